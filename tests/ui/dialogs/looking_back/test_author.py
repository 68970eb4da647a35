"""Who works on this laptop: said once, it stands with every change from then on, and nobody has to say it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from checklist_desktop.domain.text_rules import LONGEST_AUTHOR
from checklist_desktop.ui.dialogs.looking_back.author_dialog import AuthorDialog
from checklist_desktop.ui.dialogs.looking_back.history_dialog import HistoryDialog
from checklist_desktop.ui.kit.show.tables import Table
from tests.ui.accessible import cut_off

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User

ADVISER = "Beleidsadviseur veiligheid"


def say_who(user: User, who: str, *, key: str = "Return") -> None:
    """Choose the command in the menus, write this over what stands there, and end the dialog with a key."""

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, AuthorDialog)
        assert isinstance(user.focus, QLineEdit)
        user.press("Ctrl+A", "Delete")
        user.write(who)
        user.press(key)

    user.expects_dialog(write)
    user.choose("author")


def who_made(user: User) -> list[str]:
    """What stands in the history beside each line, newest first; nothing when there is no such column."""
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        user.settle()
        table = user.one(Table, root=dialog)
        if not table.isColumnHidden(2):
            seen.extend(row.cells[2].words for row in table.rows if row.cells[1].words)
        dialog.reject()

    user.expects_dialog(look)
    user.press("Ctrl+H")
    return seen


def test_without_having_said_it_nobody_is_asked_and_the_history_has_no_such_column(user: User) -> None:
    user.press("Ctrl+2", "1")

    assert {item.event.by for item in user.session.recorded} == {""}
    assert who_made(user) == []


def test_it_stands_with_the_next_change_of_the_dossier_that_is_open(user: User) -> None:
    user.press("Ctrl+2", "1")

    say_who(user, ADVISER)
    user.press("2")

    assert [item.event.by for item in user.session.recorded[-2:]] == ["", ADVISER]
    assert who_made(user)[:2] == [ADVISER, ""]


def test_it_is_told_below_and_still_holds_after_a_restart(user: User) -> None:
    say_who(user, ADVISER)
    assert user.reads(f"From now on this stands with every change: {ADVISER}.")

    user.restart()
    user.press("Ctrl+2", "1")

    assert who_made(user)[0] == ADVISER


def test_what_is_undone_and_what_was_being_typed_are_by_who_was_there_then(user: User) -> None:
    say_who(user, ADVISER)
    user.press("Ctrl+2", "1")
    user.tab_to("Explanation")
    user.write("Vastgelegd in het plan.")

    say_who(user, "Wijkteam")
    user.press("Ctrl+1", "Ctrl+Z")

    typed, undone = user.session.recorded[-2:]
    assert typed.event.by == ADVISER
    assert (undone.event.by, bool(undone.event.undoes)) == ("Wijkteam", True)


def test_it_can_be_left_empty_again(user: User) -> None:
    say_who(user, ADVISER)

    say_who(user, "  ")
    user.press("Ctrl+2", "1")

    assert user.session.recorded[-1].event.by == ""
    assert user.reads("From now on changes are kept without who made them.")


def test_escape_leaves_it_as_it_was(user: User) -> None:
    say_who(user, ADVISER)

    say_who(user, "Iemand anders", key="Escape")

    assert user.keeper.preferences.by == ADVISER
    assert user.library.by == ADVISER


def test_no_more_fits_than_can_stand_beside_a_change(user: User) -> None:
    say_who(user, "a" * (LONGEST_AUTHOR + 5))

    assert user.library.by == "a" * LONGEST_AUTHOR


def test_a_preference_that_someone_wrote_by_hand_is_kept_to_one_line(user: User) -> None:
    user.stop()
    path = user.folder / "preferences.json"
    plain = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**plain, "by": f"{ADVISER}\n\u0007en meer"}), encoding="utf-8")

    user.start()
    user.press("Ctrl+2", "1")

    assert user.session.recorded[-1].event.by == f"{ADVISER} en meer"


def test_at_200_percent_everything_can_be_reached(user: User) -> None:
    user.choose("text_sizes:200")
    seen: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        seen.append(cut_off(dialog))
        dialog.reject()

    user.expects_dialog(look)
    user.choose("author")

    assert seen == [[]]
