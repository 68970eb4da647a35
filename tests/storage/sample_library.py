"""Makes a small library with a bit of everything, to keep beside the tests when a schema is released.

`python -m tests.storage.sample_library FILE`. What was kept in tests/data/libraries is never made again: it
shows that a library of back then still opens.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from pathlib import Path

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import Desk, a_checklist
from tests.changes import revocable


def make_sample(folder: Path) -> Path:
    """Two dossiers: one filled, signed, reopened and signed again, with text being typed; one just begun."""
    with closing(Desk(folder)) as desk:
        for change in revocable(desk.round_id):
            if change.kind not in ("withdraw_round", "start_round", "discard_dossier", "restore_dossier"):
                desk.session.apply(change).result()
        desk.session.undo().result()
        desk.session.redo().result()
        sign_off(desk.session, desk.round_id).result()
        reopen(desk.session, desk.round_id, "Een cijfer klopte niet.").result()
        desk.answer("1.b", "partly")
        desk.explain("1.b", "Niet iedereen kent de route; café, €, 👩🏽‍⚕️.")
        sign_off(desk.session, desk.round_id).result()
        other = desk.library.create(CreateDossier("Regio Voorbeeld"), "2027", a_checklist(title="Ander"))
        session = desk.library.open(other)
        session.keep_draft(WriteExplanation(session.dossier.rounds[0].id, "1.a", "Nog bezig met typen"))
        session.wait()
        return desk.path


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        Path(sys.argv[1]).write_bytes(make_sample(Path(made)).read_bytes())
