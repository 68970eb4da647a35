"""Signing off at the window: what is missing, where to give it, the decision, and what is frozen after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QDialog, QLineEdit, QMessageBox

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint
from checklist_desktop.insight.open_points import DECLARATIONS, Lack, open_points
from checklist_desktop.services.sign_off import grouped
from checklist_desktop.ui.kit.inputs.fields import DateField, LineField, TextField
from checklist_desktop.ui.kit.show.tables import Table
from checklist_desktop.ui.pages.sign_off_page import SignOffPage
from checklist_desktop.ui.themes.answer_editor import AnswerEditor, ArrangementEditor
from checklist_desktop.ui.themes.evidence_editor import EvidenceEditor
from tests.ui.accessible import spoken
from tests.ui.users import press

if TYPE_CHECKING:
    from tests.ui.users import User


@pytest.fixture
def page(user: User) -> SignOffPage:
    return opened_page(user)


def opened_page(user: User) -> SignOffPage:
    user.press(f"Ctrl+{len(user.desk.checklist.themes) + 3}")
    return user.one(SignOffPage)


def table(user: User, name: str) -> Table:
    return user.one(Table, name)


def words(rows: Table) -> list[str]:
    return [" ".join(cell.words for cell in row.cells) for row in rows.rows]


def needed(user: User) -> list[str]:
    return words(table(user, "Needed before signing off"))


def go_to(user: User, rows: Table, start: str) -> None:
    """Click on the link of the row that begins so."""
    place = next(number for number, text in enumerate(words(rows)) if text.startswith(start))
    user.click_cell(rows, place, len(rows.rows[place].cells) - 1)


def sign(user: User) -> None:
    """Sign off the round, whatever is missing."""
    user.expects_dialog(press("Sign off all the same"))
    user.click(user.button(f"Sign off round {user.round.label}"))


def test_it_lists_what_is_missing_and_does_not_forbid(user: User, page: SignOffPage) -> None:
    assert needed(user) == [
        "The number of the decision is not filled in yet Go there",
        "The date of the decision is not filled in yet Go there",
        "Nobody is named who prepared, agrees or adopts Go there",
        "3 declarations not ticked yet Go there",
    ]
    assert words(table(user, "Shown in the report as it is")) == ["52 questions not discussed yet Go there"]
    assert user.button("Sign off round 2026").isEnabled()


def test_what_is_missing_is_named_with_its_tab(user: User, page: SignOffPage) -> None:
    assert user.tabs.tabText(user.tab).endswith("4 needed")


@pytest.mark.parametrize(
    ("start", "place"),
    [
        ("The number", "Number of the decision"),
        ("The date", "Date of the decision"),
        ("Nobody", "Change who prepares, agrees and adopts"),
    ],
)
def test_one_click_brings_the_keyboard_to_what_is_missing(
    user: User, page: SignOffPage, start: str, place: str
) -> None:
    go_to(user, table(user, "Needed before signing off"), start)

    assert spoken(user.focus) == place


def test_one_click_goes_to_the_first_question_without_explanation(user: User) -> None:
    question = next(user.desk.checklist.numbered()).question.id
    user.desk.apply(SetAnswer(user.desk.round_id, question, "deels"))
    user.settle()
    opened_page(user)

    go_to(user, table(user, "Needed before signing off"), "Question 1.1")

    assert user.place.question == question


def test_enter_on_a_row_goes_there_as_well(user: User, page: SignOffPage) -> None:
    table(user, "Needed before signing off").setFocus()

    user.press("Return")

    assert spoken(user.focus) == "Number of the decision"


def test_an_action_point_without_owner_opens_in_its_dialog(user: User) -> None:
    point = ActionPoint("a1", "Route op papier", due="2027-01-01")
    user.desk.apply(SetActionPoint(user.desk.round_id, point.id, point))
    user.settle()
    opened_page(user)

    def give_owner(dialog: QDialog) -> None:
        assert spoken(user.focus) == "Who (role)"
        user.write("Wijkteam")
        user.press("Return", "Return")  # the first closes the list of roles that came up

    user.expects_dialog(give_owner)
    go_to(user, table(user, "Needed before signing off"), "1 action point without an owner")

    assert user.round.action_points[0].owner == "Wijkteam"
    assert "without an owner" not in " ".join(needed(user))


def test_number_date_and_declarations_given_in_a_hurry_are_all_kept(user: User, page: SignOffPage) -> None:
    user.one(LineField, "Number of the decision").setFocus()
    user.write("Z-2026-7")
    checks = user.all(QCheckBox, page)
    for check in checks:
        check.click()  # without waiting for the disk in between
    user.one(DateField).setFocus()
    user.write("3-12-2026")
    checks[0].setFocus()
    user.settle()

    decision = user.round.decision
    assert (decision.number, decision.date, decision.declarations) == ("Z-2026-7", "2026-12-03", DECLARATIONS)


def test_a_number_and_a_date_that_are_both_being_typed_are_both_handed_over(
    user: User, page: SignOffPage
) -> None:
    user.one(LineField, "Number of the decision").setText("Z-1")
    user.one(DateField).setText("1-12-2026")

    user.press("Ctrl+1")

    assert (user.round.decision.number, user.round.decision.date) == ("Z-1", "2026-12-01")


def test_a_date_that_does_not_exist_is_told_and_stays_to_be_mended(user: User, page: SignOffPage) -> None:
    date = user.one(DateField)
    user.click(date)
    user.write("31-02-2026")
    user.press("Tab")

    assert user.reads("This date does not exist")
    assert "This date does not exist" in date.accessibleDescription()

    user.click(user.all(QCheckBox, page)[0])

    assert date.text() == "31-02-2026"
    assert user.round.decision.date == ""

    user.click(date)
    user.press("Ctrl+A")
    user.write("28-02-2026")
    user.press("Tab")

    assert user.round.decision.date == "2026-02-28"
    assert not user.reads("This date does not exist")


def test_who_prepares_agrees_and_adopts_is_filled_in_with_keys(user: User, page: SignOffPage) -> None:
    def fill_in(dialog: QDialog) -> None:
        dialog.findChildren(QComboBox)[2].setFocus()
        user.press("Tab")
        user.write("Beleidsadviseur zorg en veiligheid")
        user.press("Tab")
        user.write("A. Voorbeeld")
        user.press("Return")

    user.expects_dialog(fill_in)
    user.click(user.button("Change who prepares, agrees and adopts"))

    listed = user.round.decision.signatories
    assert [(person.function, person.name) for person in listed] == [
        ("Mayor", ""),
        ("Municipal secretary", ""),
        ("Beleidsadviseur zorg en veiligheid", "A. Voorbeeld"),
    ]
    assert "Nobody is named" not in " ".join(needed(user))


def test_a_number_typed_just_before_naming_people_is_kept(user: User, page: SignOffPage) -> None:
    user.click(user.one(LineField, "Number of the decision"))
    user.write("Z-9")
    user.expects_dialog(press("Save"))

    user.click(user.button("Change who prepares, agrees and adopts"))

    assert user.round.decision.number == "Z-9"
    assert len(user.round.decision.signatories) == 2


def test_a_name_without_a_function_is_asked_for_its_function(user: User, page: SignOffPage) -> None:
    told: list[str] = []

    def fill_in(dialog: QDialog) -> None:
        fields = dialog.findChildren(QLineEdit)
        fields[-1].setFocus()
        user.write("A. Voorbeeld")
        user.press("Return")
        told.append("asked" if user.reads("Give this person a function", dialog) else "")
        dialog.reject()

    user.expects_dialog(fill_in)
    user.click(user.button("Change who prepares, agrees and adopts"))

    assert told == ["asked"]
    assert user.round.decision.signatories == ()


def test_going_to_the_first_point_instead_of_signing_leaves_the_round_open(
    user: User, page: SignOffPage
) -> None:
    user.expects_dialog(press("To the first point"))

    user.click(user.button("Sign off round 2026"))

    assert not user.round.is_signed
    assert spoken(user.focus) == "Number of the decision"


def test_what_no_report_can_show_is_said_before_the_round_is_signed(user: User, page: SignOffPage) -> None:
    question = next(user.desk.checklist.numbered()).question.id
    user.desk.apply(WriteExplanation(user.desk.round_id, question, "Gedaan: \N{BALLOT BOX WITH X}"))
    user.settle()
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        said.append(dialog.text())
        dialog.accept()

    user.expects_dialog(press("Sign off all the same"))
    user.expects_dialog(read)
    user.click(user.button(f"Sign off round {user.round.label}"))

    assert "U+2612" in said[0]
    assert not user.round.is_signed


def test_signing_off_numbers_and_freezes_and_shows_the_control_number(user: User, page: SignOffPage) -> None:
    sign(user)

    signed = user.round.signed_versions
    assert [item.version for item in signed] == [1]
    assert user.tabs.tabText(user.tab).endswith("version 1 signed off")
    assert words(table(user, "Signed versions"))[0].startswith("1 ")

    user.click(user.button("Copy the fingerprint"))

    assert QGuiApplication.clipboard().text() == grouped(signed[0].fingerprint)


def test_after_signing_everything_can_be_read_and_nothing_changed(user: User, page: SignOffPage) -> None:
    sign(user)
    before = user.session.recorded

    assert all(not check.isEnabled() for check in user.all(QCheckBox, page))
    assert all(field.isReadOnly() for field in user.all(QLineEdit, page))
    user.press("Ctrl+2", "1", "0", "Ctrl+M")
    assert all(not button.isEnabled() for button in user.all(QAbstractButton, user.one(AnswerEditor)))
    assert all(not button.isEnabled() for button in user.all(QAbstractButton, user.one(ArrangementEditor)))
    assert user.all(QAbstractButton, user.one(EvidenceEditor)) == []
    assert user.one(TextField).isReadOnly()
    assert user.reads("Signed version 1, can only be read")
    user.press("End")
    assert all(field.isReadOnly() for field in user.all(TextField))
    user.press("Ctrl+7")
    assert not user.button("Add action point").isEnabled()
    for key in ("add_action_point", "flag", "edit_round", "edit_people", "edit_decisions", "import_answers"):
        assert not user.command(key).isEnabled(), key
    assert user.session.recorded == before


def test_an_action_point_of_a_signed_round_opens_to_be_read(user: User) -> None:
    point = ActionPoint("a1", "Route op papier", owner="Wijkteam", due="2027-01-01")
    user.desk.apply(SetActionPoint(user.desk.round_id, point.id, point))
    opened_page(user)
    sign(user)
    user.press("Ctrl+7")
    seen: list[bool] = []

    def read(dialog: QDialog) -> None:
        seen.extend(field.isReadOnly() for field in dialog.findChildren(QLineEdit) if field.isVisible())
        dialog.reject()

    user.expects_dialog(read)
    user.press("Return")

    assert seen
    assert all(seen)


def test_undo_right_after_signing_says_why_it_cannot(user: User, page: SignOffPage) -> None:
    sign(user)
    told: list[bool] = []

    def read(dialog: QDialog) -> None:
        told.append(user.reads("Signing off is a decision and cannot be undone", dialog))
        dialog.reject()

    user.expects_dialog(read)
    user.press("Ctrl+Z")

    assert told == [True]
    assert user.round.is_signed


def test_reopening_needs_a_reason_and_leads_to_a_second_version(user: User, page: SignOffPage) -> None:
    sign(user)
    told: list[bool] = []

    def give_reason(dialog: QDialog) -> None:
        press("Reopen")(dialog)
        told.append(user.reads("Write why the round is reopened.", dialog))
        user.write("Antwoord 3.4 klopte niet")
        press("Reopen")(dialog)

    user.expects_dialog(give_reason)
    user.click(user.button("Reopen"))

    assert told == [True]
    assert not user.round.is_signed
    assert "Antwoord 3.4 klopte niet" in words(table(user, "Signed versions"))[0]

    user.press("Ctrl+2", "1", f"Ctrl+{len(user.desk.checklist.themes) + 3}")
    sign(user)

    assert [item.version for item in user.round.signed_versions] == [1, 2]
    assert len(words(table(user, "Signed versions"))) == 2


def test_nothing_missing_is_said_in_so_many_words(foreign_user: User) -> None:
    user = foreign_user
    for item in user.desk.checklist.numbered():
        user.desk.apply(SetAnswer(user.desk.round_id, item.question.id, "A"))
    user.settle()
    page = opened_page(user)
    for check in user.all(QCheckBox, page):
        user.click(check)
    user.click(user.one(LineField, "Number of the decision"))
    user.write("Z-1")
    user.press("Tab")
    user.write("1-12-2026")
    user.press("Tab")
    user.expects_dialog(press("Save"))
    user.click(user.button("Change who prepares, agrees and adopts"))

    assert user.reads("Nothing is missing.")
    assert {point.lack for point in open_points(user.round, user.desk.checklist)} <= {Lack.FLAGGED}

    user.expects_dialog(press("Sign off"))
    user.click(user.button("Sign off round 2026"))

    assert user.round.is_signed
