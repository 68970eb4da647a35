"""A room to sign and export in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.services.proof.room import ProofRoom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def room(tmp_path: Path) -> Iterator[ProofRoom]:
    made = ProofRoom(tmp_path)
    yield made
    made.close()
