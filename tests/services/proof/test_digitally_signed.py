"""A report that was signed digitally is still the adopted one; what is put on top of signatures is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.signatures import SigningWish
from checklist_desktop.reports.signatures.signing import signed
from checklist_desktop.services.proof.telling import told
from checklist_desktop.services.proof.verifying import Outcome, verify_report
from tests.reports.signatures.authority import MOMENT, authority, rsa_key
from tests.reports.subjects import texts_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.proof.room import ProofRoom


def with_signature(room: ProofRoom, folder: Path) -> Path:
    """The report of the signed version, signed by the mayor in its first place."""
    room.sign()
    return signed_by_the_mayor(room.export(), folder)


def signed_by_the_mayor(path: Path, folder: Path) -> Path:
    key = authority().key_file(folder / "mayor.p12", "A.B. de Test", rsa_key())
    wish = SigningWish(path, path, "signature-1", key)
    content, _ = signed(wish, MOMENT, lambda _: "Digitaal ondertekend")
    path.write_bytes(content)
    return path


def test_a_digital_signature_changes_nothing_that_was_adopted(room: ProofRoom, tmp_path: Path) -> None:
    path = with_signature(room, tmp_path)

    verdict = verify_report(path, room.library, lambda _: None, lambda: False)

    assert verdict.outcome is Outcome.ADOPTED
    assert any("A.B. de Test" in line for line in told(verdict, texts_of("nl")))


def test_what_comes_behind_a_signature_is_noticed(room: ProofRoom, tmp_path: Path) -> None:
    path = with_signature(room, tmp_path)
    path.write_bytes(path.read_bytes() + b"\n% meer\n")

    verdict = verify_report(path, room.library, lambda _: None, lambda: False)

    assert verdict.outcome is Outcome.CHANGED
