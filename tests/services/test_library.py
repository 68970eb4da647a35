"""The library of a user: its dossiers by name, its checklists by hash, and what stands in the way."""

from __future__ import annotations

import shutil
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest

from checklist_desktop.domain.canonical import digest
from checklist_desktop.domain.changes.of_dossiers import CreateDossier, DescribeDossier
from checklist_desktop.domain.dossier import DossierKind
from checklist_desktop.domain.errors import (
    ChecklistUnknown,
    DossierNameAmbiguous,
    DossierUnknown,
    LibraryInUse,
    NameMissing,
    RoundLabelMissing,
)
from checklist_desktop.domain.plain import to_plain
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups
from tests.builders import Desk, SteadyStamps, a_checklist

SAMPLES = Path(__file__).parent.parent / "data" / "libraries"


def add(desk: Desk, name: str, kind: DossierKind = DossierKind.MUNICIPALITY) -> str:
    return desk.library.create(CreateDossier(name, kind), "2026", a_checklist())


def test_a_new_dossier_has_its_description_and_a_round_of_the_checklist(desk: Desk) -> None:
    description = CreateDossier("Voorbeeldregio", DossierKind.REGION, "", ("Voorbeeldstad", "Voorbeelddorp"))
    dossier_id = desk.library.create(description, "Voorjaar", a_checklist(), core_only=True)
    dossier = desk.library.open(dossier_id).dossier
    (round_,) = dossier.rounds

    assert (dossier.id, dossier.name, dossier.members) == (dossier_id, "Voorbeeldregio", description.members)
    assert (round_.label, round_.core_only) == ("Voorjaar", True)
    assert round_.checklist == digest(to_plain(a_checklist()))


@pytest.mark.parametrize(
    ("name", "label", "error"), [(" ", "2026", NameMissing), ("Voorbeeldstad", "", RoundLabelMissing)]
)
def test_a_dossier_without_a_name_or_a_round_label_is_not_made(
    desk: Desk, name: str, label: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        desk.library.create(CreateDossier(name), label, a_checklist())

    assert len(desk.library.dossiers()) == 1


def test_who_works_here_holds_for_the_next_change_of_what_is_open(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.library.by = "  wijkteam "
    desk.answer("1.a", "no")

    assert [item.event.by for item in desk.session.recorded[-2:]] == ["beleidsadviseur", "wijkteam"]


def test_dossiers_are_listed_with_kind_and_rounds(desk: Desk) -> None:
    add(desk, "Aaregio", DossierKind.REGION)

    assert [(row.name, row.kind, row.round_labels) for row in desk.library.dossiers()] == [
        ("Aaregio", "region", ("2026",)),
        ("Voorbeeldstad", "municipality", ("2026",)),
    ]


@pytest.mark.parametrize("typed", ["Súdwest-Fryslân", "súdwest-fryslân", " SÚDWEST-FRYSLÂN ", "NFD"])
def test_a_dossier_is_found_by_its_name_as_people_type_it(desk: Desk, typed: str) -> None:
    dossier_id = add(desk, "Súdwest-Fryslân")
    name = unicodedata.normalize("NFD", "Súdwest-Fryslân") if typed == "NFD" else typed

    assert desk.library.find(name).id == dossier_id


def test_a_dossier_is_found_by_its_id_whatever_others_are_called(desk: Desk) -> None:
    add(desk, desk.dossier_id)

    assert desk.library.find(desk.dossier_id).name == "Voorbeeldstad"


def test_a_renamed_dossier_is_found_by_its_new_name(desk: Desk) -> None:
    desk.session.apply(DescribeDossier("Nieuwstad", DossierKind.MUNICIPALITY)).result()

    assert desk.library.find("Nieuwstad").id == desk.dossier_id
    with pytest.raises(DossierUnknown) as caught:
        desk.library.find("Voorbeeldstad")
    assert caught.value.name == "Voorbeeldstad"


def test_a_name_that_several_have_needs_an_id(desk: Desk) -> None:
    other = add(desk, "VOORBEELDSTAD")

    with pytest.raises(DossierNameAmbiguous) as caught:
        desk.library.find("Voorbeeldstad")

    assert set(caught.value.ids.split(", ")) == {desk.dossier_id, other}


def test_a_checklist_comes_back_from_disk_as_it_was(desk: Desk) -> None:
    checklist_id = desk.library.keep_checklist(a_checklist(title="Andere"))
    desk.restart()

    assert desk.library.checklist(checklist_id) == a_checklist(title="Andere")
    assert desk.library.checklist(checklist_id) is desk.library.checklist(checklist_id)
    with pytest.raises(ChecklistUnknown):
        desk.library.checklist("c" * 64)


def test_a_round_keeps_its_questions_when_the_checklist_moves_on(desk: Desk) -> None:
    desk.library.keep_checklist(a_checklist(title="Versie van volgend jaar"))
    desk.restart()

    assert desk.session.checklist(desk.round_id) == a_checklist()


def test_a_second_library_on_the_same_file_is_refused_and_the_first_goes_on(desk: Desk) -> None:
    with pytest.raises(LibraryInUse):
        Library(desk.path)

    desk.answer("1.a", "yes")


def test_a_library_of_an_older_version_is_backed_up_and_then_opens_whole(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    shutil.copy(SAMPLES / "v1.sqlite3", path)
    with closing(Library(path, SteadyStamps())) as library:
        names = [row.name for row in library.dossiers()]
        sound = library.verify().is_sound
        (kept,) = Backups(library).everywhere()

    assert (names, sound) == (["Regio Voorbeeld", "Voorbeeldregio"], True)
    assert (kept.schema, kept.reason) == (1, BackupReason.MIGRATION)


def test_a_new_library_is_empty_and_sound(tmp_path: Path) -> None:
    with closing(Library(tmp_path / "new.sqlite3", SteadyStamps())) as library:
        assert library.dossiers() == ()
        assert library.verify().is_sound


def test_closing_finishes_what_was_handed_over(desk: Desk) -> None:
    session = desk.reopen_dossier(lambda _: None)
    for number in range(20):
        session.apply(DescribeDossier(f"Stad {number}", DossierKind.MUNICIPALITY))
    desk.restart()

    assert desk.dossier.name == "Stad 19"
