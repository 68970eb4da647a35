"""The dialog of signing, for a file and for a card: with a screen reader, with Tab and with large type."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checklist_desktop.domain.signatures import SignatureField
from checklist_desktop.ui.dialogs.signing.signing_dialog import SigningDialog
from checklist_desktop.ui.kit.inputs.fields import Choice
from checklist_desktop.ui.kit.inputs.password_field import PasswordField
from checklist_desktop.ui.kit.messages import Messages
from tests.ui.accessible import nameless
from tests.ui.fitting_words import cut_words
from tests.ui.pictures import Look, settle
from tests.ui.window.test_accessible_window import unreachable, without_a_role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pictures import Wardrobe

PLACES = (SignatureField("signature-1", "Handtekening: de burgemeester", None),)


@pytest.mark.parametrize(
    "look", [Look(), Look(language="en"), Look(text_percent=200)], ids=["nl", "en", "200"]
)
@pytest.mark.parametrize("is_on_card", [False, True])
def test_everything_is_named_reached_with_tab_and_whole(
    is_on_card: bool, look: Look, wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    wardrobe.wear(look)
    dialog = SigningDialog(Messages(look.language))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.show_places(PLACES, "Nog niemand heeft ondertekend.", Path("rapport ondertekend.pdf"))
    if is_on_card:
        QTest.keyClick(dialog.findChildren(Choice)[1], Qt.Key.Key_Down)
    settle()

    secrets = [field for field in dialog.findChildren(PasswordField) if field.isVisible()]
    assert [field.accessibleName() in ("PIN", "Pincode") for field in secrets] == [is_on_card]
    assert nameless(dialog) == []
    assert without_a_role(dialog) == []
    assert unreachable(dialog) == []
    assert cut_words(dialog) == []
