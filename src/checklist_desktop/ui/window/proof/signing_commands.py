"""Signing a report from the menu: reading the file and signing it happen behind the dialog."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from checklist_desktop.domain.errors import NoFieldsToSign, NotACertificate, OpOrdeError
from checklist_desktop.services.exporting.signing import fields_of, proposed_target, sign, told, told_all
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.ui.dialogs.signing.signing_dialog import SigningDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.signatures import SignatureField, SignatureState, SigningWish
    from checklist_desktop.ui.kit.messages import Messages


def show_signing(messages: Messages, window: QWidget) -> None:
    """Ask which report is signed and how, and sign it."""
    dialog = SigningDialog(messages, window)
    _SigningRun(messages, dialog)
    ask(dialog)


@dataclass(frozen=True, slots=True)
class _Found:
    """What is in a file: places to sign, or why it cannot be signed."""

    path: Path
    fields: tuple[SignatureField, ...] = ()
    error: OpOrdeError | None = None


class _SigningRun(QObject):
    """One dialog of signing with the work behind it."""

    def __init__(self, messages: Messages, dialog: SigningDialog) -> None:
        super().__init__(dialog)
        self._messages, self._dialog = messages, dialog
        self._source = Path()
        self._reading: Job[_Found] | None = None
        self._signing: Job[SignatureState] | None = None
        dialog.file_chosen.connect(self._on_file_chosen)
        dialog.sign_asked.connect(self._on_sign_asked)

    def _on_file_chosen(self, path: str) -> None:
        self._source = Path(path)
        self._reading = Job(partial(_read, self._source, self._dialog.roots))
        self._reading.start(self._on_read, self._on_failed)

    def _on_read(self, found: _Found) -> None:
        if found.path != self._source:
            return  # another file was chosen meanwhile
        texts = self._messages.texts
        if isinstance(found.error, NotACertificate):
            self._dialog.show_no_root(self._messages.words_of(found.error))
            return
        if found.error is not None:
            self._dialog.show_unreadable(self._messages.words_of(found.error))
            return
        words = "\n".join(told_all(found.fields, texts))
        self._dialog.show_places(found.fields, words, proposed_target(found.path, texts))

    def _on_sign_asked(self, wish: SigningWish) -> None:
        moment = Stamps().now().astimezone()
        texts = self._messages.texts
        self._signing = Job(lambda _progress, _is_cancelled: sign(wish, moment, texts))
        self._signing.start(self._on_signed, self._on_failed)

    def _on_signed(self, state: SignatureState) -> None:
        self._dialog.show_done("\n".join(told(state, self._messages.texts)))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OpOrdeError):
            raise error
        self._dialog.show_failed(self._messages.words_of(error))


def _read(
    path: Path,
    roots: tuple[Path, ...],
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> _Found:
    try:
        fields = fields_of(path, roots)
    except OpOrdeError as error:
        return _Found(path, error=error)
    return _Found(path, fields) if fields else _Found(path, error=NoFieldsToSign(str(path)))
