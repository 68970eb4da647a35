"""Libraries that may only be read, that were taken away, or that are in a place that is not safe."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from checklist_desktop.app import CANNOT_START, ordinary_library
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.system.places import Machine, Mount
from checklist_desktop.ui.kit.inputs.buttons import Button
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.window.care import start_care
from checklist_desktop.ui.window.care.care_room import ReadOnlyBar
from tests.storage.rescue.sealed import sealed_file, sealed_folder
from tests.ui.pictures import settle
from tests.ui.window.care.test_damage import Conversation
from tests.ui.window.test_application import reading

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.app import Application
    from checklist_desktop.system.paths import DataFolder
    from checklist_desktop.ui.window.main_window import MainWindow
    from tests.ui.conftest import Modals


def fill(path: Path) -> str:
    path.parent.mkdir(exist_ok=True)
    with closing(Library(path)) as library:
        return library.create(CreateDossier("Voorbeeldstad"), "2026", standard_checklist())


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A library in a folder that is not the user's own."""
    path = tmp_path / "elsewhere" / "library.sqlite3"
    fill(path)
    return path


def open_dossier(application: Application) -> MainWindow:
    window = application.window
    assert window is not None
    if window.stage.opened is None:
        (row,) = window.stage.library.dossiers()
        window.stage.open_dossier(row.id)
    settle()
    return window


def bars(window: MainWindow) -> list[ReadOnlyBar]:
    return [bar for bar in window.findChildren(ReadOnlyBar) if bar.isVisible()]


def answer_first(window: MainWindow, option: str) -> str:
    """Answer the first question as the theme does; gives back which that is."""
    desk = window.stage.desk
    assert desk is not None
    question = desk.checklist.themes[0].questions[0].id
    desk.apply(SetAnswer(desk.round_id, question, option))
    assert window.stage.opened is not None
    window.stage.opened.settle()
    settle()
    return question


# ---- reading only


@pytest.mark.parametrize("seal", [sealed_file, sealed_folder])
def test_what_may_only_be_read_is_shown_whole_and_says_so(
    application: Application,
    elsewhere: Path,
    modals: Modals,
    seal: object,
) -> None:
    assert callable(seal)
    with seal(elsewhere):
        assert application.start(elsewhere)
        window = open_dossier(application)
        (bar,) = bars(window)
        words = " ".join(label.text() for label in bar.findChildren(QLabel))
        window.close()
        application.stop()

    assert "Read only" in words
    assert "Voorbeeldstad" in window.windowTitle()


def test_nothing_can_be_typed_where_it_would_be_refused(
    application: Application, elsewhere: Path, modals: Modals
) -> None:
    with sealed_folder(elsewhere):
        application.start(elsewhere)
        window = open_dossier(application)
        desk, workspace = window.stage.desk, window.stage.workspace
        assert desk is not None
        assert workspace is not None
        workspace.go_to_question(desk.checklist.themes[0].questions[0].id)
        settle()
        fields = [field for field in workspace.findChildren(TextField) if field.isVisible()]
        locked = [field.isReadOnly() for field in fields]
        window.close()
        application.stop()

    assert locked
    assert all(locked)


def test_a_change_is_refused_with_what_to_do(
    application: Application,
    elsewhere: Path,
    modals: Modals,
) -> None:
    with sealed_folder(elsewhere):
        application.start(elsewhere)
        window = open_dossier(application)
        told: list[str] = []
        modals.expect(reading(told, "OK"))
        question = answer_first(window, "op_orde")
        assert window.stage.opened is not None
        assert window.stage.opened.session.dossier.rounds[0].answer(question).option is None
        window.close()
        application.stop()

    assert "Copy here and go on" in told[0]


def test_from_the_bar_one_goes_on_in_a_copy_in_the_own_folder(
    application: Application,
    elsewhere: Path,
    folder: DataFolder,
    modals: Modals,
) -> None:
    with sealed_folder(elsewhere):
        application.start(elsewhere)
        window = open_dossier(application)
        conversation = Conversation("Go on")
        modals.expect(conversation)
        bars(window)[0].findChildren(Button)[0].click()
        settle()

        assert window.stage.library.path == folder.library
        assert bars(window) == []
        open_dossier(application)
        question = answer_first(window, standard_checklist().answer_scale.options[1].id)
        assert window.stage.opened is not None
        assert window.stage.opened.session.dossier.rounds[0].answer(question).option
    assert str(folder.library) in conversation.read[0]


# ---- taken away


def test_when_the_library_is_taken_away_everything_is_saved_elsewhere_and_work_goes_on(
    application: Application,
    folder: DataFolder,
    modals: Modals,
) -> None:
    fill(folder.library)
    application.start(folder.library)
    window = open_dossier(application)
    folder.library.unlink()
    conversation = Conversation("Go on")
    modals.expect(conversation)
    option = standard_checklist().answer_scale.options[1].id
    question = answer_first(window, option)
    settle()
    open_dossier(application)

    saved = window.stage.library.path
    assert saved != folder.library
    assert str(saved) in conversation.read[0]
    assert window.stage.opened is not None
    assert window.stage.opened.session.dossier.rounds[0].answer(question).option == option
    assert window.stage.opened.session.is_saved
    assert answer_first(window, standard_checklist().answer_scale.options[2].id) == question
    assert window.stage.opened.session.is_saved


def test_the_next_start_begins_where_the_work_went_on(
    application: Application,
    folder: DataFolder,
    modals: Modals,
) -> None:
    fill(folder.library)
    application.start(folder.library)
    window = open_dossier(application)
    folder.library.unlink()
    modals.expect(Conversation("Go on"))
    answer_first(window, standard_checklist().answer_scale.options[1].id)
    settle()

    keeper = application._keeper  # noqa: SLF001 - what the next start reads
    assert ordinary_library(folder, keeper) == window.stage.library.path
    window.stage.library.path.rename(folder.library)
    assert ordinary_library(folder, keeper) == folder.library


# ---- places that are not safe


@pytest.fixture
def on_a_share(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def machine(_path: Path) -> Machine:
        return Machine("linux", {}, (Mount("/", "ext4"), Mount(str(elsewhere.parent), "cifs")))

    monkeypatch.setattr(start_care, "this_machine", machine)
    return elsewhere


def test_on_a_share_it_is_explained_and_one_goes_on_in_a_copy(
    application: Application,
    on_a_share: Path,
    folder: DataFolder,
    modals: Modals,
) -> None:
    before = on_a_share.read_bytes()
    conversation = Conversation("Copy here and go on")
    modals.expect(conversation)

    assert application.start(on_a_share)

    assert "network drive (cifs)" in conversation.read[0]
    assert open_dossier(application).stage.library.path == folder.library
    assert on_a_share.read_bytes() == before


def test_on_a_share_it_opens_to_read_when_that_is_wanted(
    application: Application,
    on_a_share: Path,
    modals: Modals,
) -> None:
    before = on_a_share.read_bytes()
    modals.expect(Conversation("Open it to read"))

    assert application.start(on_a_share)

    window = open_dossier(application)
    assert window.stage.library.is_read_only
    assert len(bars(window)) == 1
    assert on_a_share.read_bytes() == before


def test_on_a_share_closing_changes_nothing(
    application: Application,
    on_a_share: Path,
    modals: Modals,
) -> None:
    modals.expect(Conversation("Close Op orde"))

    assert not application.start(on_a_share)
    assert application.code == CANNOT_START
