"""What is said when the library does not open, and when something happens that nobody foresaw."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.errors import OpOrdeError
    from checklist_desktop.ui.kit.messages import Messages
    from checklist_desktop.ui.window.main_window import MainWindow


def wants_retry(error: OpOrdeError, messages: Messages) -> bool:
    """Explain why the library does not open; whether the user wants to try again."""
    again = QCoreApplication.translate("Trouble", "Try again")
    stop = QCoreApplication.translate("Trouble", "Close Op orde")
    return messages.ask(messages.words_of(error), "", again, stop)


def tell_all_is_there(window: MainWindow) -> None:
    """The last time the program did not come to its end: say quietly that nothing is lost."""
    opened = window.stage.opened
    at = opened.last_saved if opened is not None else ""
    if at:
        words = QCoreApplication.translate("Trouble", "Everything is still there; last answer {0}")
        moment = datetime.fromisoformat(at).astimezone()
        window.tell(words.format(f"{moment:%H:%M}"))
    else:
        window.tell(QCoreApplication.translate("Trouble", "Everything is still there"))


def wants_to_stop(messages: Messages, library: Path, log: Path) -> bool:
    """Tell of a fault of ours, and where the work is; whether the user wants to stop."""
    words = QCoreApplication.translate(
        "Trouble", "Something went wrong in Op orde. This is a fault of the program, not of yours."
    )
    detail = QCoreApplication.translate(
        "Trouble",
        "Your answers are on disk, in {0}. You can go on working. If the window does not do what you expect, "
        "close Op orde and start it again.\n\nA description of the fault, without your answers, stands in "
        "{1}. Your IT department can use it.",
    ).format(library, log)
    stop = QCoreApplication.translate("Trouble", "Close Op orde")
    go_on = QCoreApplication.translate("Trouble", "Continue")
    return messages.ask(words, detail, stop, go_on)
