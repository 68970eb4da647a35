"""The job as a screen reader does it: no key, mouse or picture, only names, roles, states and actions."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.reports.pdf.reading import read_pdf
from checklist_desktop.services.library import Library
from checklist_desktop.system.settings import Preferences, save_preferences
from tests.journeys.real_screen import PATIENCE_S, PROGRAMS, RealScreen, need, open_screen
from tests.journeys.screen_reader import ScreenReader, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Round
    from tests.journeys.screen_reader import Node

pytestmark = pytest.mark.usefixtures("wardrobe")
"""It has the words of the window ready, by which things are found."""

NOTE = "Eén route voor iedereen, maar wijkteams kennen haar nog niet."


@pytest.fixture
def screen() -> Iterator[RealScreen]:
    need(*PROGRAMS)
    with closing(open_screen()) as opened:
        yield opened


@pytest.fixture
def reader_on(screen: RealScreen) -> Iterator[Callable[[], ScreenReader]]:
    with reading(screen) as make:
        yield make


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    (folder / "op-orde").mkdir(parents=True)
    return folder


def round_in(home: Path) -> Round:
    with closing(Library(home / "op-orde" / "library.sqlite3")) as library:
        return library.open(library.dossiers()[0].id).dossier.rounds[0]


def selected(reader: ScreenReader, nodes: list[Node]) -> list[str]:
    return [reader.name(node) for node in nodes if "selected" in reader.states(node)]


def test_a_question_is_found_answered_and_explained_and_saving_is_heard(
    home: Path, screen: RealScreen, reader_on: Callable[[], ScreenReader], standard: Checklist
) -> None:
    with closing(Library(home / "op-orde" / "library.sqlite3")) as library:
        dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", standard)
    save_preferences(home / "op-orde" / "preferences.json", Preferences(last_dossier=dossier_id))
    program = screen.start_program(home, "--language", "nl")
    reader = reader_on()

    tabs = reader.find("page tab list", "", reader.find("panel", "Onderdelen van de ronde"))
    assert selected(reader, reader.children(tabs)) == ["Overzicht, 0 van 52"]
    reader.act(reader.find("page tab", "2 Preventie", tabs))
    reader.find("list", "Vragen van Preventie en voorlichting")
    reader.press("Volgende")
    reader.find("panel", "Antwoord op vraag 2.2: ")
    reader.press("Volgende")

    asked = reader.find("panel", "Antwoord op vraag 2.3: ")
    answers = reader.all("radio button", asked)
    assert [reader.name(answer) for answer in answers] == [
        option.label for option in standard.answer_scale.choices
    ]
    reader.act(answers[1])
    assert reader.hears("Opgeslagen")
    assert ["checked" in reader.states(answer) for answer in answers] == [False, True, False, False, False]

    note = reader.find("text", "Toelichting")
    reader.write(note, NOTE)
    assert reader.text(note) == NOTE
    reader.press("Volgende")
    assert reader.hears("Opgeslagen")
    reader.find("panel", "Antwoord op vraag 2.4: ")

    reader.choose("Bewerken", "Ongedaan maken: ")
    assert reader.hears("Ongedaan gemaakt: ")
    reader.choose("Bestand", "Afsluiten")
    assert program.wait(PATIENCE_S) == 0
    answer = round_in(home).answer(standard.themes[1].questions[2].id)
    assert (answer.option, answer.explanation) == (standard.answer_scale.choices[1].id, "")


def test_a_round_is_begun_answered_signed_off_and_exported(
    home: Path, screen: RealScreen, reader_on: Callable[[], ScreenReader]
) -> None:
    program = screen.start_program(home, "--language", "nl")
    reader = reader_on()

    begin(reader)
    answer_the_first_theme(reader)
    decide_and_sign(reader)
    export(reader, home)
    reader.choose("Bestand", "Afsluiten")

    assert program.wait(PATIENCE_S) == 0
    round_ = round_in(home)
    assert len(round_.answers) == 5
    assert [signed.version for signed in round_.signed_versions] == [1]
    assert round_.decision.number == "Z-2026-118"
    report = "\n".join(element.text for element in read_pdf(next(home.glob("*.pdf"))))
    assert "Z-2026-118" in report


def begin(reader: ScreenReader) -> None:
    reader.press("Beginnen met een nieuw dossier")
    reader.write(reader.find("text", "Naam"), "Voorbeeldstad")
    reader.act(reader.find("radio button", "Alleen de 24 kernvragen"))
    reader.press("Beginnen")
    reader.find("panel", "Onderdelen van de ronde")


def answer_the_first_theme(reader: ScreenReader) -> None:
    """Its questions are told apart by what the panel with the answers is called."""
    reader.act(reader.find("page tab", "1 Kennis"))
    asked = reader.find("panel", "Antwoord op vraag ")
    onward, answer = reader.find("push button", "Volgende"), reader.all("radio button", asked)[0]
    while "showing" in reader.states(asked):
        reader.act(answer)
        reader.hears("Opgeslagen")
        before = reader.name(asked)
        reader.act(onward)
        reader.until(partial(is_further, reader, asked, before), "the next question")
    reader.find("page tab", "1 Kennis, 5 van 5")


def is_further(reader: ScreenReader, asked: Node, before: str) -> bool:
    return reader.name(asked) != before or "showing" not in reader.states(asked)


def decide_and_sign(reader: ScreenReader) -> None:
    reader.act(reader.find("page tab", "Vaststellen"))
    reader.write(reader.find("text", "Besluitnummer"), "Z-2026-118")
    reader.write(reader.find("text", "Datum van het besluit"), "24-11-2026")
    for box in reader.all("check box", reader.front):
        reader.act(box)
        reader.hears("Opgeslagen")
    reader.press("Ronde 2026 vaststellen")
    reader.press("Toch vaststellen")
    reader.find("push button", "Heropenen")


def export(reader: ScreenReader, home: Path) -> None:
    reader.choose("Bestand", "Rapport als PDF")
    reader.press("Rapport maken")
    assert reader.hears("Het rapport is teruggelezen en compleet: ")
    reader.press("Sluiten")
    assert list(home.glob("*.pdf"))
