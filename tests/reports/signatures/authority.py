"""A certificate authority that exists in the tests only, and the keys and files it gives out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from checklist_desktop.domain.signatures import KeyFile

if TYPE_CHECKING:
    from pathlib import Path

Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
PASSWORD = "gehéim"
MOMENT = datetime.now(UTC).replace(microsecond=0)
YEAR = timedelta(days=365)
WHERE_TO_ASK = x509.AuthorityInformationAccess(
    [
        x509.AccessDescription(
            AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier("http://ocsp.example.nl")
        )
    ]
)
"""As real certificates have it; nobody may go there."""


@cache
def rsa_key(number: int = 0) -> rsa.RSAPrivateKey:
    """Making one takes a while, so each number is one key."""
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


@cache
def ec_key(number: int = 0) -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def name_of(person: str) -> x509.Name:
    parts = {
        NameOID.COUNTRY_NAME: "NL",
        NameOID.ORGANIZATION_NAME: "Gemeente Voorbeeldstad",
        NameOID.COMMON_NAME: person,
    }
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in parts.items()])


def usage(*, signs: bool = True, decides: bool = True, issues: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=decides,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issues,
        crl_sign=issues,
        encipher_only=False,
        decipher_only=False,
    )


@dataclass(frozen=True, slots=True)
class Authority:
    """Who gives out certificates."""

    name: str
    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    def certificate_for(
        self,
        person: str,
        key: Private,
        *,
        begins: datetime = MOMENT - timedelta(days=1),
        ends: datetime = MOMENT + YEAR,
        uses: x509.KeyUsage | None = None,
        where_to_ask: x509.AuthorityInformationAccess | None = WHERE_TO_ASK,
    ) -> x509.Certificate:
        builder = (
            _builder(person, self.name, key, begins, ends)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(uses or usage(), critical=True)
        )
        if where_to_ask is not None:
            builder = builder.add_extension(where_to_ask, critical=False)
        return builder.sign(self.key, hashes.SHA256())

    def key_file(
        self,
        path: Path,
        person: str,
        key: Private,
        certificate: x509.Certificate | None = None,
        password: str = PASSWORD,
    ) -> KeyFile:
        """A file with the key, its certificate and that of the authority."""
        own = certificate or self.certificate_for(person, key)
        form = (
            serialization.BestAvailableEncryption(password.encode())
            if password
            else serialization.NoEncryption()
        )
        path.write_bytes(
            pkcs12.serialize_key_and_certificates(person.encode(), key, own, [self.certificate], form)
        )
        return KeyFile(path, password)

    def root_file(self, path: Path) -> Path:
        path.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        return path

    def answer(self, path: Path, certificate: x509.Certificate) -> Path:
        """What the authority answers when it is asked about one certificate: that it is good."""
        builder = ocsp.OCSPResponseBuilder().add_response(
            cert=certificate,
            issuer=self.certificate,
            algorithm=hashes.SHA1(),
            cert_status=ocsp.OCSPCertStatus.GOOD,
            this_update=MOMENT - timedelta(hours=1),
            next_update=MOMENT + YEAR,
            revocation_time=None,
            revocation_reason=None,
        )
        builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, self.certificate).certificates(
            [self.certificate]
        )
        answer = builder.sign(self.key, hashes.SHA256())
        path.write_bytes(answer.public_bytes(serialization.Encoding.DER))
        return path

    def withdrawn(self, path: Path, *certificates: x509.Certificate) -> Path:
        """The list of certificates that were withdrawn; empty when none are named."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.certificate.subject)
            .last_update(MOMENT - timedelta(hours=1))
            .next_update(MOMENT + YEAR)
            .add_extension(x509.CRLNumber(1), critical=False)
        )
        for certificate in certificates:
            entry = x509.RevokedCertificateBuilder().serial_number(certificate.serial_number)
            builder = builder.add_revoked_certificate(
                entry.revocation_date(MOMENT - timedelta(hours=2)).build()
            )
        path.write_bytes(builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER))
        return path


def authority(name: str = "Proef-CA", number: int = 100) -> Authority:
    key = rsa_key(number)
    certificate = (
        _builder(name, name, key, MOMENT - YEAR, MOMENT + 9 * YEAR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage(signs=False, decides=False, issues=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Authority(name, key, certificate)


def _builder(
    person: str, issuer: str, key: Private, begins: datetime, ends: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name_of(person))
        .issuer_name(name_of(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
