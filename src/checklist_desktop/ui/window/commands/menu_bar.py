"""The menu bar with the name of the dossier beside it; it tells which command was asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from checklist_desktop.ui.kit.paint.appearance import colours_of, px
from checklist_desktop.ui.kit.show.labels import ElidedLabel, Label, Page, row
from checklist_desktop.ui.window.commands.needs import Needs, reason_without
from checklist_desktop.ui.window.commands.structure import MENUS, Command, Submenu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST_SENTENCE = 60
SIDES, LEAST_OF_A_NAME = 56, 96
"""Room around what stands in the bar, and the least for the name of a dossier."""
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic


class BareMenuBar(QMenuBar):
    """Fusion draws lines below the words; here the tabs do that. What stands beside it gives way first."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        for action in self.actions():
            rect = self.actionGeometry(action)
            if action is self.activeAction():
                painter.fillRect(rect, colours["tint"])
                painter.setPen(QPen(colours["accent"], 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
            painter.setPen(colours["text"])
            painter.drawText(rect, int(_CENTRED), action.text())
        painter.end()


class MenuBar(Page):
    """Emits the key of the command. Submenus are filled when they open."""

    command_asked = Signal(str)
    opened = Signal()  # a menu is about to show what can be chosen now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._actions: dict[str, tuple[QAction, Command]] = {}
        self._submenus: dict[str, tuple[QMenu, Submenu]] = {}
        self._build()

    def _build(self) -> None:
        self._bar = BareMenuBar()
        self._bar.setAccessibleName(self.tr("Menus"))
        for menu in MENUS:
            shown = self._bar.addMenu(menu.words)
            shown.setToolTipsVisible(True)
            shown.aboutToShow.connect(self.opened)
            for entry in menu.entries:
                if entry is None:
                    shown.addSeparator()
                elif isinstance(entry, Submenu):
                    self._submenus[entry.key] = (shown.addMenu(entry.words), entry)
                else:
                    self._add(shown, entry)
        self._dossier = ElidedLabel("", bold=True)
        self._round = Label("", role="quiet")
        layout = row(self._bar, None, self._dossier, self._round, gap=8, margins=(14, 3, 24, 4))
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Every menu is seen; what stands beside them, the title of the window says as well."""
        room = self.width() - self._bar.sizeHint().width() - px(SIDES)
        self._round.setVisible(room >= self._round.sizeHint().width() + px(LEAST_OF_A_NAME))
        self._dossier.setVisible(room >= px(LEAST_OF_A_NAME))

    def _add(self, menu: QMenu, command: Command) -> None:
        action = menu.addAction(command.words)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setObjectName(command.key)
        # On a Mac the system decides by its words where an entry goes, unless it is told.
        action.setMenuRole(QAction.MenuRole.QuitRole if command.quits else QAction.MenuRole.NoRole)
        action.setCheckable(command.ticks)
        action.triggered.connect(self._on_triggered)
        self._actions[command.key] = (action, command)

    def show_dossier(self, name: str, state: str) -> None:
        self._dossier.setText(name)
        self._round.setText(state)
        self._make_room()

    def show_live(self, present: frozenset[Needs]) -> None:
        """Grey out what makes no sense now; the tip says why."""
        for action, command in self._actions.values():
            action.setEnabled(command.needs in present)
            action.setToolTip(reason_without(command.needs, present))
        for menu, submenu in self._submenus.values():
            menu.setEnabled(submenu.needs in present)

    def show_ticks(self, ticked: frozenset[str]) -> None:
        """Which of the commands that are on or off are on."""
        for key, (action, command) in self._actions.items():
            if command.ticks:
                action.setChecked(key in ticked)

    def show_steps(self, undo: str, redo: str) -> None:
        """Say in the menu what would be taken back or done again."""
        for key, sentence in (("undo", undo), ("redo", redo)):
            action, command = self._actions[key]
            shown = sentence if len(sentence) <= LONGEST_SENTENCE else f"{sentence[: LONGEST_SENTENCE - 1]}…"
            words = self.tr("{0}: {1}").format(command.words, shown.replace("&", "&&"))
            action.setText(words if sentence else command.words)
            if sentence:
                action.setEnabled(True)
                action.setToolTip("")

    def fill(self, key: str, entries: Callable[[], Sequence[tuple[str, str, bool]]]) -> None:
        """Have a submenu ask for its entries (id, words, chosen) whenever it opens."""
        menu, _ = self._submenus[key]
        menu.aboutToShow.connect(partial(self._fill, key, entries))
        # Filled once now, because a menu without entries does not open.
        self._fill(key, entries)

    def action(self, key: str) -> QAction:
        return self._actions[key][0]

    def submenu(self, key: str) -> QMenu:
        return self._submenus[key][0]

    def _fill(self, key: str, entries: Callable[[], Sequence[tuple[str, str, bool]]]) -> None:
        menu, _ = self._submenus[key]
        menu.clear()
        group = QActionGroup(menu)
        for entry_id, words, chosen in entries():
            action = menu.addAction(words.replace("&", "&&"))
            action.setObjectName(f"{key}:{entry_id}")
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(self._on_triggered)
            group.addAction(action)

    def _on_triggered(self) -> None:
        self.command_asked.emit(self.sender().objectName())
