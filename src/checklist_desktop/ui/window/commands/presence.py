"""What there is now, for the commands that need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.window.commands.needs import TO_WRITE, Needs

if TYPE_CHECKING:
    from checklist_desktop.ui.window.stage import Stage


def present_on(stage: Stage, *, can_export: bool) -> frozenset[Needs]:
    """Everything a command can need and find."""
    present = {Needs.NOTHING, Needs.WRITABLE}
    if stage.library.password:
        present.add(Needs.PASSWORD)
    desk, workspace = stage.desk, stage.workspace
    if desk is not None and stage.opened is not None:
        signed = desk.round.is_signed
        place = workspace.place.question if workspace is not None else ""
        at_question = desk.checklist.question(place) is not None
        checks = {
            Needs.DOSSIER: True,
            Needs.WRITABLE_DOSSIER: True,
            Needs.OPEN_ROUND: not signed,
            Needs.SIGNED_ROUND: signed,
            Needs.REPORT: can_export,
            Needs.QUESTION: at_question and not signed,
            Needs.QUESTION_TO_READ: at_question,
            Needs.THEME: workspace is not None and workspace.theme_tab is not None,
            Needs.MEETING: not signed and desk.newest_round.running_meeting is not None,
            Needs.NO_MEETING: not signed and desk.newest_round.running_meeting is None,
            # Live on a signed round as well, to say why it cannot be undone.
            Needs.STEP_TO_UNDO: signed or desk.session.next_undo is not None,
            Needs.STEP_TO_REDO: desk.session.next_redo is not None,
        }
        present.update(needs for needs, there in checks.items() if there)
    return frozenset(present - TO_WRITE if stage.library.is_read_only else present)
