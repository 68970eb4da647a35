"""How far a round is: counts with their totals, per theme and for the baseline questions."""

from __future__ import annotations

from dataclasses import replace

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.domain.dossier import Answer, Round
from checklist_desktop.insight.progress import (
    Count,
    option_of,
    questions_of,
    questions_of_theme,
    round_progress,
    row_titles,
)
from tests.builders import OPTIONS, QUESTIONS, a_checklist, a_round

CHECKLIST = a_checklist()


def answered(*, core_only: bool = False, **options: str) -> Round:
    """A round with these answers; `q1a` stands for question 1.a."""
    answers = {f"{name[1]}.{name[2]}": Answer(option) for name, option in options.items()}
    return replace(a_round(core_only=core_only), answers=answers)


def ids(round_: Round) -> list[str]:
    return [item.question.id for item in questions_of(round_, CHECKLIST)]


def test_an_empty_round_has_nothing_of_everything() -> None:
    progress = round_progress(a_round(), CHECKLIST)

    assert progress.all.discussed == progress.all.in_order == Count(0, 5)
    assert progress.baseline.discussed == progress.baseline.in_order == Count(0, 2)
    assert progress.all.by_meaning == {
        meaning: 5 if meaning is Meaning.NOT_DISCUSSED else 0 for meaning in Meaning
    }


def test_every_choice_is_discussed_but_only_one_meaning_is_in_order() -> None:
    progress = round_progress(answered(q1a="yes", q1b="partly", q1c="no", q2a="unknown"), CHECKLIST)

    assert progress.all.discussed == Count(4, 5)
    assert progress.all.in_order == Count(1, 5)
    assert progress.all.by_meaning == {
        Meaning.IN_ORDER: 1,
        Meaning.PARTLY: 1,
        Meaning.NOT_IN_ORDER: 1,
        Meaning.UNKNOWN: 1,
        Meaning.NOT_APPLICABLE: 0,
        Meaning.NOT_DISCUSSED: 1,
    }


def test_what_does_not_apply_is_discussed_but_left_out_of_what_could_be_in_order() -> None:
    progress = round_progress(answered(q1a="none", q2a="yes"), CHECKLIST)

    assert progress.all.discussed == Count(2, 5)
    assert progress.all.in_order == Count(1, 4)
    assert progress.baseline.in_order == Count(0, 1)


def test_when_nothing_applies_nothing_could_be_in_order() -> None:
    round_ = answered(q1a="none", q1b="none", q1c="none", q2a="none", q2b="none")
    progress = round_progress(round_, CHECKLIST)

    assert progress.all.discussed == Count(5, 5)
    assert progress.all.in_order == Count(0, 0)
    assert progress.all.in_order.share == 0.0


def test_themes_are_counted_apart_under_their_own_number() -> None:
    progress = round_progress(answered(q1a="yes", q1b="none", q2b="no"), CHECKLIST)
    first, second = progress.themes

    assert (first.number, first.theme.id, second.number, second.theme.id) == (1, "signals", 2, "together")
    assert (first.all.discussed, first.all.in_order) == (Count(2, 3), Count(1, 2))
    assert (first.baseline.discussed, first.baseline.in_order) == (Count(2, 2), Count(1, 1))
    assert (second.all.discussed, second.all.in_order) == (Count(1, 2), Count(0, 2))
    assert second.baseline.discussed == second.baseline.in_order == Count(0, 0)


def test_a_checklist_without_baseline_questions_counts_none() -> None:
    themes = [
        replace(theme, questions=tuple(replace(item, baseline=False) for item in theme.questions))
        for theme in CHECKLIST.themes
    ]
    progress = round_progress(answered(q1a="yes"), replace(CHECKLIST, themes=tuple(themes)))

    assert progress.baseline.discussed == Count(0, 0)
    assert progress.baseline.discussed.complete
    assert progress.all.discussed == Count(1, 5)


def test_a_round_of_core_questions_counts_those_only() -> None:
    round_ = answered(core_only=True, q1a="yes", q1b="no")
    progress = round_progress(round_, CHECKLIST)

    assert ids(round_) == ["1.a", "2.a"]
    assert progress.all.discussed == progress.all.in_order == Count(1, 2)
    assert [theme.all.discussed for theme in progress.themes] == [Count(1, 1), Count(0, 1)]


def test_all_questions_are_asked_in_their_order() -> None:
    assert ids(a_round()) == list(QUESTIONS)
    second = questions_of_theme(a_round(), CHECKLIST, "together")
    assert [item.question.id for item in second] == ["2.a", "2.b"]
    assert questions_of_theme(a_round(), CHECKLIST, "mars") == ()


def test_the_chosen_option_or_the_starting_state() -> None:
    round_ = answered(q1a="partly", q1b="an option of long ago")

    assert option_of(round_, CHECKLIST, "1.a") is OPTIONS[2]
    assert option_of(round_, CHECKLIST, "1.b") is OPTIONS[0]
    assert option_of(round_, CHECKLIST, "2.a") is OPTIONS[0]


def test_an_explanation_alone_does_not_make_a_question_discussed() -> None:
    round_ = replace(a_round(), answers={"1.a": Answer(explanation="Komt nog.", flagged=True)})

    assert round_progress(round_, CHECKLIST).all.discussed == Count(0, 5)


def test_a_share_is_never_rounded_up() -> None:
    assert Count(199, 200).share < 1
    assert (Count(199, 200).complete, Count(200, 200).complete) == (False, True)
    assert Count(1, 4).share == 0.25


def test_many_long_titles_make_way_for_short_names_in_a_table_of_one_page() -> None:
    theme = replace(
        CHECKLIST.themes[0], title="Een lange titel over samenwerken met de partners", short_title="Kort"
    )

    few, many = replace(CHECKLIST, themes=(theme,) * 3), replace(CHECKLIST, themes=(theme,) * 14)

    assert row_titles(few) == (theme.title,) * 3
    assert row_titles(many) == ("Kort",) * 14
    assert row_titles(replace(many, themes=(replace(theme, short_title=""),) * 14)) == (theme.title,) * 14
