"""Why a file cannot be signed, or its signatures cannot be read."""

from __future__ import annotations

from dataclasses import dataclass

from checklist_desktop.domain.errors.explained import OpOrdeError

# ---- the file


@dataclass(eq=False)
class NotAPdf(OpOrdeError):
    """A file that is no PDF, or one that is damaged beyond reading."""

    path: str


@dataclass(eq=False)
class NoFieldsToSign(OpOrdeError):
    path: str


@dataclass(eq=False)
class FieldUnknown(OpOrdeError):
    name: str
    known: str


@dataclass(eq=False)
class FieldAlreadySigned(OpOrdeError):
    name: str
    who: str


@dataclass(eq=False)
class DocumentChanged(OpOrdeError):
    """The signature that someone else put does not hold any more."""

    path: str
    who: str


@dataclass(eq=False)
class SigningFailed(OpOrdeError):
    """Nothing that was foreseen; the file was not signed."""

    path: str
    detail: str


# ---- the key


@dataclass(eq=False)
class KeyNotNamed(OpOrdeError):
    """Neither a key file nor a card was named, or both were."""


@dataclass(eq=False)
class NotAKeyFile(OpOrdeError):
    path: str


@dataclass(eq=False)
class KeyPasswordWrong(OpOrdeError):
    path: str


@dataclass(eq=False)
class KeyFileIncomplete(OpOrdeError):
    """A file for keys without a key in it, or without the certificate that belongs to it."""

    path: str


@dataclass(eq=False)
class KeyDoesNotFit(OpOrdeError):
    name: str


@dataclass(eq=False)
class CertificateExpired(OpOrdeError):
    name: str
    day: str


@dataclass(eq=False)
class CertificateNotYetValid(OpOrdeError):
    name: str
    day: str


@dataclass(eq=False)
class CertificateNotForSigning(OpOrdeError):
    name: str


@dataclass(eq=False)
class NotACertificate(OpOrdeError):
    path: str


@dataclass(eq=False)
class RevocationUnusable(OpOrdeError):
    """A file that should prove that a certificate was not withdrawn does not."""

    path: str


# ---- a card or a stick


@dataclass(eq=False)
class TokenProgramUnusable(OpOrdeError):
    path: str


@dataclass(eq=False)
class TokenAbsent(OpOrdeError):
    label: str


@dataclass(eq=False)
class PinWrong(OpOrdeError):
    label: str


@dataclass(eq=False)
class PinBlocked(OpOrdeError):
    label: str


@dataclass(eq=False)
class TokenWithoutKey(OpOrdeError):
    label: str
