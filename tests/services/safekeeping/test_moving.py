"""Going on in another place: from where nothing may be written, and after the library was taken away."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import LibraryReadOnly, LibraryReplaced
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.moving import copy_here, save_elsewhere
from checklist_desktop.services.sign_off import read_signed, sign_off
from tests.builders import Desk, SteadyStamps, a_checklist
from tests.storage.rescue.sealed import sealed_folder

if TYPE_CHECKING:
    from pathlib import Path


# ---- reading only


@pytest.fixture
def read_only(desk: Desk) -> Library:
    """The library of the desk, with one answer, opened to read."""
    desk.answer("1.a", "yes")
    desk.session.keep_draft(WriteExplanation(desk.round_id, "1.a", "Nog bezig"))
    desk.library.close()
    return Library(desk.path, desk.stamps, read_only=True)


def test_everything_can_be_seen_and_every_change_is_refused(desk: Desk, read_only: Library) -> None:
    with closing(read_only):
        session = read_only.open(desk.dossier_id)
        assert session.is_read_only
        assert session.dossier.rounds[0].answer("1.a").option == "yes"
        with pytest.raises(LibraryReadOnly) as refused:
            session.apply(SetAnswer(desk.round_id, "1.a", "no"))
        with pytest.raises(LibraryReadOnly):
            session.keep_draft(WriteExplanation(desk.round_id, "1.a", "Toch"))
        with pytest.raises(LibraryReadOnly):
            session.undo()
        with pytest.raises(LibraryReadOnly):
            read_only.create(CreateDossier("Regio"), "2026", a_checklist())
        assert session.is_saved
        assert session.dossier.rounds[0].answer("1.a").option == "yes"
    assert refused.value.path == str(desk.path)


def test_a_copy_goes_on_in_the_folder_of_the_user_as_another_device(
    desk: Desk, read_only: Library, tmp_path: Path
) -> None:
    before = desk.path.read_bytes()
    with closing(read_only):
        target = copy_here(read_only, tmp_path / "own")

    assert target == tmp_path / "own" / "library.sqlite3"
    assert desk.path.read_bytes() == before
    with closing(Library(target, desk.stamps)) as library:
        session = library.open(desk.dossier_id)
        session.apply(SetAnswer(desk.round_id, "1.b", "no")).result()
        assert session.dossier.rounds[0].answer("1.a").explanation == "Nog bezig"
        devices = [item.event.device for item in session.recorded]
        assert library.verify().is_sound
    assert len(set(devices)) == 2


def test_a_copy_never_takes_the_place_of_what_is_there(
    desk: Desk, read_only: Library, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "library.sqlite3").write_bytes(b"mine")
    with closing(read_only):
        first, second = copy_here(read_only, own), copy_here(read_only, own)

    assert (own / "library.sqlite3").read_bytes() == b"mine"
    assert len({first, second, own / "library.sqlite3"}) == 3
    assert sorted(own.iterdir()) == sorted([first, second, own / "library.sqlite3"])


# ---- taken away


def _deleted(path: Path) -> None:
    path.unlink()


def _moved(path: Path) -> None:
    path.rename(path.with_suffix(".away"))


def _replaced(path: Path) -> None:
    other = path.with_suffix(".other")
    with closing(Library(other, SteadyStamps())):
        pass
    other.replace(path)


def _replaced_by_anything(path: Path) -> None:
    path.rename(path.with_suffix(".away"))
    path.write_bytes(b"anything")


TAKEN_AWAY = [_deleted, _moved, _replaced, _replaced_by_anything]


@pytest.mark.parametrize("take_away", TAKEN_AWAY)
def test_what_was_saved_and_what_could_not_be_is_in_the_new_library(
    desk: Desk, take_away: object, tmp_path: Path
) -> None:
    assert callable(take_away)
    desk.answer("1.a", "yes")
    sign_off(desk.session, desk.round_id).result()
    other = desk.library.create(CreateDossier("Regio Voorbeeld"), "2027", a_checklist())
    session = desk.library.open(other)
    round_id = session.dossier.rounds[0].id
    take_away(desk.path)
    found = desk.path.read_bytes() if desk.path.exists() else b""
    for option in ("unknown", "yes"):
        with pytest.raises(LibraryReplaced):
            session.apply(SetAnswer(round_id, "1.a", option)).result()

    saved = save_elsewhere(desk.library, session, tmp_path / "own")

    assert saved.parent == desk.path.parent
    assert (desk.path.read_bytes() if desk.path.exists() else b"") == found
    with closing(Library(saved, desk.stamps)) as library:
        assert library.verify().is_sound
        assert library.open(other).dossier.rounds[0].answer("1.a").option == "yes"
        first = library.open(desk.dossier_id)
        assert read_signed(first, desk.round_id, 1).round.answers
        assert len(library.dossiers()) == 2


def test_where_nothing_can_be_written_beside_it_the_folder_of_the_user_is_taken(
    tmp_path: Path,
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    desk = Desk(place)
    desk.path.unlink()
    with sealed_folder(desk.path):
        saved = save_elsewhere(desk.library, desk.session, tmp_path / "own")

    assert saved.parent == tmp_path / "own"
    desk.close()


def test_when_the_whole_folder_is_gone_it_is_not_made_again(tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    desk = Desk(place)
    shutil.rmtree(place)

    saved = save_elsewhere(desk.library, desk.session, tmp_path / "own")

    assert saved.parent == tmp_path / "own"
    assert not place.exists()
    desk.close()


def test_when_even_the_file_that_was_open_cannot_be_read_the_dossier_is_written_from_memory(
    desk: Desk, tmp_path: Path
) -> None:
    desk.answer("1.a", "yes")
    away = desk.path.with_suffix(".away")
    desk.path.rename(away)
    with pytest.raises(LibraryReplaced):
        desk.answer("1.b", "unknown")
    away.write_bytes(away.read_bytes()[: 4096 * 3])

    saved = save_elsewhere(desk.library, desk.session, tmp_path / "own")

    with closing(Library(saved, desk.stamps)) as library:
        found = library.open(desk.dossier_id)
        round_ = found.dossier.rounds[0]
        assert (round_.answer("1.a").option, round_.answer("1.b").option) == ("yes", "unknown")
        assert found.checklist(round_.id) == a_checklist()
        assert library.verify().is_sound
