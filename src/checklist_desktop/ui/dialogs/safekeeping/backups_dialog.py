"""The back-ups: what is in each, what it would miss, and going back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from checklist_desktop.ui.dialogs.safekeeping.backup_rows import BackupRows
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled
from checklist_desktop.ui.kit.show.tables import Column, Table

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from checklist_desktop.services.safekeeping.backups import BackupFile
    from checklist_desktop.services.safekeeping.contents import Contents


class BackupsDialog(QDialog):
    """Is told what there is; emits what was asked, with the name of the back-up and the id of the dossier.

    In a library that may only be read, back-ups can be made and looked at, and nothing comes from them.
    """

    back_up_asked = Signal()
    second_asked = Signal()
    second_dropped = Signal()
    restore_asked = Signal(str)
    dossier_asked = Signal(str, str)
    password_asked = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._folder, self._rows = folder, BackupRows(self)
        self._backups: tuple[BackupFile, ...] = ()
        self._contents: dict[str, Contents] = {}
        self._faults: dict[str, str] = {}
        self._locked: set[str] = set()
        self._busy = False
        self.setWindowTitle(self.tr("Back-ups"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self._make_tables()
        self._make_buttons()
        self._second = Label("", role="quiet", wrap=True)
        self._said = Label("", bold=True, wrap=True)
        self._said.setAccessibleName(self.tr("What came of it"))
        self._nothing = Label(self.tr("There are no back-ups yet."), role="quiet")
        self._part = Label(self.tr("In this back-up"), Type.HEAD, bold=True)
        hint = self.tr(
            "Op orde makes a back-up at the start, every half hour when something changed, after signing off "
            "and before anything risky. Each one was opened and checked before it counted."
        )
        if self._read_only:
            hint = self.tr("This library can only be read, so nothing can be put back from a back-up.")
        second = row(self._second, self._choose_second, self._drop_second)
        second.setStretch(0, 1)
        content = column(
            Label(self.tr("Back-ups"), Type.TITLE, bold=True),
            Label(hint, role="quiet", wrap=True),
            row(self._now, self._open_folder, None),
            second,
            self._table,
            self._nothing,
            self._part,
            row(self._unlock, None),
            self._dossiers,
            None,  # takes all room while there are no tables, and hardly any beside them
            margins=(24, 20, 24, 16),
        )
        content.setStretch(4, 300)
        content.setStretch(8, 200)
        inside = Page()
        inside.setLayout(content)
        foot = row(self._take, self._restore, None, self._close, margins=(24, 8, 24, 12))
        whole = column(
            scrolled(inside, self.tr("Back-ups")),
            Rule(),
            row(self._said, margins=(24, 4, 24, 0)),
            foot,
            gap=0,
        )
        whole.setStretch(0, 1)
        self.setLayout(whole)
        available = self.screen().availableGeometry()
        self.resize(min(px(1000), available.width() - 16), min(px(720), available.height() - 48))

    def _make_tables(self) -> None:
        self._table = Table(
            self.tr("Back-ups"),
            [
                Column(self.tr("When"), 200),
                Column(self.tr("Why"), 200),
                Column(self.tr("Dossiers"), 96, right=True),
                Column(self.tr("Not in it, done since")),
            ],
            scrolls=True,
            picked=True,
        )
        self._dossiers = Table(
            self.tr("Dossiers in this back-up"),
            [
                Column(self.tr("Dossier"), 180),
                Column(self.tr("Round"), 140),
                Column(self.tr("Discussed")),
                Column(self.tr("Not here now"), 140),
            ],
            scrolls=True,
            picked=True,
            lines=4,
        )
        self._table.setMinimumHeight(px(180))
        self._dossiers.setMinimumHeight(px(120))

    def _make_buttons(self) -> None:
        self._now = Button(self.tr("Back up now"), Kind.PRIMARY)
        self._open_folder = Button(self.tr("Open the folder"))
        self._choose_second = Button(self.tr("Choose a second folder…"))
        self._drop_second = Button(self.tr("No second folder"))
        self._unlock = Button(self.tr("Password of this back-up…"))
        self._take = Button(self.tr("Take over this dossier…"), height=36)
        self._restore = Button(self.tr("Go back to this back-up…"), height=36)
        self._close = Button(self.tr("Close"), height=36)

    def _connect(self) -> None:
        self._now.clicked.connect(self.back_up_asked)
        self._open_folder.clicked.connect(self._on_open_folder)
        self._choose_second.clicked.connect(self.second_asked)
        self._drop_second.clicked.connect(self.second_dropped)
        self._unlock.clicked.connect(self._on_unlock)
        self._take.clicked.connect(self._on_take)
        self._restore.clicked.connect(self._on_restore)
        self._close.clicked.connect(self.accept)
        for table in (self._table, self._dossiers):
            table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._dossiers.opened.connect(self._on_take)

    # ---- showing

    def show_backups(self, backups: tuple[BackupFile, ...]) -> None:
        """The list, the newest first; what was read of those that stay is kept."""
        self._backups = backups
        self._show_rows()
        if backups and not self._table.current_key:
            self._table.selectRow(0)
        self._table.setVisible(bool(backups))
        self._nothing.setVisible(not backups)
        self._show_details()

    def show_contents(self, name: str, contents: Contents) -> None:
        self._faults.pop(name, None)
        self._locked.discard(name)
        self._contents[name] = contents
        self._show_rows()
        self._show_details()

    def show_fault(self, name: str, words: str) -> None:
        """This one cannot be used, and why."""
        self._faults[name] = words
        self._show_rows()
        self._show_details()

    def show_locked(self, name: str) -> None:
        """This one opens with another password, if it is sound: from outside that cannot be told apart."""
        self._locked.add(name)
        words = self.tr(
            "This back-up does not open with the password that the library has now. If it is of an earlier "
            "password, type that one: then you see what is in it and you can go back to it. A damaged "
            "back-up looks just the same from outside."
        )
        self.show_fault(name, words)

    def forget_contents(self) -> None:
        """What is missing changed: all of them are to be read again."""
        self._contents.clear()

    def show_second(self, second: str) -> None:
        words = self.tr("Each back-up is copied to a second folder as well: {0}").format(second)
        none = self.tr("A second folder, on another disk or a stick, helps when this computer breaks.")
        self._second.setText(words if second else none)
        self._drop_second.setVisible(bool(second))

    def show_busy(self, words: str) -> None:
        """Something is going on that is not to be disturbed."""
        self._busy = True
        self._say(words, "quiet")
        self._show_live()

    def show_done(self, words: str) -> None:
        self._busy = False
        self._say(words, "text")
        self._show_live()

    def show_failed(self, words: str) -> None:
        self._busy = False
        self._say(words, "late")
        self._show_live()

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _say(self, words: str, role: str) -> None:
        self._said.set_role(role)
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _show_rows(self) -> None:
        self._table.show_rows(
            [
                self._rows.backup_row(
                    one,
                    self._contents.get(one.path.name),
                    self._faults.get(one.path.name, ""),
                    is_locked=one.path.name in self._locked,
                )
                for one in self._backups
            ]
        )

    def _show_details(self) -> None:
        name = self._table.current_key
        contents, fault = self._contents.get(name), self._faults.get(name, "")
        rows = self._rows.dossier_rows(contents) if contents is not None else []
        self._dossiers.show_rows(rows)
        self._part.setText(fault or self.tr("In this back-up"))
        self._part.setWordWrap(bool(fault))
        self._part.setVisible(bool(rows or fault))
        self._unlock.setVisible(name in self._locked)
        self._dossiers.setVisible(bool(rows))
        if rows and not self._dossiers.current_key:
            self._dossiers.selectRow(0)
        self._show_live()

    def _show_live(self) -> None:
        sound = self._table.current_key in self._contents and not self._busy
        may = sound and not self._read_only
        self._restore.setEnabled(may)
        self._take.setEnabled(may and bool(self._dossiers.current_key))
        for button in (self._now, self._choose_second, self._drop_second, self._unlock, self._close):
            button.setEnabled(not self._busy)
        for table in (self._table, self._dossiers):
            table.setEnabled(not self._busy)

    # ---- what is asked

    def _on_chosen(self) -> None:
        if self.sender() is self._table.selectionModel():
            self._show_details()
        self._show_live()

    def _on_open_folder(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_take(self) -> None:
        dossier = self._dossiers.current_key.partition("/")[2]
        if dossier and self._take.isEnabled():
            self.dossier_asked.emit(self._table.current_key, dossier)

    def _on_unlock(self) -> None:
        self.password_asked.emit(self._table.current_key)

    def _on_restore(self) -> None:
        self.restore_asked.emit(self._table.current_key)
