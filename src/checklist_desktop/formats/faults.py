"""From what validation says to faults a person can repair: the place, what is wrong, what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, get_args

from pydantic import BaseModel

from checklist_desktop.domain.errors import ControlCharacter, TextTooLong
from checklist_desktop.domain.faults import Fault, Where, Wording
from checklist_desktop.domain.text_rules import check_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from checklist_desktop.domain.faults import FaultFact

Location: TypeAlias = "tuple[str | int, ...]"
Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"

_LONGEST_QUOTE = 60


class FaultsFound(Exception):
    """What is wrong inside a file; who knows the file's name makes it an error."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(faults)
        self.faults = tuple(faults)


def refuse(faults: Sequence[Fault]) -> None:
    """Go no further when there are faults: what follows relies on their absence."""
    if faults:
        raise FaultsFound(faults)


def text_of(content: bytes, largest: int) -> str:
    """The text of a file from outside. Raises FaultsFound."""
    if len(content) > largest:
        raise FaultsFound([Fault(Where(), "TooLarge", {"limit_kb": largest // 1000})])
    try:
        # Windows' own editor puts a mark in front of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FaultsFound([Fault(Where(line=line), "NotUtf8")]) from error


def quoted(value: object) -> str:
    """A value as it may stand in a message: on one line and not too long."""
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"


def path_text(plain: Plain, place: Location) -> str:
    """A place as people read it: `themes[kennis].items[kennis-03].partners[2]`.

    Items of a list go by their id where they have one, and are counted from one where they have not.
    """
    text, here = "", plain
    for part in place:
        below = _inside(here, part)
        if isinstance(part, int):
            text += f"[{_name(below) or part + 1}]"
        else:
            text += f".{quoted(part)}" if text else quoted(part)
        here = below
    return text


def _inside(plain: Plain, part: str | int) -> Plain:
    if isinstance(plain, dict) and isinstance(part, str):
        return plain.get(part)
    if isinstance(plain, list) and isinstance(part, int) and part < len(plain):
        return plain[part]
    return None


def _name(item: Plain) -> str:
    if not isinstance(item, dict):
        return ""
    name = item.get("id", item.get("question"))
    return quoted(name) if isinstance(name, str) and name.strip() else ""


class Places:
    """Finds the words and the line for a place in one file."""

    def __init__(self, plain: Plain, lines: Mapping[Location, int] | None = None) -> None:
        self._plain = plain
        self._lines = lines or {}

    def where(self, place: Location) -> Where:
        return Where(path_text(self._plain, place), self._line(place))

    def fault(self, place: Location, kind: str, **mentions: FaultFact) -> Fault:
        return Fault(self.where(place), kind, mentions)

    def _line(self, place: Location) -> int:
        """The line of the place, or of the nearest thing around it that is there."""
        for length in range(len(place), -1, -1):
            if place[:length] in self._lines:
                return self._lines[place[:length]]
        return 0


_EXPECTED = {
    "string_type": "text",
    "bool_type": "yes_no",
    "list_type": "list",
    "model_type": "block",
    "dict_type": "block",
    "int_type": "number",
}


def faults_of(error: ValidationError, model: type[BaseModel], places: Places) -> list[Fault]:
    """Every fault that validation against this model found."""
    return [_fault(detail, model, places) for detail in error.errors(include_url=False)]


def _fault(detail: ErrorDetails, model: type[BaseModel], places: Places) -> Fault:
    kind, place = detail["type"], detail["loc"]
    context = detail.get("ctx", {})
    last = quoted(place[-1]) if place else ""
    match kind:
        case "extra_forbidden":
            known = ", ".join(_keys_at(model, place[:-1]))
            return places.fault(place, "UnknownKey", name=last, expected=known)
        case "missing":
            return places.fault(place[:-1], "MissingKey", name=last)
        case "enum" | "literal_error":
            expected = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            return places.fault(place, "NotAllowed", value=quoted(detail["input"]), expected=expected)
        case "string_too_short" | "blank":
            return places.fault(place, "Empty")
        case "too_short":
            return places.fault(place, "TooFew", count=int(context["min_length"]))
        case "string_pattern_mismatch" | "string_too_long":
            return places.fault(place, "NoId", value=quoted(detail["input"]))
        case _ if kind in _EXPECTED:
            expected_kind = Wording(f"fault.expected.{_EXPECTED[kind]}")
            return places.fault(place, "WrongKind", expected=expected_kind, found=_kind_of(detail["input"]))
    raise AssertionError(f"validation said {kind}, for which there are no words")


def _keys_at(model: type[BaseModel], place: Location) -> list[str]:
    """The keys that a model knows at this place."""
    for part in place:
        # The keys of a mapping are no fields of a model: what stands under each of them is the same one.
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model somewhere inside an annotation such as `list[Question]` or `Question | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _model_in(inner))), None)


def _kind_of(value: object) -> Wording:
    match value:
        case None:
            name = "nothing"
        case bool():
            name = "yes_no"
        case int() | float():
            name = "number"
        case str():
            name = "text"
        case list():
            name = "list"
        case _:
            name = "block"
    return Wording(f"fault.expected.{name}")


def text_faults(plain: Plain, places: Places) -> list[Fault]:
    """Every text that is too long or holds a control character."""
    faults = []
    for place, text in texts_in(plain, ()):
        try:
            check_text(text)
        except TextTooLong as error:
            faults.append(places.fault(place, "TextTooLong", length=error.length, limit=error.limit))
        except ControlCharacter as error:
            faults.append(places.fault(place, "ControlCharacter", code=error.code))
    return faults


def texts_in(plain: Plain, place: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(plain, str):
        yield place, plain
    elif isinstance(plain, list):
        for index, item in enumerate(plain):
            yield from texts_in(item, (*place, index))
    elif isinstance(plain, dict):
        for key, item in plain.items():
            yield place, key
            yield from texts_in(item, (*place, key))


def blocks_in(plain: Plain, place: Location) -> Iterator[tuple[Location, dict[str, Plain]]]:
    """Every block of fields with its place, the outermost first."""
    if isinstance(plain, dict):
        yield place, plain
    inside = plain.items() if isinstance(plain, dict) else enumerate(plain if isinstance(plain, list) else ())
    for part, item in inside:
        yield from blocks_in(item, (*place, part))
