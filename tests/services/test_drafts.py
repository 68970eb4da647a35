"""Text that is being typed survives a crash, and what was taken back or signed does not return."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import WriteExplanation, WriteMinorityView, WriteRemark
from checklist_desktop.domain.changes.of_rounds import StartRound, WriteReflection
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import ControlCharacter, LibraryReplaced, RoundIsSigned
from checklist_desktop.services.library import Library
from checklist_desktop.services.session import Changed, DraftKept, Failed
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import Desk, Mailbox

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change


def draft(desk: Desk, text: str, question: str = "1.a") -> Change:
    return WriteExplanation(desk.round_id, question, text)


def test_a_draft_is_on_disk_but_no_event(desk: Desk) -> None:
    heard, events, before = desk.listen(), len(desk.session.recorded), desk.dossier
    desk.session.keep_draft(draft(desk, "Halverwege een zi"))

    (kept,) = heard
    assert isinstance(kept, DraftKept)
    assert kept.slot == f"explanation/{desk.round_id}/1.a"
    assert (len(desk.session.recorded), desk.dossier) == (events, before)
    assert desk.session.is_saved


def test_after_a_crash_the_newest_draft_becomes_an_event_that_can_be_undone(desk: Desk) -> None:
    for text in ("Half", "Halver", "Halverwege"):
        desk.session.keep_draft(draft(desk, text))
    desk.session.keep_draft(WriteReflection(desk.round_id, "signals", "proud", "Tro"))
    desk.restart()

    assert desk.round.answer("1.a").explanation == "Halverwege"
    assert desk.round.reflection("signals", "proud") == "Tro"
    assert len(desk.session.recorded) == 4
    desk.session.undo()
    desk.session.undo()
    assert desk.round.answers == {}
    desk.restart()
    assert desk.round.answers == {}


def test_a_minority_view_and_a_remark_that_were_being_typed_survive_a_crash(desk: Desk) -> None:
    desk.session.keep_draft(WriteMinorityView(desk.round_id, "1.a", "Wij vinden van n"))
    desk.session.keep_draft(WriteRemark(desk.round_id, "1.a", "Navra"))
    desk.restart()

    answer = desk.round.answer("1.a")
    assert (answer.minority_view, answer.remark) == ("Wij vinden van n", "Navra")


def test_a_window_is_told_of_what_was_taken_in(desk: Desk) -> None:
    desk.session.keep_draft(draft(desk, "Halverwege"))
    mailbox = Mailbox()
    session = desk.restart(mailbox.deliver)
    heard = desk.listen()
    session.wait()
    mailbox.read()

    assert [type(item) for item in heard] == [Changed]
    assert desk.round.answer("1.a").explanation == "Halverwege"


def test_a_draft_is_done_with_when_its_text_is_applied(desk: Desk) -> None:
    desk.session.keep_draft(draft(desk, "Halver"))
    desk.explain("1.a", "Halverwege")
    desk.session.undo()
    desk.restart()

    assert desk.round.answers == {}


def test_text_that_was_taken_back_does_not_return(desk: Desk) -> None:
    """Typed, kept as a draft, deleted again, and the field left without a change."""
    desk.session.keep_draft(draft(desk, "Toch maar niet"))
    desk.explain("1.a", "")
    assert len(desk.session.recorded) == 2
    desk.restart()

    assert desk.round.answers == {}


def test_leaving_a_field_without_a_draft_writes_nothing(desk: Desk) -> None:
    heard = desk.listen()
    desk.explain("1.a", "")

    assert heard == []


def test_a_draft_of_what_is_there_already_is_no_event(desk: Desk) -> None:
    desk.explain("1.a", "Helemaal")
    desk.session.keep_draft(draft(desk, "Helemaal"))
    desk.restart()

    assert len(desk.session.recorded) == 3
    with desk.tampered_with() as raw:
        assert raw.execute("select count(*) from draft").get == 0


def test_a_draft_passes_the_rules_of_a_text(desk: Desk) -> None:
    with pytest.raises(ControlCharacter):
        desk.session.keep_draft(draft(desk, "a\0b"))
    desk.session.keep_draft(draft(desk, "Cafe\u0301"))
    desk.restart()

    assert desk.round.answer("1.a") == Answer(explanation="Café")


def test_a_draft_does_not_get_into_a_signed_round(desk: Desk) -> None:
    desk.answer("1.b", "yes")
    desk.session.keep_draft(draft(desk, "Te laat"))
    sign_off(desk.session, desk.round_id).result()
    with pytest.raises(RoundIsSigned):
        desk.session.keep_draft(draft(desk, "Nog later"))
    desk.restart()

    assert desk.round.is_signed
    assert desk.round.answers == {"1.b": Answer("yes")}
    assert desk.library.verify().is_sound
    reopen(desk.session, desk.round_id, "Een cijfer klopte niet.").result()
    assert desk.round.answers == {"1.b": Answer("yes")}


def test_a_draft_for_a_round_that_never_came_to_be_does_not_block_the_dossier(desk: Desk) -> None:
    """The start of a round failed, its text was kept as a draft, and then the program stopped."""
    checklist = desk.round.checklist
    with desk.without_file():
        desk.session.apply(StartRound("r-lost", "2027", checklist))
    desk.session.keep_draft(WriteExplanation("r-lost", "1.a", "Verloren"))
    desk.restart()

    assert [round_.id for round_ in desk.dossier.rounds] == [desk.round_id]
    desk.answer("1.a", "yes")


def test_a_draft_that_could_not_be_written_is_written_when_tried_again(desk: Desk) -> None:
    heard = desk.listen()
    with desk.without_file():
        desk.session.keep_draft(draft(desk, "Half"))
        desk.session.keep_draft(draft(desk, "Halver"))
        saved_meanwhile = desk.session.is_saved
    desk.session.retry()

    assert [type(item) for item in heard] == [Failed, Failed, DraftKept]
    assert isinstance(heard[0], Failed)
    assert isinstance(heard[0].error, LibraryReplaced)
    assert (saved_meanwhile, desk.session.is_saved) == (False, True)
    desk.restart()
    assert desk.round.answer("1.a").explanation == "Halver"


def test_a_failed_draft_is_done_with_when_its_text_is_applied_after_all(desk: Desk) -> None:
    with desk.without_file():
        desk.session.keep_draft(draft(desk, "Half"))
    desk.explain("1.a", "Helemaal")
    assert desk.session.is_saved
    desk.session.retry()
    desk.restart()

    assert desk.round.answer("1.a").explanation == "Helemaal"


def test_a_draft_that_fails_after_its_text_was_applied_is_not_tried_again(desk: Desk) -> None:
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    with desk.without_file():
        session.keep_draft(draft(desk, "Half"))
        session.wait()
    session.apply(draft(desk, "Helemaal")).result()
    mailbox.read()
    assert session.is_saved
    session.retry()
    session.wait()
    mailbox.read()
    desk.restart()

    assert desk.round.answer("1.a").explanation == "Helemaal"
    assert len(desk.session.recorded) == 3


def test_what_was_typed_after_a_failure_is_not_lost_by_trying_again(desk: Desk) -> None:
    """The older text waits to become an event; when it does, the newer draft must outlive it."""
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    with desk.without_file():
        session.apply(draft(desk, "Half"))
        session.wait()
        mailbox.read()
    session.keep_draft(draft(desk, "Halverwege"))
    session.wait()
    session.retry()
    session.wait()
    mailbox.read()
    assert desk.round.answer("1.a").explanation == "Half"
    desk.restart()

    assert desk.round.answer("1.a").explanation == "Halverwege"


def test_giving_up_forgets_a_draft_that_could_not_be_written(desk: Desk) -> None:
    with desk.without_file():
        desk.session.keep_draft(draft(desk, "Half"))
    heard = desk.listen()
    desk.session.give_up()
    desk.session.retry()

    (changed,) = heard
    assert isinstance(changed, Changed)
    assert changed.slots == {draft(desk, "").slot}
    assert desk.session.is_saved
    desk.restart()
    assert desk.round.answers == {}


def test_in_a_library_that_may_only_be_read_it_is_shown_where_it_was_typed_and_nothing_is_written(
    desk: Desk,
) -> None:
    desk.explain("1.b", "Af.")
    desk.session.keep_draft(draft(desk, "Halverwege"))
    desk.library.close()
    before = desk.path.read_bytes()
    with closing(Library(desk.path, read_only=True)) as library:
        session = library.open(desk.dossier_id)
        (round_,) = session.dossier.rounds

        assert round_.answer("1.a").explanation == "Halverwege"
        assert round_.answer("1.b").explanation == "Af."
        assert session.newest == session.dossier
        assert len(session.recorded) == 3
        assert session.is_saved
    assert desk.path.read_bytes() == before
    desk.open_library()


def test_to_read_only_a_draft_of_a_signed_round_stays_apart(desk: Desk) -> None:
    desk.session.keep_draft(draft(desk, "Halverwege"))
    sign_off(desk.session, desk.round_id).result()
    desk.library.close()
    with closing(Library(desk.path, read_only=True)) as library:
        assert library.open(desk.dossier_id).dossier.rounds[0].answer("1.a").explanation == ""
    desk.open_library()
