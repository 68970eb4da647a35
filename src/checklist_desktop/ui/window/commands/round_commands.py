"""What is done to a round through a dialog: its data, people, action points, signing off, reopening."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.changes.of_rounds import (
    DescribeDecision,
    DescribeRound,
    RequestDecisions,
    SetActionPoint,
    SetPeople,
)
from checklist_desktop.domain.dossier import ActionPoint
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.insight.open_points import open_points
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare
from checklist_desktop.services.exporting.writing import check_showable
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.ui.dialogs.action_point_dialog import ActionPointDialog
from checklist_desktop.ui.dialogs.decisions_dialog import DecisionsDialog
from checklist_desktop.ui.dialogs.people_dialog import PeopleDialog, SignatoriesDialog
from checklist_desktop.ui.dialogs.reopen_dialog import ReopenDialog
from checklist_desktop.ui.dialogs.round_dialog import RoundDialog
from checklist_desktop.ui.kit.drafting import Drafting
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job
from checklist_desktop.ui.pages.missing_panel import count_needed
from checklist_desktop.ui.window.finding.find_commands import FindCommands
from checklist_desktop.ui.window.tab_faces import SIGN_OFF

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
    from checklist_desktop.ui.themes.question_panel import QuestionPanel
    from checklist_desktop.ui.window.workspace import Workspace


class RoundCommands(QObject):
    """Opens the dialog, and hands what it gives to the session. Finding one's way has its own commands."""

    told = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, window: QWidget) -> None:
        super().__init__(workspace)
        self._desk, self._workspace, self._window = desk, workspace, window
        self._check: Job[None] | None = None
        self._finding = FindCommands(desk, workspace, window)
        self._finding.told.connect(self.told)
        self._commands: dict[str, Callable[[], None]] = {
            "flag": self.toggle_flag,
            "add_action_point": self.add_action_point,
            "count_views": self.count_views,
            "minority_view": self.write_minority_view,
            "remark": self.write_remark,
            "edit_round": self.edit_round,
            "edit_people": self.edit_people,
            "edit_decisions": self.edit_decisions,
            "reopen": self.reopen,
            **self._finding.commands,
        }
        workspace.action_point_asked.connect(self.edit_action_point)
        workspace.signatories_asked.connect(self.edit_signatories)
        workspace.sign_off_asked.connect(self.sign_off)
        workspace.reopen_asked.connect(self.reopen)

    @property
    def keys(self) -> frozenset[str]:
        """The commands that are carried out here."""
        return frozenset(self._commands)

    def carry_out(self, key: str) -> None:
        """Do the command of the menus with this key."""
        self._workspace.commit()
        self._commands[key]()

    def edit_action_point(self, question: str, action_point_id: str, proposal: str) -> None:
        """Change an action point, or add one; signed ones open to be read."""
        desk = self._desk
        there = desk.round.action_point(action_point_id)
        fresh = ActionPoint(desk.session.new_id(), proposal, question or None)
        dialog = ActionPointDialog(
            there or fresh,
            desk.checklist,
            is_new=there is None,
            locked=desk.is_locked,
            parent=self._window,
        )

        def changes() -> list[Change]:
            given = None if dialog.removed else dialog.action_point
            return [SetActionPoint(desk.round_id, (there or fresh).id, given)]

        self._hold(dialog, changes)

    def add_action_point(self) -> None:
        """With the question that is shown, or a free one elsewhere."""
        tab = self._workspace.theme_tab
        key = tab.current_key if tab else ""
        question = key if self._desk.checklist.question(key) else ""
        self.edit_action_point(question, "", "")

    def toggle_flag(self) -> None:
        tab = self._workspace.theme_tab
        if tab is not None:
            tab.toggle_flag()

    def count_views(self) -> None:
        if (panel := self._question_panel) is not None:
            panel.opinions.unfold()

    def write_minority_view(self) -> None:
        if (panel := self._question_panel) is not None:
            panel.asides.minority_view.open()

    def write_remark(self) -> None:
        if (panel := self._question_panel) is not None:
            panel.asides.remark.open()

    @property
    def _question_panel(self) -> QuestionPanel | None:
        tab = self._workspace.theme_tab
        return tab.question_panel if tab is not None else None

    def edit_round(self) -> None:
        desk = self._desk
        dialog = RoundDialog(desk.round, self._window)
        if ask(dialog):
            desk.apply(
                DescribeRound(
                    desk.round_id, dialog.label, dialog.case_number, dialog.portfolio_holder, dialog.openness
                )
            )

    def edit_people(self) -> None:
        dialog = PeopleDialog(self._desk.newest_round.people, self._window)
        if ask(dialog):
            self._desk.apply(SetPeople(self._desk.round_id, dialog.people))

    def edit_decisions(self) -> None:
        dialog = DecisionsDialog(self._desk.newest_round.requested_decisions, self._window)
        self._hold(dialog, lambda: [RequestDecisions(self._desk.round_id, dialog.decisions)])

    def edit_signatories(self) -> None:
        # With what was typed last, which may still be on its way to the disk.
        decision = self._desk.newest_round.decision
        dialog = SignatoriesDialog(decision.signatories, self._window)
        if ask(dialog):
            changed = replace(decision, signatories=dialog.signatories)
            self._desk.apply(DescribeDecision(self._desk.round_id, changed))

    def _hold(self, dialog: FormDialog, changes: Callable[[], list[Change]]) -> None:
        """Have it filled in; what is typed is on disk meanwhile, and gone when it is cancelled."""
        drafting = Drafting(self._desk, dialog, changes)
        if ask(dialog):
            drafting.confirm()
        else:
            drafting.drop()

    def sign_off(self) -> None:
        """Nothing that is missing forbids it, but it is said, and the first point is one key away."""
        desk, messages = self._desk, self._desk.messages
        self._workspace.commit()
        desk.session.wait()
        round_ = desk.session.newest.round(desk.round_id) or desk.round
        needed = count_needed(open_points(round_, desk.checklist))
        if needed:
            question = self.tr("%n point(s) still needed. Sign off all the same?", "", needed)
            detail = self.tr("The report will show what is missing. The college decides.")
            go = self.tr("To the first point")
            if not messages.ask(question, detail, self.tr("Sign off all the same"), go):
                self._workspace.go_to_first_needed()
                return
        else:
            question = self.tr("Sign off round {0}?").format(round_.label)
            detail = self.tr(
                "The content gets a version number and a fingerprint, and does not change any more. "
                "To change something later you reopen the round and give a reason."
            )
            if not messages.ask(question, detail, self.tr("Sign off")):
                return
        self._check_and_sign()

    def _check_and_sign(self) -> None:
        """Sign when a report can be made of it. Finding out takes longer than a frame, so it is a job."""
        desk = self._desk
        prepared = prepare(desk.session, ExportRequest(desk.round_id, language=desk.messages.texts.language))
        looked_at = partial(self._on_showable, desk.session.dossier)
        self._check = Job(lambda progress, is_cancelled: check_showable(prepared))
        self._check.start(looked_at, self._on_not_showable)

    def _on_showable(self, looked_at: Dossier, nothing: None) -> None:
        desk = self._desk
        if looked_at is not desk.session.newest:
            self._check_and_sign()  # something was changed meanwhile
            return
        try:
            sign_off(desk.session, desk.round_id)
        except OpOrdeError as error:
            desk.messages.explain(error)
            return
        self._workspace.go_to_tab(SIGN_OFF)

    def _on_not_showable(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        self._desk.messages.explain(error)

    def reopen(self) -> None:
        round_ = self._desk.round
        dialog = ReopenDialog(round_.label, len(round_.signed_versions), self._window)
        if ask(dialog):
            try:
                reopen(self._desk.session, round_.id, dialog.reason)
            except OpOrdeError as error:
                self._desk.messages.explain(error)
