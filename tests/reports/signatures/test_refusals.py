"""Whatever is wrong with a key, a certificate, a field or a file has a name of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12

from checklist_desktop.domain.errors import (
    CertificateExpired,
    CertificateNotForSigning,
    CertificateNotYetValid,
    DocumentChanged,
    FieldAlreadySigned,
    FieldUnknown,
    FileMissing,
    KeyDoesNotFit,
    KeyFileIncomplete,
    KeyPasswordWrong,
    NoFieldsToSign,
    NotACertificate,
    NotAKeyFile,
    NotAPdf,
)
from checklist_desktop.domain.signatures import KeyFile, SigningWish
from checklist_desktop.reports.signatures.holding import fields_in
from checklist_desktop.reports.signatures.signing import signed
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import front, report_of, theme
from tests.reports.signatures.authority import MOMENT, PASSWORD, YEAR, rsa_key, usage
from tests.reports.signatures.conftest import FIRST, SECOND, title

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reports.signatures.conftest import Desk


def attempt(desk: Desk, key: KeyFile, *, source: Path | None = None, field: str = FIRST) -> None:
    source = source or desk.report
    signed(SigningWish(source, source.with_suffix(".out"), field, key), MOMENT, title)


@pytest.mark.parametrize("password", ["", "geheim", PASSWORD.upper()])
def test_a_wrong_password_is_called_that(desk: Desk, password: str) -> None:
    with pytest.raises(KeyPasswordWrong):
        attempt(desk, KeyFile(desk.mayor.path, password))


def test_a_key_without_a_password_needs_none(desk: Desk, tmp_path: Path) -> None:
    attempt(desk, desk.authority.key_file(tmp_path / "open.p12", "Open", rsa_key(1), password=""))


@pytest.mark.parametrize("content", [b"", b"geen sleutel", b"%PDF-1.7", b"\x30\x03\x02\x01\x03"])
def test_a_file_of_another_kind_is_no_key_file(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.p12"
    path.write_bytes(content)

    with pytest.raises(NotAKeyFile):
        attempt(desk, KeyFile(path, PASSWORD))


def test_a_key_file_that_is_not_there_is_missing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        attempt(desk, KeyFile(tmp_path / "away.p12", PASSWORD))


def test_a_key_file_with_only_certificates_is_incomplete(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "certificates.p12"
    form = serialization.BestAvailableEncryption(PASSWORD.encode())
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(None, None, None, [desk.authority.certificate], form)
    )

    with pytest.raises(KeyFileIncomplete):
        attempt(desk, KeyFile(path, PASSWORD))


def test_a_key_of_someone_else_does_not_fit_the_certificate(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mixed.p12"
    certificate = desk.authority.certificate_for("Iemand anders", rsa_key(1))
    form = serialization.BestAvailableEncryption(PASSWORD.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, rsa_key(), None, [certificate], form))

    with pytest.raises(KeyDoesNotFit) as refused:
        attempt(desk, KeyFile(path, PASSWORD))
    assert refused.value.name == "Iemand anders"


def test_an_expired_certificate_tells_since_when(desk: Desk, tmp_path: Path) -> None:
    ends = MOMENT - timedelta(days=3)
    certificate = desk.authority.certificate_for("Te laat", rsa_key(1), begins=ends - YEAR, ends=ends)
    key = desk.authority.key_file(tmp_path / "late.p12", "Te laat", rsa_key(1), certificate)

    with pytest.raises(CertificateExpired) as refused:
        attempt(desk, key)
    assert (refused.value.name, refused.value.day) == ("Te laat", f"{ends:%d-%m-%Y}")


def test_a_certificate_of_tomorrow_is_not_valid_yet(desk: Desk, tmp_path: Path) -> None:
    begins = MOMENT + timedelta(days=1)
    certificate = desk.authority.certificate_for("Te vroeg", rsa_key(1), begins=begins)
    key = desk.authority.key_file(tmp_path / "early.p12", "Te vroeg", rsa_key(1), certificate)

    with pytest.raises(CertificateNotYetValid):
        attempt(desk, key)


def test_a_certificate_for_secrets_only_does_not_sign(desk: Desk, tmp_path: Path) -> None:
    uses = usage(signs=False, decides=False)
    certificate = desk.authority.certificate_for("Sleuteldoos", rsa_key(1), uses=uses)
    key = desk.authority.key_file(tmp_path / "secrets.p12", "Sleuteldoos", rsa_key(1), certificate)

    with pytest.raises(CertificateNotForSigning):
        attempt(desk, key)


def test_a_field_that_is_not_there_is_answered_with_those_that_are(desk: Desk) -> None:
    with pytest.raises(FieldUnknown) as refused:
        attempt(desk, desk.mayor, field="wethouder")
    assert refused.value.known == f"{FIRST}, {SECOND}"


def test_a_field_is_signed_once(desk: Desk) -> None:
    with pytest.raises(FieldAlreadySigned) as refused:
        attempt(desk, desk.secretary, source=desk.once)
    assert refused.value.who == "A.B. de Test"


def test_a_report_without_places_to_sign_is_told_so(desk: Desk, tmp_path: Path) -> None:
    bare = write(report_of(front(), *theme()), tmp_path / "bare.pdf")

    with pytest.raises(NoFieldsToSign):
        attempt(desk, desk.mayor, source=bare)


@pytest.mark.parametrize("content", [b"", b"geen pdf", b"%PDF-1.7\n%%EOF\n"])
def test_a_file_of_another_kind_is_no_pdf(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.pdf"
    path.write_bytes(content)

    with pytest.raises(NotAPdf):
        attempt(desk, desk.mayor, source=path)


def test_nobody_signs_under_a_signature_that_does_not_hold(desk: Desk, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(desk.once.read_bytes().replace(b"/Lang (nl", b"/Lang (de", 1))
    assert changed.read_bytes() != desk.once.read_bytes()

    with pytest.raises(DocumentChanged) as refused:
        attempt(desk, desk.secretary, source=changed, field=SECOND)
    assert refused.value.who == "A.B. de Test"


@pytest.mark.parametrize("content", [b"", b"geen certificaat", b"-----BEGIN CERTIFICATE-----\nAAAA"])
def test_a_root_that_is_no_certificate_is_refused(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "root.pem"
    path.write_bytes(content)

    with pytest.raises(NotACertificate):
        fields_in(desk.once, (path,))
