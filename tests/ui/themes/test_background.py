"""What stands behind a question: folded until asked for, with the terms in it explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel

from checklist_desktop.ui.themes.background_panel import BackgroundPanel
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist


def said_by(panel: BackgroundPanel) -> str:
    settle()
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def shown(checklist: Checklist, question_id: str) -> BackgroundPanel:
    panel = BackgroundPanel()
    question = next(one for theme in checklist.themes for one in theme.questions if one.id == question_id)
    panel.show_question(question, checklist)
    return panel


def test_nothing_is_made_until_it_is_asked_for(standard: Checklist) -> None:
    panel = shown(standard, "kennis-02")

    assert said_by(panel) == ""

    panel.unfold()

    assert "Rijk en gemeenten spraken af" in said_by(panel)
    panel.deleteLater()


def test_the_terms_in_a_question_are_explained_there(standard: Checklist) -> None:
    panel = shown(standard, "signaleren-05")
    panel.unfold()

    said = said_by(panel)
    assert "Begrippen" in said
    assert "RIEC: regionaal informatie- en expertisecentrum" in said
    assert "Sexting" not in said
    panel.deleteLater()


def test_it_stays_unfolded_when_another_question_is_shown(standard: Checklist) -> None:
    panel = shown(standard, "signaleren-05")
    panel.unfold()

    panel.show_question(standard.themes[0].questions[0], standard)

    assert panel.findChildren(QAbstractButton)[0].isChecked()
    assert standard.themes[0].questions[0].explanation in said_by(panel)
    panel.deleteLater()
