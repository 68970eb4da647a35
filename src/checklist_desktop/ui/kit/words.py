"""Words for the fixed sets of the domain, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from checklist_desktop.domain.dossier import (
    ActionStatus,
    CostKnown,
    DossierKind,
    Openness,
    PolicyArrangement,
    Priority,
    SignatoryRole,
)

if TYPE_CHECKING:
    from enum import StrEnum

    from checklist_desktop.insight.progress import Count

_WORDS: dict[StrEnum, object] = {
    ActionStatus.TO_DO: QT_TRANSLATE_NOOP("Words", "To do"),
    ActionStatus.BUSY: QT_TRANSLATE_NOOP("Words", "In progress"),
    ActionStatus.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
    ActionStatus.DROPPED: QT_TRANSLATE_NOOP("Words", "Dropped"),
    Priority.LOW: QT_TRANSLATE_NOOP("Words", "Low"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("Words", "Normal"),
    Priority.HIGH: QT_TRANSLATE_NOOP("Words", "High"),
    CostKnown.YES: QT_TRANSLATE_NOOP("Words", "Yes"),
    CostKnown.NO: QT_TRANSLATE_NOOP("Words", "No"),
    CostKnown.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not known yet"),
    Openness.PUBLIC: QT_TRANSLATE_NOOP("Words", "Public"),
    Openness.CONFIDENTIAL: QT_TRANSLATE_NOOP("Words", "Confidential"),
    Openness.SECRET: QT_TRANSLATE_NOOP("Words", "Secret"),
    DossierKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Words", "Municipality"),
    DossierKind.REGION: QT_TRANSLATE_NOOP("Words", "Region"),
    PolicyArrangement.UNSAID: QT_TRANSLATE_NOOP("Words", "Not said yet"),
    PolicyArrangement.OWN: QT_TRANSLATE_NOOP("Words", "Own policy"),
    PolicyArrangement.REGIONAL: QT_TRANSLATE_NOOP("Words", "Regional policy"),
    PolicyArrangement.BOTH: QT_TRANSLATE_NOOP("Words", "Own and regional policy"),
    SignatoryRole.PREPARED: QT_TRANSLATE_NOOP("Words", "Prepared"),
    SignatoryRole.AGREED: QT_TRANSLATE_NOOP("Words", "Agreed"),
    SignatoryRole.ADOPTS: QT_TRANSLATE_NOOP("Words", "Adopts"),
}


def words_for(value: StrEnum) -> str:
    """What a value of the domain is called."""
    return QCoreApplication.translate("Words", str(_WORDS[value]))


def words_for_count(count: Count) -> str:
    """A count with its total: 'x of y'."""
    return QCoreApplication.translate("Words", "{0} of {1}").format(count.count, count.total)


def choices_of(kind: type[StrEnum]) -> list[tuple[str, str]]:
    """Id and words of every value, for a list to choose from."""
    return [(str(value), words_for(value)) for value in kind]
