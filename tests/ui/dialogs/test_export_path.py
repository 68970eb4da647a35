"""A long path is shown from its end, any other long text from its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.ui.dialogs.export_dialog import PathField
from checklist_desktop.ui.kit.inputs.fields import LineField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "D:/Documenten/Gemeente/Jeugd/Zelfbeoordeling/2026/Voorbeeldstad 2026 concept.pdf"


def test_the_name_of_a_file_is_in_sight(qtbot: QtBot) -> None:
    field = PathField("Bestand")
    qtbot.addWidget(field)

    field.setText(LONG)

    assert field.cursorPosition() == len(LONG)


def test_the_beginning_of_a_text_is_in_sight(qtbot: QtBot) -> None:
    field = LineField("Rol")
    qtbot.addWidget(field)

    field.setText("Beleidsadviseur jeugd, voorzitter van de bijeenkomsten over seksuele uitbuiting")

    assert field.cursorPosition() == 0
