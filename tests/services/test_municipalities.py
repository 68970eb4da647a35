"""The municipalities that are offered while typing."""

from __future__ import annotations

import re
import unicodedata

from checklist_desktop.services.municipalities import Municipality, municipalities

ALL = municipalities()


def test_all_342_municipalities_are_there_once_by_name() -> None:
    names = [item.name for item in ALL]

    assert len(ALL) == len({item.code for item in ALL}) == len(set(names)) == 342
    assert all(re.fullmatch(r"GM\d{4}", item.code) for item in ALL)


def test_names_are_written_in_one_spelling_without_spaces_around() -> None:
    names = [name for item in ALL for name in (item.name, *item.also_known_as)]

    assert all(name == unicodedata.normalize("NFC", name).strip() and name for name in names)


def test_other_names_lead_to_the_official_one() -> None:
    known = {name: item.name for item in ALL for name in item.also_known_as}

    assert known["Den Haag"] == "'s-Gravenhage"
    assert known["Den Bosch"] == "'s-Hertogenbosch"


def test_a_municipality_without_other_names_has_none() -> None:
    assert Municipality("GM0034", "Almere", ()) in ALL
