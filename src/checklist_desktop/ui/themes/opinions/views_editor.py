"""A show of hands: per option how many chose it, with the spread as bars beside the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QWidget

from checklist_desktop.domain.dossier import View
from checklist_desktop.domain.status import MOST_VIEWS
from checklist_desktop.insight.opinions import counted as number_of
from checklist_desktop.insight.opinions import lie_apart
from checklist_desktop.insight.progress import Count
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.count_field import CountField
from checklist_desktop.ui.kit.paint.appearance import Type, colours_of, px
from checklist_desktop.ui.kit.paint.symbols import Symbol, colour_role, symbol_of
from checklist_desktop.ui.kit.show.labels import Label, SymbolMark, column, draw_bar, row

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import AnswerOption, AnswerScale

Views = tuple[View, ...]
PAUSE_MS = 1000
"""How long after the last count what was counted is kept, as one step."""


class ViewsEditor(QWidget):
    """Emits `counted` with the views, after a pause in counting and when it is left."""

    counted = Signal(object)

    def __init__(self, scale: AnswerScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._shown: Views = ()
        self._was_apart = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Show of hands"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 4)
        self._counts: dict[str, CountField] = {}
        self._bars: dict[str, _Bar] = {}
        for place, option in enumerate(self._scale.choices):
            count = CountField(option.label, MOST_VIEWS)
            bar = _Bar(option)
            grid.addWidget(SymbolMark(symbol_of(option.meaning), ""), place, 0)
            grid.addWidget(Label(option.label, wrap=True), place, 1)
            grid.addWidget(count, place, 2)
            grid.addWidget(bar, place, 3)
            self._counts[option.id], self._bars[option.id] = count, bar
        self._total = Label("", Type.SMALL, role="quiet")
        self._clear = Button(self.tr("Start the count again"), Kind.QUIET, height=24)
        self._apart = QWidget()
        self._hint = Label(
            self.tr("The views lie apart. Discuss why, before you choose an answer."), bold=True, wrap=True
        )
        told = row(SymbolMark(Symbol.NOTE, ""), self._hint, gap=6)
        told.setStretch(1, 1)
        self._apart.setLayout(told)
        self._apart.hide()
        self.setLayout(column(grid, row(self._total, None, self._clear), self._apart, gap=6))

    def _connect(self) -> None:
        for count in self._counts.values():
            count.changed.connect(self._on_counted)
        self._clear.clicked.connect(self._on_clear)
        self._timer.timeout.connect(self.commit)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def views(self) -> Views:
        """What was counted, in the order of the scale."""
        return tuple(View(option, count.number) for option, count in self._counts.items() if count.number)

    def show_views(self, views: Views, *, locked: bool) -> None:
        """Show what the dossier says. What someone is counting is left alone."""
        if self._has_keyboard and self.views != self._shown:
            return
        self._timer.stop()
        self._shown = views
        numbers = {view.option: view.count for view in views}
        for option, count in self._counts.items():
            count.show_number(numbers.get(option, 0), locked=locked)
        self._clear.setEnabled(not locked)
        self._was_apart = lie_apart(views, self._scale)
        self._show_spread()

    def commit(self) -> None:
        """Hand over what was counted."""
        self._timer.stop()
        views = self.views
        if views != self._shown:
            self._shown = views
            self.counted.emit(views)

    @property
    def last(self) -> QWidget:
        """Where Tab leaves from."""
        return self._clear

    def focus_first(self) -> None:
        next(iter(self._counts.values())).setFocus()

    @property
    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _show_spread(self) -> None:
        views = self.views
        total = number_of(views)
        for option, bar in self._bars.items():
            bar.show_count(Count(self._counts[option].number, total))
        self._total.setText(self.tr("Counted: {0}").format(total))
        self._clear.setVisible(total > 0 and self._clear.isEnabled())
        self._apart.setVisible(lie_apart(views, self._scale))

    def _on_counted(self, number: int) -> None:
        self._show_spread()
        self._timer.start()
        apart = lie_apart(self.views, self._scale)
        if apart and not self._was_apart:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._hint.text()))
        self._was_apart = apart

    def _on_clear(self) -> None:
        for count in self._counts.values():
            count.show_number(0, locked=False)
        self._was_apart = False
        self.focus_first()
        self._show_spread()
        self.commit()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and self.isAncestorOf(now)
        if old is not None and now is not None and self.isAncestorOf(old) and not inside:
            self.commit()


class _Bar(QWidget):
    """How many of all chose an option. The number stands beside it, so nothing is told by it alone."""

    def __init__(self, option: AnswerOption) -> None:
        super().__init__()
        self._role = colour_role(symbol_of(option.meaning))
        self._count = Count(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_count(self, count: Count) -> None:
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(80), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._count.count:
            return
        colours = colours_of(self)
        painter = QPainter(self)
        height = px(12)
        rect = QRectF(0, (self.height() - height) / 2, self.width(), height)
        draw_bar(painter, rect, self._count, colours[self._role], colours["edge"], colours["page"])
        painter.end()
