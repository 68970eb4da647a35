"""Whatever a file holds, it is read or it is refused with words in both languages; nothing else happens."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from checklist_desktop.domain.errors import FaultyFile
from checklist_desktop.formats import answers_model
from checklist_desktop.formats.answers_file import read_answers
from checklist_desktop.formats.checklist_file import checklist_from, read_checklist
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

FOREIGN = Path(__file__).parent.parent / "data" / "foreign-checklist.yaml"
CHECKLIST = read_checklist(FOREIGN)
YAML = FOREIGN.read_text(encoding="utf-8")
WORDS = [Texts.load(text_folder(), language) for language in ("nl", "en")]

# Keys and values that come close to the real thing, and those that do not.
parts = [
    part for part in vars(answers_model).values() if isinstance(part, type) and issubclass(part, BaseModel)
]
keys = st.sampled_from(sorted({key for part in parts for key in part.model_fields})) | st.text(max_size=5)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(
        ["checklist-answers/1", "1", "A", "start", "zelf", "binnen", "trots", "2026", "2027-03-01"]
    )
    | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=6),
    max_leaves=20,
)


@given(st.dictionaries(keys, values), st.booleans())
def test_any_json_is_taken_in_or_refused(plain: dict[str, object], with_format: bool) -> None:
    if with_format:
        plain["format"] = "checklist-answers/1"

    assert taken_in_or_told(json.dumps(plain).encode(), answers=True)


@given(st.binary(max_size=60))
def test_any_bytes_are_taken_in_or_refused(content: bytes) -> None:
    assert taken_in_or_told(content, answers=True)
    assert taken_in_or_told(content, answers=False)


@given(
    st.integers(0, len(YAML)),
    st.integers(0, 40),
    st.text(st.characters(), max_size=6)
    | st.sampled_from(["\n", "  ", ": ", "- ", "[", "}", "'", "null", "&a ", "*a"]),
)
def test_a_checklist_with_anything_changed_is_taken_in_or_refused(start: int, length: int, put: str) -> None:
    changed = YAML[:start] + put + YAML[start + length :]

    assert taken_in_or_told(changed.encode("utf-8", "surrogatepass"), answers=False)


def taken_in_or_told(content: bytes, *, answers: bool) -> bool:
    try:
        if answers:
            read_answers(content, "a.json", CHECKLIST)
        else:
            checklist_from(content, "f.yaml")
    except FaultyFile as error:
        return all(len(words.explain(error)) == len(error.details) + 1 >= 2 for words in WORDS)
    return True
