"""Looking back at the window: by day, about one question, whole on Enter, and put back from there."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.dialogs.looking_back.history_dialog import DAY, HistoryDialog
from checklist_desktop.ui.dialogs.looking_back.history_line_dialog import HistoryLineDialog
from checklist_desktop.ui.kit.inputs.fields import Choice, LineField, TextField
from checklist_desktop.ui.kit.show.rows import AT_ONCE
from checklist_desktop.ui.kit.show.tables import Table
from tests.ui.users import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User

LONG = "Zo staat het nu. " * 400


def in_history(user: User, act: Callable[[HistoryDialog], None], *, key: str = "Ctrl+H") -> None:
    """Open the history, wait until it is read, do this, and close it where it is still there."""

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        user.settle()
        act(dialog)
        user.settle()
        if dialog.isVisible():
            dialog.reject()

    user.expects_dialog(look)
    user.press(key)


def told(user: User, dialog: QDialog) -> list[str]:
    """The lines that are shown, without the days above them."""
    table = user.one(Table, root=dialog)
    return [row.cells[1].words for row in table.rows if not row.key.startswith(DAY)]


def question_of(user: User) -> str:
    return user.place.question


def answer_twice(user: User) -> str:
    """Two answers at the first question of a theme; gives back its id."""
    user.press("Ctrl+2", "1", "2")
    return question_of(user)


def test_lines_stand_under_the_day_they_were_made(user: User) -> None:
    answer_twice(user)
    rows: list[list[str]] = []

    def look(dialog: HistoryDialog) -> None:
        rows.extend([cell.words for cell in row.cells] for row in user.one(Table, root=dialog).rows)

    in_history(user, look)

    assert len(rows) == 5
    assert rows[0][0].endswith(("2024", "2025", "2026", "2027")) or rows[0][0]
    assert rows[0][1:] == ["", ""]
    assert all(len(row[0]) == len("14:02") for row in rows[1:])


def test_a_day_cannot_be_opened(user: User) -> None:
    in_history(user, lambda dialog: user.press("Tab", "Tab", "Up", "Return"))


def test_the_history_of_a_question_shows_only_that_and_the_rest_is_one_choice_away(user: User) -> None:
    question = answer_twice(user)
    user.press("Ctrl+3", "1", "Ctrl+2")
    assert question_of(user) == question
    seen: list[list[str]] = []

    def look(dialog: HistoryDialog) -> None:
        seen.append(told(user, dialog))
        about = user.one(Choice, root=dialog)
        about.setCurrentIndex(0)
        about.activated.emit(0)
        seen.append(told(user, dialog))

    in_history(user, look, key="Ctrl+Shift+H")

    assert [len(lines) for lines in seen] == [2, 5]
    assert all("1.1" in line for line in seen[0])


def test_the_button_at_a_question_opens_its_history(user: User) -> None:
    user.press("Ctrl+2")
    said: list[bool] = []

    def look(dialog: QDialog) -> None:
        user.settle()
        said.append(user.reads("Nothing was changed yet.", dialog))
        dialog.reject()

    user.expects_dialog(look)
    user.click(user.button("History of this question"))

    assert said == [True]


def test_a_signed_round_can_be_looked_back_on(user: User) -> None:
    answer_twice(user)
    sign_off(user.session, user.desk.round_id).result()
    user.settle()
    seen: list[str] = []
    refused: list[bool] = []

    def look(dialog: HistoryDialog) -> None:
        seen.extend(told(user, dialog))

        def read(line: QDialog) -> None:
            refused.append(user.reads("signed off as version 1", line))
            assert not [
                button
                for button in user.all(type(user.button("Close", line)), line)
                if button.text() == "Put back"
            ]
            line.reject()

        user.expects_dialog(read)
        user.one(Table, root=dialog).opened.emit(dialog_line(dialog, -1))

    in_history(user, look, key="Ctrl+Shift+H")

    assert len(seen) == 2
    assert refused == [True]


def dialog_line(dialog: HistoryDialog, place: int) -> str:
    """The key of a line: 0 is the newest."""
    table = dialog.findChild(Table)
    assert isinstance(table, Table)
    return [row.key for row in table.rows if not row.key.startswith(DAY)][place]


@pytest.mark.parametrize(("wanted", "count"), [("DEELS", 1), ("déels op orde", 1), ("1.1", 2), ("zzz", 0)])
def test_a_search_knows_no_capitals_and_no_accents(user: User, wanted: str, count: int) -> None:
    answer_twice(user)
    seen: list[int] = []

    def look(dialog: HistoryDialog) -> None:
        user.one(LineField, root=dialog).setText(wanted)
        seen.append(len(told(user, dialog)) if user.all(Table, dialog) else 0)

    in_history(user, look)

    assert seen == [count]


def test_a_long_text_is_shown_whole_on_enter(user: User) -> None:
    user.press("Ctrl+2", "1")
    user.tab_to("Explanation")
    user.one(TextField, "Explanation").setPlainText(LONG)
    user.press("Ctrl+1")
    read: list[str] = []

    def look(dialog: HistoryDialog) -> None:
        assert max(map(len, told(user, dialog))) < 200

        def whole(line: QDialog) -> None:
            assert isinstance(line, HistoryLineDialog)
            read.extend(field.toPlainText() for field in user.all(TextField, line))
            line.reject()

        user.expects_dialog(whole)
        user.press("Tab", "Tab", "Return")

    in_history(user, look)

    assert LONG in read


def put_back(user: User, place: int) -> Callable[[HistoryDialog], None]:
    def act(dialog: HistoryDialog) -> None:
        user.expects_dialog(press("Put back"))
        user.one(Table, root=dialog).opened.emit(dialog_line(dialog, place))
        user.settle()

    return act


def test_an_earlier_answer_is_put_back_shown_and_undone(user: User) -> None:
    question = answer_twice(user)
    first = user.session.recorded[-2].event.change
    assert isinstance(first, SetAnswer)
    second = user.answer(question).option
    user.press("Ctrl+1")

    in_history(user, put_back(user, 1))

    assert user.answer(question).option == first.option != second
    assert question_of(user) == question
    assert user.reads("Put back as it was on")
    user.press("Ctrl+Z")
    assert user.answer(question).option == second
    user.restart()
    assert user.answer(question).option == second


def test_what_would_change_is_told_before_it_is_put_back(user: User) -> None:
    answer_twice(user)
    seen: list[tuple[str, str]] = []

    def look(dialog: HistoryDialog) -> None:
        def read(line: QDialog) -> None:
            values = {field.accessibleName(): field.toPlainText() for field in user.all(TextField, line)}
            seen.append((values["Stands now"], values["Would stand then"]))
            line.reject()

        user.expects_dialog(read)
        user.one(Table, root=dialog).opened.emit(dialog_line(dialog, 1))
        user.settle()

    in_history(user, look)

    assert seen == [("Deels op orde", "Op orde")]


def test_what_stands_already_says_so_and_offers_nothing(user: User) -> None:
    answer_twice(user)
    said: list[bool] = []

    def look(dialog: HistoryDialog) -> None:
        def read(line: QDialog) -> None:
            said.append(user.reads("This is how it stands already.", line))
            line.reject()

        user.expects_dialog(read)
        user.one(Table, root=dialog).opened.emit(dialog_line(dialog, 0))
        user.settle()

    in_history(user, look)

    assert said == [True]


def test_thousands_of_lines_are_shown_in_portions_and_grow_as_someone_scrolls(user: User) -> None:
    changes = [
        SetAnswer(user.desk.round_id, question.question.id, option.id)
        for _ in range(20)
        for question in user.desk.checklist.numbered()
        for option in user.desk.checklist.answer_scale.choices[:5]
    ][:5000]
    user.session.apply(*changes).result()
    user.settle()
    seen: list[int] = []
    took: list[float] = []

    def look(dialog: HistoryDialog) -> None:
        table = user.one(Table, root=dialog)
        seen.append(len(told(user, dialog)))
        seen.append(table.model().rowCount())
        table.scrollToBottom()
        user.settle()
        seen.append(table.model().rowCount())
        start = perf_counter()
        user.write("vraag")
        took.append(perf_counter() - start)

    in_history(user, look)

    assert seen[0] >= 5000
    assert seen[1] == AT_ONCE
    assert seen[2] == 2 * AT_ONCE
    assert took[0] < 30
