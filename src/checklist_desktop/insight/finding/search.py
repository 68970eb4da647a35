"""Searching a round: every text in it, in order, with the words around what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.insight.finding.folding import Span, folded, place_in, spans_in, wanted_words
from checklist_desktop.insight.progress import option_of, questions_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion, Theme
    from checklist_desktop.domain.dossier import ActionPoint, Round

BEFORE, SHORT, LONGEST = 40, 90, 160
"""Characters of a text before what was found, in a text that is shown whole, and altogether."""


class Field(StrEnum):
    """What a text is."""

    QUESTION = "question"
    BACKGROUND = "background"
    ANSWER = "answer"
    EXPLANATION = "explanation"
    EVIDENCE = "evidence"
    MINORITY_VIEW = "minority_view"
    REMARK = "remark"
    ACTION = "action"
    CONCLUSION = "conclusion"
    REFLECTION = "reflection"
    OPEN_POINT = "open_point"
    DECISION = "decision"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and where it stands.

    `key` is the id of the action point, the reflection or the meeting it belongs to, or the place of evidence
    in its list. `number` is the number of the question. Without a theme it belongs to the round as a whole.
    """

    field: Field
    text: str
    theme: str = ""
    question: str = ""
    number: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    """Every text of a round beside the form it is searched in."""

    passages: tuple[Passage, ...]
    folded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words around what was found, on one line, and which pieces of them were looked for."""

    text: str
    marks: tuple[Span, ...]


def index_of(round_: Round, checklist: Checklist) -> Index:
    passages = tuple(passage for passage in _passages(round_, checklist) if passage.text.strip())
    return Index(passages, tuple(folded(_searched(passage)) for passage in passages))


def found_in(index: Index, wanted: str) -> tuple[Passage, ...]:
    """The texts in which all the words stand, in order; none without a word to look for."""
    words = wanted_words(wanted)
    if not words:
        return ()
    pairs = zip(index.passages, index.folded, strict=True)
    return tuple(passage for passage, text in pairs if all(word in text for word in words))


def excerpt(text: str, wanted: str) -> Excerpt:
    """What to show of a text: the words from just before the first that is looked for."""
    words = wanted_words(wanted)
    start = _beginning(text, _first(text, words))
    end = start + LONGEST
    shown = " ".join(text[start:end].split())
    if start:
        shown = f"… {shown}"
    if end < len(text):
        shown = f"{shown} …"
    return Excerpt(shown, spans_in(shown, words))


def _first(text: str, words: tuple[str, ...]) -> int:
    whole = folded(text)
    places = [place for place in map(whole.find, words) if place >= 0]
    return place_in(text, min(places)) if places else 0


def _beginning(text: str, at: int) -> int:
    """A little before that place, where a word begins."""
    if at <= BEFORE or len(text) <= SHORT:
        return 0
    space = text.find(" ", at - BEFORE, at)
    return space + 1 if space >= 0 else at - BEFORE


def _searched(passage: Passage) -> str:
    """The number of a question finds the question itself, and not all that stands there."""
    return f"{passage.number} {passage.text}" if passage.field is Field.QUESTION else passage.text


def _passages(round_: Round, checklist: Checklist) -> Iterator[Passage]:
    questions = questions_of(round_, checklist)
    for theme in checklist.themes:
        for item in questions:
            if item.theme is theme:
                yield from _of_question(round_, checklist, item)
        yield from _of_closing(round_, checklist, theme)
    asked = {item.question.id for item in questions}
    for point in round_.action_points:
        if point.question not in asked:
            yield Passage(Field.ACTION, _words_of(point, checklist), key=point.id)
    yield from _of_meetings(round_, checklist)


def _of_question(round_: Round, checklist: Checklist, item: NumberedQuestion) -> Iterator[Passage]:
    question = item.question
    answer, option = round_.answer(question.id), option_of(round_, checklist, question.id)
    texts = (
        (Field.QUESTION, question.text),
        (Field.ANSWER, "" if option.meaning is Meaning.NOT_DISCUSSED else option.label),
        (Field.EXPLANATION, answer.explanation),
        (Field.MINORITY_VIEW, answer.minority_view),
        (Field.REMARK, answer.remark),
        (Field.BACKGROUND, question.explanation),
    )
    for field, text in texts:
        yield Passage(field, text, item.theme.id, question.id, item.number)
    for place, one in enumerate(answer.evidence):
        words = _listed(one.title, one.date, one.location)
        yield Passage(Field.EVIDENCE, words, item.theme.id, question.id, item.number, str(place))
    for point in round_.action_points_of(question.id):
        words = _words_of(point, checklist)
        yield Passage(Field.ACTION, words, item.theme.id, question.id, item.number, point.id)


def _of_closing(round_: Round, checklist: Checklist, theme: Theme) -> Iterator[Passage]:
    yield Passage(Field.CONCLUSION, round_.conclusions.get(theme.id, ""), theme.id)
    for prompt in checklist.theme_reflections:
        yield Passage(Field.REFLECTION, round_.reflection(theme.id, prompt.id), theme.id, key=prompt.id)


def _of_meetings(round_: Round, checklist: Checklist) -> Iterator[Passage]:
    for meeting in round_.meetings:
        for point in meeting.open_points:
            found = checklist.question(point.question) if point.question else None
            number = found.number if found else ""
            yield Passage(
                Field.OPEN_POINT, point.text, question=point.question or "", number=number, key=meeting.id
            )
        for decision in meeting.decisions:
            yield Passage(Field.DECISION, decision, key=meeting.id)
        yield Passage(Field.NOTES, meeting.notes, key=meeting.id)


def _words_of(point: ActionPoint, checklist: Checklist) -> str:
    return _listed(point.what, point.owner, *map(checklist.partner_name, point.partners))


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
