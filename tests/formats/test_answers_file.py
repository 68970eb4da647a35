"""Answers files: strict on the way in, complete and stable on the way out, and the same after both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checklist_desktop.domain.dossier import (
    ActionPoint,
    ActionStatus,
    Answer,
    CostKnown,
    Evidence,
    Person,
    Priority,
    View,
)
from checklist_desktop.domain.errors import AnswersFileInvalid
from checklist_desktop.domain.round_content import RoundContent
from checklist_desktop.formats.answers_file import read_answers, write_answers
from checklist_desktop.formats.checklist_file import read_checklist
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

CHECKLIST = read_checklist(Path(__file__).parent.parent / "data" / "foreign-checklist.yaml")

FULL = """{"format": "checklist-answers/1", "checklist": {"id": "toegankelijk-stadhuis", "version": "3"},
"answers": [
  {"question": "ringleiding", "option": "start"},
  {"question": "1", "option": "B", "explanation": "De lift is <smal> & oud.\\nTweede regel.",
   "arrangement": "zelf", "flagged": true,
   "evidence": [{"title": "Meetrapport", "date": "2026-05", "location": "zaak 12"}],
   "action_points": [
     {"what": "Lift vervangen", "owner": "Gebouwbeheer", "partners": ["gebouw", "De liftenbouwer"],
      "due": "2027-03-01", "priority": "high", "status": "busy", "cost": "no"},
     {"what": "Bel verlagen"}]}],
"reflections": [{"theme": "mee", "reflection": "trots", "text": "De nieuwe balie."}],
"people": [{"role": "Adviseur", "name": "Naam Achternaam"}, {"role": "Wethouder"}],
"action_points": [{"what": "Volgend jaar opnieuw"}]}"""


def read(text: str) -> RoundContent:
    return read_answers(text.encode(), "a.json", CHECKLIST)


def test_a_round_of_core_questions_takes_answers_to_those_only() -> None:
    asked = next(item.question.id for item in CHECKLIST.numbered(core_only=True))
    other = next(item.question.id for item in CHECKLIST.numbered() if not item.question.core)
    option = CHECKLIST.answer_scale.choices[0].id
    text = '{"format": "checklist-answers/1", "answers": [{"question": "%s", "option": "%s"}]}'

    content = read_answers((text % (asked, option)).encode(), "a.json", CHECKLIST, core_only=True)
    assert list(content.answers) == [asked]
    with pytest.raises(AnswersFileInvalid) as caught:
        read_answers((text % (other, option)).encode(), "a.json", CHECKLIST, core_only=True)
    assert [fault.kind for fault in caught.value.faults] == ["UnknownQuestion"]


def test_a_full_file_is_read_as_it_was_meant() -> None:
    lift = ActionPoint(
        id="",
        what="Lift vervangen",
        question="1",
        owner="Gebouwbeheer",
        partners=("gebouw", "De liftenbouwer"),
        due="2027-03-01",
        priority=Priority.HIGH,
        cost=CostKnown.NO,
        status=ActionStatus.BUSY,
    )

    assert read(FULL) == RoundContent(
        checklist_id="toegankelijk-stadhuis",
        checklist_version="3",
        answers={
            "1": Answer(
                "B",
                "De lift is <smal> & oud.\nTweede regel.",
                "zelf",
                flagged=True,
                evidence=(Evidence("Meetrapport", "2026-05", "zaak 12"),),
            ),
            "ringleiding": Answer(),
        },
        action_points=(lift, ActionPoint("", "Bel verlagen", "1"), ActionPoint("", "Volgend jaar opnieuw")),
        reflections={("mee", "trots"): "De nieuwe balie."},
        people=(Person("Adviseur", "Naam Achternaam"), Person("Wethouder")),
    )


def test_almost_everything_may_be_absent() -> None:
    content = read('{"format": "checklist-answers/1", "answers": [{"question": "2", "option": "C"}]}')

    assert content.answers == {"2": Answer("C")}


def test_opinions_and_remarks_are_read_and_written_in_the_order_of_the_scale() -> None:
    said = {
        "question": "2",
        "option": "A",
        "views": [{"option": "C", "count": 1}, {"option": "A", "count": 4}],
        "minority_view": "Nee.",
        "remark": "?",
    }
    content = read(json.dumps({"format": "checklist-answers/1", "answers": [said]}))

    assert content.answers["2"] == Answer(
        "A", views=(View("A", 4), View("C", 1)), minority_view="Nee.", remark="?"
    )
    (written,) = json.loads(write_answers(content, CHECKLIST))["answers"]
    assert written["views"] == [{"option": "A", "count": 4}, {"option": "C", "count": 1}]
    assert (written["minority_view"], written["remark"]) == ("Nee.", "?")


def test_nothing_at_all_may_be_answered() -> None:
    assert read('{"format": "checklist-answers/1"}').answers == {}


def test_what_is_written_follows_the_checklist_and_says_everything() -> None:
    plain = json.loads(write_answers(read(FULL), CHECKLIST))

    assert list(plain) == ["format", "checklist", "answers", "reflections", "people", "action_points"]
    assert plain["checklist"] == {"id": "toegankelijk-stadhuis", "version": "3"}
    assert [answer["question"] for answer in plain["answers"]] == ["1", "ringleiding"]
    assert plain["answers"][1] == {
        "question": "ringleiding",
        "option": "start",
        "explanation": "",
        "flagged": False,
        "evidence": [],
        "action_points": [],
    }
    assert plain["answers"][0]["action_points"][1] == {
        "what": "Bel verlagen",
        "owner": "",
        "partners": [],
        "priority": "normal",
        "status": "to_do",
        "cost": "unknown",
    }
    assert plain["people"] == [
        {"role": "Adviseur", "name": "Naam Achternaam"},
        {"role": "Wethouder", "name": ""},
    ]


def test_without_free_action_points_there_is_no_list_for_them() -> None:
    assert "action_points" not in json.loads(
        write_answers(read('{"format": "checklist-answers/1"}'), CHECKLIST)
    )


def test_what_is_written_can_be_read_by_people() -> None:
    written = write_answers(read(FULL), CHECKLIST).decode()

    assert '"explanation": "De lift is <smal> & oud.\\nTweede regel."' in written
    assert written.endswith("}\n")


ANSWER = '{"question": "1", "option": "A"}'
FAULTS = [
    (
        '"checklist-answers/1"',
        '"checklist-answers/2"',
        "format: ‘checklist-answers/2’ cannot stand here. Expected: ch",
    ),
    ('"format"', '"fromat"', "the file: the field ‘format’ is missing here."),
    (
        '"format"',
        '"fromat"',
        "fromat: the field ‘fromat’ is not known. Expected: format, checklist, answers, ",
    ),
    ('"version": "3"', '"version": "4"', "checklist.version: this file belongs to ‘4’. Expected: ‘3’"),
    ('"id": "toegankelijk-stadhuis"', '"id": "x"', "checklist.id: this file belongs to ‘x’."),
    ('"version": "3"', '"version": 3', "checklist.version: found a number. Expected: a text."),
    (
        '"question": "ringleiding"',
        '"question": "1"',
        "answers[1].question: question ‘1’ is in this file twice.",
    ),
    (
        '"question": "ringleiding"',
        '"question": "q"',
        "answers[q].question: question ‘q’ does not belong to this round",
    ),
    ('"question": "ringleiding", ', "", "answers[1]: the field ‘question’ is missing here."),
    (', "option": "start"', "", "answers[ringleiding]: the field ‘option’ is missing here."),
    (
        '"option": "start"',
        '"option": "D"',
        "answers[ringleiding].option: the answer ‘D’ does not exist. Expected: A, B, C",
    ),
    ('"option": "start"', '"option": null', "answers[ringleiding].option: found nothing. Expected: a text."),
    ('"option": "start"', '"option": ""', "answers[ringleiding].option: this is empty."),
    (
        '"arrangement": "zelf"',
        '"arrangement": "x"',
        "answers[1].arrangement: ‘x’ is not a known way to arrange things.",
    ),
    ('"flagged": true', '"flagged": 1', "answers[1].flagged: found a number. Expected: true or false."),
    ('"flagged": true', '"flagged": "true"', "answers[1].flagged: found a text. Expected: true or false."),
    (
        '"flagged": true',
        '"views": [{"option": "A", "count": 3}, {"option": "start", "count": 1}]',
        "answers[1].views[2].option: the answer ‘start’ does not exist. Expected: A, B, C",
    ),
    (
        '"flagged": true',
        '"views": [{"option": "A", "count": 3}, {"option": "A", "count": 1}]',
        "answers[1].views[2].option: the answer ‘A’ is in this show of hands twice.",
    ),
    (
        '"flagged": true',
        '"views": [{"option": "A", "count": 0}]',
        "answers[1].views[1].count: 0 is not possible here. Expected: a number from 1 to 99.",
    ),
    (
        '"flagged": true',
        '"views": [{"option": "A", "count": 100}]',
        "answers[1].views[1].count: 100 is not possible here.",
    ),
    (
        '"flagged": true',
        '"views": [{"option": "A", "count": "3"}]',
        "answers[1].views[1].count: found a text. Expected: a number.",
    ),
    ('"flagged": true', '"remark": 7', "answers[1].remark: found a number. Expected: a text."),
    ('"title": "Meetrapport"', '"title": " "', "answers[1].evidence[1].title: this is empty."),
    (
        '"date": "2026-05"',
        '"date": "2026-13"',
        "evidence[1].date: the date ‘2026-13’ does not exist. Expected: a year,",
    ),
    ('"date": "2026-05"', '"date": "mei 2026"', "evidence[1].date: the date ‘mei 2026’ does not exist."),
    (
        '"due": "2027-03-01"',
        '"due": "2027-02-29"',
        "action_points[1].due: the date ‘2027-02-29’ does not exist.",
    ),
    ('"due": "2027-03-01"', '"due": "2027-03"', "action_points[1].due: the date ‘2027-03’ does not exist."),
    (
        '"priority": "high"',
        '"priority": "urgent"',
        "priority: ‘urgent’ cannot stand here. Expected: low, normal, high.",
    ),
    (
        '"status": "busy"',
        '"status": "bezig"',
        "status: ‘bezig’ cannot stand here. Expected: to_do, busy, done, dropped.",
    ),
    ('"what": "Bel verlagen"', '"what": ""', "answers[1].action_points[2].what: this is empty."),
    ('"Gebouwbeheer"', '["Gebouwbeheer"]', "action_points[1].owner: found a list. Expected: a text."),
    (
        '["gebouw", "De liftenbouwer"]',
        '"gebouw"',
        "action_points[1].partners: found a text. Expected: a list.",
    ),
    (
        '"theme": "mee"',
        '"theme": "x"',
        "reflections[1].theme: theme ‘x’ is not in the checklist of this round. Expected: b",
    ),
    (
        '"reflection": "trots"',
        '"reflection": "x"',
        "reflections[1].reflection: reflection ‘x’ is not in the checklist",
    ),
    (
        '"reflections": [',
        '"reflections": [{"theme": "mee", "reflection": "trots"}, ',
        "reflections[2]: reflection ‘trots’",
    ),
    ('"role": "Wethouder"', '"role": "  "', "people[2].role: this is empty."),
    ('"role": "Wethouder"', '"name": "W."', "people[2]: the field ‘role’ is missing here."),
    (
        "Tweede regel.",
        "\\u0007",
        "answers[1].explanation: this text holds an invisible control character (U+0007).",
    ),
    (
        "Tweede regel.",
        "\\ud800",
        "answers[1].explanation: this text holds an invisible control character (U+D800).",
    ),
    (
        "Tweede regel.",
        "x" * 20_000,
        "answers[1].explanation: this text has 20025 characters. Expected: at most 20000.",
    ),
    (
        '"what": "Volgend',
        '"due": "2027-00-01", "what": "Volgend',
        "action_points[1].due: the date ‘2027-00-01’",
    ),
    (
        '"flagged": true',
        '"flagged": true, "flagged": true',
        "answers[1].flagged: the field ‘flagged’ is there twice",
    ),
    (
        '"flagged": true',
        '"flagged": NaN',
        "the file: this is not valid JSON. It holds a block that is nested too deeply or",
    ),
    ('"flagged": true', '"flagged": ' + "9" * 5000, "the file: this is not valid JSON."),
    (
        '"flagged": true',
        '"flagged": true,',
        ": this is not valid JSON (",
    ),
]


@pytest.mark.parametrize(("before", "after", "message"), FAULTS)
def test_a_fault_is_told_with_its_place_and_what_was_expected(before: str, after: str, message: str) -> None:
    assert before in FULL

    assert message in told(FULL.replace(before, after, 1).encode())


def test_a_broken_character_is_no_surprise_anywhere() -> None:
    assert "U+D800" in told(b'{"format": "checklist-answers/1", "\\ud800": 1}')
    assert "U+D800" in told(b'{"format": "\\ud800"}')


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "line 1, character 1: this is not valid JSON"),
        (b"[]", "the file: found a list. Expected: a block of fields."),
        (b'"x"', "the file: found a text."),
        (b"{}", "the file: the field \u2018format\u2019 is missing here."),
        (b"[" * 200_000, "the file: this is not valid JSON."),
        (b'{"format": "caf\xe9"}', "line 1: there is a character that cannot be read."),
        (b" " * 50_000_001, "the file: it is too large. Expected: at most 50000 kB."),
    ],
    ids=lambda value: repr(value[:20]),
)
def test_what_is_no_answers_file_at_all_is_refused(content: bytes, message: str) -> None:
    assert message in told(content)


def test_every_fault_is_told_at_once() -> None:
    text = (
        FULL.replace('"option": "B"', '"option": "Z"')
        .replace("2027-03-01", "2027-03-32")
        .replace('"start"', '"Y"')
    )

    assert told(text.encode()).splitlines()[0] == (
        "a.json is not a usable answers file. There are 3 faults in it and nothing was taken over:"
    )


def test_faults_are_told_in_dutch_too() -> None:
    with pytest.raises(AnswersFileInvalid) as caught:
        read(FULL.replace("2027-03-01", "2027-02-30"))

    assert Texts.load(text_folder(), "nl").explain(caught.value)[1] == (
        "answers[1].action_points[1].due: de datum ‘2027-02-30’ bestaat niet. "
        "Verwacht: een dag die bestaat, zoals 2027-03-01."
    )


def told(content: bytes) -> str:
    """What is said of this file, in English."""
    with pytest.raises(AnswersFileInvalid) as caught:
        read_answers(content, "a.json", CHECKLIST)
    return "\n".join(Texts.load(text_folder(), "en").explain(caught.value))
