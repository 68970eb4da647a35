"""The reports of dossiers in every state, written once for all tests that look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reports.conformance.dossiers import STATES
from tests.reports.pdf.pages import write
from tests.reports.subjects import report

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("dossiers")
    made = {name: write(report(make()), folder / f"{name}.pdf") for name, make in STATES.items()}
    return {**made, "in English": write(report(STATES["a region"](), "en"), folder / "in English.pdf")}
