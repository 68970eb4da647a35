"""What no menu opens: a dossier from scratch, a meeting that is going on, a signed round."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from checklist_desktop.domain.changes.of_answers import CountViews, WriteMinorityView, WriteRemark
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.dossier import View
from checklist_desktop.domain.meetings.meeting import MeetingPlan, Person, ThemeTime
from checklist_desktop.insight.finding.filters import QuestionFilter, Trait
from checklist_desktop.services.checklists import read_checklist_file, standard_checklist
from checklist_desktop.services.example import make_example
from checklist_desktop.services.meetings.holding import change_to_end, changes_to_start
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.ui.dialogs.safekeeping.password_dialog import PasswordDialog
from checklist_desktop.ui.dialogs.safekeeping.unlock_dialog import UnlockDialog
from checklist_desktop.ui.kit.messages import Messages
from checklist_desktop.ui.pages.lock_page import LockPage
from tests.gallery.taking import HEIGHT, WIDTH, Photographer, opened_by, pages_of, window_on
from tests.ui.pictures import photograph, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.services.library import Library
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.main_window import MainWindow
    from checklist_desktop.ui.window.workspace import Workspace
    from tests.ui.pictures import Look

FOREIGN = Path(__file__).parent.parent / "data" / "foreign-checklist.yaml"
SOUGHT = "Veilig Thuis"
ON_SIGNED = ("reopen", "projector")


def scenes(app: QApplication, look: Look, folder: Path) -> Iterator[tuple[str, QImage]]:
    """All of them, each in a library of its own."""
    standard = standard_checklist()
    made: dict[str, Callable[[Library], str]] = {
        "empty": partial(_begun, standard, core_only=False),
        "core": partial(_begun, standard, core_only=True),
        "foreign": partial(_begun, read_checklist_file(FOREIGN), core_only=False),
    }
    for name, fill in made.items():
        with window_on(app, look, folder / name, fill) as window:
            yield from ((f"{name}-{tab}", picture) for tab, picture in pages_of(window))
    with window_on(app, look, folder / "meeting", make_example) as window:
        yield from _in_a_meeting(window)
        yield from _searched(window)
        yield from _signed(window)
        yield from _locked(look, folder)


def _begun(checklist: Checklist, library: Library, *, core_only: bool) -> str:
    return library.create(CreateDossier("Voorbeeldstad"), "2026", checklist, core_only=core_only)


def _at(window: MainWindow) -> tuple[Workspace, Desk]:
    workspace, desk = window.stage.workspace, window.stage.desk
    assert workspace is not None
    assert desk is not None
    return workspace, desk


def _in_a_meeting(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    """With the views counted, a minority view and a remark; then filtered, and with several selected."""
    workspace, desk = _at(window)
    theme = desk.checklist.themes[1]
    question = theme.questions[1]
    people = tuple(Person(role) for role in ("Beleidsadviseur jeugd", "Teamleider wijkteam", "Politie"))
    plan = MeetingPlan("2026-11-24", "Stadhuis", people[0], people, (ThemeTime(theme.id, 30),))
    desk.apply(*changes_to_start(desk.session, desk.round_id, desk.session.new_id(), plan))
    counts = zip(desk.checklist.answer_scale.choices, (2, 4, 1), strict=False)
    views = tuple(View(option.id, count) for option, count in counts)
    desk.apply(CountViews(desk.round_id, question.id, views))
    minority = "Een van ons vindt dat dit al op orde is, omdat de scholen het zelf doen."
    desk.apply(WriteMinorityView(desk.round_id, question.id, minority))
    desk.apply(WriteRemark(desk.round_id, question.id, "Volgende keer de GGD erbij vragen."))
    workspace.go_to_question(question.id)
    settle()
    yield "meeting-question", window.grab().toImage()
    _act(window, "count_views")
    yield "meeting-views", window.grab().toImage()
    desk.sieve.want(QuestionFilter(frozenset((Trait.CORE,))))
    settle()
    yield "filtered", window.grab().toImage()
    desk.sieve.clear()
    _act(window, "count_views")
    action = window.findChild(QAction, "end_meeting")
    assert action is not None
    yield from opened_by("end_meeting", action.trigger)
    meeting = desk.newest_round.running_meeting
    if meeting is not None:
        desk.apply(change_to_end(desk.session, desk.round_id, meeting.id, {theme.id: 30}))


def _act(window: MainWindow, command: str) -> None:
    action = window.findChild(QAction, command)
    assert action is not None
    action.trigger()
    settle()


def _searched(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    action = window.findChild(QAction, "search")
    assert action is not None

    def sought(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(SOUGHT)
        settle()

    photographer = Photographer(sought)
    action.trigger()
    settle()
    yield from (("search-found", picture) for picture in photographer.taken[:1])
    photographer.deleteLater()


def _signed(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    workspace, desk = _at(window)
    sign_off(desk.session, desk.round_id)
    desk.session.wait()
    settle()
    yield from ((f"signed-{tab}", picture) for tab, picture in pages_of(window))
    workspace.go_to_question(desk.checklist.themes[1].questions[1].id)
    for command in ON_SIGNED:
        action = window.findChild(QAction, command)
        if action is not None and action.isEnabled():
            yield from ((f"signed-{name}", picture) for name, picture in opened_by(command, action.trigger))


def _locked(look: Look, folder: Path) -> Iterator[tuple[str, QImage]]:
    messages = Messages(look.language)
    lock, unlock = LockPage(), UnlockDialog(folder / "library.sqlite3", messages)
    password = PasswordDialog("", (5, 10, 15), 10)
    yield "lock-page", photograph(lock, WIDTH, HEIGHT)
    for name, dialog in (("dialog-unlock", unlock), ("dialog-password", password)):
        yield name, photograph(dialog, dialog.width(), dialog.height())
    for widget in (lock, unlock, password):
        widget.deleteLater()
