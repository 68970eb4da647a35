"""What is done to a dossier through a dialog: making one, its data, its looks and its rounds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.changes.of_dossiers import SetHouseStyle
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.checklists import read_checklist_file, standard_checklist
from checklist_desktop.services.exchange import import_answers, read_answers_file
from checklist_desktop.services.municipalities import municipalities
from checklist_desktop.ui.dialogs.dossier_dialog import DossierDialog
from checklist_desktop.ui.dialogs.house_style_dialog import HouseStyleDialog
from checklist_desktop.ui.dialogs.round_dialog import NewRoundDialog, RoundFields
from checklist_desktop.ui.kit.inputs.form_dialog import ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.services.library import Library
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.kit.messages import Messages


class DossierCommands(QObject):
    """Tells which dossier or round should be shown."""

    dossier_made = Signal(str)
    round_begun = Signal(str)

    def __init__(
        self, library: Library, messages: Messages, today: Callable[[], date], window: QWidget
    ) -> None:
        super().__init__(window)
        self._library, self._messages = library, messages
        self._today, self._window = today, window

    def new_dossier(self) -> None:
        self._ask_dossier(None)

    def new_dossier_from_file(self) -> None:
        """A dossier of its own for the answers in a file; nothing is made when the file has a fault."""
        filters = self.tr("Answers (*.json)")
        path = self._messages.ask_open_path(self.tr("Import answers"), Path.home(), filters)
        if path:
            self._ask_dossier(Path(path))

    def edit_dossier(self, desk: Desk) -> None:
        dialog = DossierDialog(municipalities(), desk.checklist, dossier=desk.dossier, parent=self._window)
        if ask(dialog):
            desk.apply(dialog.description)

    def edit_house_style(self, desk: Desk) -> None:
        dossier = desk.dossier
        dialog = HouseStyleDialog(dossier.logo, dossier.accent_colour, self._messages, self._window)
        if ask(dialog):
            desk.apply(SetHouseStyle(dialog.logo, dialog.accent_colour))

    def new_round(self, desk: Desk) -> None:
        """Begin a round beside the others, with the checklist of the newest one unless another is chosen."""
        taken = tuple(round_.label for round_ in desk.dossier.standing_rounds)
        dialog = NewRoundDialog(
            desk.checklist, self._free_label(taken), taken, self._pick_checklist, self._window
        )
        if not ask(dialog):
            return
        fields, round_id = dialog.fields, desk.session.new_id()
        try:
            checklist = self._library.keep_checklist(fields.checklist)
            desk.session.apply(StartRound(round_id, fields.label, checklist, fields.core_only))
        except OpOrdeError as error:
            self._messages.explain(error)
            return
        self.round_begun.emit(round_id)

    def _ask_dossier(self, answers: Path | None) -> None:
        checklist = standard_checklist()
        fields = RoundFields(checklist, self._free_label(()), self._pick_checklist)
        dialog = DossierDialog(municipalities(), checklist, round_fields=fields, parent=self._window)
        while dialog.exec():
            try:
                dossier_id = self._made(dialog, fields, answers)
            except OpOrdeError as error:
                # The dialog comes back with everything that was filled in.
                self._messages.explain(error)
                continue
            self.dossier_made.emit(dossier_id)
            break
        dialog.deleteLater()

    def _made(self, dialog: DossierDialog, fields: RoundFields, answers: Path | None) -> str:
        if answers is not None:
            read_answers_file(answers, fields.checklist, core_only=fields.core_only)
        dossier_id = self._library.create(
            dialog.creation, fields.label, fields.checklist, core_only=fields.core_only
        )
        if answers is not None:
            session = self._library.open(dossier_id)
            import_answers(session, session.dossier.rounds[0].id, answers).result()
        return dossier_id

    def _pick_checklist(self) -> Checklist | None:
        filters = self.tr("Checklists (*.yaml *.yml)")
        path = self._messages.ask_open_path(self.tr("Choose a checklist"), Path.home(), filters)
        if not path:
            return None
        try:
            return read_checklist_file(Path(path))
        except OpOrdeError as error:
            self._messages.explain(error)
            return None

    def _free_label(self, taken: tuple[str, ...]) -> str:
        """This year, or the first that is free: 2026, 2026-2, 2026-3."""
        year, number = str(self._today().year), 1
        label = year
        while label in taken:
            number += 1
            label = f"{year}-{number}"
        return label
