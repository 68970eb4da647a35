"""Signing with a key on a card, which is made of software here: SoftHSM."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pkcs11
import pytest
from cryptography.hazmat.primitives import serialization
from pkcs11 import Attribute
from pkcs11.util.x509 import decode_x509_certificate

from checklist_desktop.domain.errors import (
    CertificateExpired,
    FileMissing,
    PinWrong,
    TokenAbsent,
    TokenProgramUnusable,
    TokenWithoutKey,
)
from checklist_desktop.domain.signatures import SigningWish, Token, Trust
from checklist_desktop.reports.signatures.holding import fields_in
from checklist_desktop.reports.signatures.signing import signed
from tests.reports.signatures.authority import MOMENT, YEAR, ec_key, rsa_key, usage
from tests.reports.signatures.conftest import FIRST, SECOND, sign, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography import x509

    from tests.reports.signatures.authority import Private
    from tests.reports.signatures.conftest import Desk

PLACES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
)
PROGRAM = next((Path(place) for place in PLACES if Path(place).exists()), None)
PIN = "271828"

pytestmark = pytest.mark.skipif(
    PROGRAM is None or shutil.which("softhsm2-util") is None, reason="SoftHSM is not installed"
)


class Cards:
    """A drawer of cards. The program is loaded once in a process, and looks in this drawer only."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._count = folder, 0
        assert PROGRAM is not None
        self.program = PROGRAM

    def card(self, label: str) -> Token:
        self._run("--init-token", "--free", "--label", label, "--so-pin", "1618033", "--pin", PIN)
        return Token(self.program, label, PIN)

    def put(self, card: Token, key: Private, certificate: x509.Certificate) -> None:
        """A key with its certificate, as the maker of a card puts them there."""
        self._count += 1
        secret = self._folder / "key.pem"
        form = serialization.PrivateFormat.PKCS8
        secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
        number = f"{self._count:02x}"
        self._run(
            "--import", str(secret), "--token", card.label, "--pin", PIN, "--label", "sleutel", "--id", number
        )
        attributes = decode_x509_certificate(certificate.public_bytes(serialization.Encoding.DER))
        attributes |= {Attribute.TOKEN: True, Attribute.ID: bytes.fromhex(number)}
        library = pkcs11.lib(str(self.program))
        library.reinitialize()
        (token,) = library.get_tokens(token_label=card.label)
        with token.open(rw=True, user_pin=PIN) as session:
            session.create_object(attributes)

    def _run(self, *words: str) -> None:
        subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)


@pytest.fixture(scope="module")
def cards(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cards]:
    folder = tmp_path_factory.mktemp("cards")
    (folder / "tokens").mkdir()
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder / 'tokens'}\nlog.level = ERROR\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", str(folder / "softhsm2.conf"))
        yield Cards(folder)


@pytest.fixture(scope="module")
def card(cards: Cards, desk: Desk) -> Token:
    made = cards.card("gemeente")
    cards.put(made, rsa_key(1), desk.authority.certificate_for("D. Pas", rsa_key(1)))
    return made


def attempt(desk: Desk, token: Token) -> None:
    signed(SigningWish(desk.report, desk.report.with_suffix(".out"), FIRST, token), MOMENT, title)


def test_a_card_signs_like_a_file(desk: Desk, card: Token, tmp_path: Path) -> None:
    path = sign(desk.once, tmp_path / "card.pdf", SECOND, card)

    first, second = (field.signature for field in fields_in(path, (desk.root,)))
    assert first is not None
    assert second is not None
    assert first.holds
    assert (second.signer, second.holds, second.trust) == ("D. Pas", True, Trust.TRUSTED)


def test_a_card_with_a_key_on_a_curve_signs_as_well(desk: Desk, cards: Cards, tmp_path: Path) -> None:
    card = cards.card("kromme")
    cards.put(card, ec_key(1), desk.authority.certificate_for("E. Kromme", ec_key(1)))

    path = sign(desk.report, tmp_path / "curve.pdf", FIRST, card)

    state = fields_in(path)[0].signature
    assert state is not None
    assert (state.signer, state.holds) == ("E. Kromme", True)


def test_of_two_keys_the_one_that_is_meant_for_decisions_signs(
    desk: Desk, cards: Cards, tmp_path: Path
) -> None:
    card = cards.card("twee sleutels")
    login = desk.authority.certificate_for("Alleen inloggen", rsa_key(2), uses=usage(decides=False))
    cards.put(card, rsa_key(2), login)
    cards.put(card, rsa_key(3), desk.authority.certificate_for("F. Besluit", rsa_key(3)))

    path = sign(desk.report, tmp_path / "two.pdf", FIRST, card)

    state = fields_in(path)[0].signature
    assert state is not None
    assert state.signer == "F. Besluit"


@pytest.mark.parametrize("pin", ["", "0000", PIN[:-1]])
def test_a_wrong_pin_is_called_that(desk: Desk, card: Token, pin: str) -> None:
    with pytest.raises(PinWrong):
        attempt(desk, replace(card, pin=pin))


def test_a_card_that_is_not_there_is_absent(desk: Desk, card: Token) -> None:
    with pytest.raises(TokenAbsent) as refused:
        attempt(desk, replace(card, label="thuis vergeten"))
    assert refused.value.label == "thuis vergeten"


def test_a_card_without_a_key_says_so(desk: Desk, cards: Cards) -> None:
    with pytest.raises(TokenWithoutKey):
        attempt(desk, cards.card("leeg"))


def test_an_expired_certificate_on_a_card_is_refused(desk: Desk, cards: Cards) -> None:
    card = cards.card("verlopen")
    old = desk.authority.certificate_for("G. Oud", rsa_key(4), begins=MOMENT - 2 * YEAR, ends=MOMENT - YEAR)
    cards.put(card, rsa_key(4), old)

    with pytest.raises(CertificateExpired):
        attempt(desk, card)


def test_a_program_that_is_no_module_for_cards_is_refused(desk: Desk, tmp_path: Path) -> None:
    program = tmp_path / "program.so"
    program.write_bytes(b"geen programma")

    with pytest.raises(TokenProgramUnusable):
        attempt(desk, Token(program, "gemeente", PIN))


def test_a_program_that_is_not_there_is_missing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        attempt(desk, Token(tmp_path / "away.so", "gemeente", PIN))
