"""Models made from dataclasses, for a format that is by definition the plain form of the domain."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from inspect import getdoc
from typing import TYPE_CHECKING, Annotated, Optional, Union, get_args, get_origin, get_type_hints

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, create_model
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from dataclasses import Field as DataField

    from pydantic.config import JsonDict

    from checklist_desktop.formats.faults import Plain


class Part(BaseModel):
    """Nothing but what is described here, and nothing taken for something else."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


@cache
def model_of(kind: type) -> type[BaseModel]:
    """The model of a dataclass: the same fields by the same names; what has a default may be absent."""
    hints = get_type_hints(kind)
    described: dict[str, object] = {
        field.name: (_annotation(hints[field.name]), _default(field)) for field in fields(kind)
    }
    made: object = create_model(kind.__name__, __base__=Part, __doc__=getdoc(kind), **described)  # type: ignore[call-overload]
    assert isinstance(made, type)
    assert issubclass(made, BaseModel)
    return made


def _default(field: DataField[object]) -> object:
    """What is absent is never looked at: the domain fills in its own default."""
    has_default = field.default is not MISSING or field.default_factory is not MISSING
    return Field(default=None, json_schema_extra=_without_default) if has_default else Field()


def _without_default(schema: JsonDict) -> None:
    schema.pop("default", None)


def _annotation(kind: object) -> object:
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (only,) = (option for option in inside if option is not type(None))
        return Optional[_annotation(only)]  # noqa: UP045  # made from a value, not written in the source
    if origin is tuple:
        return types.GenericAlias(list, (_annotation(inside[0]),))
    if origin is Mapping:
        return _mapping(*inside)
    if isinstance(kind, type) and is_dataclass(kind):
        return model_of(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return Annotated[kind, Field(strict=False)]
    return kind


def _mapping(key: object, item: object) -> object:
    if get_origin(key) is not tuple:
        return types.GenericAlias(dict, (str, _annotation(item)))
    length = len(get_args(key)) + 1
    row = Annotated[
        list[str],
        AfterValidator(lambda found: _of_length(found, length)),
        Field(json_schema_extra={"minItems": length, "maxItems": length}),
    ]
    return Annotated[types.GenericAlias(list, (row,)), BeforeValidator(_rows)]


def _rows(found: Plain) -> Plain:
    """A mapping without anything in it is written as an empty block."""
    return [] if found == {} else found


def _of_length(found: list[str], length: int) -> list[str]:
    if len(found) != length:
        raise PydanticCustomError("list_type", "row")
    return found
