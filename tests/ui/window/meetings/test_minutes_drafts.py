"""What is typed in a dialog is on disk meanwhile: after a crash it is there, after Cancel it is not."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from checklist_desktop.services.library import Library
from checklist_desktop.ui.dialogs.action_point_dialog import ActionPointDialog
from checklist_desktop.ui.dialogs.decisions_dialog import DecisionsDialog
from checklist_desktop.ui.dialogs.meetings.minutes_dialog import MinutesDialog
from checklist_desktop.ui.dialogs.meetings.note_dialog import NoteDialog
from checklist_desktop.ui.kit.inputs.fields import LineField, TextField
from tests.ui.accessible import spoken
from tests.ui.users import press

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from checklist_desktop.domain.dossier import Round
    from tests.ui.users import User


@pytest.fixture
def meeting(user: User) -> User:
    """In a meeting."""
    user.press("Ctrl+2")
    user.expects_dialog(press("Start"))
    user.choose("start_meeting")
    return user


def type_in(user: User, dialog: QDialog, **words: str) -> None:
    """Type this in fields by the beginning of their name, and wait until it is on disk."""
    for name, text in words.items():
        fields = [*dialog.findChildren(LineField), *dialog.findChildren(TextField)]
        field = next(one for one in fields if spoken(one).startswith(name.replace("_", " ")))
        field.setFocus()
        QTest.keyClicks(field, text)
    user.wait_for(user.desk.bridge.saved)


def after_a_crash(user: User, tmp_path: Path) -> Round:
    """The round as the next start shows it, were the program killed now."""
    copy = tmp_path / "crash" / "library.sqlite3"
    copy.parent.mkdir(exist_ok=True)
    user.desk.session.wait()
    shutil.copyfile(user.window.stage.library.path, copy)
    with closing(Library(copy)) as library:
        return library.open(user.desk.dossier.id).dossier.rounds[0]


def test_the_minutes_survive_a_crash_while_they_are_being_typed(meeting: User, tmp_path: Path) -> None:
    found: list[Round] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MinutesDialog)
        type_in(
            meeting, dialog, Notes="Iedereen was er", Decision="Volgende keer eerder", Open_point="Wie belt?"
        )
        found.append(after_a_crash(meeting, tmp_path))
        press("Save")(dialog)

    meeting.expects_dialog(act)
    meeting.choose("meeting_minutes")

    (crashed,), (saved,) = found[0].meetings, meeting.round.meetings
    for one in (crashed, saved):
        assert (one.notes, one.decisions) == ("Iedereen was er", ("Volgende keer eerder",))
        assert [point.text for point in one.open_points] == ["Wie belt?"]
    assert crashed == saved


def test_minutes_that_are_thrown_away_do_not_come_back(meeting: User, tmp_path: Path) -> None:
    asked: list[str] = []

    def decline(dialog: QDialog) -> None:
        asked.append("declined")
        press("Go on typing")(dialog)

    def act(dialog: QDialog) -> None:
        type_in(meeting, dialog, Notes="Toch niet", Open_point="Ook niet")
        meeting.expects_dialog(decline)
        dialog.reject()
        assert dialog.isVisible()
        meeting.expects_dialog(press("Throw away"))
        dialog.reject()

    meeting.expects_dialog(act)
    meeting.choose("meeting_minutes")

    assert asked == ["declined"]
    assert after_a_crash(meeting, tmp_path).meetings == meeting.round.meetings
    assert meeting.round.meetings[0].notes == ""


def test_minutes_in_which_nothing_was_typed_are_left_without_a_question(meeting: User) -> None:
    meeting.expects_dialog(lambda dialog: dialog.reject())

    meeting.choose("meeting_minutes")


def test_an_open_point_that_was_typed_and_emptied_again_does_not_come_back(
    meeting: User, tmp_path: Path
) -> None:
    def act(dialog: QDialog) -> None:
        type_in(meeting, dialog, Open_point="Wie belt?")
        next(one for one in dialog.findChildren(LineField) if one.text() == "Wie belt?").clear()
        press("Save")(dialog)

    meeting.expects_dialog(act)
    meeting.choose("meeting_minutes")

    assert after_a_crash(meeting, tmp_path).meetings == meeting.round.meetings
    assert meeting.round.meetings[0].open_points == ()


def points(round_: Round) -> list[str]:
    return [point.text for point in round_.meetings[0].open_points]


def decisions(round_: Round) -> list[str]:
    return list(round_.meetings[0].decisions)


def actions(round_: Round) -> list[str]:
    return [point.what for point in round_.action_points]


def requests(round_: Round) -> list[str]:
    return list(round_.requested_decisions)


DIALOGS = {
    "note_open_point": (NoteDialog, "What", "Write down", points),
    "note_decision": (NoteDialog, "What", "Write down", decisions),
    "add_action_point": (ActionPointDialog, "What", "Add", actions),
    "edit_decisions": (DecisionsDialog, "Decision", "Save", requests),
}


@pytest.mark.parametrize("command", list(DIALOGS))
@pytest.mark.parametrize("is_confirmed", [True, False])
def test_what_is_typed_in_a_dialog_survives_a_crash_but_not_cancel(
    meeting: User, tmp_path: Path, command: str, *, is_confirmed: bool
) -> None:
    kind, name, confirm, texts = DIALOGS[command]
    seen: list[list[str]] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, kind)
        type_in(meeting, dialog, **{name: "Meer voorlichting"})
        seen.append(texts(after_a_crash(meeting, tmp_path)))
        if is_confirmed:
            press(confirm)(dialog)
        else:
            dialog.reject()

    meeting.expects_dialog(act)
    meeting.choose(command)

    assert seen == [["Meer voorlichting"]]
    assert texts(after_a_crash(meeting, tmp_path)) == texts(meeting.round)
    assert texts(meeting.round) == (["Meer voorlichting"] if is_confirmed else [])
