"""Two officials work on one laptop, one after the other; the history tells who did what, also next year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.kit.show.tables import Table
from tests.journeys.test_first_meeting import begin_with_the_mouse

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.ui.users import User


def test_the_history_tells_who_did_what_after_every_start(newcomer: User) -> None:
    user = newcomer
    begin_with_the_mouse(user)
    user.press("Ctrl+2", "1")

    say_who(user, "Beleidsadviseur veiligheid")
    user.press("PgDown", "2")
    user.restart()
    user.press("PgDown", "3")
    say_who(user, "Wijkteam")
    user.press("PgDown", "1")
    user.restart()

    assert told_by_whom(user, "adviseur") == ["Beleidsadviseur veiligheid", "Beleidsadviseur veiligheid"]
    assert told_by_whom(user, "") == [
        "Wijkteam",
        "Beleidsadviseur veiligheid",
        "Beleidsadviseur veiligheid",
        "",
        "",
        "",
    ]
    assert user.library.verify().is_sound


def say_who(user: User, who: str) -> None:
    def write(dialog: QDialog) -> None:
        user.press("Ctrl+A")
        user.write(who)
        user.press("Return")

    user.expects_dialog(write)
    user.choose("author")


def told_by_whom(user: User, wanted: str) -> list[str]:
    """What the last column of the history says, newest first, when this is searched for."""
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        user.settle()
        user.write(wanted)
        user.settle()
        table = user.one(Table, root=dialog)
        assert not table.isColumnHidden(2)
        seen.extend(row.cells[2].words for row in table.rows if row.cells[1].words)
        dialog.reject()

    user.expects_dialog(look)
    user.press("Ctrl+H")
    return seen
