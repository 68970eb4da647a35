"""Three laptops at random: whatever comes from where, in whatever order, nothing is lost and all agree."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    SetAnswer,
    WriteExplanation,
    WriteMinorityView,
)
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import DossierKind, View
from checklist_desktop.domain.errors import OpOrdeError, RoundDecidedElsewhere
from checklist_desktop.services.meetings.holding import change_to_end, changes_to_start, open_point_change
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.services.safekeeping.merging import merge_dossier
from checklist_desktop.services.safekeeping.restoring import restore_missing
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import OPTIONS, QUESTIONS, Desk
from tests.changes import a_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.events import Event
    from checklist_desktop.services.session import Session

LAPTOPS = 3
Deed: TypeAlias = "tuple[str, int, str, str]"
"""What, at which laptop, and two words that say more."""

laptops = st.integers(0, LAPTOPS - 1)
deeds: st.SearchStrategy[Deed] = st.one_of(
    st.tuples(
        st.just("answer"),
        laptops,
        st.sampled_from(QUESTIONS[:2]),
        st.sampled_from([option.id for option in OPTIONS]),
    ),
    st.tuples(st.just("explain"), laptops, st.sampled_from(QUESTIONS[:2]), st.sampled_from(["", "a", "b"])),
    st.tuples(st.just("differ"), laptops, st.sampled_from(QUESTIONS[:2]), st.sampled_from("123")),
    st.tuples(
        st.just("meet"), laptops, st.sampled_from(["m1", "m2"]), st.sampled_from(["start", "end", "note"])
    ),
    st.tuples(st.just("name"), laptops, st.sampled_from(["Voorbeeldstad", "Elders"]), st.just("")),
    st.tuples(st.just("undo"), laptops, st.just(""), st.just("")),
    st.tuples(st.just("take"), laptops, st.sampled_from(["0", "1", "2"]), st.just("")),
)
decisions: st.SearchStrategy[Deed] = st.tuples(
    st.sampled_from(["sign", "reopen"]), laptops, st.just(""), st.just("")
)


class Laptops:
    """The same dossier at each of them, begun from one back-up."""

    def __init__(self, folder: Path) -> None:
        first = Desk(folder / "0")
        backup = back_up_now(first.library, BackupReason.ASKED)
        self.desks = [first]
        for number in range(1, LAPTOPS):
            other = Desk(folder / str(number))
            other.library.close()
            other.path.unlink()
            restore_missing(other.path, backup)
            other.open_library()
            other.dossier_id, other.round_id = first.dossier_id, first.round_id
            other.reopen_dossier()
            self.desks.append(other)

    def do(self, deed: Deed) -> None:
        what, place, first, second = deed
        desk = self.desks[place]
        try:
            if what == "take":
                self.take(place, int(first))
            else:
                _do(desk.session, desk.round_id, what, first, second)
        except OpOrdeError:
            return  # a rule that is broken changes nothing

    def take(self, here: int, there: int) -> None:
        """Bring over what the other has, through a back-up."""
        desk = self.desks[here]
        backup = back_up_now(self.desks[there].library, BackupReason.ASKED)
        before = self.events(here)
        try:
            merge_dossier(desk.library, backup, desk.dossier_id)
        except RoundDecidedElsewhere:
            assert self.events(here) == before
        finally:
            desk.reopen_dossier()
        assert set(before) <= set(self.events(here))
        assert desk.library.verify().is_sound

    def events(self, place: int) -> tuple[tuple[str, Event], ...]:
        desk = self.desks[place]
        return desk.library.run(lambda store: store.events(desk.dossier_id))

    def close(self) -> None:
        for desk in self.desks:
            desk.close()


def _do(session: Session, round_id: str, what: str, first: str, second: str) -> None:
    if what == "answer":
        session.apply(SetAnswer(round_id, first, second)).result()
    elif what == "explain":
        session.apply(WriteExplanation(round_id, first, second)).result()
    elif what == "differ":
        views = (View(OPTIONS[0].id, int(second)),)
        session.apply(CountViews(round_id, first, views), WriteMinorityView(round_id, first, second)).result()
    elif what == "meet":
        _meet(session, round_id, first, second)
    elif what == "name":
        session.apply(DescribeDossier(first, DossierKind.REGION)).result()
    elif what == "undo":
        session.undo().result()
    elif what == "sign":
        sign_off(session, round_id).result()
    else:
        reopen(session, round_id, "Er kwam iets bij.").result()


def _meet(session: Session, round_id: str, meeting_id: str, what: str) -> None:
    if what == "start":
        session.apply(*changes_to_start(session, round_id, meeting_id, a_plan())).result()
    elif what == "end":
        session.apply(change_to_end(session, round_id, meeting_id, {})).result()
    else:
        meeting = round_of(session.newest, round_id).meeting(meeting_id)
        session.apply(open_point_change(session, round_id, meeting, "Wie belt?", None)).result()


def played(history: list[Deed]) -> Iterator[Laptops]:
    with TemporaryDirectory() as folder, closing(Laptops(Path(folder))) as laptops:
        for deed in history:
            laptops.do(deed)
        yield laptops


@settings(max_examples=40)
@given(st.lists(deeds, min_size=2, max_size=14))
def test_all_that_was_done_anywhere_is_everywhere_in_the_end_and_all_say_the_same(
    history: list[Deed],
) -> None:
    for laptops in played(history):
        done = {item for place in range(LAPTOPS) for item in laptops.events(place)}
        laptops.take(0, 1)
        laptops.take(0, 2)
        for place in range(1, LAPTOPS):
            laptops.take(place, 0)
        for place in range(LAPTOPS):
            assert done <= set(laptops.events(place))
            assert laptops.desks[place].dossier == laptops.desks[0].dossier


@settings(max_examples=40)
@given(st.lists(deeds | decisions, min_size=2, max_size=16))
def test_what_was_signed_off_stays_what_it_was(history: list[Deed]) -> None:
    for laptops in played(history):
        laptops.take(0, 1)
        laptops.take(1, 0)
        for place in (0, 1):
            assert laptops.desks[place].library.verify().is_sound
        laptops.take(1, 0)
        before = laptops.events(1)
        laptops.take(1, 0)
        assert laptops.events(1) == before
