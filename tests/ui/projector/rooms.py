"""The projector view on a desk, at the size of a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from checklist_desktop.ui.projector.answer_cards import AnswerCard
from checklist_desktop.ui.projector.projector_window import ProjectorWindow
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from tests.ui.desks import DeskRoom


def view_in(room: DeskRoom, width: int, height: int, question: str = "") -> ProjectorWindow:
    view = ProjectorWindow(room.desk, question, ())
    view.resize(width, height)
    view.show()
    settle()
    return view


def put_away(view: ProjectorWindow) -> None:
    view.hide()
    view.deleteLater()
    settle()


def clipped(view: ProjectorWindow) -> list[str]:
    """Everything with words in sight that is smaller than its words, or stands beside the screen."""
    worded: tuple[QLabel | QAbstractButton, ...] = (
        *view.findChildren(QLabel),
        *view.findChildren(QAbstractButton),
    )
    return [
        f"{type(widget).__name__} {widget.text()!r}: {widget.geometry()}"
        for widget in worded
        if widget.isVisible() and widget.text() and not (_holds(widget) and _is_within(widget, view))
    ]


def _holds(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, AnswerCard):
        whole = "".join(widget.lines(widget.width())).replace(" ", "") == widget.words.replace(" ", "")
        return whole and widget.heightForWidth(widget.width()) <= widget.height()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height()
    return widget.sizeHint().width() <= widget.width() and widget.sizeHint().height() <= widget.height()


def _is_within(widget: QWidget, view: ProjectorWindow) -> bool:
    left = widget.mapTo(view, widget.rect().topLeft()).x()
    return left >= 0 and left + widget.width() <= view.width()
