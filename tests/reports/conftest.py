"""What the tests of reports share: one engine of veraPDF for all of them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.reports.conformance.validator import Validator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def verapdf() -> Iterator[Validator]:
    with closing(Validator()) as validator:
        yield validator
