"""Signing a report that was written, and telling in plain words who signed one and whether that holds."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from checklist_desktop.domain.errors import NotAFile
from checklist_desktop.domain.signatures import Trust
from checklist_desktop.services.exporting.writing import trouble_with
from checklist_desktop.system.files import written_beside
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts, languages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from checklist_desktop.domain.signatures import SignatureField, SignatureState, SigningWish

_NUMBERED = re.compile(r" \(\d+\)$")


def fields_of(path: Path, roots: Sequence[Path] = ()) -> tuple[SignatureField, ...]:
    """Every place to sign, with the signature in it if there is one.

    Raises FileMissing, FileUnreadable, NotAPdf or NotACertificate.
    """
    # pyHanko stays off the way to the window.
    from checklist_desktop.reports.signatures.holding import fields_in

    return fields_in(path, roots)


def signatures_of(path: Path, roots: Sequence[Path] = ()) -> tuple[SignatureState, ...]:
    """Who signed which place and whether that holds; `roots` are files with certificates that are trusted.

    Raises FileMissing, FileUnreadable, NotAPdf or NotACertificate.
    """
    return tuple(field.signature for field in fields_of(path, roots) if field.signature is not None)


def sign(wish: SigningWish, moment: datetime, texts: Texts) -> SignatureState:
    """Put a signature in a file; the source stays as it was, unless it is the target as well.

    Raises what is wrong with the file, the field, the key, or the place to write; nothing is written then.
    """
    from checklist_desktop.reports.signatures.signing import signed

    content, state = signed(wish, moment, partial(_title_in, texts))
    try:
        if wish.target.exists() and not wish.target.is_file():
            raise NotAFile(str(wish.target))
        with written_beside(wish.target) as temporary:
            temporary.write_bytes(content)
    except OSError as error:
        raise trouble_with(wish.target, error, is_written=True) from error
    return state


def _title_in(texts: Texts, language: str) -> str:
    """What stands in the stamp, in the language of the file when we speak it."""
    spoken = language.split("-")[0].lower()
    if spoken in languages(text_folder()):
        texts = Texts.load(text_folder(), spoken)
    return texts("signing.stamp")


def proposed_target(source: Path, texts: Texts) -> Path:
    """Beside the file, under a name that says that it is signed and that nothing has yet."""
    ending = f" {texts('signing.signed')}"
    stem = _NUMBERED.sub("", source.stem).removesuffix(ending) + ending
    number, target = 1, source.with_name(f"{stem}.pdf")
    while target.exists():
        number += 1
        target = source.with_name(f"{stem} ({number}).pdf")
    return target


def told(state: SignatureState, texts: Texts) -> tuple[str, ...]:
    """A signature in plain words: who, when, whether it holds, and what is known of the certificate."""
    who = state.signer or texts("signing.unknown")
    at = state.at.astimezone() if state.at else None
    when = f"{at:%d-%m-%Y %H:%M}" if at else texts("signing.unknown")
    lines = [
        texts("signing.who", who=who, organisation=state.organisation or "–", place=state.place, when=when),
        texts(f"signing.holding.{state.holding}", who=who),
    ]
    if state.holds:
        lines.append(texts(f"signing.trust.{state.trust}", issuer=state.issuer or texts("signing.unknown")))
        if not state.covers_whole_file:
            lines.append(texts("signing.more_came"))
    return tuple(lines)


def told_all(fields: Sequence[SignatureField], texts: Texts) -> tuple[str, ...]:
    """Every place to sign in a file in plain words, one after another."""
    lines: list[str] = []
    for field in fields:
        if field.signature is None:
            lines.append(texts("signing.empty", place=field.place, name=field.name))
        else:
            lines += told(field.signature, texts)
    return tuple(lines) or (texts("signing.no_fields"),)


def is_trusted(state: SignatureState) -> bool:
    """Whether it holds and comes from who is trusted, as far as that was asked."""
    return state.holds and state.trust is not Trust.NOT_TRUSTED
