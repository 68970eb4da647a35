"""A key with its certificate from a file, and what must be true of it before anything is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn1crypto.pkcs12 import Pfx
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from checklist_desktop.domain.errors import (
    CertificateExpired,
    CertificateNotForSigning,
    CertificateNotYetValid,
    KeyDoesNotFit,
    KeyFileIncomplete,
    KeyPasswordWrong,
    NotAKeyFile,
)
from checklist_desktop.reports.signatures.holding import UNREADABLE, content_of, name_in

if TYPE_CHECKING:
    from datetime import datetime

    from asn1crypto.x509 import Certificate as Certificate
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from cryptography.x509 import Certificate as PycaCertificate

    from checklist_desktop.domain.signatures import KeyFile

_SIGNS = {"digital_signature", "non_repudiation"}


def signer_of(key: KeyFile) -> SimpleSigner:
    """The key, ready to sign.

    Raises FileMissing, NotAKeyFile, KeyPasswordWrong, KeyFileIncomplete or KeyDoesNotFit.
    """
    content = content_of(key.path)
    if not _is_key_file(content):
        raise NotAKeyFile(str(key.path))
    try:
        private, own, others = _opened(content, key.password)
    except ValueError as error:
        raise KeyPasswordWrong(str(key.path)) from error
    if private is None or (own is None and not others):
        raise KeyFileIncomplete(str(key.path))
    fitting = [one for one in (own, *others) if one is not None and _fits(private, one)]
    if not fitting:
        named = own or others[0]
        raise KeyDoesNotFit(name_in(translate_pyca_cryptography_cert_to_asn1(named)))
    store = SimpleCertificateStore.from_certs(  # type: ignore[no-untyped-call]  # so in pyHanko
        map(translate_pyca_cryptography_cert_to_asn1, others)
    )
    return SimpleSigner(
        signing_cert=translate_pyca_cryptography_cert_to_asn1(fitting[0]),
        signing_key=translate_pyca_cryptography_key_to_asn1(private),
        cert_registry=store,
    )


def _is_key_file(content: bytes) -> bool:
    """Whether this is a file for keys at all: its outside can be read without the password."""
    try:
        outside = Pfx.load(content, strict=True)
        return bool(outside["version"].native == "v3" and outside["auth_safe"]["content"].contents)
    except UNREADABLE:
        return False


def _opened(
    content: bytes, password: str
) -> tuple[PrivateKeyTypes | None, PycaCertificate | None, list[PycaCertificate]]:
    """What is in the file. One without a password was made with an empty one, or with none at all."""
    if password:
        return pkcs12.load_key_and_certificates(content, password.encode())
    try:
        return pkcs12.load_key_and_certificates(content, None)
    except ValueError:
        return pkcs12.load_key_and_certificates(content, b"")


def _fits(private: PrivateKeyTypes, certificate: PycaCertificate) -> bool:
    form = serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    return private.public_key().public_bytes(*form) == certificate.public_key().public_bytes(*form)


def check_usable(certificate: Certificate, moment: datetime) -> None:
    """Whether someone may sign with it now.

    Raises CertificateExpired, CertificateNotYetValid or CertificateNotForSigning.
    """
    name = name_in(certificate)
    if moment > certificate.not_valid_after:
        raise CertificateExpired(name, f"{certificate.not_valid_after:%d-%m-%Y}")
    if moment < certificate.not_valid_before:
        raise CertificateNotYetValid(name, f"{certificate.not_valid_before:%d-%m-%Y}")
    usage = certificate.key_usage_value
    if usage is not None and not _SIGNS & usage.native:
        raise CertificateNotForSigning(name)
