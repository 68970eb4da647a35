"""A key on a card or a stick, found through the program (PKCS#11) that came with it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pkcs11
from asn1crypto.x509 import Certificate
from pkcs11 import Attribute, Mechanism, ObjectClass
from pkcs11 import exceptions as trouble
from pyhanko.sign.pkcs11 import PKCS11Signer

from checklist_desktop.domain.errors import (
    FileMissing,
    PinBlocked,
    PinWrong,
    SigningFailed,
    TokenAbsent,
    TokenProgramUnusable,
    TokenWithoutKey,
)
from checklist_desktop.domain.signatures import KeyFile
from checklist_desktop.reports.signatures.holding import UNREADABLE
from checklist_desktop.reports.signatures.keys import check_usable, signer_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from pyhanko.sign.signers import Signer

    from checklist_desktop.domain.signatures import SigningKey, Token

_WRONG = (trouble.PinIncorrect, trouble.PinInvalid, trouble.PinLenRange, trouble.ArgumentsBad)
_BLOCKED = (trouble.PinLocked, trouble.PinExpired, trouble.UserPinNotInitialized)
_AWAY = (trouble.NoSuchToken, trouble.TokenNotPresent, trouble.TokenNotRecognised, trouble.DeviceRemoved)
_FOR_DECISIONS = "non_repudiation"


@contextmanager
def opened(key: SigningKey, moment: datetime) -> Iterator[Signer]:
    """The key, ready to sign with a certificate that may be used now, for as long as it is needed.

    Raises what is wrong with the key, with its certificate, or with the card or stick that it is on.
    """
    if isinstance(key, KeyFile):
        signer = signer_of(key)
        check_usable(signer.signing_cert, moment)
        yield signer
        return
    token = _token(key)
    try:
        with token.open(user_pin=key.pin) as session:
            on_token = _signer(session, key)
            check_usable(on_token.signing_cert, moment)
            yield on_token
    except _WRONG as error:
        raise PinWrong(key.label) from error
    except _BLOCKED as error:
        raise PinBlocked(key.label) from error
    except _AWAY as error:
        raise TokenAbsent(key.label) from error
    except trouble.PKCS11Error as error:
        raise SigningFailed(key.label, type(error).__name__) from error


def _token(key: Token) -> pkcs11.Token:
    if not key.program.exists():
        raise FileMissing(str(key.program))
    try:
        library = pkcs11.lib(str(key.program))
        # Or a card that came after the program was loaded would not be seen.
        library.reinitialize()
        found = list(library.get_tokens(token_label=key.label))
    except trouble.PKCS11Error as error:
        raise TokenProgramUnusable(str(key.program)) from error
    if not found:
        raise TokenAbsent(key.label)
    return found[0]


def _signer(session: pkcs11.Session, key: Token) -> PKCS11Signer:
    """A key with its certificate; a card with several has one that is meant for decisions."""
    private = {one[Attribute.ID] for one in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})}
    certificates: list[tuple[bytes, Certificate]] = []
    for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        try:
            certificate = Certificate.load(one[Attribute.VALUE], strict=True)
            str(certificate.subject.native)
        except UNREADABLE:
            continue
        if one[Attribute.ID] in private:
            certificates.append((one[Attribute.ID], certificate))
    if not certificates:
        raise TokenWithoutKey(key.label)
    certificates.sort(key=lambda pair: not _is_for_decisions(pair[1]))
    identity, chosen = certificates[0]
    return PKCS11Signer(
        session,
        signing_cert=chosen,
        key_id=identity,
        use_raw_mechanism=_only_raw(session, chosen),
    )


def _is_for_decisions(certificate: Certificate) -> bool:
    usage = certificate.key_usage_value
    return usage is not None and _FOR_DECISIONS in usage.native


def _only_raw(session: pkcs11.Session, certificate: Certificate) -> bool:
    """Whether the token cannot make the digest itself, so that we do."""
    wanted = Mechanism.ECDSA_SHA256 if certificate.public_key.algorithm == "ec" else Mechanism.SHA256_RSA_PKCS
    return wanted not in session.token.slot.get_mechanisms()
