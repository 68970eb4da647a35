"""From the first start to the signed PDF without ever touching the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from checklist_desktop.insight.open_points import DECLARATIONS, open_points
from checklist_desktop.services.exporting.signing import signatures_of
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from tests.reports.signatures.authority import PASSWORD, authority, ec_key
from tests.ui.accessible import spoken

TARGET = "Write the signed report to"

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


def test_a_round_is_begun_filled_in_and_signed_off_with_keys_only(newcomer: User) -> None:
    user = newcomer
    assert user.all(WelcomePage), "a first start greets"

    begin(user)
    answer_the_first_question_at_length(user)
    answer_the_rest_with_one_key_each(user)
    decide(user)
    sign(user)
    report = make_the_report(user)
    signed = sign_the_report(user, report)

    assert [item.version for item in user.round.signed_versions] == [1]
    assert user.library.verify().is_sound
    (state,) = signatures_of(signed)
    assert (state.signer, state.holds) == ("A.B. de Test", True)


def test_a_leader_holds_a_meeting_with_keys_only(user: User) -> None:
    user.press("Ctrl+2")

    def begin_meeting(dialog: QDialog) -> None:
        user.tab_to("Role of the discussion leader")
        user.write("Adviser")
        user.press("Return")

    def note(dialog: QDialog) -> None:
        user.write("Ask the police")
        user.tab_to("Write down")
        user.press("Return")

    user.expects_dialog(begin_meeting)
    user.press("F7")
    user.press("1")
    user.expects_dialog(note)
    user.press("Ctrl+P")
    user.expects_dialog(lambda dialog: user.press("Return", "Esc"))
    user.press("Shift+F7")

    (meeting,) = user.round.meetings
    assert meeting.is_over
    assert [point.text for point in meeting.open_points] == ["Ask the police"]
    assert len(meeting.course.outcome.answers) == 1


def begin(user: User) -> None:
    def fill_in(dialog: QDialog) -> None:
        user.write("Voorbeeldstad")
        user.tab_to("All 52 questions")
        user.press("Down")
        assert spoken(user.focus).startswith("Only the 24 core questions")
        user.press("Return")

    user.expects_dialog(fill_in)
    user.press("1")
    user.until(lambda: user.window.stage.desk is not None)

    assert user.dossier.name == "Voorbeeldstad"
    assert user.round.core_only


def answer_the_first_question_at_length(user: User) -> None:
    user.press("Ctrl+2", "2")
    question = user.place.question
    user.tab_to("Explanation")
    user.write("Voor zorg wel, voor veiligheid nog niet.")
    user.tab_to("Add evidence")
    user.press("Return")
    user.write("Portefeuilleverdeling")
    user.press("Return")
    add_action_point(user)

    answer = user.answer(question)
    assert answer.explanation == "Voor zorg wel, voor veiligheid nog niet."
    assert [item.title for item in answer.evidence] == ["Portefeuilleverdeling"]
    assert [point.question for point in user.round.action_points] == [question]


def add_action_point(user: User) -> None:
    def fill_in(dialog: QDialog) -> None:
        user.write("Verdeling vastleggen")
        user.press("Tab")
        user.write("Beleidsadviseur")
        user.press("Tab")
        user.write("1-3-2027")
        user.press("Return")

    user.expects_dialog(fill_in)
    user.press("Ctrl+Shift+A")


def answer_the_rest_with_one_key_each(user: User) -> None:
    themes = len(user.desk.checklist.themes)
    user.press("PgDown")
    while user.tab <= themes:
        user.press("1", "PgDown")

    assert user.tab == themes + 1, "after the last theme come the action points"
    assert len(user.round.answers) == 24


def decide(user: User) -> None:
    user.press("Ctrl+Tab", "Return")
    assert spoken(user.focus) == "Number of the decision", (
        "Enter on the first thing that is needed goes there"
    )
    user.write("Z-2026-118")
    user.press("Tab")
    user.write("24-11-2026")
    for _ in DECLARATIONS:
        user.press("Tab", "Space")
    user.expects_dialog(lambda dialog: user.press("Return"))
    user.tab_to("Change who prepares, agrees and adopts")
    user.press("Return")

    assert open_points(user.round, user.desk.checklist) == ()


def sign(user: User) -> None:
    def confirm(dialog: QDialog) -> None:
        while spoken(user.focus) != "Sign off":
            user.press("Tab")
        user.press("Return")

    user.expects_dialog(confirm)
    user.tab_to("Sign off round 2026")
    user.press("Return")


def make_the_report(user: User) -> Path:
    path = user.folder / "report.pdf"

    def fill_in(dialog: QDialog) -> None:
        user.tab_to("File")
        user.press("Ctrl+A")
        user.write(str(path))
        user.tab_to("Make the report")
        user.press("Return")
        user.until(lambda: "Close" in buttons(dialog))
        user.press("Esc")

    user.expects_dialog(fill_in)
    user.press("Ctrl+E")
    assert path.exists()
    return path


def sign_the_report(user: User, report: Path) -> Path:
    key = authority().key_file(user.folder / "key.p12", "A.B. de Test", ec_key()).path

    def fill_in(dialog: QDialog) -> None:
        user.tab_to("Report to sign")
        user.write(str(report))
        user.press("Tab")
        user.until(lambda: "report signed" in user.one(QLineEdit, TARGET, dialog).text())
        user.tab_to("File with the key")
        user.write(str(key))
        user.tab_to("Password of the key")
        for letter in PASSWORD:  # Qt presses no é by itself, as a keyboard with dead keys does
            pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(user.focus, pressed)
        user.tab_to("Sign")
        user.press("Return")
        user.until(lambda: "Close" in buttons(dialog))
        user.press("Esc")

    user.expects_dialog(fill_in)
    user.press("Ctrl+Shift+T")
    return report.with_name("report signed.pdf")


def buttons(dialog: QDialog) -> list[str]:
    found = dialog.findChildren(QAbstractButton)
    return [button.text().replace("&", "") for button in found if button.isVisible() and button.isEnabled()]
