"""Every key of the projector view, as a table: what it does, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence


class Act(Enum):
    """What the view does by itself."""

    NEXT = "next"
    BACK = "back"
    NEXT_THEME = "next_theme"
    THEME_BACK = "theme_back"
    EXPLAIN = "explain"
    DOWN = "down"
    UP = "up"
    RETRY = "retry"
    SCREEN = "screen"
    KEYS = "keys"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class ActKeys:
    """The keys of one act, how they are told, and what they do."""

    act: Act
    keys: tuple[str, ...]
    told: object
    source: object


ACTS = (
    ActKeys(
        Act.NEXT,
        ("PgDown", "Right", "Space"),
        QT_TRANSLATE_NOOP("Projector", "PgDn, →, Space"),
        QT_TRANSLATE_NOOP("Projector", "To the next question"),
    ),
    ActKeys(
        Act.BACK,
        ("PgUp", "Left", "Backspace"),
        QT_TRANSLATE_NOOP("Projector", "PgUp, ←"),
        QT_TRANSLATE_NOOP("Projector", "To the previous question"),
    ),
    ActKeys(
        Act.NEXT_THEME,
        ("Ctrl+Tab", "Ctrl+PgDown"),
        QT_TRANSLATE_NOOP("Projector", "Ctrl+Tab"),
        QT_TRANSLATE_NOOP("Projector", "To the next theme"),
    ),
    ActKeys(
        Act.THEME_BACK,
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        QT_TRANSLATE_NOOP("Projector", "Ctrl+Shift+Tab"),
        QT_TRANSLATE_NOOP("Projector", "To the previous theme"),
    ),
    ActKeys(
        Act.EXPLAIN,
        ("E",),
        QT_TRANSLATE_NOOP("Projector", "E"),
        QT_TRANSLATE_NOOP("Projector", "Show or hide the explanation of the question"),
    ),
    ActKeys(
        Act.DOWN,
        ("Down",),
        QT_TRANSLATE_NOOP("Projector", "↓, ↑"),
        QT_TRANSLATE_NOOP("Projector", "Read on or back, when not everything fits"),
    ),
    ActKeys(Act.UP, ("Up",), "", ""),
    ActKeys(
        Act.RETRY,
        ("R",),
        QT_TRANSLATE_NOOP("Projector", "R"),
        QT_TRANSLATE_NOOP("Projector", "Try again, when saving failed"),
    ),
    ActKeys(
        Act.SCREEN,
        ("S",),
        QT_TRANSLATE_NOOP("Projector", "S"),
        QT_TRANSLATE_NOOP("Projector", "To the next screen, when there is more than one"),
    ),
    ActKeys(
        Act.KEYS,
        ("F1", "?"),
        QT_TRANSLATE_NOOP("Projector", "F1, ?"),
        QT_TRANSLATE_NOOP("Projector", "Show or hide the keys"),
    ),
    ActKeys(
        Act.LEAVE,
        ("Esc", "F5"),
        QT_TRANSLATE_NOOP("Projector", "Esc, F5"),
        QT_TRANSLATE_NOOP("Projector", "Back to the window"),
    ),
)
DIGITS = (
    ("1, 2, 3, …", QT_TRANSLATE_NOOP("Projector", "Choose this answer")),
    ("0", QT_TRANSLATE_NOOP("Projector", "Clear the answer")),
)
_BEFORE_COMMANDS = 5
"""Moving and reading come first, then what the menus know as well."""


@dataclass(frozen=True, slots=True)
class RoomCommand:
    """A command of the menus that works here as well; its words are those of the menu."""

    key: str
    keys: tuple[str, ...]
    words: str


def key_lines(commands: tuple[RoomCommand, ...]) -> list[tuple[str, str]]:
    """Every key with what it does, to be read."""
    digits = [(keys, _translated(source)) for keys, source in DIGITS]
    acts = [(_translated(item.told), _translated(item.source)) for item in ACTS if item.source]
    native = QKeySequence.SequenceFormat.NativeText
    of_menus = [(QKeySequence(item.keys[0]).toString(native), item.words) for item in commands]
    return [*digits, *acts[:_BEFORE_COMMANDS], *of_menus, *acts[_BEFORE_COMMANDS:]]


def _translated(source: object) -> str:
    return QCoreApplication.translate("Projector", str(source))
