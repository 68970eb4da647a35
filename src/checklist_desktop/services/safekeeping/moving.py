"""Go on in another place: a copy of a library that may only be read, or of one that was taken away."""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop import __version__
from checklist_desktop.domain.canonical import canonical_bytes, digest
from checklist_desktop.domain.errors import BackupFailed, FolderNotWritable, OpOrdeError
from checklist_desktop.domain.plain import to_plain
from checklist_desktop.storage.backups.making import half_made
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore, KeptChecklist
from checklist_desktop.storage.rescue.moving import copy_content, name_copy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.services.library import Library
    from checklist_desktop.services.session import Session


def copy_here(library: Library, folder: Path) -> Path:
    """Copy the open library into this folder as one of its own, and give back where it stands.

    It takes the name of the ordinary library when there is none yet. Never overwrites. Raises DiskFull,
    FolderNotWritable or what is wrong with the library.
    """
    device = library.stamps.new_id()
    with _beside(folder) as half:
        library.run(partial(_copied, half, device))
        return name_copy(half, folder / "library.sqlite3", library.stamps.now())


def save_elsewhere(library: Library, session: Session | None, own: Path) -> Path:
    """Save all there is of a library that was taken away, with what could not be written, and tell where.

    SQLite still reads the file it had open, also when another stands in its place. When that fails too, the
    open dossier is written from memory. Beside the library, or in `own` where that cannot be.
    """
    device = library.stamps.new_id()
    for folder in (library.path.parent, own):
        if folder != own and not folder.is_dir():
            continue  # a stick that was pulled out
        with suppress(FolderNotWritable), _beside(folder) as half:
            try:
                library.run(partial(_copied, half, device))
            except OpOrdeError:
                half.unlink(missing_ok=True)
                open_library(half, device_id=device, made_by=__version__, password=library.password).close()
                _from_memory(library, session, half)
            _add_unwritten(library, session, half)
            wanted = folder / f"{library.path.stem}-saved{library.path.suffix}"
            return name_copy(half, wanted, library.stamps.now())
    raise FolderNotWritable(str(own))


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A temporary file where the copy will stand. Raises FolderNotWritable."""
    with ExitStack() as stack:
        try:
            half = stack.enter_context(half_made(folder))
        except BackupFailed as error:
            raise FolderNotWritable(str(folder)) from error
        yield half


def _from_memory(library: Library, session: Session | None, half: Path) -> None:
    if session is None or not session.recorded:
        return
    dossier = session.dossier
    named = []
    for checklist_id in {round_.checklist for round_ in dossier.rounds}:
        plain = to_plain(library.checklist(checklist_id))
        named.append(KeptChecklist(digest(plain), canonical_bytes(plain).decode("utf-8")))
    events = [(item.id, item.event) for item in session.recorded]
    with closing(_opened(half, library)) as store:
        store.take_in(dossier.id, events, named)


def _add_unwritten(library: Library, session: Session | None, half: Path) -> None:
    if session is None or not session.unwritten:
        return
    with closing(_opened(half, library)) as store:
        for parcel in session.unwritten:
            events = [item.event for item in parcel.recorded]
            store.append(events, parcel.dossier, parcel.signed, parcel.settled)


def _opened(half: Path, library: Library) -> EventStore:
    return EventStore(open_library(half, device_id="", made_by=__version__, password=library.password))


def _copied(half: Path, device: str, store: EventStore) -> None:
    copy_content(store.library, half, device)
