"""The command line: the whole job without a window, in words of two languages, with honest exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.__main__ import run
from checklist_desktop.command_line import HANDLERS
from checklist_desktop.command_line_options import COMMANDS
from checklist_desktop.services.library import Library
from tests.builders import tampering
from tests.command_line.shell import FOREIGN, Printed, Shell

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_dossier_ends_with_its_id(shell: Shell) -> None:
    dossier = shell.made()

    assert shell.types("list") == 0
    assert shell.out == f"{dossier}  Voorbeeldstad  (2026)\n"


def test_a_dossier_goes_by_its_id_and_by_its_name(shell: Shell) -> None:
    dossier = shell.made("--checklist", str(FOREIGN))

    shown = {(shell.types("show", name), shell.out) for name in (dossier, "Voorbeeldstad", "voorbeeldstad")}

    assert len(shown) == 1
    assert "3. Meedenken: discussed 0 of 1, in order 0 of 1" in shown.pop()[1]


def test_a_round_of_core_questions_asks_only_those(shell: Shell) -> None:
    shell.made("--checklist", str(FOREIGN), "--core-only")

    shell.types("show", "Voorbeeldstad", "--json")

    assert [theme["questions"] for theme in json.loads(shell.out)["themes"]] == [1, 1, 0]


def test_answers_go_in_and_come_out(shell: Shell, answers: Path, tmp_path: Path) -> None:
    shell.made("--checklist", str(FOREIGN))

    assert shell.types("answers", "import", "Voorbeeldstad", str(answers)) == 0
    assert shell.out == "answers.json was taken over into round 2026: discussed 2 of 4.\n"
    assert shell.types("answers", "export", "Voorbeeldstad") == 0
    printed = shell.out
    assert shell.types("answers", "export", "Voorbeeldstad", "--output", str(tmp_path / "out.json")) == 0

    assert (tmp_path / "out.json").read_text(encoding="utf-8") == printed
    first = json.loads(printed)["answers"][0]
    assert (first["question"], first["option"], first["explanation"]) == ("1", "B", "Bijna <klaar>.")


def test_what_was_exported_gives_the_same_when_it_is_imported_again(shell: Shell, answers: Path) -> None:
    shell.made("--checklist", str(FOREIGN))
    shell.types("answers", "import", "Voorbeeldstad", str(answers))
    shell.types("answers", "export", "Voorbeeldstad")
    first = shell.out
    answers.write_text(first, encoding="utf-8")

    shell.types("new", "--municipality", "Elders", "--round", "2026", "--checklist", str(FOREIGN))
    shell.types("answers", "import", "Elders", str(answers))
    shell.types("answers", "export", "Elders")

    assert shell.out == first


def test_a_faulty_answers_file_changes_nothing(shell: Shell, answers: Path) -> None:
    shell.made("--checklist", str(FOREIGN))
    answers.write_text(answers.read_text().replace("ringleiding", "nergens"), encoding="utf-8")

    assert shell.types("answers", "import", "Voorbeeldstad", str(answers)) == 1
    assert "answers[nergens].question: question ‘nergens’ does not belong to this round" in shell.err
    assert shell.out == ""
    shell.types("answers", "export", "Voorbeeldstad")
    assert json.loads(shell.out)["answers"] == []


def test_a_municipality_that_is_known_gets_its_code(shell: Shell) -> None:
    shell.types("new", "--municipality", "zwolle", "--round", "2026")

    with closing(Library(shell.library)) as library:
        dossier = library.open(library.find("Zwolle").id).dossier
    assert (dossier.name, dossier.municipality_code) == ("zwolle", "GM0193")


def test_a_signed_round_no_longer_takes_answers(shell: Shell, answers: Path) -> None:
    shell.made("--checklist", str(FOREIGN))

    assert shell.types("sign-off", "Voorbeeldstad", "--json") == 0
    signed = json.loads(shell.out)
    assert (signed["version"], len(signed["fingerprint"])) == (1, 64)
    assert shell.types("answers", "import", "Voorbeeldstad", str(answers)) == 1
    assert "was signed off as version 1" in shell.err
    assert shell.types("sign-off", "Voorbeeldstad") == 1
    shell.types("show", "Voorbeeldstad")
    assert "Round 2026: signed off, version 1" in shell.out


def test_a_sound_library_is_said_to_be_sound(shell: Shell) -> None:
    shell.made()

    assert shell.types("verify-library") == 0
    assert shell.out.startswith("Everything is as it was saved.")
    assert "All changes in 1 dossier (2)" in shell.out
    assert shell.types("verify-library", "--json") == 0
    assert json.loads(shell.out)["sound"] is True


def test_a_library_that_was_changed_behind_our_back_is_told_in_sentences(shell: Shell) -> None:
    shell.made()
    with tampering(shell.library) as raw:
        raw.execute("update event set body = replace(body, '2026', '2027') where n = 2")

    assert shell.types("verify-library", language="nl") == 1
    assert "In dossier Voorbeeldstad is een wijziging veranderd of verdwenen." in shell.out
    assert "Zet een back-up terug" in shell.out
    assert shell.types("verify-library", "--json") == 1
    assert {fault["kind"] for fault in json.loads(shell.out)["faults"]} == {"events", "cache"}


def test_a_checklist_is_checked_without_a_library(shell: Shell) -> None:
    assert shell.types("check-checklist", str(FOREIGN)) == 0
    assert "themes 3, questions 4, of which core questions 2." in shell.out
    assert not shell.library.exists()


def test_a_faulty_checklist_is_told_line_by_line(shell: Shell, tmp_path: Path) -> None:
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text(FOREIGN.read_text(encoding="utf-8").replace("partly", "soso"), encoding="utf-8")

    assert shell.types("check-checklist", str(faulty)) == 1
    assert "  line 11, answer_scale.options[B].meaning: ‘soso’" in shell.err
    assert shell.types("new", "--municipality", "X", "--round", "1", "--checklist", str(faulty)) == 1
    assert not shell.library.exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("show", "Nergens"), "There is no dossier with the name or id ‘Nergens’."),
        (("show", "Voorbeeldstad", "--round", "1999"), "This round does not exist in this dossier: 1999."),
        (("answers", "import", "Voorbeeldstad", "none.json"), "none.json does not exist."),
        (
            ("new", "--municipality", " ", "--round", "2026"),
            "Fill in the name of the municipality or region.",
        ),
        (("new", "--municipality", "X", "--round", ""), "Give the round a name"),
    ],
)
def test_what_the_data_does_not_allow_ends_with_one(
    shell: Shell, words: tuple[str, ...], message: str
) -> None:
    shell.made()

    assert shell.types(*words) == 1
    assert message in shell.err
    assert shell.out == ""


def test_a_library_that_is_not_there_is_not_made_by_looking(shell: Shell) -> None:
    assert shell.types("list") == 1
    assert "library.sqlite3 does not exist." in shell.err
    assert not shell.library.exists()


def test_a_file_that_is_no_library_is_left_alone(shell: Shell) -> None:
    shell.library.write_text("a shopping list")

    assert shell.types("list") == 1
    assert "is not a library of Op orde" in shell.err
    assert shell.library.read_text() == "a shopping list"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("dance",), "There is no command ‘dance’."),
        (("answers",), "There is no such command. Choose from: answers import, answers export."),
        (("new", "--round", "2026"), "Something is missing: ‘--municipality’."),
        (("show",), "Something is missing: ‘DOSSIER’."),
        (("list", "everything"), "‘everything’ is too much."),
        (("list", "--loud"), "There is no option ‘--loud’ here."),
        (("list", "--lib", "x"), "There is no option ‘--lib’ here."),
        (("show", "X", "--round"), "Exactly one value belongs after ‘--round’."),
        (("list", "--json=yes"), "No value belongs after ‘--json’."),
    ],
)
def test_wrong_use_ends_with_two_and_says_how_it_should_be(
    words: tuple[str, ...], message: str, capsys: Printed
) -> None:
    assert run(["--language", "en", *words]) == 2

    printed = capsys.readouterr()
    assert printed.err.startswith(message)
    assert "Usage:\n  checklist-desktop" in printed.err
    assert printed.out == ""


def test_without_a_path_the_library_is_that_of_the_user(capsys: Printed) -> None:
    assert run(["list", "--language", "en"]) == 0
    assert capsys.readouterr().out == "There are no dossiers yet.\n"


def test_an_unknown_language_is_told_with_those_there_are(capsys: Printed) -> None:
    assert run(["list", "--language", "fr"]) == 2
    assert "De taal ‘fr’ is er niet. U kunt kiezen uit: en, nl." in capsys.readouterr().err


def test_an_error_can_be_read_by_a_program(shell: Shell) -> None:
    shell.made()

    assert shell.types("show", "Nergens", "--json") == 1
    assert json.loads(shell.err)["error"] == "DossierUnknown"


@pytest.mark.parametrize("command", ["", "new", "answers import", "answers export", "export", "sign-off"])
@pytest.mark.parametrize(("language", "word"), [("nl", "Gebruik:"), ("en", "Usage:")])
def test_help_is_there_in_both_languages(command: str, language: str, word: str, capsys: Printed) -> None:
    assert run([*command.split(), "--help", f"--language={language}"]) == 0
    printed = capsys.readouterr()
    assert word in printed.out
    assert f"checklist-desktop {command}".rstrip() in printed.out


def test_options_may_stand_in_front_of_the_command(shell: Shell, capsys: Printed) -> None:
    dossier = shell.made()

    assert run(["--json", "--library", str(shell.library), "list"]) == 0
    assert json.loads(capsys.readouterr().out)["dossiers"][0]["dossier"] == dossier


def test_dutch_is_spoken_unless_asked_otherwise(shell: Shell) -> None:
    shell.types("show", "Nergens", language="nl")

    assert "bestaat niet. Controleer de naam en de map." in shell.err


def started(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    kept.pop("WAYLAND_DISPLAY", None)
    command = [sys.executable, "-m", "checklist_desktop", *words]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**kept, **environ}, check=False
    )


def test_the_program_says_its_version() -> None:
    assert started("--version").stdout == "Op orde 0.1.0\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_the_window_is_refused_with_a_sentence() -> None:
    ended = started()

    assert ended.returncode == 3
    assert "Er is geen scherm gevonden" in ended.stderr


def test_a_poor_console_still_gets_every_message() -> None:
    ended = started("--language", "nl", "dance", PYTHONIOENCODING="ascii")

    assert ended.returncode == 2
    assert "De opdracht \\u2018dance\\u2019 bestaat niet." in ended.stderr


def test_every_command_that_is_explained_can_be_carried_out() -> None:
    assert {command.key for command in COMMANDS} == set(HANDLERS)


def test_help_and_version_load_nothing_heavy() -> None:
    heavy = {"PySide6", "pydantic", "yaml", "reportlab", "apsw", "asyncio", "socket"}
    ask = (
        "import sys; from checklist_desktop.__main__ import run; run(['--help']); run(['--version']);"
        "print(*sys.modules, sep='\\n')"
    )
    ended = subprocess.run([sys.executable, "-c", ask], capture_output=True, encoding="utf-8", check=True)

    assert heavy & set(ended.stdout.splitlines()) == set()
    assert "argparse" in ended.stdout.splitlines()
