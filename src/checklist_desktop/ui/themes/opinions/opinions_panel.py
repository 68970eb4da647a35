"""What people think before they agree: quiet until asked for, and never an answer by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.insight import opinions
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.paint.symbols import Symbol
from checklist_desktop.ui.kit.show.labels import Label, column
from checklist_desktop.ui.kit.show.tips import tip
from checklist_desktop.ui.themes.opinions.views_editor import ViewsEditor

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import AnswerScale
    from checklist_desktop.domain.dossier import View

_WIDEST = 640


class OpinionsPanel(QWidget):
    """Folded until asked for; the button that unfolds it is `toggle`, for who lays out the page.

    Emits `counted` with the views. What is folded has not been made.
    """

    counted = Signal(object)

    def __init__(self, scale: AnswerScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._views: tuple[View, ...] = ()
        self._locked = False
        self._editor: ViewsEditor | None = None
        self.toggle = Button("", Kind.QUIET, symbol=Symbol.RIGHT, symbol_last=True, height=24, checkable=True)
        self.toggle.setToolTip(tip(self.tr("Count who thinks what, before you agree (Ctrl+Shift+P)")))
        self.toggle.switched.connect(self._on_toggled)
        self.hide()

    def show_views(self, views: tuple[View, ...], *, locked: bool) -> None:
        """Show the show of hands of a question as the dossier has it."""
        self._views, self._locked = views, locked
        total = opinions.counted(views)
        words = self.tr("Views counted: {0}").format(total) if total else self.tr("Count the views")
        self.toggle.set_words(words)
        self.toggle.setVisible(total > 0 or not locked)
        if self._editor is not None and self.toggle.isChecked():
            self._editor.show_views(views, locked=locked)
        self.setVisible(self.toggle.isChecked() and (total > 0 or not locked))

    def unfold(self) -> None:
        """Come up with the keyboard in the first number; fold again when it is there already."""
        self.toggle.click()
        if self.toggle.isChecked() and self._editor is not None:
            self._editor.focus_first()

    def commit(self) -> None:
        if self._editor is not None:
            self._editor.commit()

    def _on_toggled(self) -> None:
        opened = self.toggle.isChecked()
        if opened and self._editor is None:
            self._editor = self._build()
        if not opened:
            self.commit()
        self.toggle.set_symbol(Symbol.DOWN if opened else Symbol.RIGHT)
        self.show_views(self._views, locked=self._locked)

    def _build(self) -> ViewsEditor:
        editor = ViewsEditor(self._scale)
        editor.setMaximumWidth(px(_WIDEST))
        editor.counted.connect(self.counted)
        explained = self.tr(
            "Ask each other first, without names. The answer is what you agree on after that."
        )
        hint = Label(explained, Type.SMALL, role="quiet", wrap=True)
        self.setLayout(column(hint, editor, gap=6, margins=(0, 0, 0, 8)))
        self._come_before(editor)
        return editor

    def _come_before(self, editor: ViewsEditor) -> None:
        """What is made late comes last for Tab: bring all that stands below it behind it."""
        below: list[QWidget] = []
        after = self.toggle.nextInFocusChain()
        while after is not None and after is not self.toggle and not editor.isAncestorOf(after):
            below.append(after)
            after = after.nextInFocusChain()
        stop: QWidget = editor.last
        for part in below:
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
                self.setTabOrder(stop, part)
                stop = part
