"""What is done at a question and at the end of a theme becomes a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    SetEvidence,
    WriteExplanation,
    WriteMinorityView,
    WriteRemark,
)
from checklist_desktop.domain.changes.of_rounds import WriteConclusion, WriteReflection

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import Evidence, View
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.themes.closing_panel import ClosingPanel
    from checklist_desktop.ui.themes.question_panel import QuestionPanel


class Gestures(QObject):
    """Listens to the panels of one theme, and hands what follows to the desk.

    Asks the window for the editor of an action point.
    """

    action_point_asked = Signal(str, str, str)  # question, id of the action point or empty, proposed text

    def __init__(self, desk: Desk, theme_id: str, panel: QuestionPanel, closing: ClosingPanel) -> None:
        super().__init__(panel)
        self._desk, self._theme_id = desk, theme_id
        self._panel, self._closing = panel, closing
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.option_chosen.connect(self.choose)
        panel.option_cleared.connect(self.clear_answer)
        panel.level_chosen.connect(self._on_level_chosen)
        panel.explanation_drafted.connect(self._on_explanation_drafted)
        panel.explanation_left.connect(self._on_explanation_left)
        panel.opinions.counted.connect(self._on_views_counted)
        panel.asides.minority_view.drafted.connect(self._on_minority_view_drafted)
        panel.asides.minority_view.left.connect(self._on_minority_view_left)
        panel.asides.remark.drafted.connect(self._on_remark_drafted)
        panel.asides.remark.left.connect(self._on_remark_left)
        panel.evidence_added.connect(self._on_evidence_added)
        panel.evidence_changed.connect(self._on_evidence_changed)
        panel.evidence_removed.connect(self._on_evidence_removed)
        panel.flag_toggled.connect(self.toggle_flag)
        panel.action_added.connect(self._on_action_added)
        panel.action_opened.connect(self._on_action_opened)
        closing = self._closing
        closing.reflection_drafted.connect(self._on_reflection_drafted)
        closing.reflection_left.connect(self._on_reflection_left)
        closing.conclusion_drafted.connect(self._on_conclusion_drafted)
        closing.conclusion_left.connect(self._on_conclusion_left)

    @property
    def _question(self) -> str:
        """The question that stands in the panel."""
        return self._panel.question_id

    def clear_answer(self) -> None:
        self._desk.apply(SetAnswer(self._desk.round_id, self._question, None))

    def toggle_flag(self) -> None:
        """Mark the question to come back to later, or take the mark away."""
        if not self._desk.is_locked:
            flagged = self._desk.newest_round.answer(self._question).flagged
            self._desk.apply(FlagQuestion(self._desk.round_id, self._question, not flagged))

    def choose(self, option: str) -> None:
        self._desk.apply(SetAnswer(self._desk.round_id, self._question, option))

    def _on_level_chosen(self, level: str) -> None:
        self._desk.apply(SetArrangement(self._desk.round_id, self._question, level))

    def _on_explanation_drafted(self, text: str) -> None:
        self._desk.keep_draft(WriteExplanation(self._desk.round_id, self._question, text))

    def _on_explanation_left(self, text: str) -> None:
        self._desk.apply(WriteExplanation(self._desk.round_id, self._question, text))

    def _on_views_counted(self, views: tuple[View, ...]) -> None:
        self._desk.apply(CountViews(self._desk.round_id, self._question, views))

    def _on_minority_view_drafted(self, text: str) -> None:
        self._desk.keep_draft(WriteMinorityView(self._desk.round_id, self._question, text))

    def _on_minority_view_left(self, text: str) -> None:
        self._desk.apply(WriteMinorityView(self._desk.round_id, self._question, text))

    def _on_remark_drafted(self, text: str) -> None:
        self._desk.keep_draft(WriteRemark(self._desk.round_id, self._question, text))

    def _on_remark_left(self, text: str) -> None:
        self._desk.apply(WriteRemark(self._desk.round_id, self._question, text))

    def _on_evidence_added(self, item: Evidence) -> None:
        self._set_evidence((*self._evidence, item))

    def _on_evidence_changed(self, old: Evidence, new: Evidence) -> None:
        self._set_evidence(tuple(new if item == old else item for item in self._evidence))

    def _on_evidence_removed(self, gone: Evidence) -> None:
        self._set_evidence(tuple(item for item in self._evidence if item != gone))

    @property
    def _evidence(self) -> tuple[Evidence, ...]:
        """With what is still on its way to the disk: two quick additions are both kept."""
        return self._desk.newest_round.answer(self._question).evidence

    def _set_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        self._desk.apply(SetEvidence(self._desk.round_id, self._question, evidence))

    def _on_action_added(self, proposed: str) -> None:
        self.action_point_asked.emit(self._question, "", proposed)

    def _on_action_opened(self, action_point_id: str) -> None:
        self.action_point_asked.emit(self._question, action_point_id, "")

    def _on_reflection_drafted(self, reflection: str, text: str) -> None:
        self._desk.keep_draft(WriteReflection(self._desk.round_id, self._theme_id, reflection, text))

    def _on_reflection_left(self, reflection: str, text: str) -> None:
        self._desk.apply(WriteReflection(self._desk.round_id, self._theme_id, reflection, text))

    def _on_conclusion_drafted(self, text: str) -> None:
        self._desk.keep_draft(WriteConclusion(self._desk.round_id, self._theme_id, text))

    def _on_conclusion_left(self, text: str) -> None:
        self._desk.apply(WriteConclusion(self._desk.round_id, self._theme_id, text))
