"""At the terminal a dossier in the bin is not among the others, and is found only as what it is."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.bin import discard, put_back
from tests.command_line.shell import FOREIGN

if TYPE_CHECKING:
    from tests.command_line.shell import Shell


@pytest.fixture
def thrown(shell: Shell) -> str:
    """The id of a dossier in the bin."""
    dossier_id = shell.made("--checklist", str(FOREIGN))
    with closing(Library(shell.library)) as library:
        discard(library.open(dossier_id)).result()
    return dossier_id


def test_it_is_not_listed(shell: Shell, thrown: str) -> None:
    assert shell.types("list") == 0

    assert thrown not in shell.out
    assert "Voorbeeldstad" not in shell.out


@pytest.mark.parametrize("command", [("show",), ("sign-off",), ("answers", "export")], ids=" ".join)
@pytest.mark.parametrize("by", ["name", "id"])
def test_nothing_is_done_with_it(shell: Shell, thrown: str, command: tuple[str, ...], by: str) -> None:
    assert shell.types(*command, thrown if by == "id" else "Voorbeeldstad") == 1

    assert "Voorbeeldstad is in the bin" in shell.err


def test_once_put_back_it_is_there_again(shell: Shell, thrown: str) -> None:
    with closing(Library(shell.library)) as library:
        put_back(library, thrown)

    assert shell.types("show", "Voorbeeldstad") == 0
