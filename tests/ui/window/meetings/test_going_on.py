"""A meeting that was ended goes on: too soon, or after the break; what came of it before stays with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.dialogs.meetings.meetings_dialog import MeetingsDialog
from tests.ui.users import press
from tests.ui.window.meetings.test_meeting_story import at_the_foot, end, start, the_meeting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


def go_on(user: User) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MeetingsDialog)
        press("Go on with this meeting")(dialog)
        press("Close")(dialog)

    user.expects_dialog(act)
    user.choose("meetings")


def test_a_meeting_that_was_ended_goes_on_and_keeps_what_came_of_it(user: User) -> None:
    user.press("Ctrl+2")
    start(user)
    user.press("1", "PgDown")
    end(user)
    began = the_meeting(user).course.started_at

    go_on(user)

    assert the_meeting(user).is_running
    assert the_meeting(user).course.started_at == began
    assert at_the_foot(user).startswith("Meeting")

    user.press("2")
    end(user)

    meeting = the_meeting(user)
    assert len(meeting.course.outcome.answers) == 2
    assert {user.answer(given.question).meeting for given in meeting.course.outcome.answers} == {meeting.id}


def test_it_can_only_go_on_when_it_ended_and_no_other_goes_on(user: User) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        words = [button.text() for button in user.all(type(user.button("Close", dialog)), dialog)]
        seen.append("Go on with this meeting" in words)
        press("Close")(dialog)

    start(user)
    user.expects_dialog(look)
    user.choose("meetings")
    end(user)
    user.expects_dialog(look)
    user.choose("meetings")

    assert seen == [False, True]
