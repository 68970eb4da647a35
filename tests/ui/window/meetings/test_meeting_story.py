"""A meeting from the menus: planned, begun, worked in, ended, and kept; found again when it was cut off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel

from checklist_desktop.domain.meetings.meeting import Meeting, Person, ThemeTime
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.ui.dialogs.meetings.meetings_dialog import MeetingsDialog
from checklist_desktop.ui.dialogs.meetings.minutes_dialog import MinutesDialog
from checklist_desktop.ui.dialogs.meetings.plan_dialog import PlanDialog
from checklist_desktop.ui.dialogs.meetings.record_dialog import RecordDialog
from checklist_desktop.ui.kit.inputs.fields import LineField
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.window.status_line import StatusLine
from tests.ui.accessible import spoken
from tests.ui.users import pick, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


class HandClock(Stamps):
    """Goes on only when someone says so."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


def meetings(user: User) -> tuple[Meeting, ...]:
    return user.round.meetings


def the_meeting(user: User) -> Meeting:
    (only,) = meetings(user)
    return only


def at_the_foot(user: User) -> str:
    return user.one(StatusLine).meeting_words


def field(dialog: QDialog, name: str) -> LineField:
    return next(one for one in dialog.findChildren(LineField) if spoken(one) == name)


def filled(values: dict[str, str], confirm: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        for name, value in values.items():
            field(dialog, name).setText(value)
        press(confirm)(dialog)

    return act


def start(user: User) -> None:
    user.expects_dialog(filled({"Role of the discussion leader": "Leader", "Role 1": "Adviser"}, "Start"))
    user.choose("start_meeting")


def end(user: User) -> None:
    def act(dialog: QDialog) -> None:
        press("End the meeting")(dialog)
        press("Close")(dialog)

    user.expects_dialog(act)
    user.choose("end_meeting")


def test_a_meeting_is_planned_with_who_comes_and_what_for(user: User) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        themes = len(user.desk.checklist.themes)
        assert dialog.agenda.sum_words == f"Together 1 h {themes * 20 - 60} min"
        dialog.agenda.findChildren(QCheckBox)[0].click()
        minutes = field(dialog, "Minutes for theme 2")
        minutes.setFocus()
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTest.keyClick(minutes, key)
        words = {"Day": "1-12-2026", "Place": "Town hall", "Role 1": "Police", "Name 1": "A. de Vries"}
        filled(words, "Save")(dialog)

    user.expects_dialog(act)
    user.choose("plan_meeting")

    plan = the_meeting(user).plan
    assert (plan.date, plan.place, plan.leader) == ("2026-12-01", "Town hall", None)
    assert plan.people == (Person("Police", "A. de Vries"),)
    first, *others = user.desk.checklist.themes[1:]
    assert plan.agenda == (ThemeTime(first.id, 25), *(ThemeTime(theme.id, 20) for theme in others))
    assert at_the_foot(user) == ""

    user.press("Ctrl+Z")
    assert meetings(user) == ()


def test_a_plan_without_a_day_or_with_an_impossible_one_is_not_kept(user: User) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        for day in ("", "31-2-2026"):
            filled({"Day": day}, "Save")(dialog)
            said.extend(label.text() for label in dialog.findChildren(QLabel) if "31-12-2026" in label.text())
        filled({"Day": "1-12-2026", "Name 1": "A. de Vries"}, "Save")(dialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel) if "role, or" in label.text())
        dialog.reject()

    user.expects_dialog(act)
    user.choose("plan_meeting")

    assert said == [
        "Fill in the day of the meeting, for instance 31-12-2026.",
        "This date does not exist. Write it as 31-12-2026.",
        "Give this person a role, or leave the name out.",
    ]
    assert meetings(user) == ()


def test_what_is_said_in_a_meeting_is_kept_with_it(user: User) -> None:
    user.press("Ctrl+2", "2")
    start(user)
    assert at_the_foot(user) == "Meeting · Theme 1 · 0 min of 20, 20 left"
    assert not user.command("start_meeting").isEnabled()
    first = user.place.question
    user.press("1")
    user.expects_dialog(filled({"What stays open?": "Who calls?"}, "Write down"))
    user.press("Ctrl+P")
    user.expects_dialog(filled({"What was decided?": "We call."}, "Write down"))
    user.press("Ctrl+Shift+B")
    meeting = the_meeting(user)

    assert user.answer(first).meeting == meeting.id
    assert meeting.decisions == ("We call.",)
    assert [(point.text, point.question) for point in meeting.open_points] == [("Who calls?", first)]

    end(user)
    outcome = the_meeting(user).course.outcome
    scale = user.desk.checklist.answer_scale.choices
    assert [(one.question, one.before, one.after) for one in outcome.answers] == [
        (first, scale[1].id, scale[0].id)
    ]
    assert at_the_foot(user) == ""
    user.press("2")
    assert user.answer(first).meeting == ""


def test_typing_an_open_point_takes_one_key_the_words_and_enter(user: User) -> None:
    start(user)

    def act(dialog: QDialog) -> None:
        user.write("Who calls?")
        QTest.keyClick(user.focus, Qt.Key.Key_Return)

    user.expects_dialog(act)
    user.press("Ctrl+P")

    assert [(point.text, point.question) for point in the_meeting(user).open_points] == [("Who calls?", None)]
    user.press("Ctrl+Z")
    assert the_meeting(user).open_points == ()


def test_without_a_meeting_an_open_point_asks_to_begin_one(user: User) -> None:
    user.expects_dialog(press("Start a meeting"))
    user.expects_dialog(press("Start"))
    user.expects_dialog(filled({"What stays open?": "Who calls?"}, "Write down"))
    user.press("Ctrl+P")
    assert [point.text for point in the_meeting(user).open_points] == ["Who calls?"]


def test_whoever_thinks_better_of_it_writes_nothing_down(user: User) -> None:
    user.expects_dialog(press("Cancel"))
    user.press("Ctrl+P")

    assert meetings(user) == ()


def test_a_meeting_planned_for_today_begins_at_once(user: User) -> None:
    user.expects_dialog(filled({"Day": "24-11-2026"}, "Save"))
    user.choose("plan_meeting")
    user.choose("start_meeting")

    assert the_meeting(user).is_running


def test_the_time_goes_to_the_theme_in_sight_and_no_minute_is_lost_by_looking_away(user: User) -> None:
    clock = HandClock()
    user.stop()
    user.start(clock)
    user.press("Ctrl+2")
    start(user)
    for tab in ("Ctrl+2", "Ctrl+3", "Ctrl+2", "Ctrl+1", "Ctrl+3"):
        user.press(tab)
        clock.moment += timedelta(minutes=4)
    user.press("Ctrl+2")
    assert at_the_foot(user) == "Meeting · Theme 1 · 8 min of 20, 12 left"
    user.choose("larger_text")
    assert at_the_foot(user) == "Meeting · Theme 1 · 8 min of 20, 12 left"
    user.press("Ctrl+3")
    assert at_the_foot(user) == "Meeting · Theme 2 · 8 min of 20, 12 left"
    user.press("Ctrl+1")
    assert at_the_foot(user) == "Meeting · 20 min"

    end(user)
    themes = user.desk.checklist.themes
    assert the_meeting(user).course.outcome.themes == (
        ThemeTime(themes[0].id, 8),
        ThemeTime(themes[1].id, 8),
    )


def test_when_the_time_for_a_theme_is_over_nothing_rings(user: User) -> None:
    clock = HandClock()
    user.stop()
    user.start(clock)
    user.press("Ctrl+2")
    start(user)
    for _ in range(6):
        clock.moment += timedelta(minutes=4)
        user.press("Ctrl+3", "Ctrl+2")

    assert at_the_foot(user) == "Meeting · Theme 1 · 24 min of 20"


def test_a_meeting_that_was_cut_off_is_found_going_on(user: User) -> None:
    start(user)
    user.press("Ctrl+2", "1")
    user.restart()

    assert at_the_foot(user).startswith("Meeting")
    assert user.reads("The meeting of 24 Nov 2026 is still going on.")
    user.press("Ctrl+2", "Down", "2")
    assert user.answer(user.place.question).meeting == the_meeting(user).id


def test_what_was_written_down_can_be_mended_afterwards(user: User) -> None:
    start(user)
    user.expects_dialog(filled({"What stays open?": "Who calls?"}, "Write down"))
    user.press("Ctrl+P")
    end(user)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MinutesDialog)
        dialog.findChildren(QCheckBox)[0].click()
        filled({"Decision 1": "We call.", "Open point 2, In general": "When?"}, "Save")(dialog)

    user.expects_dialog(act)
    user.press("Ctrl+T")
    points = [(point.text, point.settled) for point in the_meeting(user).open_points]
    assert points == [("Who calls?", True), ("When?", False)]
    assert the_meeting(user).decisions == ("We call.",)

    user.press("Ctrl+Z")
    assert [point.settled for point in the_meeting(user).open_points] == [False]


def test_the_list_shows_every_meeting_and_what_can_be_done_with_it(user: User) -> None:
    start(user)
    end(user)
    user.expects_dialog(filled({"Day": "1-12-2026"}, "Save"))
    user.choose("plan_meeting")
    seen: list[tuple[str, ...]] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MeetingsDialog)
        table = user.one(Table, "Meetings", dialog)
        seen.extend(tuple(cell.words for cell in row.cells[:2]) for row in table.rows)
        assert user.button("Remove from the list", dialog).isEnabled()
        assert not user.button("Record…", dialog).isEnabled()
        press("Remove from the list")(dialog)
        assert [row.cells[1].words for row in table.rows] == ["Held"]
        assert [one.text() for one in user.all(QAbstractButton, dialog) if "Remove" in one.text()] == []
        user.expects_dialog(press("Close"))
        press("Record…")(dialog)
        dialog.accept()

    user.expects_dialog(act)
    user.press("Ctrl+Shift+M")

    assert seen == [("1 Dec 2026", "Planned"), ("24 Nov 2026", "Held")]
    assert len(meetings(user)) == 1


def test_an_empty_list_says_how_to_begin(user: User) -> None:
    def act(dialog: QDialog) -> None:
        assert user.reads("No meeting was planned or held yet.", dialog)
        assert spoken(user.focus) == "Plan a meeting…"
        dialog.accept()

    user.expects_dialog(act)
    user.choose("meetings")


def test_the_record_is_saved_from_where_it_is_looked_at(user: User, tmp_path: Path) -> None:
    start(user)
    user.press("Ctrl+2", "1")
    target = tmp_path / "record.pdf"
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        press("End the meeting")(dialog)
        user.expects_dialog(pick(target))
        press("Save the record as PDF…")(dialog)
        user.until(target.exists)
        said.extend(label.text() for label in user.all(QLabel, dialog))
        dialog.reject()

    user.expects_dialog(act)
    user.choose("end_meeting")

    assert any("read back" in words for words in said)
    assert target.read_bytes().startswith(b"%PDF")


def test_sheets_are_made_for_the_partners_that_were_chosen(user: User, tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()

    def act(dialog: QDialog) -> None:
        press("Choose a folder…")(dialog)
        assert user.reads("Choose at least one partner.", dialog)
        for box in dialog.findChildren(QCheckBox)[:2]:
            box.click()
        user.expects_dialog(pick(folder))
        press("Choose a folder…")(dialog)

    user.expects_dialog(act)
    user.choose("preparation_sheets")

    assert len(list(folder.glob("*.pdf"))) == 2
    assert user.reads("There are 2 preparation sheets in")


def test_a_signed_round_has_its_meetings_to_read(user: User) -> None:
    start(user)
    end(user)
    sign_off(user.session, user.desk.round_id)
    user.settle()

    def act(dialog: QDialog) -> None:
        assert not user.button("Plan a meeting…", dialog).isEnabled()
        assert not user.button("Details…", dialog).isEnabled()
        assert user.button("Record…", dialog).isEnabled()
        dialog.accept()

    user.expects_dialog(act)
    user.choose("meetings")
    assert not user.command("note_open_point").isEnabled()
    assert user.command("note_open_point").toolTip().startswith("This round is signed off.")
