"""The report from the command line: of which round and version, counted, or why it is not there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.reports.pdf.reading import read_pdf
from tests.command_line.shell import FOREIGN, Shell

if TYPE_CHECKING:
    from pathlib import Path


def test_the_example_has_a_report_and_stays_apart_from_the_library_of_the_user(
    shell: Shell, tmp_path: Path
) -> None:
    path = tmp_path / "rapport.pdf"

    assert shell.types("export", "Voorbeeldstad", "--example", "--format", "pdf", "--output", str(path)) == 0
    assert path.exists()
    assert not shell.library.exists()


def test_what_no_report_can_show_is_said_before_the_round_is_signed(shell: Shell, answers: Path) -> None:
    shell.made("--checklist", str(FOREIGN))
    words = answers.read_text(encoding="utf-8").replace("Bijna", "\N{BALLOT BOX WITH X} Bijna")
    answers.write_text(words, encoding="utf-8")
    assert shell.types("answers", "import", "Voorbeeldstad", str(answers)) == 0

    assert shell.types("sign-off", "Voorbeeldstad") == 1
    assert "U+2612" in shell.err
    shell.types("show", "Voorbeeldstad")
    assert "signed off" not in shell.out


def test_a_report_is_made_and_counted(shell: Shell, answers: Path, tmp_path: Path) -> None:
    dossier = shell.made("--checklist", str(FOREIGN))
    shell.types("answers", "import", dossier, str(answers))
    path = tmp_path / "report.pdf"

    assert shell.types("export", dossier, "--format", "pdf", "--output", str(path)) == 0

    assert shell.out.splitlines() == [
        "Round 2026: draft",
        "The report was read back and is complete: 4 of 4 answers, 1 explanation, 0 pieces of evidence, "
        "1 action point, 1 minority view.",
        f"Written: {path}",
    ]
    said = "\n".join(element.text for element in read_pdf(path))
    assert "Bijna <klaar>." in said
    assert "Summary for the college" in said


def test_a_report_tells_its_counts_to_a_program(shell: Shell, tmp_path: Path) -> None:
    dossier = shell.made("--checklist", str(FOREIGN))
    shell.types("sign-off", dossier)
    path = tmp_path / "report.pdf"

    assert shell.types("export", dossier, "--format", "pdf", "--output", str(path), "--json") == 0

    assert json.loads(shell.out) == {
        "file": str(path),
        "round": "2026",
        "signed": True,
        "version": 1,
        "questions": {"found": 4, "expected": 4},
        "answers": {"found": 4, "expected": 4},
        "explanations": {"found": 0, "expected": 0},
        "evidence": {"found": 0, "expected": 0},
        "action_points": {"found": 0, "expected": 0},
    }


def test_a_report_is_of_the_round_and_version_that_were_named(shell: Shell, tmp_path: Path) -> None:
    dossier = shell.made("--checklist", str(FOREIGN))
    shell.types("sign-off", dossier)
    made = ("export", dossier, "--format", "pdf", "--round", "2026", "--version", "1", "--output")

    codes = [shell.types(*made, str(tmp_path / name)) for name in ("one.pdf", "two.pdf")]

    assert codes == [0, 0]
    assert "signed off, version 1" in shell.out
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        (("--format", "docx"), 2, "The format ‘docx’ does not exist. You can choose from: pdf."),
        (("--format", "pdf", "--version", "2"), 1, "has no signed version 2"),
        (("--format", "pdf", "--version", "0"), 2, "‘0’ is no version number"),
        (("--format", "pdf", "--version", "one"), 2, "‘one’ is no version number"),
        (("--format", "pdf", "--round", "1999"), 1, "1999"),
        ((), 2, "Something is missing: ‘--format’"),
    ],
)
def test_a_report_that_cannot_be_made_leaves_nothing(
    shell: Shell, tmp_path: Path, more: tuple[str, ...], code: int, words: str
) -> None:
    dossier = shell.made("--checklist", str(FOREIGN))
    path = tmp_path / "report.pdf"

    assert shell.types("export", dossier, "--output", str(path), *more) == code
    assert words in shell.err
    assert not path.exists()


def test_a_report_in_a_folder_that_is_not_there_says_so(shell: Shell, tmp_path: Path) -> None:
    dossier = shell.made("--checklist", str(FOREIGN))
    path = tmp_path / "nowhere" / "report.pdf"

    assert shell.types("export", dossier, "--format", "pdf", "--output", str(path)) == 1
    assert str(path.parent) in shell.err


@pytest.mark.parametrize(
    ("options", "said", "gone"),
    [
        (("--parts", "summary"), "This is the summary only", "Answers and symbols"),
        (("--parts", "actions"), "This is the action list only", "Summary for the college"),
        (("--parts", "no-explanations"), "The explanations of the answers are left out", "Bijna <klaar>."),
        (("--without-annexes",), "The annexes are left out", "Annex A"),
        (
            ("--without-minority-views",),
            "The minority views and the shows of hands are left",
            "Nog lang niet.",
        ),
        (("--without-meetings",), "The records of meetings are left out", "Annex G"),
        (("--public",), "This is the public version", "Annex G"),
    ],
)
def test_a_part_of_a_report_is_asked_for_and_says_so(
    options: tuple[str, ...], said: str, gone: str, shell: Shell, answers: Path, tmp_path: Path
) -> None:
    shell.made("--checklist", str(FOREIGN))
    shell.types("answers", "import", "Voorbeeldstad", str(answers))
    path = tmp_path / "report.pdf"

    assert shell.types("export", "Voorbeeldstad", "--format", "pdf", "--output", str(path), *options) == 0

    text = "\n".join(element.text for element in read_pdf(path))
    assert said in text
    assert gone not in text
    assert "All that belongs in this part is there" in shell.out


def test_a_part_that_does_not_exist_is_wrong_use(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"

    code = shell.types("export", "x", "--format", "pdf", "--output", str(path), "--parts", "most")

    assert code == 2
    assert "no-explanations" in shell.err
