"""A small log that helps to find a fault and never holds what people wrote."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_NAME = "op-orde.log"
_PREVIOUS = "op-orde-previous.log"
_LARGEST = 256 * 1024
_OURS = "checklist_desktop"


class _WithoutContent(logging.Formatter):
    """Where it went wrong and what kind of fault it was; its message may hold an answer and stays out."""

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        error = ei[1]
        return "\n".join(_frames(error)) if error is not None else ""


def _frames(error: BaseException) -> list[str]:
    lines = []
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        lines += [*_frames(earlier), "and then"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {frame.filename}:{frame.lineno} in {frame.name}")
    return [*lines, type(error).__name__]


class _SmallFile(logging.FileHandler):
    """Starts again when it is full, and keeps the one before. logging.handlers would import socket."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / _NAME, encoding="utf-8", delay=True)
        self._current = folder / _NAME
        self._previous = folder / _PREVIOUS

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._current.exists() and self._current.stat().st_size > _LARGEST:
                self.close()
                self._current.replace(self._previous)
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A full disk is told to the user by who writes the work; the log stays out of the way."""


def open_log(folder: Path) -> Path:
    """Write what our modules log to a file in this folder, and give back that file."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = _SmallFile(folder)
    handler.setFormatter(_WithoutContent("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(_OURS)
    close_log()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return folder / _NAME


def close_log() -> None:
    """Stop writing and let go of the file."""
    logger = logging.getLogger(_OURS)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
