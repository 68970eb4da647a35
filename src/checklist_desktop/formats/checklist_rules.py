"""What a checklist must hold beyond its shape: ids are unique, references lead somewhere, the scale works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.faults import Fault
    from checklist_desktop.formats.checklist_model import ChecklistFile
    from checklist_desktop.formats.faults import Location, Places

_OPTIONS: Location = ("answer_scale", "options")


def rule_faults(file: ChecklistFile, places: Places) -> list[Fault]:
    """Every rule that a well-formed checklist breaks."""
    return [*_repeated_ids(file, places), *_loose_ends(file, places), *_scale_faults(file, places)]


def _repeated_ids(file: ChecklistFile, places: Places) -> Iterator[Fault]:
    for ids in _ids_that_differ(file):
        first: dict[str, Location] = {}
        for place, found in ids:
            if found in first:
                # The path would name both by the same id; the line of the first tells them apart.
                yield places.fault(place, "DuplicateId", value=found, first=places.where(first[found]))
            first.setdefault(found, place)


def _ids_that_differ(file: ChecklistFile) -> Iterator[list[tuple[Location, str]]]:
    """The ids that share a namespace, each namespace as one list."""
    lists = {
        _OPTIONS: [option.id for option in file.answer_scale.options],
        ("arrangement_levels",): [level.id for level in file.arrangement_levels],
        ("grounds",): [ground.id for ground in file.grounds],
        ("partners",): [partner.id for partner in file.partners],
        ("theme_reflections",): [reflection.id for reflection in file.theme_reflections],
        ("policy_links",): [link.id for link in file.policy_links],
        ("sources",): [source.id for source in file.sources],
        ("themes",): [theme.id for theme in file.themes],
    }
    for place, ids in lists.items():
        yield [((*place, index, "id"), found) for index, found in enumerate(ids)]
    yield [
        (("themes", theme_index, "items", index, "id"), question.id)
        for theme_index, theme in enumerate(file.themes)
        for index, question in enumerate(theme.items)
    ]


def _loose_ends(file: ChecklistFile, places: Places) -> Iterator[Fault]:
    """References to something that is not there, and things referred to twice in one list."""
    known = {
        "grounds": {ground.id for ground in file.grounds},
        "partners": {partner.id for partner in file.partners},
        "sources": {source.id for source in file.sources},
    }
    for place, references in _references(file):
        target = str(place[-1])
        for index, reference in enumerate(references):
            if reference not in known[target]:
                yield places.fault((*place, index), "UnknownReference", value=reference, target=target)
            elif reference in references[:index]:
                yield places.fault((*place, index), "RepeatedReference", value=reference)


def _references(file: ChecklistFile) -> Iterator[tuple[Location, list[str]]]:
    for theme_index, theme in enumerate(file.themes):
        in_theme: Location = ("themes", theme_index)
        yield (*in_theme, "sources"), theme.sources
        for index, question in enumerate(theme.items):
            in_question = (*in_theme, "items", index)
            yield (*in_question, "grounds"), question.grounds
            yield (*in_question, "partners"), question.partners
            yield (*in_question, "sources"), question.sources


def _scale_faults(file: ChecklistFile, places: Places) -> Iterator[Fault]:
    options = file.answer_scale.options
    starts = [option.id for option in options if option.meaning is Meaning.NOT_DISCUSSED]
    if len(starts) != 1:
        meaning = Meaning.NOT_DISCUSSED.value
        yield places.fault(_OPTIONS, "StartingState", meaning=meaning, count=len(starts))
    for index, option in enumerate(options):
        if option.default and option.meaning is not Meaning.NOT_DISCUSSED:
            place = (*_OPTIONS, index, "default")
            yield places.fault(place, "DefaultIsAnswer", meaning=Meaning.NOT_DISCUSSED.value)
    defaults = [index for index, level in enumerate(file.arrangement_levels) if level.default]
    for index in defaults[1:]:
        yield places.fault(("arrangement_levels", index, "default"), "SecondDefault")
