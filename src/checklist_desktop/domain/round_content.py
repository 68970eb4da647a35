"""What an answers file carries of one round, between `formats` and the changes of `services`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checklist_desktop.domain.dossier import ActionPoint, Answer, Person


@dataclass(frozen=True, slots=True)
class RoundContent:
    """Answers, action points, reflections and people, in the order of the checklist.

    Only the questions in `answers` are spoken about; None as option means not discussed. The ids of action
    points are empty: an answers file has none.
    """

    checklist_id: str
    checklist_version: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    action_points: tuple[ActionPoint, ...] = ()
    reflections: Mapping[tuple[str, str], str] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
