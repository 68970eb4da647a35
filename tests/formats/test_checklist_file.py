"""Checklist files: what we ship is read whole, what others write is read as well, and faults are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklist_desktop.domain.checklist import Checklist, Meaning
from checklist_desktop.domain.errors import ChecklistFileInvalid, FileMissing, FileUnreadable
from checklist_desktop.formats.checklist_file import checklist_from, read_checklist
from checklist_desktop.system.paths import resources, text_folder
from checklist_desktop.system.texts import Texts

OURS = resources() / "checklists" / "seksuele-uitbuiting.yaml"
FOREIGN = Path(__file__).parent.parent / "data" / "foreign-checklist.yaml"


@pytest.fixture(scope="module")
def ours() -> Checklist:
    return read_checklist(OURS)


@pytest.fixture(scope="module")
def foreign() -> Checklist:
    return read_checklist(FOREIGN)


def test_the_checklist_we_ship_is_read_whole(ours: Checklist) -> None:
    assert (ours.id, ours.version) == ("seksuele-uitbuiting", "2026.1")
    assert len(ours.themes) == 5
    assert len(list(ours.numbered())) == 52
    assert len(list(ours.numbered(core_only=True))) == 24
    assert len(ours.sources) == 89
    assert ours.answer_scale.starting_state.label == "Nog niet besproken"


def test_texts_lose_the_line_end_that_yaml_adds(ours: Checklist) -> None:
    assert ours.privacy_notice.startswith("Vul geen namen")
    assert ours.privacy_notice.endswith("slachtoffers of verdachten.")


def test_a_checklist_with_other_labels_is_read_too(foreign: Checklist) -> None:
    assert [option.label for option in foreign.answer_scale.choices] == [
        "Ja",
        "Een beetje",
        "Nee & nog lang niet",
    ]
    assert foreign.answer_scale.starting_state.id == "start"
    assert [theme.tab_title for theme in foreign.themes] == ["Binnenkomen", "Verstaan", "Meedenken"]
    assert foreign.answer_scale.find("B").meaning is Meaning.PARTLY


def test_what_may_be_absent_is_empty(foreign: Checklist) -> None:
    assert (foreign.origin_notice, foreign.policy_links, foreign.how_to_use.before) == ("", (), "")


def test_a_number_where_a_text_belongs_is_the_text_that_was_written(foreign: Checklist) -> None:
    assert foreign.version == "3"
    assert foreign.sources[0].year == "2021"
    assert changed("version: 3", "version: 2026.10").version == "2026.10"


@pytest.mark.parametrize("word", ["No", "yes", "on", "2026-01-01", "0x1F", "1_000"])
def test_a_word_that_yaml_takes_for_something_else_stays_a_word(word: str) -> None:
    assert changed("label: Ja,", f"label: {word},").answer_scale.options[0].label == word


def test_texts_come_in_one_normal_form() -> None:
    decomposed = "Cafe\u0301"

    assert changed("title: Meedenken", f"title: {decomposed}").themes[2].title == "Café"


def test_a_mark_that_windows_puts_in_front_is_no_fault(foreign: Checklist) -> None:
    assert checklist_from(b"\xef\xbb\xbf" + FOREIGN.read_bytes(), "f.yaml") == foreign


def test_windows_line_ends_are_no_fault(foreign: Checklist) -> None:
    assert checklist_from(FOREIGN.read_bytes().replace(b"\n", b"\r\n"), "f.yaml") == foreign


# What is changed in the foreign checklist, and what must then be said of it.
FAULTS = [
    (
        "themes:\n  - id: binnen",
        "themes: []\nx:\n  - id: binnen",
        "themes: this list is too short. Expected: at least 1.",
    ),
    (
        "label: Ja,",
        "label: {a: b},",
        "answer_scale.options[A].label: found a block of fields. Expected: a text.",
    ),
    (
        "items:\n      - id:",
        "items:\n      - ja\n      - id:",
        "items[1]: found a text. Expected: a block of",
    ),
    ("privacy_notice: Noem", 'privacy_notice: "\\ud800" # ', "found invalid Unicode character"),
    ("format: 1", "format: 2", "line 2, format: ‘2’ cannot stand here. Expected: 1."),
    ("format: 1", "", "line 3: the field ‘format’ is missing here. Expected: this field with a value."),
    (
        "title: Is ons",
        "titel: Is ons",
        "line 5, titel: the field ‘titel’ is not known. Expected: format, id, ",
    ),
    ("language: nl-NL", "title: twee", "line 6, title: the field ‘title’ is there twice, also on line 5."),
    ("id: toegankelijk-stadhuis", "id: een twee", "line 3, id: ‘een twee’ cannot be an id."),
    ("title: Is ons stadhuis er voor iedereen?", "title:", "line 5, title: found nothing. Expected: a text."),
    ("title: Is ons stadhuis er voor iedereen?", "title: ' '", "line 5, title: this is empty."),
    (
        "title: Is ons stadhuis er voor iedereen?",
        "title: [a]",
        "line 5, title: found a list. Expected: a text.",
    ),
    ("format: 1", "format: one", "line 2, format: ‘one’ cannot stand here. Expected: 1."),
    (
        "meaning: partly",
        "meaning: soso",
        "answer_scale.options[B].meaning: ‘soso’ cannot stand here. Expected: in_",
    ),
    ("welcomes_evidence: true", "welcomes_evidence: maybe", "found a text. Expected: true or false."),
    ("welcomes_evidence: true", "welcomes_evidence: 'true'", "found a text. Expected: true or false."),
    ("welcomes_evidence: true", "welcomes_evidence: 1", "found a number. Expected: true or false."),
    (
        "id: B, label",
        "id: A, label",
        "options[A].id: the id ‘A’ is already in use (line 10, answer_scale.options[A]",
    ),
    ("id: inkoop", "id: zelf", "arrangement_levels[zelf].id: the id ‘zelf’ is already in use (line 15,"),
    ("id: balie", "id: gebouw", "partners[gebouw].id: the id ‘gebouw’ is already in use"),
    ("id: verstaan", "id: binnen", "themes[binnen].id: the id ‘binnen’ is already in use"),
    (
        "id: Q.9_b",
        'id: "1"',
        "themes[mee].items[1].id: the id ‘1’ is already in use (line 32, themes[binnen].items[1]",
    ),
    (
        "meaning: not_in_order",
        "meaning: not_discussed",
        "with meaning not_discussed is 2. Expected: exactly one",
    ),
    ("meaning: not_discussed, default: yes", "meaning: unknown", "with meaning not_discussed is 0."),
    (
        "meaning: partly",
        "meaning: partly, default: true",
        "options[B].default: a question cannot start with this",
    ),
    (
        "label: Eigen dienst",
        "label: Eigen dienst, default: true",
        "arrangement_levels[inkoop].default: there is another",
    ),
    (
        "grounds: [norm]",
        "grounds: [wet]",
        "themes[binnen].items[1].grounds[1]: ‘wet’ does not exist. Expected: an id",
    ),
    (
        "partners: [balie, gebouw]",
        "partners: [balie, b]",
        "line 47, themes[verstaan].items[ringleiding].partners[2]:",
    ),
    ("partners: [balie, gebouw]", "partners: [balie, balie]", "partners[2]: ‘balie’ is in this list twice."),
    (
        "    sources: [NORM-1]\n    items",
        "    sources: [X]\n    items",
        "themes[binnen].sources[1]: ‘X’ does not exist.",
    ),
    ("partners: [gebouw]", "partners: gebouw", "items[1].partners: found a text. Expected: a list."),
    ("partners: [gebouw]", "partners:", "items[1].partners: found nothing. Expected: a list."),
    (
        "theme_reflections:\n  - {id: trots, label: Waar zijn we trots op?}",
        "theme_reflections: [trots]",
        "a block of",
    ),
    (
        "privacy_notice: Noem",
        'privacy_notice: "\\a" # ',
        "privacy_notice: this text holds an invisible control character",
    ),
    (
        "privacy_notice: Noem",
        "privacy_notice: \a",
        "line 7: this text holds an invisible control character (U+0007)",
    ),
    (
        "privacy_notice: Noem",
        f"privacy_notice: {'x' * 20_001}",
        "has 20026 characters. Expected: at most 20000.",
    ),
    ("privacy_notice: Noem", "privacy_notice: &x", "ok"),
    ("language: nl-NL", "language: &a nl-NL\nstatus: *a", "line 7, status: the alias *a is not allowed."),
    (
        "language: nl-NL",
        "language: !!binary bmw=",
        "line 6, language: the tag tag:yaml.org,2002:binary is not allowed.",
    ),
    ("language: nl-NL", "<<: {a: b}", "line 6, <<: the field ‘<<’ is not known."),
    ("language: nl-NL", "? [a]\n: b", "line 6: a block or list is used as the name of a field."),
    ("language: nl-NL", "language: nl: NL", "line 6: this is not valid YAML ("),
    ("language: nl-NL", "language: 'nl-NL", "this is not valid YAML ("),
    ("language: nl-NL", "\tlanguage: nl-NL", "this is not valid YAML ("),
    ("themes:", "---\nthemes:", "line 26: a second document starts here."),
]


@pytest.mark.parametrize(("before", "after", "message"), FAULTS)
def test_a_fault_is_told_with_its_place_and_what_was_expected(before: str, after: str, message: str) -> None:
    assert message in told(foreign_text().replace(before, after, 1))


def test_every_fault_is_told_at_once_in_the_order_of_the_lines() -> None:
    text = foreign_text().replace("meaning: partly", "meaning: soso").replace("title: Meedenken", "naam: x")

    lines = told(text).splitlines()

    assert (
        lines[0] == "f.yaml is not a usable checklist. There are 3 faults in it and nothing was taken over:"
    )
    assert [line.split(",")[0] for line in lines[1:]] == ["line 11", "line 48", "line 49"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file: found nothing. Expected: a block of fields."),
        (b"# only a remark\n", "the file: found nothing."),
        (b"- a\n- b\n", "line 1: found a list. Expected: a block of fields."),
        (b"just words", "line 1: found a text. Expected: a block of fields."),
        (
            b"title: ok\nid: caf\xe9",
            "line 2: there is a character that cannot be read. Save the file as UTF-8.",
        ),
        (b"[" * 200_000, "line 1: there are more than 30 layers inside each other here."),
        (b"a:\n" + b" " * 4_000_000, "the file: it is too large. Expected: at most 4000 kB."),
        (b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "line 2, b[1]: the alias *a is not allowed."),
        (
            b"!!python/object/apply:os.getcwd []",
            "the tag tag:yaml.org,2002:python/object/apply:os.getcwd is not",
        ),
        (b"%PDF-1.7\n\x00\x01", "line 2: this text holds an invisible control character (U+0000)."),
    ],
    ids=lambda value: repr(value[:20]),
)
def test_what_is_no_checklist_at_all_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(ChecklistFileInvalid) as caught:
        checklist_from(content, "f.yaml")

    assert message in explained(caught.value, "en")


def test_a_file_full_of_faults_is_told_in_part() -> None:
    text = foreign_text() + "".join(f"unknown_{number}: x\n" for number in range(80))

    lines = told(text).splitlines()

    assert "There are 80 faults" in lines[0]
    assert len(lines) == 52
    assert lines[-1] == "And 30 other faults."


def test_faults_are_told_in_dutch_too() -> None:
    with pytest.raises(ChecklistFileInvalid) as caught:
        checklist_from(foreign_text().replace("grounds: [norm]", "grounds: [wet]").encode(), "f.yaml")

    assert explained(caught.value, "nl").splitlines() == [
        "f.yaml is geen bruikbare checklist. Er is 1 fout gevonden en er is niets overgenomen:",
        "regel 37, themes[binnen].items[1].grounds[1]: ‘wet’ bestaat niet. "
        "Verwacht: een kenmerk uit de lijst grounds van dit bestand.",
    ]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_checklist(tmp_path / "none.yaml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read_checklist(tmp_path)


def foreign_text() -> str:
    return FOREIGN.read_text(encoding="utf-8")


def changed(before: str, after: str) -> Checklist:
    text = foreign_text()
    assert before in text
    return checklist_from(text.replace(before, after, 1).encode(), "f.yaml")


def told(text: str) -> str:
    """What is said of this checklist, in English."""
    try:
        checklist_from(text.encode(), "f.yaml")
    except ChecklistFileInvalid as error:
        return explained(error, "en")
    return "ok"


def explained(error: ChecklistFileInvalid, language: str) -> str:
    return "\n".join(Texts.load(text_folder(), language).explain(error))
