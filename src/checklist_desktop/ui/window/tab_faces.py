"""What each tab says about the round: how far, how many, what is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.insight.action_plan import count_actions, planned_actions
from checklist_desktop.insight.open_points import open_points
from checklist_desktop.insight.progress import round_progress
from checklist_desktop.ui.kit.show.progress_tabs import TabFace
from checklist_desktop.ui.kit.words import words_for_count
from checklist_desktop.ui.pages.missing_panel import count_needed

if TYPE_CHECKING:
    from checklist_desktop.ui.kit.desk import Desk

OVERVIEW, ACTIONS, SIGN_OFF = ":overview", ":actions", ":sign_off"
"""Keys of the tabs that are no theme. No theme has such a key, for an id holds no colon."""


def tab_keys(desk: Desk) -> list[str]:
    """The tabs of a round, in order."""
    return [OVERVIEW, *(theme.id for theme in desk.checklist.themes), ACTIONS, SIGN_OFF]


def tab_faces(desk: Desk) -> list[TabFace]:
    """One face for each key."""
    return TabFaces().of(desk)


class TabFaces(QObject):
    """The words for the tabs: lupdate reads plural forms in a tr() only, so this is an object."""

    def of(self, desk: Desk) -> list[TabFace]:
        progress = round_progress(desk.round, desk.checklist)
        themes = [
            TabFace(
                f"{item.number} {item.theme.tab_title}",
                words_for_count(item.all.discussed),
                item.all.discussed,
                item.theme.title,
            )
            for item in progress.themes
        ]
        overview = TabFace(self.tr("Overview"), words_for_count(progress.all.discussed))
        return [overview, *themes, self._actions(desk), self._sign_off(desk)]

    def _actions(self, desk: Desk) -> TabFace:
        counts = count_actions(planned_actions(desk.round, desk.checklist, desk.today))
        words = self.tr("%n open", "", counts.open)
        if counts.late:
            words = self.tr("{0}, {1}").format(words, self.tr("%n late", "", counts.late))
        return TabFace(self.tr("Action points"), words if counts.total else self.tr("none yet"))

    def _sign_off(self, desk: Desk) -> TabFace:
        round_ = desk.round
        if round_.is_signed:
            words = self.tr("version {0} signed off").format(len(round_.signed_versions))
        else:
            needed = count_needed(open_points(round_, desk.checklist))
            words = self.tr("%n needed", "", needed) if needed else self.tr("ready")
        return TabFace(self.tr("Sign off"), words)
