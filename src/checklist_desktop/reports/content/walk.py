"""The walk: a round becomes a report, once, from the front page to the page to sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.reports.blocks import Attachment, Report
from checklist_desktop.reports.content.actions import action_list
from checklist_desktop.reports.content.annexes import annexes
from checklist_desktop.reports.content.closing import closing
from checklist_desktop.reports.content.front import contents, front, page_words
from checklist_desktop.reports.content.open_points import open_points_chapter
from checklist_desktop.reports.content.summary import summary
from checklist_desktop.reports.content.themes import themes
from checklist_desktop.reports.content.words import Words, one_line, variant_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.subject import Subject
    from checklist_desktop.system.texts import Texts

STANDARD_ACCENT = "#154273"
REPORT_MARK = "op-orde-report/1"
DATA_NAME = "dossier.json"


def report_of(subject: Subject, texts: Texts) -> Report:
    """The report of a subject in the language of the texts."""
    words = Words(texts)
    dossier, title = subject.dossier, one_line(subject.checklist.title)
    title = words("file.title", title=title, name=dossier.name, round=subject.round.label)
    return Report(
        title=variant_title(title, subject.parts, words),
        author=dossier.name,
        subject=words("file.subject"),
        language=words.language,
        moment=subject.moment,
        accent=dossier.accent_colour or STANDARD_ACCENT,
        page_words=page_words(subject, words),
        blocks=tuple(_blocks(subject, words)),
        attachment=_attachment(subject, words),
        keywords=keywords_of(subject, texts.language),
    )


def keywords_of(subject: Subject, language: str) -> str:
    """What it takes to make the very same report again from the same data."""
    data = (f"data-{subject.data.place}",) if subject.data is not None else ()
    return " ".join((REPORT_MARK, language, *data, *subject.parts.names))


@dataclass(frozen=True, slots=True)
class Making:
    """How a report was made: its language, how much it tells, and where its data are."""

    language: str
    parts: Parts
    place: DataPlace | None


def making_of(keywords: str) -> Making:
    """How a report with these keywords was made. Raises ValueError when they are none of ours."""
    mark, language, *names = keywords.split(" ")
    if mark != REPORT_MARK:
        raise ValueError(keywords)
    place = next((one for one in DataPlace if f"data-{one}" in names), None)
    scope = next((one for one in Scope if one.value in names), Scope.FULL)
    parts = Parts(
        scope,
        is_public="public" in names,
        with_annexes="without-annexes" not in names,
        with_minority_views="without-minority-views" not in names,
        with_meetings="without-meetings" not in names,
    )
    return Making(language, parts, place)


def _attachment(subject: Subject, words: Words) -> Attachment | None:
    if subject.data is None or subject.data.place is not DataPlace.INSIDE:
        return None
    return Attachment(DATA_NAME, subject.data.content, words("data.description"))


def _blocks(subject: Subject, words: Words) -> Iterator[Block]:
    parts = subject.parts
    first = len(subject.checklist.themes) + 1
    yield from front(subject, words)
    if parts.has_summary:
        yield from summary(subject, words)
    if parts.has_questions:
        yield from contents(subject, words)
        yield from themes(subject, words)
    # Chapters keep the number they have in the whole report, so that people can refer to them.
    if parts.has_actions:
        yield from action_list(subject, words, str(first))
    if parts.has_questions:
        yield from open_points_chapter(subject, words, str(first + 1))
    if parts.has_annexes:
        yield from annexes(subject, words)
    yield from closing(subject, words, str(first + 2))
