"""The tabs of one round: each is built when it is first shown, and refreshed when it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from checklist_desktop.insight.finding.filters import passing
from checklist_desktop.insight.finding.search import Field, Passage
from checklist_desktop.system.settings import Place
from checklist_desktop.ui.kit.show.group import Group
from checklist_desktop.ui.kit.show.labels import Page, column
from checklist_desktop.ui.kit.show.progress_tabs import ProgressTabs
from checklist_desktop.ui.pages.actions_page import ActionsPage
from checklist_desktop.ui.pages.overview_page import OverviewPage
from checklist_desktop.ui.pages.sign_off_page import SignOffPage
from checklist_desktop.ui.themes.finding.question_side import CLOSING
from checklist_desktop.ui.themes.finding.showing import show_passage
from checklist_desktop.ui.themes.theme_tab import ThemeTab
from checklist_desktop.ui.window.finding.keyboard_place import bring_keyboard, keyboard_place
from checklist_desktop.ui.window.tab_faces import ACTIONS, OVERVIEW, SIGN_OFF, tab_faces, tab_keys

if TYPE_CHECKING:
    from typing import TypeAlias

    from PySide6.QtCore import SignalInstance

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.finding.keyboard_place import KeyboardPlace

    TabPage: TypeAlias = ThemeTab | OverviewPage | ActionsPage | SignOffPage

MOST_NUMBERED = 9
"""Tabs that have a key of their own."""


class Workspace(Page):
    """Holds the desk. Passes on what the pages ask for and what needs a dialog."""

    place_changed = Signal()
    action_point_asked = Signal(str, str, str)  # question or empty, id of the action point or empty, proposal
    signatories_asked = Signal()
    sign_off_asked = Signal()
    reopen_asked = Signal()
    export_asked = Signal(int)
    history_asked = Signal(str)
    several_asked = Signal(str)
    answered = Signal()
    meeting_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._desk = desk
        self._keys = tab_keys(desk)
        self._pages: dict[str, TabPage] = {}
        self._stale: set[str] = set()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._tabs = ProgressTabs(self.tr("Parts of the round"))
        self._tabs.show_faces(tab_faces(self._desk))
        self._stack = QStackedWidget()
        # By itself the bar speaks the name of the chosen tab, whatever name it is given.
        parts = Group(self.tr("Parts of the round"), column(self._tabs, gap=0))
        layout = column(parts, self._stack, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._tabs.tabBarClicked.connect(self._on_tab_clicked)
        self._desk.bridge.changed.connect(self._on_changed)
        # What was clicked shows itself as chosen at once; after a failure the page shows the disk again.
        self._desk.bridge.failed.connect(self._on_failed)
        self._desk.sieve.changed.connect(self.refresh)
        self._shortcut("Ctrl+Tab", self._on_next_tab)
        self._shortcut("Ctrl+Shift+Tab", self._on_previous_tab)
        for number in range(1, min(MOST_NUMBERED, len(self._keys)) + 1):
            self._shortcut(f"Ctrl+{number}", self._on_number).setObjectName(str(number))

    def _shortcut(self, keys: str, slot: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    # ---- where we are

    @property
    def place(self) -> Place:
        """The tab, and in a theme the question."""
        key = self._keys[self._tabs.currentIndex()]
        page = self._pages.get(key)
        return Place(key, page.current_key if isinstance(page, ThemeTab) else "")

    @property
    def theme_tab(self) -> ThemeTab | None:
        """The theme that is shown, if one is."""
        page = self._stack.currentWidget()
        return page if isinstance(page, ThemeTab) else None

    @property
    def built(self) -> tuple[str, ...]:
        """The tabs that were built so far."""
        return tuple(self._pages)

    def open_at(self, place: Place) -> None:
        """Show where someone was, or the overview when that is no longer there."""
        key = place.theme if place.theme in self._keys else OVERVIEW
        index = self._keys.index(key)
        if index == self._tabs.currentIndex():
            self._on_tab_changed(index)
        self._tabs.setCurrentIndex(index)
        page = self._pages[key]
        if isinstance(page, ThemeTab) and place.question:
            page.go_to(place.question)
        self.focus_page()

    def go_to_question(self, question_id: str) -> None:
        found = self._desk.checklist.question(question_id)
        if found is not None:
            self.open_at(Place(found.theme.id, question_id))

    def bring_to_question(self, question_id: str) -> None:
        """Go to this question, unless it is shown: then the keyboard stays (elsewhere digits answer)."""
        if question_id and question_id != self.place.question:
            self.go_to_question(question_id)

    def show_passage(self, passage: Passage, wanted: str) -> None:
        """Go to a text that was found, and mark in it what was looked for."""
        if passage.question:
            self.go_to_question(passage.question)
        elif passage.theme:
            self.open_at(Place(passage.theme, CLOSING))
        elif passage.field is Field.ACTION:
            self.go_to_tab(ACTIONS)
        page = self._stack.currentWidget()
        if passage.field in (Field.OPEN_POINT, Field.DECISION, Field.NOTES):
            self.meeting_asked.emit(passage.key)
        elif page is not None:
            show_passage(page, passage, wanted)

    def go_to_tab(self, key: str) -> None:
        self.open_at(Place(key))

    def go_to_first_needed(self) -> None:
        """Show where the first thing can be given that signing off needs."""
        self.go_to_tab(SIGN_OFF)
        page = self._pages[SIGN_OFF]
        if isinstance(page, SignOffPage):
            page.go_to_first_needed()

    @property
    def keyboard_place(self) -> KeyboardPlace | None:
        """Where the keyboard is in the page that is shown."""
        page = self._stack.currentWidget()
        return keyboard_place(page) if page is not None else None

    def bring_keyboard(self, place: KeyboardPlace) -> None:
        """Bring the keyboard back there, else to the tabs, where a digit that is typed on does nothing."""
        page = self._stack.currentWidget()
        if page is None or not bring_keyboard(page, place):
            self._tabs.setFocus()

    def focus_page(self) -> None:
        """Bring the keyboard into the page: to the list of a theme, else to the first thing in it."""
        page = self._stack.currentWidget()
        if isinstance(page, ThemeTab):
            page.focus_list()
        elif isinstance(page, OverviewPage | ActionsPage | SignOffPage):
            page.focus_first()

    def commit(self) -> None:
        """Hand over what is being typed, in whatever tab."""
        for page in self._pages.values():
            if isinstance(page, ThemeTab | SignOffPage):
                page.commit()

    # ---- showing

    def refresh(self) -> None:
        """Everything may be different: the tab that is seen now, the others when they are seen."""
        self._tabs.show_faces(tab_faces(self._desk))
        self._stale = set(self._pages)
        self._freshen(self._keys[self._tabs.currentIndex()])

    def _on_changed(self, slots: frozenset[str]) -> None:
        self.refresh()

    def _on_failed(self, error: OpOrdeError) -> None:
        self.refresh()

    def _freshen(self, key: str) -> None:
        if key in self._stale and key in self._pages:
            self._stale.discard(key)
            self._pages[key].refresh()

    def _on_tab_changed(self, index: int) -> None:
        self.commit()
        key = self._keys[index]
        if key not in self._pages:
            self._pages[key] = self._made(key)
            self._stack.addWidget(self._pages[key])
        self._freshen(key)
        self._stack.setCurrentWidget(self._pages[key])
        self.place_changed.emit()

    def _made(self, key: str) -> TabPage:
        if key == OVERVIEW:
            return self._made_overview()
        if key == ACTIONS:
            actions = ActionsPage(self._desk)
            actions.action_point_asked.connect(self._on_action_point_asked)
            return actions
        if key == SIGN_OFF:
            return self._made_sign_off()
        theme = ThemeTab(self._desk, key)
        theme.action_point_asked.connect(self.action_point_asked)
        theme.history_asked.connect(self.history_asked)
        theme.several_asked.connect(self.several_asked)
        theme.answered.connect(self.answered)
        theme.moved.connect(self._on_moved)
        theme.end_passed.connect(self._on_end_passed)
        return theme

    def _made_overview(self) -> OverviewPage:
        overview = OverviewPage(self._desk)
        overview.theme_asked.connect(self.go_to_tab)
        overview.question_asked.connect(self.go_to_question)
        overview.action_points_asked.connect(self._on_action_points_asked)
        overview.action_point_asked.connect(self._on_action_point_asked)
        return overview

    def _made_sign_off(self) -> SignOffPage:
        page = SignOffPage(self._desk)
        pairs: tuple[tuple[SignalInstance, SignalInstance], ...] = (
            (page.signatories_asked, self.signatories_asked),
            (page.sign_off_asked, self.sign_off_asked),
            (page.reopen_asked, self.reopen_asked),
            (page.export_asked, self.export_asked),
        )
        for asked, passed_on in pairs:
            asked.connect(passed_on)
        page.question_asked.connect(self.go_to_question)
        page.action_point_asked.connect(self._on_action_point_asked)
        return page

    # ---- gestures

    def _on_tab_clicked(self, index: int) -> None:
        # The arrow keys leave the keyboard on the tabs; a click is meant for what is in them.
        if index == self._tabs.currentIndex():
            self.focus_page()

    def _on_next_tab(self) -> None:
        self._step(+1)

    def _on_previous_tab(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % len(self._keys))
        self.focus_page()

    def _on_number(self) -> None:
        self._tabs.setCurrentIndex(int(self.sender().objectName()) - 1)
        self.focus_page()

    def _on_moved(self, key: str) -> None:
        self.place_changed.emit()

    def _on_end_passed(self, by: int) -> None:
        """The questions of all themes are one row of questions; after the last come the action points."""
        place = self._tabs.currentIndex() + by
        while self._keys[place] in self._filtered_out:
            place += by
        key = self._keys[place]
        if key == OVERVIEW:
            return
        self.go_to_tab(key)
        page = self._pages[key]
        if isinstance(page, ThemeTab):
            page.enter(by)

    @property
    def _filtered_out(self) -> frozenset[str]:
        """The themes of which the filter lets no question through."""
        desk = self._desk
        if not desk.sieve.wanted.is_active:
            return frozenset()
        there = {item.theme.id for item in passing(desk.sieve.wanted, desk.round, desk.checklist)}
        return frozenset(theme.id for theme in desk.checklist.themes if theme.id not in there)

    def _on_action_points_asked(self) -> None:
        self.go_to_tab(ACTIONS)

    def _on_action_point_asked(self, action_point_id: str) -> None:
        self.action_point_asked.emit("", action_point_id, "")
