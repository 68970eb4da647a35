"""The watch over dialogs has teeth: seen from outside, on tests that are run apart."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
SURPRISED = """
from time import perf_counter
from PySide6.QtWidgets import QDialog, QMessageBox

def test_that_meets_a_question_nobody_told_of(qapp):
    before = perf_counter()
    QMessageBox.question(None, "Op orde", "Zeker weten?")
    print(f"held up for {perf_counter() - before:.2f} s")

def test_that_meets_a_form_nobody_told_of(qapp):
    form = QDialog()
    form.setWindowTitle("Ronde")
    form.exec()

def test_that_waits_for_a_dialog_in_vain(modals):
    modals.expect(QDialog.reject)

def test_that_expects_its_dialog(modals):
    modals.expect(QDialog.reject)
    QDialog().exec()

def test_without_dialogs():
    pass
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of these tests, under the very watch that ours are under."""
    folder = tmp_path_factory.mktemp("watched")
    (folder / "conftest.py").write_text("from tests.ui.conftest import modals\n", encoding="utf-8")
    (folder / "test_surprised.py").write_text(SURPRISED, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", "--rootdir", str(folder)]
    done = subprocess.run([*command, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("test_that_meets_a_question_nobody_told_of", "QMessageBox 'Op orde' 'Zeker weten?'"),
        ("test_that_meets_a_form_nobody_told_of", "QDialog 'Ronde'"),
        ("test_that_waits_for_a_dialog_in_vain", "a dialog that was announced never came"),
    ],
)
def test_a_dialog_that_nobody_announced_fails_its_test_by_name(output: str, name: str, told: str) -> None:
    lines = [line for line in output.splitlines() if line.startswith("ERROR ") and name in line]

    assert len(lines) == 1
    assert told in output


def test_it_is_closed_long_before_anyone_gives_up(output: str) -> None:
    held_up = next(line for line in output.splitlines() if line.startswith("held up for "))

    assert float(held_up.split()[3]) < PATIENCE_S / 2


def test_other_tests_pass(output: str) -> None:
    passed = [line for line in output.splitlines() if line.startswith("PASSED ")]

    assert [name for name in ("expects_its_dialog", "without_dialogs") if name in " ".join(passed)] == [
        "expects_its_dialog",
        "without_dialogs",
    ]


def test_every_test_of_the_window_and_every_journey_is_watched(request: pytest.FixtureRequest) -> None:
    assert "modals" in request.fixturenames
    journeys = (ROOT / "tests" / "journeys" / "conftest.py").read_text(encoding="utf-8")
    assert "    modals,\n" in journeys
