"""A chapter for each theme: what it is about, what was concluded, every question, and the look back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.insight.open_points import needs_action, needs_explanation
from checklist_desktop.insight.progress import option_of, questions_of_theme, round_progress
from checklist_desktop.reports.blocks import (
    Bars,
    Entry,
    Fact,
    FactTable,
    Heading,
    LabelledBar,
    Part,
    QuestionBlock,
    Status,
    Text,
    TextRole,
)
from checklist_desktop.reports.content.actions import action_entry
from checklist_desktop.reports.content.summary import discussed_bar, in_order_bar
from checklist_desktop.reports.content.words import facts_in_a_row, one_line, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import AnswerOption, NumberedQuestion, Theme
    from checklist_desktop.domain.dossier import Answer, Evidence
    from checklist_desktop.insight.progress import ThemeProgress
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject


def themes(subject: Subject, words: Words) -> Iterator[Block]:
    """The chapters, numbered as in the checklist."""
    for progress in round_progress(subject.round, subject.checklist).themes:
        yield from _chapter(progress, subject, words)


def evidence_detail(item: Evidence, words: Words) -> str:
    """When it is from and where it is filed, as far as that is known."""
    date = words("evidence.date", date=words.partial_date(item.date)) if item.date else ""
    place = words("evidence.location", location=item.location) if item.location.strip() else ""
    return facts_in_a_row((date, place))


def _chapter(progress: ThemeProgress, subject: Subject, words: Words) -> Iterator[Block]:
    theme, round_ = progress.theme, subject.round
    yield Heading(one_line(theme.title), number=str(progress.number))
    if theme.introduction.strip():
        yield Text(paragraphs(theme.introduction), side_head=words("theme.introduction"))
    conclusion = paragraphs(round_.conclusions.get(theme.id, ""))
    if conclusion:
        yield Text(conclusion, TextRole.LEAD, words("theme.conclusion"))
    else:
        yield Text(words("theme.no_conclusion"), side_head=words("theme.conclusion"))
    questions = questions_of_theme(round_, subject.checklist, theme.id)
    if questions:
        yield Bars(
            (
                LabelledBar(words("discussed"), discussed_bar(progress.all, words)),
                LabelledBar(words("in_order"), in_order_bar(progress.all, words, in_full=True)),
            )
        )
    else:
        yield Text(words("theme.no_questions"))
    for item in questions:
        yield question_block(item, subject, words)
    yield from _beyond(questions, theme, subject, words)
    yield from _reflections(theme, subject, words)


def question_block(item: NumberedQuestion, subject: Subject, words: Words) -> QuestionBlock:
    """One question with everything that was said about it."""
    question, checklist = item.question, subject.checklist
    answer = subject.round.answer(question.id)
    option = option_of(subject.round, checklist, question.id)
    level = checklist.arrangement(answer.arrangement)
    marks = (("baseline", question.baseline), ("core", question.core))
    return QuestionBlock(
        number=item.number,
        text=one_line(question.text),
        marks=tuple(words(f"mark.{key}") for key, there in marks if there),
        answer_label=words("question.answer"),
        answer=Status(option.meaning, one_line(option.label)),
        beside=(Fact(words("question.arrangement"), level.label),) if level else (),
        parts=tuple(_parts(item, subject, words)),
        continued=words("question.continued", number=item.number),
    )


def _parts(item: NumberedQuestion, subject: Subject, words: Words) -> Iterator[Part]:
    question, round_ = item.question, subject.round
    answer = round_.answer(question.id)
    option = option_of(round_, subject.checklist, question.id)
    if subject.parts.has_explanations:
        yield from _explanation(answer, option, words)
    if subject.parts.has_minority_views:
        yield from _opinions(answer, subject, words)
    if answer.evidence:
        entries = tuple(Entry(one.title, detail=evidence_detail(one, words)) for one in answer.evidence)
        yield Part(words("question.evidence"), entries=entries)
    actions = subject.actions_of(question.id)
    if actions:
        label = words("question.actions", count=len(actions))
        yield Part(label, entries=tuple(action_entry(action, subject, words) for action in actions))
    elif needs_action(option, round_.action_points_of(question.id)):
        yield Part(words("question.actions", count=1), words("question.no_action"))
    if answer.flagged:
        yield Part(words("question.flagged"), words("question.flagged.text"))
    if answer.remark.strip() and subject.parts.has_remarks:
        yield Part(words("question.remark"), paragraphs(answer.remark))


def _explanation(answer: Answer, option: AnswerOption, words: Words) -> Iterator[Part]:
    if answer.explanation.strip():
        yield Part(words("question.explanation"), paragraphs(answer.explanation))
    elif needs_explanation(option, answer):
        yield Part(words("question.explanation"), words("question.no_explanation"))


def _opinions(answer: Answer, subject: Subject, words: Words) -> Iterator[Part]:
    if answer.views:
        scale = subject.checklist.answer_scale
        said = (
            words("question.view", option=one_line(scale.find(view.option).label), count=view.count)
            for view in answer.views
        )
        yield Part(words("question.views"), facts_in_a_row(tuple(said)))
    if answer.minority_view.strip():
        yield Part(words("question.minority_view"), paragraphs(answer.minority_view))


def _beyond(
    asked: tuple[NumberedQuestion, ...], theme: Theme, subject: Subject, words: Words
) -> Iterator[Block]:
    """What was said about questions that this round does not ask: it does not count, and is not lost."""
    spoken = [
        item
        for item in subject.checklist.numbered()
        if item.theme is theme and item not in asked and not subject.round.answer(item.question.id).is_blank
    ]
    if spoken:
        yield Heading(words("theme.beyond"), level=2)
        yield Text(words("theme.beyond.text"))
    for item in spoken:
        yield question_block(item, subject, words)


def _reflections(theme: Theme, subject: Subject, words: Words) -> Iterator[Block]:
    prompts = subject.parts.prompts(subject.checklist)
    if not prompts:
        return
    yield Heading(words("theme.reflections"), level=2)
    written = {one.id: paragraphs(subject.round.reflection(theme.id, one.id)) for one in prompts}
    yield FactTable(tuple(Fact(one_line(one.label), written[one.id] or words("unfilled")) for one in prompts))
