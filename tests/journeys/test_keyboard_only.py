"""From the first start to a signed round without ever touching the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.insight.open_points import DECLARATIONS, open_points
from checklist_desktop.ui.pages.welcome_page import WelcomePage
from tests.ui.accessible import spoken

if TYPE_CHECKING:
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

    assert [item.version for item in user.round.signed_versions] == [1]
    assert user.library.verify().is_sound


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
