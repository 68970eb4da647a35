"""Beginning dossiers and rounds at the window, and what is said when that cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QRadioButton

from checklist_desktop.domain.dossier import DossierKind, Openness, PolicyArrangement
from checklist_desktop.services.municipalities import municipalities
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField, TextField
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from tests.ui.users import pick, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.users import User

FOREIGN = Path(__file__).parent.parent.parent / "data" / "foreign-checklist.yaml"


def field(user: User, name: str, dialog: QDialog) -> LineField:
    return user.one(LineField, name, dialog)


def offered(user: User, dialog: QDialog, typed: str) -> list[str]:
    """What is offered below the name after typing this."""
    name = field(user, "Name", dialog)
    user.click(name)
    user.press("Ctrl+A", "Delete")
    user.write(typed)
    found = name.completer().completionModel()
    return [str(found.index(row, 0).data()) for row in range(found.rowCount())]


def read(told: list[str]) -> Callable[[QDialog], None]:
    """Reads a message and closes it."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.reject()

    return act


def test_all_municipalities_are_offered_while_typing_and_found_by_other_names(newcomer: User) -> None:
    user = newcomer
    assert len(municipalities()) == 342
    seen: dict[str, list[str]] = {}

    def look(dialog: QDialog) -> None:
        for typed in ("den haag", "bosch", "utr", "voorbeeldstad"):
            seen[typed] = offered(user, dialog, typed)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        dialog.reject()

    user.expects_dialog(look)
    user.press("Ctrl+N")

    assert any("'s-Gravenhage" in words for words in seen["den haag"])
    assert any("'s-Hertogenbosch" in words for words in seen["bosch"])
    assert "Utrecht" in seen["utr"]
    assert seen["voorbeeldstad"] == []


@pytest.mark.parametrize(
    ("typed", "name", "known"),
    [
        ("Den Haag", "'s-Gravenhage", True),
        ("utrecht", "Utrecht", True),
        ("Voorbeeldstad & <b>omstreken</b>", "Voorbeeldstad & <b>omstreken</b>", False),
    ],
)
def test_a_municipality_is_known_by_any_of_its_names_and_any_other_name_will_do(
    newcomer: User, typed: str, name: str, known: bool
) -> None:
    user = newcomer

    def fill_in(dialog: QDialog) -> None:
        field(user, "Name", dialog).setText(typed)
        press("Begin")(dialog)

    user.expects_dialog(fill_in)
    user.press("Ctrl+N")

    assert user.dossier.name == name
    assert bool(user.dossier.municipality_code) is known
    assert name in user.window.windowTitle()


def test_a_region_has_members_and_policies_it_joins(newcomer: User) -> None:
    user = newcomer

    def fill_in(dialog: QDialog) -> None:
        assert not user.all(TextField, dialog)
        user.click(user.one(QRadioButton, "Region", dialog))
        field(user, "Name", dialog).setText("Voorbeeldregio")
        user.one(TextField, root=dialog).setPlainText("Voorbeeldstad\n\n Voorbeelddorp \n")
        user.one(Choice, root=dialog).show_choice(PolicyArrangement.REGIONAL)
        press("Begin")(dialog)

    user.expects_dialog(fill_in)
    user.press("Ctrl+N")

    assert user.dossier.kind is DossierKind.REGION
    assert user.dossier.members == ("Voorbeeldstad", "Voorbeelddorp")
    assert user.dossier.arrangement is PolicyArrangement.REGIONAL


def test_a_dossier_needs_a_name_and_says_so(newcomer: User) -> None:
    user = newcomer
    told: list[bool] = []

    def try_without(dialog: QDialog) -> None:
        press("Begin")(dialog)
        told.append(user.reads("Fill in the name", dialog))
        dialog.reject()

    user.expects_dialog(try_without)
    user.press("Ctrl+N")

    assert told == [True]
    assert user.all(WelcomePage)


def test_the_data_of_a_dossier_can_be_mended_and_taken_back(user: User) -> None:
    def rename(dialog: QDialog) -> None:
        field(user, "Name", dialog).setText("Voorbeelddorp")
        press("Save")(dialog)

    user.expects_dialog(rename)
    user.press("Ctrl+D")

    assert user.dossier.name == "Voorbeelddorp"
    assert "Voorbeelddorp" in user.window.windowTitle()

    user.press("Ctrl+Z")

    assert user.dossier.name == "Voorbeeldstad"


def test_a_second_round_begins_beside_the_first_with_a_free_label(user: User) -> None:
    user.press("Ctrl+2", "1")

    def begin(dialog: QDialog) -> None:
        assert field(user, "Round (year)", dialog).text() == "2026-2"
        field(user, "Round (year)", dialog).setText("2027")
        press("Begin")(dialog)

    user.expects_dialog(begin)
    user.press("Ctrl+Shift+N")

    assert [round_.label for round_ in user.dossier.rounds] == ["2026", "2027"]
    assert user.round.label == "2027"
    assert user.round.answers == {}

    user.choose(f"rounds:{user.dossier.rounds[0].id}")

    assert user.round.label == "2026"
    assert len(user.round.answers) == 1


def test_a_label_that_is_taken_is_told_in_a_sentence(user: User) -> None:
    told: list[bool] = []

    def try_taken(dialog: QDialog) -> None:
        field(user, "Round (year)", dialog).setText("2026")
        press("Begin")(dialog)
        told.append(user.reads("There already is a round 2026", dialog))
        dialog.reject()

    user.expects_dialog(try_taken)
    user.press("Ctrl+Shift+N")

    assert told == [True]
    assert len(user.dossier.rounds) == 1


def test_undoing_the_start_of_a_round_shows_the_round_before_it(user: User) -> None:
    user.expects_dialog(press("Begin"))
    user.press("Ctrl+Shift+N")
    assert user.round.label == "2026-2"

    user.press("Ctrl+Z")

    assert user.round.label == "2026"


def test_a_dossier_begins_with_a_checklist_file_of_its_own(newcomer: User) -> None:
    user = newcomer

    def begin(dialog: QDialog) -> None:
        field(user, "Name", dialog).setText("Voorbeeldstad")
        user.expects_dialog(pick(FOREIGN))
        press("Another checklist…")(dialog)
        assert user.reads("Is ons stadhuis er voor iedereen?", dialog)
        press("Begin")(dialog)

    user.expects_dialog(begin)
    user.press("Ctrl+N")

    assert user.desk.checklist.id == "toegankelijk-stadhuis"
    assert user.tabs.count() == 3 + 3


def test_every_fault_in_a_checklist_file_is_told_and_nothing_is_begun(newcomer: User, tmp_path: Path) -> None:
    user = newcomer
    faulty = tmp_path / "mine.yaml"
    text = FOREIGN.read_text(encoding="utf-8").replace("meaning: partly", "meaning: halfway")
    faulty.write_text(text.replace("short_title: Verstaan", "colour: red"), encoding="utf-8")
    told: list[str] = []

    def begin(dialog: QDialog) -> None:
        user.expects_dialog(pick(faulty))
        user.expects_dialog(read(told))
        press("Another checklist…")(dialog)
        dialog.reject()

    user.expects_dialog(begin)
    user.press("Ctrl+N")

    assert "mine.yaml" in told[0]
    assert "colour" in told[0]
    assert "halfway" in told[0]
    assert user.library.dossiers() == ()


def test_the_data_of_a_round_are_those_the_report_names(user: User) -> None:
    def fill_in(dialog: QDialog) -> None:
        field(user, "Case number", dialog).setText("Z-7")
        field(user, "Portfolio holder", dialog).setText("burgemeester")
        user.one(Choice, root=dialog).show_choice(Openness.CONFIDENTIAL)
        press("Save")(dialog)

    user.expects_dialog(fill_in)
    user.press("Ctrl+R")

    assert (user.round.case_number, user.round.portfolio_holder) == ("Z-7", "burgemeester")
    assert user.round.openness is Openness.CONFIDENTIAL


def test_people_and_requested_decisions_are_filled_in(user: User) -> None:
    def people(dialog: QDialog) -> None:
        user.write("Wijkagent")
        press("Add a row")(dialog)
        press("Save")(dialog)

    def decisions(dialog: QDialog) -> None:
        user.write("Het plan vaststellen")
        press("Add a decision")(dialog)
        press("Save")(dialog)

    user.expects_dialog(people)
    user.choose("edit_people")
    user.expects_dialog(decisions)
    user.choose("edit_decisions")

    assert [person.role for person in user.round.people] == ["Wijkagent"]
    assert user.round.requested_decisions == ("Het plan vaststellen",)


def test_answers_go_out_to_a_file_and_come_in_as_a_dossier_of_their_own(user: User, tmp_path: Path) -> None:
    user.press("Ctrl+2", "1")
    question = user.place.question
    user.expects_dialog(pick(tmp_path / "answers.json"))
    user.choose("export_answers")
    assert user.reads("answers.json")

    def begin(dialog: QDialog) -> None:
        field(user, "Name", dialog).setText("Voorbeelddorp")
        press("Begin")(dialog)

    user.press("Ctrl+O")
    user.expects_dialog(pick(tmp_path / "answers.json"))
    user.expects_dialog(begin)
    user.click(user.button("Continue with answers from a file"))

    assert user.dossier.name == "Voorbeelddorp"
    assert user.answer(question).option == "op-orde"


def test_a_file_of_answers_with_a_fault_is_told_and_changes_nothing(user: User, tmp_path: Path) -> None:
    faulty = tmp_path / "answers.json"
    faulty.write_text(
        '{"format": "checklist-answers/1", "answers": [{"question": "nergens"}]}', encoding="utf-8"
    )
    before, told = user.session.recorded, list[str]()
    user.expects_dialog(pick(faulty))
    user.expects_dialog(read(told))

    user.choose("import_answers")

    assert "answers.json" in told[0]
    assert user.session.recorded == before


def test_the_history_reads_as_sentences_and_leads_to_the_question(user: User) -> None:
    user.press("Ctrl+3", "2", "Ctrl+1")
    question = user.session.recorded[-1].event.change

    def look(dialog: QDialog) -> None:
        user.settle()
        user.write("deels")
        assert any("1 change" in label.text() for label in user.all(QLabel, dialog))
        user.expects_dialog(press("To the question"))
        user.press("Tab", "Tab", "Return")

    user.expects_dialog(look)
    user.press("Ctrl+H")

    assert user.place.question == getattr(question, "question", "")
