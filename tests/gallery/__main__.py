"""Make the pictures: `python3 dev.py pictures FOLDER`, or those of the manual with `--manual`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from checklist_desktop.services.help.manual import manual_folder
from checklist_desktop.system.paths import resources
from checklist_desktop.system.settings import Appearance
from tests.gallery.scenes import scenes
from tests.gallery.taking import dialogs_of, example_window, first_page, pages_of
from tests.ui.pictures import Look, Wardrobe, settle

LANGUAGES = ("nl", "en")
LOOKS = tuple(
    Look(appearance, language, percent)
    for language, appearance, percent in product(
        LANGUAGES, (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST), (100, 200)
    )
)
MANUAL = {
    "tab-overview": "overview",
    "tab-kennis": "theme",
    "tab-actions": "actions",
    "tab-sign_off": "sign-off",
    "first-page": "welcome",
    "window-projector": "projector",
    "dialog-plan_meeting": "meeting",
}
"""Which pictures the manual shows, and what they are called there."""
MANUAL_WIDTH = 1024
COLOURS, COARSE = 256, 0xF0F0F0


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where the pictures of every look go")
    parser.add_argument(
        "--look", default="", help="only the looks with this in their name, as in nl-dark-200"
    )
    parser.add_argument("--manual", action="store_true", help="make the pictures of the manual again")
    asked = parser.parse_args(arguments)
    if asked.folder is None and not asked.manual:
        parser.error("say where the pictures go, or --manual")
    app = QApplication(sys.argv[:1])
    Wardrobe(app)
    if asked.manual:
        for language in LANGUAGES:
            _for_manual(app, Look(language=language))
    if asked.folder is not None:
        for look in LOOKS:
            if asked.look in _name(look):
                _whole_look(app, look, asked.folder / _name(look))


def _name(look: Look) -> str:
    return f"{look.language}-{look.appearance}-{look.text_percent}"


def _whole_look(app: QApplication, look: Look, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name, picture in _taken(app, look):
        _save(picture, target / f"{name}.png")
    with tempfile.TemporaryDirectory() as folder:
        for name, picture in scenes(app, look, Path(folder)):
            _save(picture, target / f"{name}.png")
    print(target, flush=True)


def _for_manual(app: QApplication, look: Look) -> None:
    folder = manual_folder(look.language) / "pictures"
    folder.mkdir(exist_ok=True)
    for name, picture in _taken(app, look):
        if name in MANUAL:
            _save(_small(picture), folder / f"{MANUAL[name]}.png")
    print(folder.relative_to(resources()), flush=True)


def _taken(app: QApplication, look: Look) -> list[tuple[str, QImage]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        example_window(app, look, Path(folder) / "library") as window,
    ):
        taken = [*pages_of(window), *dialogs_of(window)]
        window.stage.show_welcome()
        settle()
        return [*taken, ("welcome", window.grab().toImage()), ("first-page", first_page())]


def _small(picture: QImage) -> QImage:
    """Of a width that can be read, in few colours."""
    if picture.width() > MANUAL_WIDTH:
        picture = picture.scaledToWidth(MANUAL_WIDTH, Qt.TransformationMode.SmoothTransformation)
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    # Of colours that are nearly the same only the most common one, or all would go to shades of grey.
    alike: dict[int, int] = {}
    for colour, _ in Counter(pixels).most_common():
        alike.setdefault(colour & COARSE, colour)
    table = list(alike.values())[:COLOURS]
    return picture.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )


def _save(picture: QImage, path: Path) -> None:
    if not picture.save(str(path), quality=0):
        raise OSError(f"{path} could not be written")


if __name__ == "__main__":
    main(sys.argv[1:])
