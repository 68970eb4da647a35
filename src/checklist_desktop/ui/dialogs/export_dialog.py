"""Making the report: where to, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from checklist_desktop.ui.dialogs.exporting.preview_dialog import PreviewDialog
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import LineField, labelled
from checklist_desktop.ui.kit.inputs.form_dialog import FormDialog
from checklist_desktop.ui.kit.show.labels import Label, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.exporting.previewing import Preview
    from checklist_desktop.ui.dialogs.exporting.choices import ReportChoices, Wishes
    from checklist_desktop.ui.kit.messages import Messages


class PathField(LineField):
    """Shows a path from its end: that is what tells files apart."""

    def setText(self, text: str | None, /) -> None:
        super().setText(text)
        self.end(False)


class ExportDialog(FormDialog):
    """Emits where to write, and whether to stop; is told how far it is. Stays until the report is there."""

    export_asked = Signal(str)
    cancel_asked = Signal()
    preview_asked = Signal()

    def __init__(
        self,
        title: str,
        state: str,
        choices: ReportChoices,
        proposed: Callable[[Wishes], Path],
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        """`proposed` says where a report with these wishes would go."""
        super().__init__(title, "", parent)
        self._messages, self._choices, self._propose = messages, choices, proposed
        self._running = False
        self._proposed = proposed(choices.wishes)
        self._build(state)
        self._connect()

    @property
    def wishes(self) -> Wishes:
        return self._choices.wishes

    def _build(self, state: str) -> None:
        self._name_report()
        self._path = PathField(self.tr("File"))
        self._path.setText(str(self._proposed))
        self._browse = Button(self.tr("Choose…"))
        self._look = Button(self.tr("Preview…"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Making the report"))
        self._bar.hide()
        self._said = Label("", wrap=True)
        self._open_file = Button(self.tr("Open the report"))
        self._open_folder = Button(self.tr("Open the folder"))
        for button in (self._open_file, self._open_folder):
            button.hide()
        place = row(labelled(self.tr("File"), self._path))
        place.addWidget(self._browse)
        place.setAlignment(self._browse, Qt.AlignmentFlag.AlignBottom)
        self.build(
            column(
                Label(state, role="quiet", wrap=True),
                self._choices,
                row(self._look, None),
                place,
                self._bar,
                self._said,
                row(self._open_file, self._open_folder, None),
                gap=12,
            ),
            height=620,
        )

    def _connect(self) -> None:
        self._choices.changed.connect(self._on_choices_changed)
        self._look.clicked.connect(self._on_look)
        self._browse.clicked.connect(self._on_browse)
        self._open_file.clicked.connect(self._on_open_file)
        self._open_folder.clicked.connect(self._on_open_folder)

    @property
    def path(self) -> Path:
        return Path(self._path.text().strip())

    def show_progress(self, share: float) -> None:
        self._bar.setValue(round(share * 1000))

    def show_done(self, path: Path, words: str) -> None:
        """The report is there, read back and counted."""
        self._show_running(running=False)
        self._bar.hide()
        self._said.setText(words)
        self._path.setText(str(path))
        for button in (self._open_file, self._open_folder):
            button.show()
        self._confirm.hide()
        self._browse.hide()
        self._choices.setEnabled(False)
        self._path.setReadOnly(True)
        self._cancel.set_words(self.tr("Close"))
        self._open_file.setFocus()
        self._messages.announce(words)

    def show_failed(self, words: str) -> None:
        """Nothing was written; another place or another try may do."""
        self._show_running(running=False)
        self._bar.hide()
        self._said.clear()
        self.tell(words, self._path)

    def check(self) -> bool:
        """The report is made while the dialog stays open, so it never closes by the main button."""
        if self._running:
            return False
        if not self._path.text().strip():
            self.tell(self.tr("Choose where the report should be written."), self._path)
            return False
        if self.path.suffix.lower() != ".pdf":
            self._path.setText(f"{self.path}.pdf")
        if self.path.exists() and not self._may_replace():
            return False
        self.tell("")
        self._show_running(running=True)
        self.export_asked.emit(str(self.path))
        return False

    def reject(self) -> None:
        if self._running:
            self.cancel_asked.emit()
            return
        super().reject()

    def _may_replace(self) -> bool:
        words = self.tr("{0} already exists. Replace it?").format(self.path.name)
        return self._messages.ask(words, "", self.tr("Replace"))

    def _show_running(self, *, running: bool) -> None:
        self._running = running
        self._bar.setVisible(running)
        self._bar.setValue(0)
        self._confirm.setEnabled(not running)
        self._browse.setEnabled(not running)
        self._path.setEnabled(not running)
        self._choices.setEnabled(not running)
        self._look.setEnabled(not running)
        self._said.setText(self.tr("The report is being made…") if running else "")
        self._cancel.set_words(self.tr("Stop") if running else self.tr("Cancel"))

    def _name_report(self) -> None:
        """A public version is never made by surprise: the button says so."""
        is_public = self.wishes.parts.is_public
        words = self.tr("Make the public version") if is_public else self.tr("Make the report")
        self._confirm.set_words(words)

    def _on_choices_changed(self) -> None:
        """The name follows, in the folder that was chosen; a name that someone gave stays."""
        self._name_report()
        proposed = self._propose(self.wishes)
        if self.path.name == self._proposed.name:
            self._path.setText(str(self.path.with_name(proposed.name)))
        self._proposed = proposed

    def show_preview(self, preview: Preview) -> None:
        """The pages are there to look at; nothing was written."""
        self._show_running(running=False)
        dialog = PreviewDialog(preview, self)
        dialog.exec()
        dialog.deleteLater()
        self._look.setFocus()

    def _on_look(self) -> None:
        self.tell("")
        self._show_running(running=True)
        self.preview_asked.emit()

    def _on_browse(self) -> None:
        filters = self.tr("PDF (*.pdf)")
        path = self._messages.ask_save_path(
            self.tr("Where should the report be written?"), self.path, filters
        )
        if path:
            self._path.setText(path)

    def _on_open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))
