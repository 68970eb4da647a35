"""Answers in and out of a file: the same bytes come out as went in, as one step, or nothing happens."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, SetPeople, WriteReflection
from checklist_desktop.domain.dossier import (
    ActionPoint,
    ActionStatus,
    Answer,
    CostKnown,
    Evidence,
    Person,
    Priority,
)
from checklist_desktop.domain.errors import (
    AnswersFileInvalid,
    FileMissing,
    FileUnreadable,
    FolderNotWritable,
    RoundIsSigned,
    StorageFailed,
    UnknownRound,
)
from checklist_desktop.domain.round_content import RoundContent
from checklist_desktop.formats.answers_file import write_answers
from checklist_desktop.services.exchange import (
    answers_bytes,
    changes_for,
    export_answers,
    import_answers,
    read_answers_file,
)
from checklist_desktop.services.sign_off import sign_off
from tests.builders import OPTIONS, QUESTIONS, Desk, a_checklist
from tests.changes import an_action_point, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.dossier import Round

CHECKLIST = a_checklist()
TEXTS = st.text(
    st.characters(
        codec="utf-8", categories=("L", "M", "N", "P", "S", "Z", "Cf", "Co"), include_characters="\n\t"
    ),
    max_size=30,
)
NAMES = TEXTS.filter(lambda text: bool(text.strip()))
DAYS = st.dates().map(lambda day: day.isoformat())
ANSWERS = st.builds(
    Answer,
    option=st.sampled_from([None, *(option.id for option in OPTIONS[1:])]),
    explanation=TEXTS,
    arrangement=st.sampled_from([None, "local", "region"]),
    flagged=st.booleans(),
    evidence=st.lists(
        st.builds(
            Evidence, title=NAMES, date=st.just("") | DAYS | DAYS.map(lambda day: day[:7]), location=TEXTS
        ),
        max_size=2,
    ).map(tuple),
)
POINTS = st.builds(
    ActionPoint,
    id=st.just(""),
    what=NAMES,
    question=st.none() | st.sampled_from(QUESTIONS),
    owner=TEXTS,
    partners=st.lists(NAMES, max_size=2).map(tuple),
    due=st.just("") | DAYS,
    priority=st.sampled_from(Priority),
    cost=st.sampled_from(CostKnown),
    status=st.sampled_from(ActionStatus),
)


@st.composite
def contents(draw: st.DrawFn) -> RoundContent:
    answers = draw(st.dictionaries(st.sampled_from(QUESTIONS), ANSWERS))
    points = [point for point in draw(st.lists(POINTS, max_size=4)) if point.question in (None, *answers)]
    return RoundContent(
        CHECKLIST.id,
        CHECKLIST.version,
        answers,
        tuple(points),
        draw(st.dictionaries(st.sampled_from([("signals", "proud"), ("together", "proud")]), TEXTS)),
        tuple(draw(st.lists(st.builds(Person, role=NAMES, name=TEXTS), max_size=2))),
    )


def ids(round_: Round) -> list[str]:
    return [point.id for point in round_.action_points]


# ---- there and back


@settings(max_examples=60)
@given(contents())
def test_export_after_import_gives_the_same_bytes_and_a_second_import_changes_nothing(
    content: RoundContent,
) -> None:
    with TemporaryDirectory() as folder, closing(Desk(Path(folder))) as desk:
        file = Path(folder) / "answers.json"
        file.write_bytes(write_answers(content, CHECKLIST))
        import_answers(desk.session, desk.round_id, file).result()
        exported, after = answers_bytes(desk.session, desk.round_id), desk.dossier
        file.write_bytes(exported)
        import_answers(desk.session, desk.round_id, file).result()
        assert answers_bytes(desk.session, desk.round_id) == exported
        assert desk.dossier == after
        assert len({item.event.batch for item in desk.session.recorded[2:]}) <= 1

        with closing(Desk(Path(folder) / "other")) as other:
            import_answers(other.session, other.round_id, file).result()
            assert answers_bytes(other.session, other.round_id) == exported


def test_a_file_with_everything_is_taken_in_and_given_out(desk: Desk, tmp_path: Path) -> None:
    for change in revocable(desk.round_id):
        if change.kind not in ("withdraw_round", "start_round"):
            desk.session.apply(change)
    desk.session.apply(SetActionPoint(desk.round_id, "a2", ActionPoint("a2", "Los punt")))
    export_answers(desk.session, desk.round_id, tmp_path / "a.json")
    plain = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))

    assert [answer["question"] for answer in plain["answers"]] == ["1.a"]
    assert plain["answers"][0]["explanation"] == desk.round.answer("1.a").explanation
    assert [point["what"] for point in plain["answers"][0]["action_points"]] == ["Maak een meldroute"]
    assert [point["what"] for point in plain["action_points"]] == ["Los punt"]
    assert plain["reflections"] == [
        {"theme": "signals", "reflection": "proud", "text": "Het wijkteam pakt het op."}
    ]
    assert [person["role"] for person in plain["people"]] == ["Beleidsadviseur", "Wethouder"]


def test_a_question_of_which_only_an_action_point_is_known_is_given_out_too(desk: Desk) -> None:
    desk.session.apply(SetActionPoint(desk.round_id, "a1", an_action_point()))
    plain = json.loads(answers_bytes(desk.session, desk.round_id))

    assert [(answer["question"], answer["option"]) for answer in plain["answers"]] == [("1.a", "blank")]


def test_ones_own_export_changes_nothing_whatever_the_order_of_the_action_points(
    desk: Desk, tmp_path: Path
) -> None:
    for point_id, question in (("a", "2.a"), ("b", None), ("c", "1.a"), ("d", "2.a"), ("e", None)):
        point = ActionPoint(point_id, f"Doe {point_id}", question)
        desk.session.apply(SetActionPoint(desk.round_id, point_id, point))
    before = desk.dossier, len(desk.session.recorded)
    export_answers(desk.session, desk.round_id, tmp_path / "a.json")
    import_answers(desk.session, desk.round_id, tmp_path / "a.json").result()

    assert (desk.dossier, len(desk.session.recorded)) == before


# ---- one step


def said(**more: object) -> bytes:
    return json.dumps({"format": "checklist-answers/1", **more}).encode()


def test_an_import_is_one_step_to_undo(desk: Desk, tmp_path: Path) -> None:
    desk.answer("1.a", "no")
    desk.session.apply(SetActionPoint(desk.round_id, "a1", an_action_point()))
    before = desk.dossier
    file = tmp_path / "a.json"
    file.write_bytes(
        said(
            answers=[
                {"question": "1.a", "option": "yes", "action_points": [{"what": "Anders"}]},
                {"question": "2.b", "option": "partly", "explanation": "Bijna.", "flagged": True},
            ],
            reflections=[{"theme": "signals", "reflection": "proud", "text": "Trots."}],
            people=[{"role": "Wethouder"}],
            action_points=[{"what": "Los punt"}],
        )
    )
    import_answers(desk.session, desk.round_id, file).result()
    after = desk.dossier
    assert [point.what for point in desk.round.action_points] == ["Anders", "Los punt"]
    assert "" not in ids(desk.round)

    desk.session.undo().result()
    assert desk.dossier == before
    desk.session.redo().result()
    assert desk.dossier == after


def test_what_a_file_does_not_mention_stays(desk: Desk, tmp_path: Path) -> None:
    desk.answer("1.b", "no")
    free, of_question = ActionPoint("f", "Los punt"), ActionPoint("q", "Bij 1.b", "1.b")
    desk.session.apply(
        SetActionPoint(desk.round_id, "f", free),
        SetActionPoint(desk.round_id, "q", of_question),
        SetPeople(desk.round_id, (Person("Wethouder"),)),
        WriteReflection(desk.round_id, "signals", "proud", "Trots."),
    )
    (tmp_path / "a.json").write_bytes(said(answers=[{"question": "1.a", "option": "yes"}]))
    expected = replace(desk.round, answers={"1.a": Answer("yes"), "1.b": Answer("no")})
    import_answers(desk.session, desk.round_id, tmp_path / "a.json").result()

    assert desk.round == expected


def test_of_the_action_points_of_a_question_those_that_are_the_same_keep_their_id(desk: Desk) -> None:
    points = [ActionPoint(name, f"Doe {name}", "1.a") for name in "abc"]
    desk.session.apply(*(SetActionPoint(desk.round_id, point.id, point) for point in points))
    wanted = tuple(replace(point, id="") for point in (points[0], points[2], ActionPoint("", "Doe d", "1.a")))
    content = RoundContent("x", "1", {"1.a": Answer()}, wanted)
    desk.session.apply(*changes_for(content, desk.round, desk.session.new_id))

    assert [point.what for point in desk.round.action_points] == ["Doe a", "Doe c", "Doe d"]
    assert ids(desk.round)[:2] == ["a", "c"]


def test_points_in_another_order_come_out_in_that_order(desk: Desk) -> None:
    points = [ActionPoint(name, f"Doe {name}", "1.a") for name in "ab"]
    desk.session.apply(*(SetActionPoint(desk.round_id, point.id, point) for point in points))
    wanted = tuple(replace(point, id="") for point in reversed(points))
    content = RoundContent("x", "1", {"1.a": Answer()}, wanted)
    desk.session.apply(*changes_for(content, desk.round, desk.session.new_id))

    assert [point.what for point in desk.round.action_points] == ["Doe b", "Doe a"]


# ---- nothing happens


def test_a_file_with_one_fault_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    before, events = desk.dossier, len(desk.session.recorded)
    good, bad = {"question": "1.a", "option": "yes"}, {"question": "1.b", "option": "perhaps"}
    (tmp_path / "a.json").write_bytes(said(answers=[good, bad]))

    with pytest.raises(AnswersFileInvalid):
        import_answers(desk.session, desk.round_id, tmp_path / "a.json")

    assert (desk.dossier, len(desk.session.recorded)) == (before, events)


def test_a_signed_round_takes_no_file_not_even_one_that_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    export_answers(desk.session, desk.round_id, tmp_path / "a.json")
    sign_off(desk.session, desk.round_id).result()

    with pytest.raises(RoundIsSigned) as caught:
        import_answers(desk.session, desk.round_id, tmp_path / "a.json")

    assert (caught.value.label, caught.value.version) == ("2026", 1)


def test_a_round_of_core_questions_takes_no_other_answers(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(said(answers=[{"question": "1.b", "option": "yes"}]))
    with closing(Desk(tmp_path, core_only=True)) as desk, pytest.raises(AnswersFileInvalid):
        import_answers(desk.session, desk.round_id, tmp_path / "a.json")


def test_files_that_cannot_be_read_are_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        import_answers(desk.session, desk.round_id, tmp_path / "nowhere.json")
    with pytest.raises(FileUnreadable, match="Is a directory"):
        read_answers_file(tmp_path, CHECKLIST)
    with pytest.raises(UnknownRound):
        import_answers(desk.session, "r9", tmp_path / "a.json")


def test_an_export_that_cannot_be_written_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    names = sorted(tmp_path.iterdir())

    with pytest.raises(FolderNotWritable):
        export_answers(desk.session, desk.round_id, tmp_path / "file" / "a.json")
    with pytest.raises(FolderNotWritable):
        export_answers(desk.session, desk.round_id, tmp_path / "nowhere" / "a.json")
    with pytest.raises(StorageFailed):
        export_answers(desk.session, desk.round_id, tmp_path)

    assert sorted(tmp_path.iterdir()) == names


def test_an_export_takes_the_place_of_the_one_before(desk: Desk, tmp_path: Path) -> None:
    export_answers(desk.session, desk.round_id, tmp_path / "a.json")
    desk.session.apply(SetAnswer(desk.round_id, "1.a", "yes"))
    export_answers(desk.session, desk.round_id, tmp_path / "a.json")

    assert (tmp_path / "a.json").read_bytes() == answers_bytes(desk.session, desk.round_id)
