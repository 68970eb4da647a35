"""Dossiers in every state in which a report of one can be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, cast
from unicodedata import category, normalize

from hypothesis import strategies as st

from checklist_desktop.domain.dossier import ActionPoint, Answer, Evidence, Round
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.reports.pdf.drawing.fonts import Fonts
from checklist_desktop.reports.subject import ReportData, in_parts
from tests.reports.content.test_every_word import subjects
from tests.reports.subjects import example, filled, foreign, in_region, nothing, signed, subject_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.reports.subject import Subject

T = TypeVar("T")

DATA = ReportData(b'{"format":"op-orde-record/1"}', DataPlace.INSIDE)
SENTENCE = "De wijkteams, de politie en de GGD werken samen; wie wat doet, staat in het plan van 2026. "
ACTIONS, LONGEST = 200, 10_000


def empty() -> Subject:
    """The checklist as it is shipped, about which nothing was said."""
    return subject_of(example().checklist, Round("r1", "2026", "c" * 64))


def half() -> Subject:
    answers = list(example().round.answers.items())
    return replace(example(), round=replace(example().round, answers=dict(answers[::2])))


def full() -> Subject:
    return subject_of(example().checklist, filled(example().checklist))


def adopted() -> Subject:
    return signed(example(), *example().round.decision.signatories)


def adopted_elsewhere() -> Subject:
    return signed(foreign(), *foreign().round.decision.signatories)


def with_long_explanations() -> Subject:
    """As long as an explanation may be: in one paragraph, in lines, in one word, and in paragraphs."""
    texts = (
        (SENTENCE * 120)[:LONGEST],
        ("Een regel van een paar woorden.\n" * 400)[:LONGEST],
        "onafgebroken" * (LONGEST // 12),
        (SENTENCE * 8 + "\n\n") * 12,
    )
    round_ = foreign().round
    answers = {
        question: Answer(answer.option, text[:LONGEST], evidence=(Evidence("Stuk", "", SENTENCE * 20),))
        for (question, answer), text in zip(round_.answers.items(), texts, strict=True)
    }
    return replace(foreign(), round=replace(round_, answers=answers))


def with_many_actions() -> Subject:
    questions = [item.question.id for item in example().checklist.numbered()]
    points = tuple(
        ActionPoint(
            f"a{number}",
            f"Actie {number} na overleg",
            questions[number % len(questions)] if number % 5 else None,
            owner="Beleidsadviseur jeugd",
            due=f"2027-{number % 12 + 1:02}-{number % 28 + 1:02}",
        )
        for number in range(ACTIONS)
    )
    return replace(example(), round=replace(example().round, action_points=points))


# The large ones are few: veraPDF takes half a second for every ten pages.
STATES: dict[str, Callable[[], Subject]] = {
    "empty": empty,
    "half": half,
    "full": full,
    "signed": adopted,
    "public": lambda: in_parts(adopted(), Parts(is_public=True)),
    "a public summary": lambda: in_parts(adopted(), Parts(Scope.SUMMARY, is_public=True)),
    "actions only": lambda: in_parts(foreign(), Parts(Scope.ACTIONS)),
    "without explanations": lambda: in_parts(foreign(), Parts(Scope.NO_EXPLANATIONS, with_annexes=False)),
    "explanations of 10,000 characters": with_long_explanations,
    "200 action points": with_many_actions,
    "a foreign checklist": foreign,
    "a foreign checklist, empty": nothing,
    "a region": lambda: in_region(foreign()),
    "signed, with its data inside": lambda: replace(adopted_elsewhere(), data=DATA),
    "a draft, with its data inside": lambda: replace(foreign(), data=DATA),
}

_FONTS = Fonts()
PARTS = st.builds(Parts, st.sampled_from(Scope), st.booleans(), st.booleans())


def spelled(value: T) -> T:
    """The same, each character that no font of ours has replaced by a letter; ids stay what they are."""
    if isinstance(value, str):
        made = value if isinstance(value, StrEnum) else "".join(map(_letter, normalize("NFC", value)))
        return cast("T", made)
    if isinstance(value, tuple):
        return cast("T", tuple(map(spelled, value)))
    if isinstance(value, Mapping):
        return cast("T", {key: spelled(item) for key, item in value.items()})
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: spelled(getattr(value, one.name)) for one in fields(value) if one.init}
        return cast("T", replace(value, **changed))
    return value


def _letter(character: str) -> str:
    """Marks, controls and odd spaces may rightly look different on a page, so they go as well."""
    is_plain = character in " \n" or category(character)[0] not in "CMZ"
    return character if is_plain and _FONTS.has(character) else chr(ord("a") + ord(character) % 26)


@st.composite
def any_subject(draw: st.DrawFn) -> Subject:
    """Anything at all that fonts can show: any checklist, any round, adopted or not, any part of it."""
    subject = spelled(draw(subjects()))
    subject = signed(subject) if draw(st.booleans()) else subject
    subject = replace(subject, data=DATA) if draw(st.booleans()) else subject
    return in_parts(subject, draw(PARTS))
