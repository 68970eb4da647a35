"""The log says where something went wrong and never what people wrote."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.system.logs import close_log, open_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

logger = logging.getLogger("checklist_desktop.somewhere")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    yield open_log(tmp_path / "logs")
    close_log()


def test_what_is_logged_is_in_the_file(log: Path) -> None:
    logger.info("library opened")

    assert "INFO checklist_desktop.somewhere: library opened" in log.read_text()


def test_an_exception_is_logged_without_its_message(log: Path) -> None:
    try:
        fail_with("the answer of the group")
    except LookupError:
        logger.exception("storing failed")

    text = log.read_text()
    assert "storing failed" in text
    assert "test_logs.py" in text
    assert "in fail_with" in text
    assert "ValueError\nand then\n" in text
    assert text.rstrip().endswith("LookupError")
    assert "answer of the group" not in text


def fail_with(content: str) -> None:
    try:
        raise ValueError(content)
    except ValueError as error:
        raise LookupError(content) from error


def test_the_log_stays_small_and_keeps_the_one_before(log: Path) -> None:
    for _ in range(400):
        logger.info("x" * 1024)

    previous = log.with_name("op-orde-previous.log")
    assert log.stat().st_size < 300 * 1024
    assert 256 * 1024 < previous.stat().st_size < 300 * 1024


def test_opening_again_writes_each_line_once(log: Path) -> None:
    open_log(log.parent)
    logger.info("once")

    assert log.read_text().count("once") == 1


def test_a_log_that_cannot_be_written_stops_nobody(log: Path) -> None:
    log.mkdir()

    logger.info("nobody hears this")

    assert list(log.iterdir()) == []
