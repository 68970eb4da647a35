"""What was chosen for a report, as it is kept between reports and as it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.services.exporting.preparing import ExportRequest
from checklist_desktop.system.settings import ReportHabit
from checklist_desktop.ui.dialogs.exporting.choices import Wishes
from checklist_desktop.ui.kit.languages import LANGUAGES

if TYPE_CHECKING:
    from checklist_desktop.ui.kit.desk import Desk


def requested(desk: Desk, version: int, wishes: Wishes) -> ExportRequest:
    return ExportRequest(desk.round_id, version, wishes.language, parts=wishes.parts, data=wishes.data)


def wishes_of(habit: ReportHabit, usual: Wishes) -> Wishes:
    """What was chosen before; what is not known any more is as usual."""
    spoken = {code for code, _, _ in LANGUAGES}
    scope = next((scope for scope in Scope if scope.value == habit.scope), Scope.FULL)
    return Wishes(
        habit.language if habit.language in spoken else usual.language,
        Parts(
            scope,
            is_public=habit.public,
            with_annexes=habit.annexes,
            with_minority_views=habit.minority_views,
            with_meetings=habit.meetings,
        ),
        DataPlace.INSIDE if habit.data_inside else DataPlace.BESIDE,
    )


def habit_of(wishes: Wishes, usual: Wishes) -> ReportHabit:
    """What to keep. The language of the window is not kept: it follows the window when that changes."""
    parts = wishes.parts
    return ReportHabit(
        language="" if wishes.language == usual.language else wishes.language,
        scope=parts.scope.value,
        annexes=parts.with_annexes,
        meetings=parts.with_meetings,
        minority_views=parts.with_minority_views,
        public=parts.is_public,
        data_inside=wishes.data is DataPlace.INSIDE,
    )
