"""What stands behind a question: explanation, grounds, partners, examples of evidence and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checklist_desktop.insight.glossary import terms_in
from checklist_desktop.services.help.manual import glossary
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, column
from checklist_desktop.ui.kit.show.wrapping import WrappingRow

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, Question, Source


class BackgroundPanel(QWidget):
    """Folded until asked for; it stays as the user left it when the question changes.

    `beside` are buttons of others that stand in the same line as its own.
    """

    folded = Signal(bool)

    def __init__(self, *beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(beside)
        self._toggle.switched.connect(self._on_toggled)

    def _build(self, beside: tuple[QWidget, ...]) -> None:
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
        self._question: Question | None = None
        self._checklist: Checklist | None = None
        self.setLayout(column(WrappingRow(self._toggle, *beside, gap=24), self._body, gap=4))

    def show_question(self, question: Question, checklist: Checklist) -> None:
        self._question, self._checklist = question, checklist
        self._fill()
        something = any((question.explanation, question.grounds, question.partners, question.sources))
        self._toggle.setVisible(something)
        self._body.setVisible(something and self._toggle.isChecked())

    def _paragraphs(self, question: Question, checklist: Checklist) -> list[tuple[str, str]]:
        grounds = [ground for ground in map(checklist.ground, question.grounds) if ground is not None]
        sources = [source for source in map(checklist.source, question.sources) if source is not None]
        said = (
            ("", [question.explanation]),
            (self.tr("Terms"), self._terms(question, checklist)),
            (self.tr("Grounds"), [f"{ground.label}: {ground.description}" for ground in grounds]),
            (self.tr("Partners"), [", ".join(map(checklist.partner_name, question.partners))]),
            (self.tr("Examples of evidence"), list(question.evidence_examples)),
            (self.tr("Sources"), [self._source_words(source) for source in sources]),
        )
        return [(title, "\n".join(lines)) for title, lines in said if any(lines)]

    def _fill(self) -> None:
        """Have what stands below the button there; while it is folded, nothing has to be made."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not self._toggle.isChecked() or self._question is None or self._checklist is None:
            return
        for title, words in self._paragraphs(self._question, self._checklist):
            if title:
                self._lines.addWidget(Label(title, Type.SMALL, bold=True, role="quiet"))
            self._lines.addWidget(Label(words, Type.SMALL if title else Type.BODY, wrap=True))

    def _terms(self, question: Question, checklist: Checklist) -> list[str]:
        """What the terms in this question mean, in the language of the window."""
        partners = map(checklist.partner_name, question.partners)
        read = "\n".join((question.text, question.explanation, *question.evidence_examples, *partners))
        terms = terms_in(read, glossary(self.locale().name()[:2]))
        return [f"{term.name}: {term.meaning}" for term in terms]

    def _source_words(self, source: Source) -> str:
        words = ", ".join(part for part in (source.title, source.publisher, source.year) if part)
        if source.dated:
            words = self.tr("{0} (dated)").format(words)
        return self.tr("{0}: {1}").format(words, source.note) if source.note else words

    def unfold(self) -> None:
        """Show what stands here, and bring the keyboard to it."""
        if not self._toggle.isChecked():
            self._toggle.click()
        self._toggle.setFocus()

    def _on_toggled(self) -> None:
        opened = self._toggle.isChecked()
        self._fill()
        self._toggle.set_symbol(Symbol.DOWN if opened else Symbol.RIGHT)
        self._body.setVisible(opened)
        self.folded.emit(not opened)
