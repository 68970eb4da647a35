"""Recognise places where a library that is being written is not safe: shares, synced folders, sticks.

What is true of this machine is gathered in one function; the rest only reasons about it, for every system.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import PurePath

WINDOWS, MAC = "win32", "darwin"


class PlaceKind(StrEnum):
    HERE = "here"
    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Mount:
    """A place in the tree of folders where another file system begins."""

    point: str
    kind: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What is known of a machine. `drive` is what Windows calls the drive of the path, by number."""

    system: str
    environment: Mapping[str, str] = field(default_factory=dict)
    mounts: tuple[Mount, ...] = ()
    drive: int = 0


@dataclass(frozen=True, slots=True)
class PlaceOfFile:
    """Where a file stands; `name` is the service that syncs it or the kind of share, empty when unknown."""

    kind: PlaceKind
    name: str = ""


_NETWORK_KINDS = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|smb2|9p|afs|afpfs|ncpfs|webdav|davfs2?|ceph|glusterfs|lustre|gpfs"
    r"|fuse\.(sshfs|gvfsd-fuse|rclone|s3fs|davfs|glusterfs|ceph|curlftpfs|smbnetfs|google-drive-ocamlfuse|\w*drive\w*)"
    r"|vboxsf|vmhgfs|fuse\.vmhgfs-fuse|prl_fs|drvfs",
    re.IGNORECASE,
)
_SYNCED_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SYNCED_NAMES = (
    ("OneDrive", re.compile(r"onedrive( ?- ?.*|-.*)?|skydrive", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox( ?[(-].*)?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive|googledrive-.*|drivefs|my drive|mijn drive", re.IGNORECASE)),
    (
        "iCloud",
        re.compile(r"icloud ?drive|icloud|mobile documents|com~apple~clouddocs", re.IGNORECASE),
    ),
    ("Nextcloud", re.compile(r"nextcloud|owncloud", re.IGNORECASE)),
)
_STICKS = re.compile(r"/media/|/run/media/|/Volumes/")
_REMOVABLE_DRIVE, _REMOTE_DRIVE, _DISC_DRIVE = 2, 4, 5


def place_of(path: PurePath, machine: Machine) -> PlaceOfFile:
    """Where a file with this absolute path stands on this machine."""
    network = _network(path, machine)
    if network is not None:
        return PlaceOfFile(PlaceKind.NETWORK, network)
    synced = _synced(path, machine)
    if synced is not None:
        return PlaceOfFile(PlaceKind.SYNCED, synced)
    if _is_removable(path, machine):
        return PlaceOfFile(PlaceKind.REMOVABLE)
    return PlaceOfFile(PlaceKind.HERE)


def this_machine(path: Path) -> Machine:
    """What is true of this machine, as far as it is about this path."""
    drive, mounts = 0, ""
    if sys.platform == "win32":
        drive = int(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\"))
    elif sys.platform == "darwin":
        mounts = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    elif Path("/proc/mounts").exists():
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    read = mounts_of_mac if sys.platform == "darwin" else mounts_of_linux
    return Machine(sys.platform, dict(os.environ), read(mounts), drive)


def mounts_of_linux(text: str) -> tuple[Mount, ...]:
    """What /proc/mounts says: device, place and kind on a line, with spaces as octal numbers."""
    rows = (line.split(" ") for line in text.splitlines())
    return tuple(Mount(_unescaped(row[1]), row[2]) for row in rows if len(row) > 2)


def mounts_of_mac(text: str) -> tuple[Mount, ...]:
    """What `mount` says there: `//user@server/share on /Volumes/share (smbfs, nodev, ...)`."""
    found = re.findall(r"^.* on (.*) \(([^,)]+)", text, re.MULTILINE)
    return tuple(Mount(point, kind) for point, kind in found)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), text)


def _network(path: PurePath, machine: Machine) -> str | None:
    if machine.system == WINDOWS:
        is_share = path.drive.startswith("\\\\") and not path.drive.startswith(("\\\\?\\", "\\\\.\\"))
        is_share = is_share or path.drive.upper().startswith("\\\\?\\UNC\\")
        return path.drive if is_share or machine.drive == _REMOTE_DRIVE else None
    kind = _mount_of(path, machine).kind
    return kind if _NETWORK_KINDS.fullmatch(kind) else None


def _mount_of(path: PurePath, machine: Machine) -> Mount:
    """The innermost mount around a path; of two on the same place, the last one covers the other."""
    around = [mount for mount in machine.mounts if path.is_relative_to(mount.point)]
    longest = max((len(mount.point) for mount in around), default=0)
    innermost = [mount for mount in around if len(mount.point) == longest]
    return innermost[-1] if innermost else Mount("/", "")


def _synced(path: PurePath, machine: Machine) -> str | None:
    for variable in _SYNCED_VARIABLES:
        folder = machine.environment.get(variable, "")
        if folder and path.is_relative_to(folder):
            return "OneDrive"
    parts = path.parent.parts
    for part in parts:
        for name, pattern in _SYNCED_NAMES:
            if pattern.fullmatch(part):
                return name
    return "CloudStorage" if machine.system == MAC and "CloudStorage" in parts else None


def _is_removable(path: PurePath, machine: Machine) -> bool:
    if machine.system == WINDOWS:
        return machine.drive in (_REMOVABLE_DRIVE, _DISC_DRIVE)
    return _STICKS.match(_mount_of(path, machine).point) is not None
