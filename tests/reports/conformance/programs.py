"""What other people's programs say of a PDF: qpdf, and those of poppler."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = re.compile(r' *"(.*)"')
_HEAD_OF_FONTS = 2


def needs(program: str, package: str) -> pytest.MarkDecorator:
    """Skips a test where the program is not; `dev.py test` installs it where it can."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} ({package}) is not installed")


NEEDS_QPDF = needs("qpdf", "qpdf")
NEEDS_POPPLER = needs("pdfinfo", "poppler-utils")


@dataclass(frozen=True, slots=True)
class Font:
    """A line of pdffonts."""

    name: str
    is_embedded: bool
    has_characters: bool


def said_by(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def is_sound(path: Path) -> bool:
    """Whether qpdf can read all of it, and has nothing to remark."""
    said = said_by("qpdf", "--check", path)
    return "No syntax or stream encoding errors found" in said and "WARNING" not in said


def fonts_in(path: Path) -> list[Font]:
    lines = said_by("pdffonts", path).splitlines()[_HEAD_OF_FONTS:]
    # From the right: name, type and encoding may hold spaces. Then embedded, subset, characters, two numbers.
    columns = [line.split() for line in lines]
    return [Font(parts[0], parts[-5] == "yes", parts[-3] == "yes") for parts in columns]


def words_read(path: Path) -> list[str]:
    """Every word in the structure, in the order in which poppler reads it."""
    lines = said_by("pdfinfo", "-struct-text", path).splitlines()
    return " ".join(match[1] for line in lines if (match := _TEXT.fullmatch(line))).split()
