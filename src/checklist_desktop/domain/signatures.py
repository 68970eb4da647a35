"""Digital signatures in a file: who signed where, whether that still holds, and what it takes to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias


class Holding(StrEnum):
    """What became of a signature. Only the first is good."""

    HOLDS = "holds"
    CHANGED = "changed"
    """What was signed was changed afterwards."""
    ADDED_TO = "added_to"
    """What was signed is there, but more was put on top of it than other signatures."""
    UNREADABLE = "unreadable"


class Trust(StrEnum):
    """Whether the certificate comes from who is trusted; without a root certificate nobody asked."""

    NOT_ASKED = "not_asked"
    TRUSTED = "trusted"
    NOT_TRUSTED = "not_trusted"


@dataclass(frozen=True, slots=True)
class SignatureState:
    """One signature. `at` is what the computer of the signer said; `place` is what the field is for."""

    field: str
    place: str
    signer: str
    organisation: str
    issuer: str
    at: datetime | None
    holding: Holding
    trust: Trust
    is_first: bool
    covers_whole_file: bool

    @property
    def holds(self) -> bool:
        return self.holding is Holding.HOLDS


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A place to sign in a file, and the signature in it if there is one."""

    name: str
    place: str
    signature: SignatureState | None


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key with its certificate in a file (.p12 or .pfx)."""

    path: Path
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Token:
    """A key on a card or a stick; `program` is the module (PKCS#11) that came with it."""

    program: Path
    label: str
    pin: str = field(repr=False)


SigningKey: TypeAlias = KeyFile | Token


@dataclass(frozen=True, slots=True)
class SigningWish:
    """Which field of which file is signed with which key.

    `revocation` are files (CRL or OCSP) that prove that the certificate was not withdrawn; they are checked
    against `roots`, or else against the certificates that came with the key.
    """

    source: Path
    target: Path
    field: str
    key: SigningKey
    revocation: tuple[Path, ...] = ()
    roots: tuple[Path, ...] = ()
