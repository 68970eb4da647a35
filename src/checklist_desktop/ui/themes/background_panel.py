"""What stands behind a question: explanation, grounds, partners, examples of evidence and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, Question, Source


class BackgroundPanel(QWidget):
    """Folded until asked for; it stays as the user left it when the question changes."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._toggle.clicked.connect(self._on_toggled)

    def _build(self) -> None:
        self._toggle = Button(
            self.tr("Explanation of the question"),
            Kind.QUIET,
            symbol=Symbol.RIGHT,
            symbol_last=True,
            height=24,
        )
        self._toggle.setCheckable(True)
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, px(8))
        self._lines.setSpacing(px(6))
        self._body.hide()
        self.setLayout(column(row(self._toggle, None), self._body, gap=4))

    def show_question(self, question: Question, checklist: Checklist) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if question.explanation:
            self._lines.addWidget(Label(question.explanation, wrap=True))
        grounds = [ground for ground in map(checklist.ground, question.grounds) if ground is not None]
        sources = [source for source in map(checklist.source, question.sources) if source is not None]
        self._add(self.tr("Grounds"), [f"{ground.label}: {ground.description}" for ground in grounds])
        self._add(self.tr("Partners"), [", ".join(map(checklist.partner_name, question.partners))])
        self._add(self.tr("Examples of evidence"), list(question.evidence_examples))
        self._add(self.tr("Sources"), [self._source_words(source) for source in sources])
        self.setVisible(self._lines.count() > 0)

    def _add(self, title: str, lines: list[str]) -> None:
        if not any(lines):
            return
        self._lines.addWidget(Label(title, Type.SMALL, bold=True, role="quiet"))
        self._lines.addWidget(Label("\n".join(lines), Type.SMALL, wrap=True))

    def _source_words(self, source: Source) -> str:
        words = ", ".join(part for part in (source.title, source.publisher, source.year) if part)
        if source.dated:
            words = self.tr("{0} (dated)").format(words)
        return self.tr("{0}: {1}").format(words, source.note) if source.note else words

    def _on_toggled(self) -> None:
        opened = self._toggle.isChecked()
        self._toggle.set_symbol(Symbol.DOWN if opened else Symbol.RIGHT)
        self._body.setVisible(opened)
        self.folded.emit(not opened)
