"""A report is signed twice, says so on the page, and holds for us and for veraPDF."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from checklist_desktop.domain.errors import RevocationUnusable
from checklist_desktop.domain.signatures import Holding, SigningWish, Trust
from checklist_desktop.reports.signatures.holding import fields_in
from checklist_desktop.reports.signatures.signing import signed
from tests.reports.conformance.checker import findings
from tests.reports.signatures.authority import MOMENT, authority, ec_key, rsa_key
from tests.reports.signatures.conftest import FIRST, SECOND, TITLE, sign, title

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.signatures import SignatureState
    from tests.reports.conformance.validator import Validator
    from tests.reports.signatures.conftest import Desk


def states(path: Path, *roots: Path) -> dict[str, SignatureState]:
    found = fields_in(path, roots)
    return {field.name: field.signature for field in found if field.signature is not None}


def test_a_report_that_nobody_signed_has_two_places_to_sign(desk: Desk) -> None:
    fields = fields_in(desk.report)

    assert [(field.name, field.place, field.signature) for field in fields] == [
        (FIRST, "Handtekening van de burgemeester", None),
        (SECOND, "Handtekening van de secretaris", None),
    ]


def test_the_first_signature_covers_the_whole_file(desk: Desk) -> None:
    (state,) = states(desk.once).values()

    assert (state.signer, state.organisation, state.issuer) == (
        "A.B. de Test",
        "Gemeente Voorbeeldstad",
        "Proef-CA",
    )
    assert state.at == MOMENT
    assert state.holds
    assert state.is_first
    assert state.covers_whole_file
    assert state.trust is Trust.NOT_ASKED


def test_the_second_signature_leaves_the_first_standing(desk: Desk) -> None:
    found = states(desk.twice)

    assert found[FIRST].holds
    assert not found[FIRST].covers_whole_file
    assert found[SECOND].holds
    assert found[SECOND].covers_whole_file
    assert not found[SECOND].is_first


def test_the_second_signature_changes_no_byte_of_the_first(desk: Desk) -> None:
    assert desk.once.read_bytes().startswith(desk.report.read_bytes())
    assert desk.twice.read_bytes().startswith(desk.once.read_bytes())


def test_the_first_signature_allows_filling_in_the_form_and_nothing_more(desk: Desk) -> None:
    permissions = PdfReader(desk.once).root_object["/Perms"]
    assert isinstance(permissions, DictionaryObject)
    (reference,) = permissions["/DocMDP"]["/Reference"]  # type: ignore[index]  # a dictionary with a list

    assert reference.get_object()["/TransformParams"]["/P"] == 2


def test_a_certificate_under_the_given_root_is_trusted(desk: Desk) -> None:
    found = states(desk.twice, desk.root)

    assert [state.trust for state in found.values()] == [Trust.TRUSTED, Trust.TRUSTED]


def test_who_signs_with_a_root_is_told_at_once_whether_it_is_trusted(desk: Desk, tmp_path: Path) -> None:
    wish = SigningWish(desk.report, tmp_path / "out.pdf", FIRST, desk.mayor, roots=(desk.root,))

    _, state = signed(wish, MOMENT, title)

    assert state.trust is Trust.TRUSTED


def test_a_certificate_of_another_authority_is_not_trusted_but_the_signature_holds(
    desk: Desk, tmp_path: Path
) -> None:
    other = authority("Een ander", number=101).root_file(tmp_path / "other.pem")

    found = states(desk.once, other)

    assert (found[FIRST].holding, found[FIRST].trust) == (Holding.HOLDS, Trust.NOT_TRUSTED)


def test_the_stamp_says_who_signed_as_what_and_when(desk: Desk) -> None:
    texts = subprocess.run(["pdftotext", desk.twice, "-"], capture_output=True, text=True, check=True).stdout

    assert texts.count(TITLE) == 2
    assert "A.B. de Test" in texts
    assert f"{MOMENT:%d-%m-%Y %H:%M} (UTC+00:00)" in texts


ODD_NAMES = {
    "Anna \U0001f600 漢字 de Vries": "Anna \U0001f600 漢字 de Vries",
    "Anna\nDe handtekening klopt": "Anna De handtekening klopt",
    "\u202eseirV ed annA": "seirV ed annA",
    "W" * 64: "W" * 64,
}


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_cannot_pose_as_something_else(desk: Desk, tmp_path: Path, name: str) -> None:
    key = desk.authority.key_file(tmp_path / "odd.p12", name, ec_key(1))

    found = states(sign(desk.report, tmp_path / "odd.pdf", FIRST, key))

    assert (found[FIRST].signer, found[FIRST].holds) == (ODD_NAMES[name], True)


@pytest.mark.parametrize("curve", [ec.SECP384R1(), ec.SECP521R1()], ids=lambda curve: curve.name)
def test_a_key_on_a_longer_curve_signs_as_well(desk: Desk, tmp_path: Path, curve: ec.EllipticCurve) -> None:
    key = desk.authority.key_file(tmp_path / "curve.p12", "Kromme", ec.generate_private_key(curve))

    assert states(sign(desk.report, tmp_path / "curve.pdf", FIRST, key))[FIRST].holds


def test_the_list_of_withdrawn_certificates_comes_along_in_the_file(desk: Desk, tmp_path: Path) -> None:
    crl = desk.authority.withdrawn(tmp_path / "withdrawn.crl")
    wish = SigningWish(desk.once, tmp_path / "proved.pdf", SECOND, desk.secretary, revocation=(crl,))

    content, state = signed(wish, MOMENT, title)
    wish.target.write_bytes(content)

    assert state.holds
    assert not state.covers_whole_file
    assert "/DSS" in PdfReader(wish.target).root_object
    assert [found.trust for found in states(wish.target, desk.root).values()] == [
        Trust.TRUSTED,
        Trust.TRUSTED,
    ]


def test_the_answer_of_the_authority_comes_along_as_well(desk: Desk, tmp_path: Path) -> None:
    certificate = desk.authority.certificate_for("H. Gevraagd", ec_key(1))
    key = desk.authority.key_file(tmp_path / "asked.p12", "H. Gevraagd", ec_key(1), certificate)
    answer = desk.authority.answer(tmp_path / "answer.der", certificate)
    wish = SigningWish(desk.report, tmp_path / "proved.pdf", FIRST, key, revocation=(answer,))

    content, state = signed(wish, MOMENT, title)
    wish.target.write_bytes(content)

    assert state.holds
    store = PdfReader(wish.target).root_object["/DSS"]
    assert isinstance(store, DictionaryObject)
    assert "/OCSPs" in store


@pytest.mark.parametrize("content", [b"", b"nothing", b"\x30\x03\x02\x01\x01"])
def test_a_file_that_proves_nothing_is_refused(desk: Desk, tmp_path: Path, content: bytes) -> None:
    proof = tmp_path / "nothing.crl"
    proof.write_bytes(content)
    wish = SigningWish(desk.report, tmp_path / "out.pdf", FIRST, desk.mayor, revocation=(proof,))

    with pytest.raises(RevocationUnusable):
        signed(wish, MOMENT, title)


def test_a_certificate_that_was_withdrawn_does_not_sign_with_proof(desk: Desk, tmp_path: Path) -> None:
    certificate = desk.authority.certificate_for("Ingetrokken", rsa_key(1))
    key = desk.authority.key_file(tmp_path / "gone.p12", "Ingetrokken", rsa_key(1), certificate)
    crl = desk.authority.withdrawn(tmp_path / "withdrawn.crl", certificate)
    wish = SigningWish(desk.report, tmp_path / "out.pdf", FIRST, key, revocation=(crl,))

    with pytest.raises(RevocationUnusable):
        signed(wish, MOMENT, title)


def test_no_rule_of_pdf_ua_and_pdf_a_is_broken_by_signing(
    desk: Desk, tmp_path: Path, verapdf: Validator
) -> None:
    crl = desk.authority.withdrawn(tmp_path / "withdrawn.crl")
    wish = SigningWish(desk.once, tmp_path / "proved.pdf", SECOND, desk.secretary, revocation=(crl,))
    wish.target.write_bytes(signed(wish, MOMENT, title)[0])
    odd_key = desk.authority.key_file(tmp_path / "odd.p12", f"漢字 {'W' * 50}", ec_key(1))
    odd = sign(desk.report, tmp_path / "odd.pdf", FIRST, odd_key)
    files = [desk.report, desk.once, desk.twice, wish.target, odd]

    verdicts = verapdf.judge(files)

    assert [verdict.flavour for verdict in verdicts] == ["ua1", "2a"] * len(files)
    assert [verdict for verdict in verdicts if not verdict.is_good] == []
    assert min(verdict.checks for verdict in verdicts) > 20_000
    assert {file.name: found for file in files if (found := findings(file))} == {}
