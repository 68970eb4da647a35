"""What pyHanko lets pass: changes in what no signature covers, and in what a signature need not keep."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.x509 import (
    AuthorityKeyIdentifier,
    BasicConstraints,
    Certificate,
    SubjectKeyIdentifier,
    load_der_x509_certificate,
)

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import HistoricalResolver
    from pyhanko.sign.validation import EmbeddedPdfSignature

# Every program that signs writes down that it did.
_MAY_CHANGE = ("/ModDate", "/Producer")
_MAY_CHANGE_IN_XMP = ("ModifyDate", "MetadataDate", "Producer", "InstanceID", "xmptk")
_SYNTAX = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def is_untouched(signature: EmbeddedPdfSignature, content: bytes) -> bool:
    """Whether the signature and all that came along with it is as it was put there."""
    return _fills_its_room(signature, content) and _is_regular(signature) and _belong_together(signature)


def keeps_properties(signature: EmbeddedPdfSignature) -> bool:
    """Whether the file still says of itself what it said when it was signed: its title, maker, claims."""
    reader = signature.reader
    then = reader.get_historical_resolver(signature.signed_revision)
    now = reader.get_historical_resolver(reader.xrefs.total_revisions - 1)
    return _information(then) == _information(now) and _properties(then) == _properties(now)


def _information(state: HistoricalResolver) -> dict[str, str]:
    if "/Info" not in state.trailer_view:
        return {}
    # Asked of the file, because this view answers with what there is now.
    reference = state.trailer_view.raw_get("/Info").reference
    entries = state.reader.get_object(reference, revision=state.revision)  # type: ignore[no-untyped-call]
    return {str(name): str(entries[name]) for name in entries if name not in _MAY_CHANGE}


def _properties(state: HistoricalResolver) -> Counter[tuple[str, str]]:
    """The properties with their values, however they were written down."""
    if "/Metadata" not in state.root:
        return Counter()
    found: Counter[tuple[str, str]] = Counter()
    reference = state.root.raw_get("/Metadata").reference
    stream = state.reader.get_object(reference, revision=state.revision)  # type: ignore[no-untyped-call]
    for element in ET.fromstring(stream.data).iter():
        pairs = [*element.attrib.items(), (element.tag, (element.text or "").strip())]
        found.update((name, value) for name, value in pairs if value and _counts(name))
    return found


def _counts(name: str) -> bool:
    is_a_list_item = name == f"{_SYNTAX}li"
    return is_a_list_item or not (name.startswith(_SYNTAX) or name.endswith(_MAY_CHANGE_IN_XMP))


def _fills_its_room(signature: EmbeddedPdfSignature, content: bytes) -> bool:
    """Whether all is signed but the signature itself, and nothing is hidden in the room left for it.

    Bytes there belong to nobody: a program reads over them, and no signature covers them.
    """
    start, length, after, rest = (int(number) for number in signature.byte_range)
    gap = content[length:after]
    digits = gap[1:-1]
    whole = bytes.fromhex(digits.decode("ascii"))
    own = signature.sig_object.raw_get("/Contents")
    message = _der_length(whole)
    return (
        start == 0
        and after + rest <= len(content)
        and gap[:1] + gap[-1:] == b"<>"
        and digits in (digits.lower(), digits.upper())
        and whole == bytes(getattr(own, "original_bytes", own))
        and not any(whole[message:])
    )


def _is_regular(signature: EmbeddedPdfSignature) -> bool:
    """Whether the message says of itself what follows from the rest of it (RFC 5652, 5.1 and 5.3)."""
    signer = signature.signer_info
    versions = {"issuer_and_serial_number": "v1", "subject_key_identifier": "v3"}
    digests = [one.native for one in signature.signed_data["digest_algorithms"]]
    return (
        signer["version"].native == versions[signer["sid"].name]
        and signature.signed_data["version"].native in ("v1", "v3", "v4", "v5")
        and signer["digest_algorithm"].native in digests
    )


def _belong_together(signature: EmbeddedPdfSignature) -> bool:
    """Whether each certificate that came along was made by who it says, as far as that one came along too.

    The signature itself covers no other certificate than that of the signer.
    """
    own = [signature.signer_cert, *signature.other_embedded_certs]
    certificates = [load_der_x509_certificate(one.dump()) for one in own]
    makers = {one.subject: one for one in certificates}
    issuers = {one.issuer for one in certificates}
    # The first is that of the signer, who makes no other.
    if not issuers <= makers.keys() and not {one.subject for one in certificates[1:]} <= issuers:
        return False
    try:
        for one in certificates:
            if one.issuer in makers:
                one.verify_directly_issued_by(makers[one.issuer])
            elif _says_it_made_itself(one):
                return False
    except InvalidSignature:
        return False
    return True


def _says_it_made_itself(certificate: Certificate) -> bool:
    """A root: an authority that names no other key than its own as that of its maker (RFC 5280, 4.2.1.1)."""
    own: bytes | None = None
    maker: bytes | None = None
    is_authority = False
    for extension in certificate.extensions:
        if isinstance(extension.value, BasicConstraints):
            is_authority = extension.value.ca
        elif isinstance(extension.value, SubjectKeyIdentifier):
            own = extension.value.digest
        elif isinstance(extension.value, AuthorityKeyIdentifier):
            maker = extension.value.key_identifier
    return is_authority and maker in (None, own)


def _der_length(message: bytes) -> int:
    """How many bytes a message in DER takes, its own heading included."""
    first = message[1]
    if first < 0x80:
        return 2 + first
    count = first & 0x7F
    return 2 + count + int.from_bytes(message[2 : 2 + count], "big")
