"""The schemas we publish are those of the code, and every fault that validation can find has words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checklist_desktop import formats
from checklist_desktop.formats.schemas import PUBLISHED, publish, schema_of
from checklist_desktop.system.paths import resources, text_folder

if TYPE_CHECKING:
    from pydantic import BaseModel


@pytest.mark.parametrize(("place", "model"), PUBLISHED.items())
def test_the_published_schema_is_that_of_the_code(place: str, model: type[BaseModel]) -> None:
    assert (resources() / place).read_text(encoding="utf-8") == schema_of(model)


def test_publishing_writes_every_schema(tmp_path: Path) -> None:
    publish(tmp_path)

    written = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.json")}
    assert written == {str(Path(place)) for place in PUBLISHED}


@pytest.mark.parametrize("model", PUBLISHED.values())
def test_a_schema_refuses_what_it_does_not_know(model: type[BaseModel]) -> None:
    schema = json.loads(schema_of(model))

    parts = [schema, *schema["$defs"].values()]
    assert all(part.get("additionalProperties") is False for part in parts if part["type"] == "object")


def test_every_fault_and_every_expectation_has_words() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(formats.__path__[0]).rglob("*.py"))
    # Kinds of faults are the only texts in these modules written LikeThis.
    kinds = set(re.findall(r"""[(, ]"([A-Z][a-z]\w+)"[,)]""", source)) - {"Event", "Null", "Plain"}
    words = json.loads((text_folder() / "nl" / "errors.json").read_text(encoding="utf-8"))

    assert {
        kind for kind in kinds if f"fault.{kind}" not in words and f"fault.{kind}.one" not in words
    } == set()
    assert {key.split(".")[1] for key in words if key.startswith("fault.")} - {"expected", "More"} == kinds
