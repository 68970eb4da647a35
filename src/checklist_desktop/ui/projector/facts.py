"""What was written with an answer: how it is arranged, the explanation, the action points in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from checklist_desktop.domain.dossier import ActionStatus
from checklist_desktop.ui.kit.inputs.days import long_day
from checklist_desktop.ui.kit.words import words_for
from checklist_desktop.ui.projector.measures import Said

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import ActionPoint
    from checklist_desktop.ui.projector.measures import Measures
    from checklist_desktop.ui.projector.seen import Seen

MOST_ACTIONS = 3
_TITLE = 256


class Facts(QWidget):
    """Titles at the left, words at the right. What is meant for the file only is never among them."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self._measures = measures
        self._lines: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(measures.px(24))
        self._grid.setVerticalSpacing(measures.px(16))
        self._grid.setColumnMinimumWidth(0, measures.px(_TITLE - 24))
        self._grid.setColumnStretch(1, 1)

    def show_question(self, seen: Seen) -> None:
        lines = self._lines_of(seen)
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (title, words) in enumerate(lines):
            head = Said(self._measures, title, bold=True, role="quiet")
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(head, place, 0)
            self._grid.addWidget(Said(self._measures, words, wrap=True), place, 1)
        self.setVisible(bool(lines))

    def _lines_of(self, seen: Seen) -> list[tuple[str, str]]:
        answer = seen.answer
        lines = [
            (self.tr("Later"), self.tr("We come back to this question.") if answer.flagged else ""),
            (self.tr("Arranged"), seen.arrangement),
            (self.tr("Explanation"), answer.explanation),
        ]
        points = seen.actions[:MOST_ACTIONS]
        title = self.tr("Action points") if len(seen.actions) > 1 else self.tr("Action point")
        lines += [
            (title if place == 0 else "", self._action_words(point)) for place, point in enumerate(points)
        ]
        more = len(seen.actions) - len(points)
        if more:
            lines.append(("", self.tr("And %n more", "", more)))
        return [(title, words.strip()) for title, words in lines if words.strip()]

    def _action_words(self, point: ActionPoint) -> str:
        """What, who and when; whether it is done only when it is no longer to do."""
        terms = [point.owner] if point.owner else []
        if point.due and point.is_open:
            terms.append(self.tr("by {0}").format(long_day(point.due)))
        if point.status is not ActionStatus.TO_DO:
            terms.append(words_for(point.status))
        what = point.what.strip()
        ended = what if what.endswith((".", "?", "!")) else f"{what}."
        return f"{ended} {', '.join(terms)}".strip()
