"""Who signed which place of a file and whether that still holds, with more rigour than pyHanko asks."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from unicodedata import category

from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import SignatureCoverageLevel, async_validate_pdf_signature
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko_certvalidator import ValidationContext

from checklist_desktop.domain.errors import FileMissing, FileUnreadable, NotACertificate, NotAPdf
from checklist_desktop.domain.signatures import Holding, SignatureField, SignatureState, Trust
from checklist_desktop.reports.signatures.offline import finished
from checklist_desktop.reports.signatures.rigour import is_untouched, keeps_properties

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn1crypto.x509 import Certificate
    from pyhanko.sign.validation import EmbeddedPdfSignature, PdfSignatureStatus

# What pyHanko and the modules under it say of bytes that someone changed.
UNREADABLE = (
    PdfError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    UnsupportedAlgorithm,
    zlib.error,
    struct.error,
)
_AFTER_OTHERS = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
_AFTER_THE_LAST = (ModificationLevel.LTA_UPDATES,)


def fields_in(path: Path, roots: Sequence[Path] = ()) -> tuple[SignatureField, ...]:
    """Every place to sign, in the order of the file. Raises FileMissing, NotAPdf or NotACertificate."""
    return fields_of(content_of(path), path, certificates_in(roots))


def fields_of(content: bytes, path: Path, roots: Sequence[Certificate] = ()) -> tuple[SignatureField, ...]:
    """The same of a file that was read before; the path is for what has to be said about it."""
    try:
        # It warns of much that is odd and goes on; we do not.
        reader = PdfFileReader(BytesIO(content), strict=True)
        places = {name: _place(reference.get_object()) for name, _, reference in enumerate_sig_fields(reader)}
        found = {field.field_name: field for field in reader.embedded_regular_signatures}
    except UNREADABLE as error:
        raise NotAPdf(str(path)) from error
    last = len(found) - 1
    states = {
        name: _state(signature, places.get(name, name), content, roots, is_first=not at, is_last=at == last)
        for at, (name, signature) in enumerate(found.items())
    }
    return tuple(SignatureField(name, place, states.get(name)) for name, place in places.items())


def content_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or str(error)) from error


def certificates_in(paths: Sequence[Path]) -> tuple[Certificate, ...]:
    """The certificates in these files, each in one of the two usual shapes. Raises NotACertificate."""
    found: list[Certificate] = []
    for path in paths:
        content_of(path)
        try:
            read = list(load_certs_from_pemder([str(path)]))  # type: ignore[no-untyped-call]  # so in pyHanko
            names = [certificate.subject.native for certificate in read]
        except UNREADABLE as error:
            raise NotACertificate(str(path)) from error
        if not names:
            raise NotACertificate(str(path))
        found += read
    return tuple(found)


def name_in(certificate: Certificate) -> str:
    """Who it is about: the name of a person, or else what comes nearest."""
    return (
        _part(certificate, "common_name")
        or _part(certificate, "organization_name")
        or str(certificate.subject)
    )


def _part(certificate: Certificate, part: str, *, of_issuer: bool = False) -> str:
    names = certificate.issuer.native if of_issuer else certificate.subject.native
    value = names.get(part, "")
    return _visible(", ".join(value) if isinstance(value, list) else str(value))


def _visible(text: str) -> str:
    """On one line and in one direction: a name is shown beside our own words, and may not pose as those."""
    return " ".join("".join(" " if category(sign).startswith("C") else sign for sign in text).split())


def _place(field: dict[str, object]) -> str:
    """What a screen reader says of the field; its name when nothing was written."""
    return _visible(str(field.get("/TU", field.get("/T", ""))))


def _state(
    signature: EmbeddedPdfSignature,
    place: str,
    content: bytes,
    roots: Sequence[Certificate],
    *,
    is_first: bool,
    is_last: bool,
) -> SignatureState:
    try:
        status = finished(async_validate_pdf_signature(signature, _context(signature, roots)))
        holding = _holding(signature, status, content, is_last=is_last)
        certificate, at = status.signing_cert, status.signer_reported_dt
        described = (
            name_in(certificate),
            _part(certificate, "organization_name"),
            _part(certificate, "common_name", of_issuer=True),
        )
    except UNREADABLE:
        unknown = Trust.NOT_TRUSTED if roots else Trust.NOT_ASKED
        return SignatureState(
            signature.field_name, place, "", "", "", None, Holding.UNREADABLE, unknown, is_first, False
        )
    trust = Trust.TRUSTED if status.trusted else Trust.NOT_TRUSTED
    covers = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return SignatureState(
        signature.field_name,
        place,
        *described,
        at,
        holding,
        trust if roots else Trust.NOT_ASKED,
        is_first,
        covers,
    )


def _context(signature: EmbeddedPdfSignature, roots: Sequence[Certificate]) -> ValidationContext:
    """What is trusted, with what the file itself brings to prove that nothing was withdrawn."""
    try:
        store = DocumentSecurityStore.read_dss(signature.reader)
    except NoDSSFoundError:
        return ValidationContext(trust_roots=roots, allow_fetching=False, revocation_mode="soft-fail")
    return store.as_validation_context(
        {"trust_roots": roots, "allow_fetching": False, "revocation_mode": "soft-fail"}
    )


def _holding(
    signature: EmbeddedPdfSignature, status: PdfSignatureStatus, content: bytes, *, is_last: bool
) -> Holding:
    if not status.intact or not status.valid or not is_untouched(signature, content):
        return Holding.CHANGED
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return Holding.HOLDS
    allowed = _AFTER_THE_LAST if is_last else _AFTER_OTHERS
    covers = status.coverage is SignatureCoverageLevel.ENTIRE_REVISION
    is_allowed = status.docmdp_ok and status.modification_level in allowed
    may_be = covers and is_allowed and keeps_properties(signature)
    return Holding.HOLDS if may_be else Holding.ADDED_TO
