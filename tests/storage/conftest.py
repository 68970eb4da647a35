"""A library file in the folder of the test, and a desk to work at."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.storage.connection import open_library
from tests.builders import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.storage.connection import LibraryFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite3"


@pytest.fixture
def library(path: Path) -> Iterator[LibraryFile]:
    with closing(open_library(path, device_id="laptop", made_by="test")) as opened:
        yield opened


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as opened:
        yield opened
