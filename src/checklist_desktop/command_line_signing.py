"""Signing a report at the terminal; it needs no library."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop.command_line_told import DATA_SAYS_NO, DONE, Told
from checklist_desktop.domain.errors import KeyNotNamed
from checklist_desktop.domain.signatures import KeyFile, SigningWish, Token
from checklist_desktop.services.exporting.signing import (
    fields_of,
    is_trusted,
    proposed_target,
    sign,
    told,
    told_all,
)
from checklist_desktop.services.stamps import Stamps

if TYPE_CHECKING:
    from checklist_desktop.command_line_options import Wish
    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.signatures import SignatureState, SigningKey
    from checklist_desktop.system.texts import Texts

KEY_PASSWORD_VARIABLE = "OP_ORDE_KEY_PASSWORD"


def sign_report(wish: Wish, texts: Texts) -> Told:
    """Sign a place in a report, or tell which places there are when none was named."""
    source = Path(wish.value("FILE"))
    roots = _paths(wish, "root")
    if not wish.value("field"):
        return _places(source, roots, texts)
    output = wish.value("output")
    target = Path(output) if output else proposed_target(source, texts)
    # Asked first, so that nobody types a password for a file that cannot be signed.
    fields_of(source, roots)
    work = SigningWish(
        source, target, wish.value("field"), _key(wish, texts), _paths(wish, "revocation"), roots
    )
    state = sign(work, Stamps().now().astimezone(), texts)
    lines = (*told(state, texts), texts("command_line.told.written", path=str(target)))
    return Told(lines, {"file": str(target), "signature": _plain(state)})


def _paths(wish: Wish, name: str) -> tuple[Path, ...]:
    return (Path(wish.value(name)),) if wish.value(name) else ()


def _places(source: Path, roots: tuple[Path, ...], texts: Texts) -> Told:
    fields = fields_of(source, roots)
    plain: list[JsonValue] = [
        {
            "field": field.name,
            "place": field.place,
            "signature": _plain(field.signature) if field.signature else None,
        }
        for field in fields
    ]
    is_fine = all(field.signature is None or is_trusted(field.signature) for field in fields)
    return Told(told_all(fields, texts), {"fields": plain}, DONE if is_fine else DATA_SAYS_NO)


def _plain(state: SignatureState) -> JsonValue:
    return {
        "field": state.field,
        "signer": state.signer,
        "organisation": state.organisation,
        "issuer": state.issuer,
        "at": state.at.isoformat() if state.at else None,
        "holds": state.holds,
        "holding": str(state.holding),
        "trust": str(state.trust),
        "covers_whole_file": state.covers_whole_file,
    }


def _key(wish: Wish, texts: Texts) -> SigningKey:
    """The key that was named. Its password is never among the words: every program can read those."""
    file, program, label = wish.value("p12"), wish.value("token_program"), wish.value("token")
    if file and not program:
        return KeyFile(Path(file), _secret(texts("command_line.key_password", path=file)))
    if program and label and not file:
        return Token(Path(program), label, _secret(texts("command_line.pin", label=label)))
    raise KeyNotNamed


def _secret(question: str) -> str:
    """From the environment or else from the keyboard; without either it is empty, as some keys have it."""
    if KEY_PASSWORD_VARIABLE in os.environ:
        return os.environ[KEY_PASSWORD_VARIABLE]
    return getpass(question) if sys.stdin.isatty() else ""
