"""The filters of the list of questions, to be ticked one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from checklist_desktop.insight.finding.filters import QuestionFilter, Trait, partners_asked

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.ui.kit.desk import Desk

_TRAITS: dict[Trait, object] = {
    Trait.UNANSWERED: QT_TRANSLATE_NOOP("Filters", "Without an &answer"),
    Trait.FLAGGED: QT_TRANSLATE_NOOP("Filters", "Marked for &later"),
    Trait.WITHOUT_EXPLANATION: QT_TRANSLATE_NOOP("Filters", "&Explanation still needed"),
    Trait.OPEN_ACTION: QT_TRANSLATE_NOOP("Filters", "With an &open action point"),
    Trait.THIS_MEETING: QT_TRANSLATE_NOOP("Filters", "Answered in this &meeting"),
    Trait.BASELINE: QT_TRANSLATE_NOOP("Filters", "&Baseline level"),
    Trait.CORE: QT_TRANSLATE_NOOP("Filters", "&Core question"),
}


def words_of_trait(trait: Trait) -> str:
    return QCoreApplication.translate("Filters", str(_TRAITS[trait]))


def words_of_filter(wanted: QuestionFilter, checklist: Checklist) -> str:
    """What is asked of a question, in one line."""
    parts = [words_of_trait(trait).replace("&", "") for trait in Trait if trait in wanted.traits]
    if wanted.option:
        parts.append(checklist.answer_scale.find(wanted.option).label)
    if wanted.partner:
        parts.append(checklist.partner_name(wanted.partner))
    return ", ".join(parts)


class LastingMenu(QMenu):
    """Stays open while things are ticked, with the mouse or with Space; Enter ticks and closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if self._can_tick(action):
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and self._can_tick(action):
            action.trigger()
            return
        super().keyPressEvent(event)

    def _can_tick(self, action: QAction) -> bool:
        """Whether it is there and of this menu: beside every entry there is none."""
        return action in self.actions() and action.isCheckable()


class FilterMenu(LastingMenu):
    """Hands what is ticked to the sieve of the desk."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticks: list[tuple[QAction, QuestionFilter]] = []
        self.setAccessibleName(self.tr("Filter the questions"))
        self._build()
        self._show_ticks()
        desk.sieve.changed.connect(self._show_ticks)
        self.aboutToShow.connect(self._show_ticks)

    def _build(self) -> None:
        everything = self.addAction(self.tr("&Show all questions"))
        everything.triggered.connect(self._desk.sieve.clear)
        self.addSeparator()
        for trait in Trait:
            self._add(self, words_of_trait(trait), QuestionFilter(frozenset({trait})))
        self.addSeparator()
        answers = self._submenu(self.tr("With this a&nswer"))
        for option in self._desk.checklist.answer_scale.choices:
            self._add(answers, _plain(option.label), QuestionFilter(option=option.id))
        partners = self._submenu(self.tr("For this &partner"))
        for partner in partners_asked(self._desk.round, self._desk.checklist):
            words = self._desk.checklist.partner_name(partner)
            self._add(partners, _plain(words), QuestionFilter(partner=partner))

    def _submenu(self, words: str) -> QMenu:
        menu = LastingMenu(words, self)
        menu.setAccessibleName(words.replace("&", ""))
        self.addMenu(menu)
        return menu

    def _add(self, menu: QMenu, words: str, adds: QuestionFilter) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.triggered.connect(self._on_ticked)
        self._ticks.append((action, adds))

    def _show_ticks(self) -> None:
        meeting = self._desk.newest_round.running_meeting is not None
        for action, adds in self._ticks:
            ticked = _has(self._desk.sieve.wanted, adds)
            action.setChecked(ticked)
            # Without a meeting nothing is answered in it; what is ticked can always be taken away.
            action.setEnabled(meeting or ticked or Trait.THIS_MEETING not in adds.traits)

    def _on_ticked(self) -> None:
        wanted = self._desk.sieve.wanted
        adds = next(adds for action, adds in self._ticks if action is self.sender())
        for trait in adds.traits:
            wanted = wanted.toggled(trait)
        if adds.option:
            wanted = wanted.of_option(adds.option)
        if adds.partner:
            wanted = wanted.of_partner(adds.partner)
        self._desk.sieve.want(wanted)


def _has(wanted: QuestionFilter, part: QuestionFilter) -> bool:
    return (
        part.traits <= wanted.traits
        and part.option in ("", wanted.option)
        and part.partner in ("", wanted.partner)
    )


def _plain(words: str) -> str:
    return words.replace("&", "&&")
