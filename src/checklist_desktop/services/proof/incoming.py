"""A file that comes from outside: its bytes, and the numbers that are printed in a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import FileMissing, FileUnreadable, NotAReport

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LARGEST_REPORT = 200_000_000
_NUMBER = re.compile(r"(?:[0-9a-f]{4} ){15}[0-9a-f]{4}")


def bytes_of(path: Path) -> bytes:
    """Raises FileMissing, FileUnreadable, or NotAReport for what is larger than any report."""
    try:
        if path.stat().st_size > LARGEST_REPORT:
            raise NotAReport(str(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or type(error).__name__) from error


def printed_numbers(texts: Iterable[str]) -> tuple[str, ...]:
    """Every SHA-256 that stands in a report in groups of four, in order: of its content and of its data."""
    return tuple(number.replace(" ", "") for number in _NUMBER.findall("\n".join(texts)))
