"""Putting a signature in a file: PAdES B-B, the first one certifying, with a stamp that can be read."""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from asn1crypto.crl import CertificateList
from asn1crypto.ocsp import OCSPResponse
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, PathValidationError

from checklist_desktop.domain.errors import (
    DocumentChanged,
    FieldAlreadySigned,
    FieldUnknown,
    NoFieldsToSign,
    RevocationUnusable,
    SigningFailed,
)
from checklist_desktop.reports.pdf.stamp import Stamp, stamp_page
from checklist_desktop.reports.signatures.holding import (
    UNREADABLE,
    certificates_in,
    content_of,
    fields_of,
    name_in,
)
from checklist_desktop.reports.signatures.offline import finished
from checklist_desktop.reports.signatures.tokens import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from pyhanko.pdf_utils.writer import BasePdfFileWriter
    from pyhanko.sign.signers import Signer
    from pyhanko.sign.signers.pdf_signer import PdfSigningSession

    from checklist_desktop.domain.signatures import SignatureField, SignatureState, SigningWish


def signed(
    wish: SigningWish, moment: datetime, title_in: Callable[[str], str]
) -> tuple[bytes, SignatureState]:
    """The file with one more signature in it, looked at again from its bytes, and what was found there.

    `title_in` gives what stands above the name in the stamp, in a language. Raises what is wrong with the
    file, with the field, or with the key; nothing is written.
    """
    content = content_of(wish.source)
    field = _free_field(wish, fields_of(content, wish.source))
    with opened(wish.key, moment) as signer:
        result = _with_signature(content, wish, signer, moment, title_in, field.place)
    return result, _proved(result, wish)


def _free_field(wish: SigningWish, fields: Sequence[SignatureField]) -> SignatureField:
    if not fields:
        raise NoFieldsToSign(str(wish.source))
    for field in fields:
        if field.signature is not None and not field.signature.holds:
            raise DocumentChanged(str(wish.source), field.signature.signer or field.name)
    named = next((field for field in fields if field.name == wish.field), None)
    if named is None:
        raise FieldUnknown(wish.field, ", ".join(field.name for field in fields))
    if named.signature is not None:
        raise FieldAlreadySigned(named.name, named.signature.signer)
    return named


class _PunctualSigner(PdfSigner):
    """Signs at the moment that was asked for; the computer is not asked again."""

    def __init__(
        self, metadata: PdfSignatureMetadata, signer: Signer, stamp: StaticStampStyle, moment: datetime
    ) -> None:
        super().__init__(metadata, signer, stamp_style=stamp)
        self._moment = moment

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._moment
        return session


def _with_signature(
    content: bytes,
    wish: SigningWish,
    signer: Signer,
    moment: datetime,
    title_in: Callable[[str], str],
    place: str,
) -> bytes:
    output = BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        try:
            writer = IncrementalPdfFileWriter(BytesIO(content))
            assert isinstance(writer.prev, PdfFileReader)
            lines = (name_in(signer.signing_cert), place, f"{moment:%d-%m-%Y %H:%M} (UTC{_offset(moment)})")
            page = Path(folder) / "stamp.pdf"
            page.write_bytes(stamp_page(_stamp(writer.prev, wish.field, title_in, lines, moment)))
            metadata = PdfSignatureMetadata(
                field_name=wish.field,
                subfilter=SigSeedSubFilter.PADES,
                certify=not writer.prev.embedded_signatures,
                docmdp_permissions=MDPPerm.FILL_FORMS,
                embed_validation_info=bool(wish.revocation),
                validation_context=_revocation(wish, signer, moment),
            )
            work = _PunctualSigner(metadata, signer, _style(page), moment)
            finished(work.async_sign_pdf(writer, existing_fields_only=True, output=output))
        except UNREADABLE as error:
            if wish.revocation and isinstance(error.__cause__, PathBuildingError | PathValidationError):
                raise RevocationUnusable(str(wish.revocation[0])) from error
            raise SigningFailed(str(wish.source), str(error)) from error
    return output.getvalue()


def _offset(moment: datetime) -> str:
    offset = f"{moment:%z}"
    return f"{offset[:3]}:{offset[3:5]}"


def _stamp(
    reader: PdfFileReader,
    field: str,
    title_in: Callable[[str], str],
    lines: tuple[str, ...],
    moment: datetime,
) -> Stamp:
    """A stamp of the size of the field, in the language of the file."""
    _, _, reference = next(enumerate_sig_fields(reader, with_name=field))
    left, bottom, right, top = (float(number) for number in reference.get_object()["/Rect"])
    language = str(reader.root.get("/Lang", "nl"))
    return Stamp(title_in(language), lines, abs(right - left), abs(top - bottom), language, moment)


def _style(page: Path) -> StaticStampStyle:
    """The page as it is: it has the size of the field, and margins of its own."""
    middle = AxisAlignment.ALIGN_MID
    rule = SimpleBoxLayoutRule(x_align=middle, y_align=middle, margins=Margins(0, 0, 0, 0))
    style: StaticStampStyle = StaticStampStyle.from_pdf_file(
        str(page), border_width=0, background_opacity=1, background_layout=rule
    )
    return style


def _revocation(wish: SigningWish, signer: Signer, moment: datetime) -> ValidationContext | None:
    """What proves that the certificate was not withdrawn; None when nobody asked for that."""
    if not wish.revocation:
        return None
    crls: list[CertificateList] = []
    answers: list[OCSPResponse] = []
    for path in wish.revocation:
        content = content_of(path)
        try:
            found = CertificateList.load(content, strict=True)
            str(found["tbs_cert_list"]["this_update"].native)
            crls.append(found)
        except UNREADABLE:
            answers.append(_answer(content, path))
    others = list(signer.cert_registry)
    roots = list(certificates_in(wish.roots)) or [one for one in others if one.self_signed != "no"]
    return ValidationContext(
        trust_roots=roots,
        other_certs=others,
        allow_fetching=False,
        crls=crls,
        ocsps=answers,
        revocation_mode="require",
        moment=moment,
        retroactive_revinfo=True,
    )


def _answer(content: bytes, path: Path) -> OCSPResponse:
    try:
        found = OCSPResponse.load(content, strict=True)
        str(found["response_status"].native)
    except UNREADABLE as error:
        raise RevocationUnusable(str(path)) from error
    return found


def _proved(result: bytes, wish: SigningWish) -> SignatureState:
    """The new signature as anyone else will find it, with the older ones still standing."""
    fields = fields_of(result, wish.target, certificates_in(wish.roots))
    states = {field.name: field.signature for field in fields if field.signature is not None}
    broken = [state.field for state in states.values() if not state.holds]
    if broken or wish.field not in states:
        raise SigningFailed(str(wish.source), ", ".join(broken) or wish.field)
    return states[wish.field]
