"""What of a text can be shown: instructions nobody sees are dropped, a character no font has is refused."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, cast

from checklist_desktop.domain.errors import CharactersUnshowable
from checklist_desktop.domain.text_rules import texts_in
from checklist_desktop.reports.unseen import seen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checklist_desktop.reports.pdf.drawing.fonts import Fonts

T = TypeVar("T")

_MOST_NAMED = 10
_LENGTH_OF_START = 40
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Wide and narrow spaces at which a line may break; the others keep words together.
_SPACES = re.compile("[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")


def showable(value: T, fonts: Fonts) -> T:
    """The same value, each text as the fonts can show it. Raise CharactersUnshowable when they cannot."""
    cleaned = _in_every_text(value, fonts)
    _refuse_unshowable(texts_in(cleaned), fonts)
    return cleaned


def _in_every_text(value: T, fonts: Fonts) -> T:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return cast("T", _clean(value, fonts))
    if isinstance(value, tuple):
        return cast("T", tuple(_in_every_text(item, fonts) for item in value))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {item.name: _in_every_text(getattr(value, item.name), fonts) for item in fields(value)}
        return cast("T", replace(value, **changed))
    return value


def _clean(text: str, fonts: Fonts) -> str:
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    plain = seen(_SPACES.sub(" ", _LINE_ENDS.sub("\n", composed)))
    return "".join(_in_parts(character, fonts) for character in plain)


def _in_parts(character: str, fonts: Fonts) -> str:
    """A letter no font has, as letter and accent when they have those."""
    if character == "\n" or fonts.has(character):
        return character
    parts = unicodedata.normalize("NFD", character)
    return parts if all(map(fonts.has, parts)) else character


def _refuse_unshowable(texts: Iterable[str], fonts: Fonts) -> None:
    missing: dict[str, str] = {}
    known = {"\n"}
    for text in texts:
        # Most texts are made of the same few letters.
        if known.issuperset(text):
            continue
        for character in text:
            if character in known or fonts.has(character):
                known.add(character)
            else:
                missing.setdefault(character, text[:_LENGTH_OF_START])
    if missing:
        named = ", ".join(_named(character) for character in list(missing)[:_MOST_NAMED])
        raise CharactersUnshowable(characters=named, start=next(iter(missing.values())))


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    # A lone mark or half of a character would not survive being shown on its own.
    return f"{character} ({code})" if unicodedata.category(character)[0] not in "CM" else code
