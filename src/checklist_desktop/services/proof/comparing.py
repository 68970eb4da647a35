"""What differs: between two records answer by answer, and between the texts of two reports."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from checklist_desktop.domain.text_rules import texts_in
from checklist_desktop.insight.progress import option_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checklist_desktop.domain.round_content import Record

MOST_NAMED = 20
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """Where, what was adopted, and what stands there now; empty for nothing."""

    where: str
    adopted: str
    found: str


def record_differences(adopted: Record, found: Record) -> tuple[Difference, ...]:
    """Answer by answer what differs between what was adopted and the data that came along."""
    before, after = dict(_said(adopted)), dict(_said(found))
    places = dict.fromkeys((*before, *after))
    return tuple(
        Difference(place, before.get(place, ""), after.get(place, ""))
        for place in places
        if before.get(place, "") != after.get(place, "")
    )


def _said(record: Record) -> Iterator[tuple[str, str]]:
    round_, checklist = record.round, record.checklist
    yield "dossier", record.dossier.name
    yield "round", round_.label
    for item in checklist.numbered():
        answer, number = round_.answer(item.question.id), item.number
        yield number, item.question.text
        yield f"{number} answer", option_of(round_, checklist, item.question.id).label
        yield f"{number} explanation", answer.explanation
        yield (
            f"{number} evidence",
            "; ".join(f"{one.title} {one.date} {one.location}" for one in answer.evidence),
        )
        yield f"{number} views", "; ".join(f"{view.option} {view.count}" for view in answer.views)
        yield f"{number} minority view", answer.minority_view
        yield f"{number} remark", answer.remark
    for point in round_.action_points:
        yield f"action {point.id}", f"{point.what} ({point.owner}, {point.due}, {point.status})"
    for meeting in round_.meetings:
        yield f"meeting {meeting.date}", " ".join(texts_in(meeting))
    for (theme, prompt), text in round_.reflections.items():
        yield f"reflection {theme} {prompt}", text
    for theme, text in round_.conclusions.items():
        yield f"conclusion {theme}", text


def text_differences(adopted: Sequence[str], found: Sequence[str]) -> tuple[Difference, ...]:
    """Where the texts of two reports run apart; `where` is the text before it."""
    matcher = SequenceMatcher(None, adopted, found, autojunk=False)
    made = []
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            before = adopted[start - 1] if start else ""
            made.append(
                Difference(
                    _cut(before), _cut(" ".join(adopted[start:end])), _cut(" ".join(found[first:last]))
                )
            )
    return tuple(made)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
