"""The rest of the job as a screen reader does it: what stands around an answer, and every other window."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.library import Library
from checklist_desktop.system.settings import Preferences, save_preferences
from tests.journeys.real_screen import PATIENCE_S
from tests.journeys.test_screen_reader import home, reader_on, round_in, screen  # noqa: F401 - fixtures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checklist_desktop.domain.checklist import Checklist
    from tests.journeys.real_screen import RealScreen
    from tests.journeys.screen_reader import Node, ScreenReader

pytestmark = pytest.mark.usefixtures("wardrobe")
WINDOWS = (
    ("Bestand", "Nieuw dossier"),
    ("Bestand", "Nieuwe ronde"),
    ("Bestand", "Rapport als PDF"),
    ("Bestand", "Rapport ondertekenen"),
    ("Bewerken", "Geschiedenis"),
    ("Bijeenkomst", "Bijeenkomsten"),
    ("Bijeenkomst", "Bijeenkomst plannen"),
    ("Ronde", "Deelnemers"),
    ("Ronde", "Gegevens van het dossier"),
    ("Bibliotheek", "Back-ups"),
    ("Bibliotheek", "Bibliotheek controleren"),
    ("Bibliotheek", "Prullenbak"),
    ("Bibliotheek", "Wachtwoord"),
    ("Help", "Handleiding"),
    ("Help", "Sneltoetsen"),
)


def begun(home: Path, standard: Checklist) -> None:  # noqa: F811
    with closing(Library(home / "op-orde" / "library.sqlite3")) as library:
        dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", standard)
    save_preferences(home / "op-orde" / "preferences.json", Preferences(last_dossier=dossier_id))


def test_all_that_stands_around_an_answer_is_written_in_a_meeting(
    home: Path,  # noqa: F811
    screen: RealScreen,  # noqa: F811
    reader_on: Callable[[], ScreenReader],  # noqa: F811
    standard: Checklist,
) -> None:
    begun(home, standard)
    program = screen.start_program(home, "--language", "nl")
    reader = reader_on()
    reader.act(reader.find("page tab", "1 Kennis"))
    begin_meeting(reader)
    reader.act(reader.find("list item", "1.3 "))
    reader.find("panel", "Antwoord op vraag 1.3: ")
    reader.act(reader.all("radio button", reader.find("panel", "Antwoord op vraag 1.3: "))[1])
    add_evidence(reader)
    add_action_point(reader)
    fill(reader, "Minderheidsstandpunt", "De politie ziet dit anders.")
    fill(reader, "Interne opmerking", "Nog navragen.")
    reader.choose("Bewerken", "Later terugkomen")
    reader.hears("Opgeslagen")
    note_open_point(reader)
    end_meeting(reader)
    reader.choose("Bestand", "Afsluiten")

    assert program.wait(PATIENCE_S) == 0
    round_, asked = round_in(home), standard.themes[0].questions[2].id
    answer, (point,), (meeting,) = round_.answer(asked), round_.action_points, round_.meetings
    assert [item.title for item in answer.evidence] == ["Beleidsplan 2026"]
    assert (answer.minority_view, answer.remark) == ("De politie ziet dit anders.", "Nog navragen.")
    assert (point.what, point.owner, point.question) == ("Route vastleggen", "Beleidsadviseur", asked)
    assert answer.flagged
    assert [open_.text for open_ in meeting.open_points] == ["Navragen bij de regio"]
    assert meeting.is_over


def begin_meeting(reader: ScreenReader) -> None:
    reader.choose("Bijeenkomst", "Bijeenkomst beginnen")
    reader.write(reader.find("text", "Rol van de gespreksleider"), "Beleidsadviseur")
    reader.press("Beginnen")
    assert reader.hears("De bijeenkomst is begonnen")


def add_evidence(reader: ScreenReader) -> None:
    reader.press("Onderbouwing toevoegen")
    reader.write(reader.find("text", "Titel"), "Beleidsplan 2026")
    reader.press("Bewaren")
    reader.hears("Opgeslagen")


def add_action_point(reader: ScreenReader) -> None:
    reader.choose("Bewerken", "Actiepunt toevoegen")
    reader.write(reader.find("text", "Wat moet er gebeuren?"), "Route vastleggen")
    reader.write(reader.find("text", "Wie (rol)"), "Beleidsadviseur")
    assert reader.nameless(reader.front) == []
    reader.press("Toevoegen")
    reader.hears("Opgeslagen")


def fill(reader: ScreenReader, name: str, words: str) -> None:
    reader.choose("Bewerken", name)
    reader.write(reader.find("text", name), words)
    reader.press("Volgende")
    reader.hears("Opgeslagen")
    reader.press("Vorige")
    reader.find("panel", "Antwoord op vraag 1.3: ")


def note_open_point(reader: ScreenReader) -> None:
    reader.choose("Bijeenkomst", "Open punt")
    reader.write(reader.find("text", "Wat blijft er open?"), "Navragen bij de regio")
    reader.press("Noteren")
    assert reader.hears("Het open punt is genoteerd")


def end_meeting(reader: ScreenReader) -> None:
    reader.choose("Bijeenkomst", "Bijeenkomst beëindigen")
    reader.press("Bijeenkomst beëindigen")
    assert reader.hears("De bijeenkomst is")
    reader.press("Sluiten")


def test_what_was_found_is_gone_to_and_every_other_window_says_what_it_is(
    home: Path,  # noqa: F811
    screen: RealScreen,  # noqa: F811
    reader_on: Callable[[], ScreenReader],  # noqa: F811
    standard: Checklist,
) -> None:
    begun(home, standard)
    program = screen.start_program(home, "--language", "nl")
    reader = reader_on()
    reader.find("panel", "Onderdelen van de ronde")

    reader.choose("Vragen", "Zoeken")
    reader.write(reader.find("text", "Zoeken in deze ronde"), standard.themes[2].questions[4].text)
    reader.act(reader.find("list item", "3.5"))
    reader.find("panel", "Antwoord op vraag 3.5: ")
    unnamed = {entry: look_at(reader, menu, entry) for menu, entry in WINDOWS}
    assert {entry: roles for entry, roles in unnamed.items() if roles} == {}
    for tab in reader.all("page tab", reader.front):
        reader.act(tab)
        assert reader.nameless(reader.front) == []
    reader.choose("Bestand", "Afsluiten")

    assert program.wait(PATIENCE_S) == 0


def look_at(reader: ScreenReader, menu: str, entry: str) -> list[str]:
    """Open the window behind an entry, and close it again."""
    main = reader.front
    reader.choose(menu, entry)
    reader.until(lambda: reader.front != main, f"a window for {entry}")
    found = reader.nameless(reader.front)
    reader.act(reader.until(lambda: way_out(reader), f"a way out of {entry}"))
    reader.until(lambda: reader.front == main, f"the end of {entry}")
    return found


def way_out(reader: ScreenReader) -> Node | None:
    buttons = {reader.name(node): node for node in reader.all("push button", reader.front)}
    return buttons.get("Sluiten") or buttons.get("Annuleren")
