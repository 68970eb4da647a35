"""Keys of a library behind a password, in the file format of SQLCipher 4, and the salt beside it."""

from __future__ import annotations

import codecs
import logging
from contextlib import contextmanager
from glob import escape
from typing import TYPE_CHECKING
from unicodedata import normalize

import apsw

from checklist_desktop.domain.errors import PasswordWrong
from checklist_desktop.system.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SALT_LENGTH = 16
HALF = ".copy"
"""How the name of a copy behind another password ends, until it takes the place of what it was made of."""
_KNOWN_BEGINNINGS = (
    b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b\x08",
    b"7z\xbc\xaf", b"Rar!", b"MZ\x90\x00", b"\x7fELF", b"RIFF",
)  # fmt: skip
_LINE_ENDS = "\t\r\n\f"
_log = logging.getLogger(__name__)


def unlock(connection: apsw.Connection, password: str, salt: bytes = b"") -> None:
    """Give a connection its key, before anything is read or written.

    The same word can be typed in two ways that look alike (é as one character or as two), so it is put in one
    form first. `salt` takes the place of the first bytes of the file, when those did not survive.
    """
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    if salt:
        connection.pragma("cipher_salt", salt.hex())
    connection.pragma("key", normalize("NFC", password))


@contextmanager
def proving_password(path: Path) -> Iterator[None]:
    """Reads for the first time inside. A wrong password, a damaged file and another file look the same."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise PasswordWrong(str(path)) from error


def may_be_locked(header: bytes) -> bool:
    """Whether a file that begins so could be a library behind a password: to the eye that is pure chance."""
    beginning = header[:SALT_LENGTH]
    return (
        len(header) > SALT_LENGTH
        and len(set(beginning)) > SALT_LENGTH // 2  # a page that was wiped is no work of chance
        and not beginning.startswith(_KNOWN_BEGINNINGS)
        and not _is_text(beginning)
    )


def salt_beside(path: Path) -> Path:
    """Where the salt of a library or back-up is kept: beside it, for the next start and for restoring."""
    return path.with_name(f"{path.name}.salt")


def keep_salt(connection: apsw.Connection, path: Path) -> None:
    """Write the salt of an unlocked connection beside the file at `path`; it is no secret.

    It stands in the first sector of the file as well, which every commit writes again. When a power cut ruins
    that sector, the journal that could repair it is closed too without this copy.
    """
    salt = str(connection.pragma("cipher_salt") or "").lower()
    if len(salt) != 2 * SALT_LENGTH or kept_salt(path).hex() == salt:
        return
    try:
        write_atomically(salt_beside(path), salt.encode("ascii"))
    except OSError as fault:
        # A second copy of what stands in the library itself: the work does not depend on it today.
        _log.warning("salt not kept (%s)", type(fault).__name__)


def kept_salt(path: Path) -> bytes:
    """The salt that was kept for the file at `path`; empty when there is none, or none that can be."""
    try:
        found = bytes.fromhex(salt_beside(path).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return b""
    return found if len(found) == SALT_LENGTH else b""


def forget_salt(path: Path) -> None:
    """The library has no password any more."""
    salt_beside(path).unlink(missing_ok=True)


def sweep_copies(path: Path) -> None:
    """Remove the copies that a kill left half-made; one on its way to no password can be read by anyone.

    Call while the lock of the library is held: then nobody is making one.
    """
    for left in path.parent.glob(f".{escape(path.name)}.*{HALF}*"):
        try:
            left.unlink(missing_ok=True)
        except OSError as fault:
            _log.warning("half-made copy not removed (%s)", type(fault).__name__)


def _is_text(beginning: bytes) -> bool:
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")) and beginning.count(0) >= SALT_LENGTH // 4:
        return True
    try:
        # The last character may have been cut in two.
        words = codecs.getincrementaldecoder("utf-8")().decode(beginning)
    except UnicodeDecodeError:
        return False
    return all(char.isprintable() or char in _LINE_ENDS for char in words)
