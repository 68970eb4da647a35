"""What we ship is found, and what a user makes has a place of its own."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from checklist_desktop.system import paths


def test_the_shipped_folders_are_found() -> None:
    assert (paths.resources() / "fonts" / "SourceSans3-Regular.ttf").is_file()
    assert (paths.text_folder() / "nl").is_dir()
    assert paths.catalogue_folder().parent == paths.text_folder().parent


def test_an_installed_copy_finds_what_was_installed_with_it(tmp_path: Path) -> None:
    package = tmp_path / "checklist_desktop"
    (package / "system").mkdir(parents=True)
    (package / "resources").mkdir()
    source = Path(paths.__file__).read_text(encoding="utf-8")
    (package / "system" / "paths.py").write_text(source, encoding="utf-8")
    for init in (package, package / "system"):
        (init / "__init__.py").touch()
    ask = "from checklist_desktop.system import paths; print(paths.resources())"

    answer = subprocess.run(
        [sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert Path(answer.stdout.strip()).resolve() == (package / "resources").resolve()


def test_the_user_has_a_local_folder_of_their_own() -> None:
    folder = paths.data_folder()

    assert folder.root.name == "op-orde"
    assert {folder.library.parent, folder.preferences.parent, folder.logs.parent} == {folder.root}


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_new_folder_is_for_its_user_alone(tmp_path: Path) -> None:
    folder = paths.DataFolder(tmp_path / "deep" / "op-orde").make()

    assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700
    assert folder.make() is folder
