"""What someone chooses before a report is made: it is what is made, and the name of the file tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    SetAnswer,
    WriteMinorityView,
    WriteRemark,
)
from checklist_desktop.domain.changes.of_rounds import DescribeRound
from checklist_desktop.domain.dossier import Openness, View
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.system.settings import ReportHabit
from checklist_desktop.ui.dialogs.export_dialog import ExportDialog
from checklist_desktop.ui.dialogs.exporting.choices import Wishes
from checklist_desktop.ui.dialogs.exporting.report_habits import wishes_of
from checklist_desktop.ui.kit.inputs.fields import Choice
from tests.ui.accessible import nameless
from tests.ui.window.test_report import Exporting, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.users import User

SCOPE, LANGUAGE = "What goes into it", "Language of the report"


def choice_of(name: str, user: User, dialog: QDialog) -> Choice:
    return next(choice for choice in user.all(Choice, dialog) if choice.accessibleName() == name)


class Choosing(Exporting):
    """Chooses first, and then makes the report, or leaves."""

    def __init__(self, user: User, path: Path | None, *choices: tuple[str, str], ticks: str = "") -> None:
        super().__init__(user, path or user.library.path)
        self._chosen, self._ticks, self._goes_on = choices, ticks, path is not None
        self.names: list[str] = []
        self.found = ("", False)
        self.may_be_public = True
        self.nameless: list[str] = []

    def __call__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        self.names.append(dialog.path.name)
        public = self._box("Public version", dialog)
        self.found = (choice_of(SCOPE, self._user, dialog).choice, public.isChecked())
        self.may_be_public = public.isEnabled()
        self.nameless = nameless(dialog)
        for field, entry in self._chosen:
            choice = choice_of(field, self._user, dialog)
            choice.setCurrentIndex(choice.findText(entry))
            self.names.append(dialog.path.name)
        if self._ticks:
            self._box(self._ticks, dialog).click()
            self.names.append(dialog.path.name)
        if self._goes_on:
            super().__call__(dialog)
        else:
            dialog.reject()

    def _box(self, name: str, dialog: QDialog) -> QCheckBox:
        return next(box for box in self._user.all(QCheckBox, dialog) if box.text() == name)


def choose(user: User, path: Path | None, *choices: tuple[str, str], ticks: str = "") -> Choosing:
    someone = Choosing(user, path, *choices, ticks=ticks)
    user.expects_dialog(someone)
    user.press("Ctrl+E")
    return someone


def test_the_name_of_the_file_follows_the_choices(user: User) -> None:
    someone = choose(
        user, None, (SCOPE, "The summary only"), (LANGUAGE, "Nederlands"), ticks="Public version"
    )

    assert someone.names == [
        "Voorbeeldstad 2026 draft version 1.pdf",
        "Voorbeeldstad 2026 draft version 1 summary only.pdf",
        "Voorbeeldstad 2026 concept versie 1 alleen de samenvatting.pdf",
        "Voorbeeldstad 2026 concept versie 1 openbare versie alleen de samenvatting.pdf",
    ]
    assert someone.nameless == []


def test_a_name_that_someone_gave_stays(user: User) -> None:
    names = []

    def renames(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        field = user.one(QLineEdit, root=dialog)
        field.clear()
        QTest.keyClicks(field, "mine.pdf")
        choice_of(SCOPE, user, dialog).setCurrentIndex(1)
        names.append(dialog.path.name)
        dialog.reject()

    user.expects_dialog(renames)
    user.press("Ctrl+E")

    assert names == ["mine.pdf"]


def test_what_was_chosen_is_what_is_made(user: User, tmp_path: Path) -> None:
    sign_off(user.session, user.desk.round_id).result()
    user.settle()
    path = tmp_path / "report.pdf"

    someone = choose(user, path, (SCOPE, "The action list only"), (LANGUAGE, "Nederlands"))

    assert "Dit is alleen de actielijst" in text_of(path)
    assert "Samenvatting voor het college" not in text_of(path)
    assert "actiepunten" in someone.said


def test_the_next_report_begins_with_the_same_choices(user: User) -> None:
    choose(user, None, (SCOPE, "Without explanations"), ticks="Public version")

    assert choose(user, None).found == ("no-explanations", True)


def test_the_choices_are_kept_after_a_restart_until_they_are_put_back(user: User) -> None:
    choose(user, None, (SCOPE, "The summary only"), ticks="Public version")
    user.restart()

    assert choose(user, None).found == ("summary", True)

    def goes_back(dialog: QDialog) -> None:
        user.button("Back to the usual choices", dialog).click()
        dialog.reject()

    user.expects_dialog(goes_back)
    user.press("Ctrl+E")
    user.restart()

    assert choose(user, None).found == ("full", False)
    assert user.keeper.preferences.report == ReportHabit(scope="full")


def test_a_public_version_is_never_made_by_surprise(user: User) -> None:
    sign_off(user.session, user.desk.round_id).result()
    user.settle()
    choose(user, None, ticks="Public version")
    seen = []

    def looks(dialog: QDialog) -> None:
        seen.append(user.button("Make the public version", dialog).isVisible())
        seen.append(user.reads("You make: PUBLIC VERSION · The whole report · English", dialog))
        next(box for box in user.all(QCheckBox, dialog) if box.text() == "Public version").click()
        seen.append(user.button("Make the report", dialog).isVisible())
        seen.append(user.reads("You make: version for your own organisation", dialog))
        dialog.reject()

    user.expects_dialog(looks)
    user.press("Ctrl+E")

    assert seen == [True] * 4


def test_the_data_go_into_the_pdf_when_that_is_ticked(user: User, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"

    choose(user, path, ticks="Put the data into the PDF itself")

    assert PdfReader(path).attachments.keys() == {"dossier.json"}
    assert not path.with_suffix(".json").exists()


def test_only_the_whole_report_offers_its_data(user: User) -> None:
    seen = []

    def looks(dialog: QDialog) -> None:
        inside = next(box for box in user.all(QCheckBox, dialog) if "data" in box.text())
        seen.append(inside.isEnabled())
        choice_of(SCOPE, user, dialog).setCurrentIndex(1)
        seen.extend((inside.isEnabled(), inside.accessibleDescription().startswith("Not for this report")))
        dialog.reject()

    user.expects_dialog(looks)
    user.press("Ctrl+E")

    assert seen == [True, False, True]


def test_a_habit_of_another_time_is_as_usual() -> None:
    usual = Wishes("nl")

    assert wishes_of(ReportHabit("xx", "something else"), usual) == usual


def test_a_part_without_annexes_does_not_ask_about_them(user: User) -> None:
    seen = []

    def looks(dialog: QDialog) -> None:
        choice = choice_of(SCOPE, user, dialog)
        annexes = next(box for box in user.all(QCheckBox, dialog) if box.text() == "With the annexes")
        for place in range(choice.count()):
            choice.setCurrentIndex(place)
            seen.append(annexes.isEnabled())
        dialog.reject()

    user.expects_dialog(looks)
    user.press("Ctrl+E")

    assert seen == [True, False, True, False]


def test_a_round_that_is_not_public_has_no_public_version(user: User) -> None:
    round_ = user.desk.round
    change = DescribeRound(
        round_.id, round_.label, round_.case_number, round_.portfolio_holder, Openness.CONFIDENTIAL
    )
    user.session.apply(change).result()
    user.settle()

    assert not choose(user, None).may_be_public


def test_a_report_without_minority_views_is_made_without_them(user: User, tmp_path: Path) -> None:
    question = next(user.desk.checklist.numbered()).question.id
    option = user.desk.checklist.answer_scale.choices[0].id
    user.desk.apply(
        SetAnswer(user.desk.round_id, question, option),
        CountViews(user.desk.round_id, question, (View(option, 4),)),
        WriteMinorityView(user.desk.round_id, question, "Some of us disagree."),
        WriteRemark(user.desk.round_id, question, "Ask the region."),
    )
    user.settle()
    whole, without = tmp_path / "whole.pdf", tmp_path / "without.pdf"

    choose(user, whole)
    someone = choose(user, without, ticks="With minority views and shows of hands")

    for words in ("Some of us disagree.", "Show of hands"):
        assert words in text_of(whole)
        assert words not in text_of(without)
    assert "Ask the region." in text_of(without)
    assert someone.names[-1].endswith("without minority views.pdf")


def test_a_public_version_has_none_so_it_does_not_ask(user: User) -> None:
    seen = []

    def looks(dialog: QDialog) -> None:
        boxes = {box.text(): box for box in user.all(QCheckBox, dialog)}
        seen.append(boxes["With minority views and shows of hands"].isEnabled())
        boxes["Public version"].click()
        seen.append(boxes["With minority views and shows of hands"].isEnabled())
        dialog.reject()

    user.expects_dialog(looks)
    user.press("Ctrl+E")

    assert seen == [True, False]
