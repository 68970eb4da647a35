"""The published JSON Schemas of our files, for editors and for programs of others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pydantic.json_schema import GenerateJsonSchema

from checklist_desktop.formats.answers_model import AnswersFile
from checklist_desktop.formats.checklist_model import ChecklistFile
from checklist_desktop.formats.record.models import model_of
from checklist_desktop.formats.record.record_file import RecordFile
from checklist_desktop.system.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel

# Where each schema stands under resources: that of checklists beside the checklists themselves.
PUBLISHED: dict[str, type[BaseModel]] = {
    "checklists/checklist.schema.json": ChecklistFile,
    "schemas/answers.schema.json": AnswersFile,
    "schemas/record.schema.json": model_of(RecordFile),
}


def schema_of(model: type[BaseModel]) -> str:
    """The JSON Schema of a format, always written the same way."""
    schema = {"$schema": GenerateJsonSchema.schema_dialect, **model.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def publish(resources: Path) -> None:
    """Write every schema to its place."""
    for place, model in PUBLISHED.items():
        path = resources / place
        path.parent.mkdir(exist_ok=True)
        write_atomically(path, schema_of(model).encode("utf-8"))
