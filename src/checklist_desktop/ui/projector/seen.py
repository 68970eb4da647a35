"""What the room sees of a question: read from the round, without what is meant for the file only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.progress import option_of

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import ActionPoint, Answer, Round


@dataclass(frozen=True, slots=True)
class Seen:
    """One question as it stands, and its place among those of its theme."""

    item: NumberedQuestion
    answer: Answer
    arrangement: str
    actions: tuple[ActionPoint, ...]
    theme_number: int
    discussed: tuple[bool, ...]
    place: int

    @property
    def discussed_count(self) -> int:
        return sum(self.discussed)


def seen_in(round_: Round, checklist: Checklist, items: tuple[NumberedQuestion, ...], index: int) -> Seen:
    """The question at this index among all that the round asks."""
    item = items[index]
    of_theme = [other for other in items if other.theme is item.theme]
    answer = round_.answer(item.question.id)
    level = checklist.arrangement(answer.arrangement) if answer.arrangement else None
    return Seen(
        item=item,
        answer=answer,
        arrangement=level.label if level is not None else "",
        actions=round_.action_points_of(item.question.id),
        theme_number=checklist.themes.index(item.theme) + 1,
        discussed=tuple(
            option_of(round_, checklist, other.question.id).meaning is not Meaning.NOT_DISCUSSED
            for other in of_theme
        ),
        place=of_theme.index(item),
    )
