"""YAML as plain values with the line each of them stands on; what could surprise in YAML is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, cast

import yaml

from checklist_desktop.domain.faults import Fault, Where
from checklist_desktop.formats.faults import FaultsFound, Location, Plain, path_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 30
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
_LONGEST_NUMBER = 9
_PLAIN_TAGS = frozenset(("", "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "map", "seq"))))


class Written(str):
    """A text as it was written, which may mean something else as well: `no`, `2026.10`, `1`.

    Where a checklist wants a text, what was written is the text; so a version 2026.10 stays 2026.10.
    """

    __slots__ = ("meaning",)
    meaning: bool | int

    @classmethod
    def meant_as(cls, text: str, meaning: bool | int) -> Written:
        written = cls(text)
        written.meaning = meaning
        return written


def meaning_of(value: object) -> object:
    """What a written text means where no text is wanted."""
    return value.meaning if isinstance(value, Written) else value


@dataclass(frozen=True, slots=True)
class Source:
    """The content of a YAML file, and the line of each place in it."""

    plain: Plain
    lines: dict[Location, int]


def read_yaml(text: str) -> Source:
    """The one document in this text. Raises FaultsFound."""
    reader = _Reader(_events(text))
    plain = reader.document()
    if reader.faults:
        raise FaultsFound(reader.faults)
    return Source(plain, reader.lines)


Event: TypeAlias = "yaml.events.Event"


def _events(text: str) -> Iterator[Event]:
    # Events and not nodes: composing nodes crashes the interpreter when a file is nested deeply enough.
    loader = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
    try:
        while loader.check_event():
            yield cast("Event", loader.get_event())
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise FaultsFound([Fault(Where(line=line), "ControlCharacter", {"code": _code(error)})]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Where(line=mark.line + 1 if mark else 0)
        raise FaultsFound([Fault(where, "NoYaml", {"detail": error.problem or ""})]) from error
    finally:
        loader.dispose()


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _code(error: yaml.reader.ReaderError) -> str:
    character = error.character
    return f"U+{character if isinstance(character, int) else ord(character):04X}"


def _scalar(event: yaml.ScalarEvent) -> Plain:
    text = str(event.value)
    if not event.implicit[0]:
        return text  # between quotation marks, or a block of text
    if text in _NOTHING:
        return None
    if text.lower() in _YES_NO:
        return Written.meant_as(text, _YES_NO[text.lower()])
    if text.isdecimal() and len(text) <= _LONGEST_NUMBER:
        return Written.meant_as(text, int(text))
    return text


@dataclass(slots=True)
class _Reader:
    """Builds values from events and notes what is refused."""

    events: Iterator[Event]
    faults: list[Fault] = field(default_factory=list)
    lines: dict[Location, int] = field(default_factory=dict)

    def document(self) -> Plain:
        plain: Plain = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise FaultsFound([Fault(Where(line=_line(event)), "SecondDocument")])
            elif not isinstance(event, yaml.StreamStartEvent | yaml.StreamEndEvent | yaml.DocumentEndEvent):
                plain = self._value(event, ())
        return plain

    def _value(self, event: Event, place: Location) -> Plain:
        self.lines[place] = _line(event)
        if len(place) > _DEEPEST:
            raise FaultsFound([Fault(Where(line=self.lines[place]), "TooDeep", {"limit": _DEEPEST})])
        if isinstance(event, yaml.AliasEvent):
            # A few lines of aliases can mean gigabytes, and a reader cannot see what they say.
            self._refuse(place, "Alias", name=event.anchor or "")
            return None
        tag = str(getattr(event, "tag", None) or "")
        if tag not in _PLAIN_TAGS:
            self._refuse(place, "Tag", name=tag)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(place)
        return _scalar(event) if isinstance(event, yaml.ScalarEvent) else None

    def _mapping(self, place: Location) -> Plain:
        found: dict[str, Plain] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                where = Where(path_text(None, place), _line(event))
                raise FaultsFound([Fault(where, "KeyIsNoText")])
            inside = (*place, event.value)
            first = self.lines.get(inside)
            value = self._value(next(self.events), inside)
            if first is not None:
                self._refuse(inside, "DuplicateKey", name=event.value, first=first)
            self.lines[inside] = _line(event)
            found[event.value] = value
        return found

    def _sequence(self, place: Location) -> Plain:
        found: list[Plain] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self._value(event, (*place, len(found))))
        return found

    def _where(self, place: Location) -> Where:
        return Where(path_text(None, place), self.lines.get(place, 0))

    def _refuse(self, place: Location, kind: str, **mentions: str | int) -> None:
        self.faults.append(Fault(self._where(place), kind, mentions))
