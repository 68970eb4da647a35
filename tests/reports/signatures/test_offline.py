"""Signing and looking at signatures opens no socket; pyHanko is not loaded before it is used."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from checklist_desktop.reports.signatures.offline import finished

if TYPE_CHECKING:
    from tests.reports.signatures.conftest import Desk

SIGNS_AND_LOOKS = """
import json, sys
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("socket.") else None)
from datetime import datetime
from pathlib import Path
from checklist_desktop.domain.signatures import KeyFile, SigningWish
from checklist_desktop.services.exporting.signing import fields_of, sign, signatures_of
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
before = sorted(name for name in sys.modules if name.split(".")[0] in ("pyhanko", "asyncio", "cryptography"))
source, target, key, password, proof, root = sys.argv[1:]
wish = SigningWish(Path(source), Path(target), "burgemeester", KeyFile(Path(key), password), (Path(proof),))
sign(wish, datetime.now().astimezone(), Texts.load(text_folder(), "nl"))
states = signatures_of(Path(target), (Path(root),))
parts = ("aiohttp.client", "requests", "urllib3", "http.client")
print(json.dumps({
    "seen": seen, "before": before, "trusted": [state.trust for state in states],
    "loaded": [name for name in parts if name in sys.modules],
}))
"""


async def _answer() -> int:
    return 42


def test_no_socket_is_made_while_signing_and_looking(desk: Desk) -> None:
    folder = desk.report.parent
    proof = desk.authority.withdrawn(folder / "offline.crl")
    words = (desk.report, folder / "offline.pdf", desk.mayor.path, desk.mayor.password, proof, desk.root)

    done = subprocess.run(
        [sys.executable, "-c", SIGNS_AND_LOOKS, *map(str, words)], capture_output=True, text=True, check=True
    )

    assert json.loads(done.stdout) == {"seen": [], "before": [], "trusted": ["trusted"], "loaded": []}
    assert done.stderr == ""


def test_a_coroutine_runs_to_its_end() -> None:
    assert finished(_answer()) == 42
