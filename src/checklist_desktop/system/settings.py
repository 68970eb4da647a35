"""What a user prefers and where they were: a small file that may be lost without losing work."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.system.files import keep_aside, write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_FORMAT = "op-orde-preferences/1"
_log = logging.getLogger(__name__)


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Place:
    """Where someone was in a dossier. Empty means: nowhere in particular."""

    theme: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class ReportHabit:
    """How someone had the last report made. An empty language is that of the window; `scope` is a name."""

    language: str = ""
    scope: str = ""
    annexes: bool = True
    meetings: bool = True
    minority_views: bool = True
    public: bool = False
    data_inside: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """`places` is keyed by dossier id; `window` is what the window wrote down about its size and position.

    `second_backups` is the folder that gets a copy of every back-up, empty for none; `library` is the file
    that work went on in after the ordinary one was taken away, empty for the ordinary one. `by` is who works
    on this laptop, as it stands with every change; a role is enough, and empty tells nobody. `goes_on` says
    that an answer by key leads to the next question.
    """

    language: str = "nl"
    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    last_dossier: str = ""
    places: Mapping[str, Place] = field(default_factory=dict)
    window: str = ""
    second_backups: str = ""
    lock_after_minutes: int = 15
    library: str = ""
    by: str = ""
    goes_on: bool = False
    report: ReportHabit = field(default_factory=ReportHabit)

    def place_in(self, dossier: str) -> Place:
        return self.places.get(dossier, Place())

    def with_place(self, dossier: str, place: Place) -> Preferences:
        return replace(self, last_dossier=dossier, places={**self.places, dossier: place})


SMALLEST_TEXT, LARGEST_TEXT = 100, 200
LOCK_AFTER_MINUTES = (0, 5, 15, 30, 60)
"""Without a key or the mouse, when the library has a password; 0 is never."""


def load_preferences(path: Path) -> Preferences:
    """The preferences in this file; the defaults when there is none, or none that we understand."""
    try:
        return _from_plain(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Preferences()
    except (ValueError, TypeError, RecursionError) as fault:
        # Someone's file is never deleted, and a broken preference never stands between a user and the work.
        aside = keep_aside(path)
        _log.warning("preferences not understood (%s), kept as %s", type(fault).__name__, aside.name)
        return Preferences()


def save_preferences(path: Path, preferences: Preferences) -> None:
    plain = {"format": _FORMAT, **asdict(preferences)}
    write_atomically(path, json.dumps(plain, ensure_ascii=False, indent=2).encode("utf-8"))


def _from_plain(plain: object) -> Preferences:
    if not isinstance(plain, dict) or plain.pop("format", None) != _FORMAT:
        raise ValueError("these are not our preferences")
    places = {dossier: Place(**place) for dossier, place in dict(plain.pop("places", {})).items()}
    appearance = Appearance(plain.pop("appearance", Appearance.SYSTEM))
    report = ReportHabit(**plain.pop("report", {}))
    preferences = Preferences(**plain, appearance=appearance, places=places, report=report)
    read: tuple[Place | ReportHabit | Preferences, ...] = (preferences, report, *places.values())
    for values in read:
        _check_types(values)
    if not SMALLEST_TEXT <= preferences.text_percent <= LARGEST_TEXT:
        raise ValueError("a text size we do not have")
    if preferences.lock_after_minutes not in LOCK_AFTER_MINUTES:
        raise ValueError("a waiting time we do not have")
    return preferences


def _check_types(values: Place | ReportHabit | Preferences) -> None:
    defaults = type(values)()
    for name in values.__dataclass_fields__:
        kind = type(getattr(defaults, name))
        if type(getattr(values, name)) is not kind:
            raise TypeError(f"{name} is not {kind.__name__}")
