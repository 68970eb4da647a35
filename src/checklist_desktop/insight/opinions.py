"""How far the views at the table lie apart, in a show of hands before an answer is agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import AnswerScale
    from checklist_desktop.domain.dossier import View


def counted(views: tuple[View, ...]) -> int:
    """How many said what they think."""
    return sum(view.count for view in views)


def lie_apart(views: tuple[View, ...], scale: AnswerScale) -> bool:
    """Whether to talk about it first: fewer than two thirds agree, or some say yes where others say no."""
    total = counted(views)
    if total == 0:
        return False
    meanings = {scale.find(view.option).meaning for view in views if view.count}
    opposite = {Meaning.IN_ORDER, Meaning.NOT_IN_ORDER} <= meanings
    return opposite or 3 * max(view.count for view in views) < 2 * total
