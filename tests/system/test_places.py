"""Where a library is not safe, on every system: told from facts, so that one machine can try them all."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from checklist_desktop.system.places import (
    Machine,
    PlaceKind,
    mounts_of_linux,
    mounts_of_mac,
    place_of,
    this_machine,
)

HERE, NETWORK, SYNCED, REMOVABLE = PlaceKind
FIXED, REMOVABLE_DRIVE, REMOTE, DISC = 3, 2, 4, 5
ONEDRIVE = {"OneDriveCommercial": "D:\\Werk\\Gemeente"}
PROC_MOUNTS = """\
/dev/sda2 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
server:/export /werk/samen nfs4 rw,vers=4.2 0 0
//server/share /mnt/Afdeling\\040Zorg cifs rw 0 0
/dev/sdb1 /media/ik/STICK vfat rw 0 0
/dev/sdc1 /run/media/ik/DISK exfat rw 0 0
/dev/sda3 /data fuseblk rw 0 0
ik@server:/ /werk/ik/ver fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdd1 /twice ext4 rw 0 0
server:/twice /twice nfs rw 0 0
"""
MAC_MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled)
//ik@server/share on /Volumes/Afdeling Zorg (smbfs, nodev, nosuid, mounted by ik)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("path", "drive", "kind", "name"),
    [
        (r"C:\Lokaal\op-orde\library.sqlite3", FIXED, HERE, ""),
        (r"\\server\share\library.sqlite3", 0, NETWORK, r"\\server\share"),
        (r"\\?\UNC\server\share\library.sqlite3", 0, NETWORK, r"\\?\UNC\server\share"),
        (r"\\?\C:\werk\library.sqlite3", FIXED, HERE, ""),
        (r"H:\werk\library.sqlite3", REMOTE, NETWORK, "H:"),
        (r"E:\library.sqlite3", REMOVABLE_DRIVE, REMOVABLE, ""),
        (r"F:\library.sqlite3", DISC, REMOVABLE, ""),
        (r"D:\Werk\Gemeente\library.sqlite3", FIXED, SYNCED, "OneDrive"),
        (r"d:\werk\gemeente\diep\library.sqlite3", FIXED, SYNCED, "OneDrive"),
        (r"D:\Werk\Gemeentehuis\library.sqlite3", FIXED, HERE, ""),
        (r"C:\werk\OneDrive - Voorbeeldstad\library.sqlite3", FIXED, SYNCED, "OneDrive"),
        (r"C:\werk\Dropbox\library.sqlite3", FIXED, SYNCED, "Dropbox"),
        (r"C:\werk\Dropbox (Persoonlijk)\library.sqlite3", FIXED, SYNCED, "Dropbox"),
        (r"C:\werk\iCloudDrive\library.sqlite3", FIXED, SYNCED, "iCloud"),
        (r"G:\Mijn Drive\library.sqlite3", FIXED, SYNCED, "Google Drive"),
        (r"C:\Over OneDrive\library.sqlite3", FIXED, HERE, ""),
        (r"C:\werk\OneDrive", FIXED, HERE, ""),
    ],
)
def test_places_on_windows(path: str, drive: int, kind: PlaceKind, name: str) -> None:
    found = place_of(PureWindowsPath(path), Machine("win32", ONEDRIVE, drive=drive))

    assert (found.kind, found.name) == (kind, name)


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/werk/op-orde/library.sqlite3", HERE, ""),
        ("/data/library.sqlite3", HERE, ""),
        ("/werk/samen/library.sqlite3", NETWORK, "nfs4"),
        ("/mnt/Afdeling Zorg/library.sqlite3", NETWORK, "cifs"),
        ("/werk/ik/ver/diep/library.sqlite3", NETWORK, "fuse.sshfs"),
        ("/run/user/1000/gvfs/smb-share/library.sqlite3", NETWORK, "fuse.gvfsd-fuse"),
        ("/twice/library.sqlite3", NETWORK, "nfs"),
        ("/werk/samenwerking/library.sqlite3", HERE, ""),
        ("/media/ik/STICK/library.sqlite3", REMOVABLE, ""),
        ("/run/media/ik/DISK/library.sqlite3", REMOVABLE, ""),
        ("/werk/ik/Nextcloud/library.sqlite3", SYNCED, "Nextcloud"),
        ("/werk/ik/GoogleDrive/library.sqlite3", SYNCED, "Google Drive"),
    ],
)
def test_places_on_linux(path: str, kind: PlaceKind, name: str) -> None:
    found = place_of(PurePosixPath(path), Machine("linux", {}, mounts_of_linux(PROC_MOUNTS)))

    assert (found.kind, found.name) == (kind, name)


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/ik/Library/Application Support/op-orde/library.sqlite3", HERE, ""),
        ("/Volumes/Afdeling Zorg/library.sqlite3", NETWORK, "smbfs"),
        ("/Volumes/STICK/library.sqlite3", REMOVABLE, ""),
        ("/ik/Library/Mobile Documents/com~apple~CloudDocs/library.sqlite3", SYNCED, "iCloud"),
        ("/ik/Library/CloudStorage/OneDrive-Gemeente/library.sqlite3", SYNCED, "OneDrive"),
        ("/ik/Library/CloudStorage/Box-Box/library.sqlite3", SYNCED, "CloudStorage"),
    ],
)
def test_places_on_a_mac(path: str, kind: PlaceKind, name: str) -> None:
    found = place_of(PurePosixPath(path), Machine("darwin", {}, mounts_of_mac(MAC_MOUNTS)))

    assert (found.kind, found.name) == (kind, name)


def test_nothing_is_known_of_a_machine_without_mounts() -> None:
    assert place_of(PurePosixPath("/werk/ik/library.sqlite3"), Machine("linux")).kind is HERE


def test_this_machine_can_be_asked(tmp_path: Path) -> None:
    machine = this_machine(tmp_path)

    assert machine.drive or machine.mounts
    assert place_of(tmp_path / "library.sqlite3", machine).kind in PlaceKind
