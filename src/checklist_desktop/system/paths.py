"""Where things are on this machine: what we ship, and what the user makes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_APPLICATION = "op-orde"


def shipped(name: str) -> Path:
    """A folder that is shipped with the application, in a checkout as well as when installed."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent.parent / name


def resources() -> Path:
    """Checklists, fonts, icons and data."""
    return shipped("resources")


def text_folder() -> Path:
    """The texts of everything outside the window, a folder per language."""
    return shipped("translations") / "texts"


def catalogue_folder() -> Path:
    """The compiled catalogues of the window."""
    return shipped("translations") / "compiled"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder of this user, and what stands where in it."""

    root: Path

    @property
    def library(self) -> Path:
        return self.root / "library.sqlite3"

    @property
    def example(self) -> Path:
        """The example lives in a library of its own, so that it never stands among real dossiers."""
        return self.root / "example" / "library.sqlite3"

    @property
    def preferences(self) -> Path:
        return self.root / "preferences.json"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    def make(self) -> DataFolder:
        """Make the folder when it is not there, for this user alone where the system knows that."""
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self


def data_folder() -> DataFolder:
    """The local folder of this user: not roaming, out of reach of programs that copy while we write."""
    # 5 ms that --version and --help do without.
    from platformdirs import user_data_path

    return DataFolder(user_data_path(_APPLICATION, appauthor=False, roaming=False))
