"""What the name of a back-up says: when, why, which schema, and a short hash of what is in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DIGEST_LENGTH = 12
_NAME = re.compile(
    r"(?P<stem>.+)-(?P<made>\d{4}-\d{2}-\d{2}-\d{6})\.(?P<ms>\d{3})Z-v(?P<schema>\d{1,9})-(?P<digest>[0-9a-f]{12})"
    r"-(?P<reason>[a-z_]+)\.sqlite3"
)
_MOMENT = "%Y-%m-%d-%H%M%S"


class BackupReason(StrEnum):
    """Why a back-up was made."""

    START = "start"
    CHANGED = "changed"
    SIGN_OFF = "sign_off"
    ASKED = "asked"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"
    PURGE = "purge"
    PASSWORD = "password"
    REBUILD = "rebuild"


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A back-up as it stands in a folder; `digest` is the beginning of the hash of its content."""

    path: Path
    made: datetime
    schema: int
    digest: str
    reason: BackupReason
    size: int


def name_of(stem: str, made: datetime, schema: int, digest: str, reason: BackupReason) -> str:
    utc = made.astimezone(UTC)
    moment = f"{utc.strftime(_MOMENT)}.{utc.microsecond // 1000:03}Z"
    return f"{stem}-{moment}-v{schema}-{digest[:DIGEST_LENGTH]}-{reason}.sqlite3"


def backups_in(folder: Path, stem: str = "") -> tuple[BackupFile, ...]:
    """The back-ups in this folder, the newest first; those of one library when its name is given.

    A folder that is not there holds none. Raises OSError when it cannot be read.
    """
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError:
        return ()
    found = (_read(path, stem) for path in paths)
    return tuple(sorted((one for one in found if one is not None), key=_age, reverse=True))


def _age(backup: BackupFile) -> tuple[datetime, str]:
    return backup.made, backup.path.name


def _read(path: Path, stem: str) -> BackupFile | None:
    parts = _NAME.fullmatch(path.name)
    if parts is None or (stem and parts["stem"] != stem):
        return None
    try:
        seconds = datetime.strptime(parts["made"], _MOMENT).replace(tzinfo=UTC)
        made = seconds.replace(microsecond=int(parts["ms"]) * 1000)
        reason = BackupReason(parts["reason"])
        size = path.stat().st_size
    except (ValueError, FileNotFoundError):
        return None  # another file with a name much like ours, or gone meanwhile
    return BackupFile(path, made, int(parts["schema"]), parts["digest"], reason, size)
