"""Signing writes a new file whole or not at all, and tells in plain words what was found."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.errors import (
    FieldAlreadySigned,
    FolderNotWritable,
    KeyPasswordWrong,
    NotAFile,
    OpOrdeError,
    signing,
)
from checklist_desktop.domain.signatures import Holding, KeyFile, SignatureState, SigningWish, Trust
from checklist_desktop.services.exporting.signing import (
    fields_of,
    proposed_target,
    sign,
    signatures_of,
    told,
    told_all,
)
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report
from tests.reports.signatures.authority import MOMENT, PASSWORD, authority, ec_key

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = Texts.load(text_folder(), "nl")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return write(full_report(is_signed=True, themes=1, rows=3), tmp_path / "Rapport.pdf")


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    return authority().key_file(tmp_path / "key.p12", "A.B. de Test", ec_key())


def state(
    holding: Holding, trust: Trust = Trust.NOT_ASKED, *, signer: str = "A.B. de Test"
) -> SignatureState:
    return SignatureState(
        "f", "Handtekening van de burgemeester", signer, "", "Proef-CA", MOMENT, holding, trust, True, True
    )


def test_the_report_itself_stays_as_it_is(report: Path, key: KeyFile, tmp_path: Path) -> None:
    before, target = report.read_bytes(), tmp_path / "out.pdf"

    signed = sign(SigningWish(report, target, "burgemeester", key), MOMENT, TEXTS)

    assert report.read_bytes() == before
    assert signatures_of(target) == (signed,)


def test_a_file_may_be_signed_in_its_own_place(report: Path, key: KeyFile) -> None:
    before = report.read_bytes()

    sign(SigningWish(report, report, "burgemeester", key), MOMENT, TEXTS)

    assert report.read_bytes().startswith(before)
    assert [one.field for one in signatures_of(report)] == ["burgemeester"]


@pytest.mark.parametrize("in_place", [True, False])
def test_a_refusal_leaves_every_file_as_it_was(
    report: Path, key: KeyFile, tmp_path: Path, in_place: bool
) -> None:
    target = report if in_place else tmp_path / "out.pdf"
    wish = SigningWish(report, target, "burgemeester", KeyFile(key.path, "anders"))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(KeyPasswordWrong):
        sign(wish, MOMENT, TEXTS)

    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_stamp_speaks_the_language_of_the_report(report: Path, key: KeyFile) -> None:
    english = Texts.load(text_folder(), "en")

    sign(SigningWish(report, report, "burgemeester", key), MOMENT, english)

    words = subprocess.run(["pdftotext", report, "-"], capture_output=True, text=True, check=True).stdout
    assert "Digitaal ondertekend" in words
    assert "Digitally signed" not in words


def test_a_field_that_was_signed_in_place_is_not_signed_again(report: Path, key: KeyFile) -> None:
    wish = SigningWish(report, report, "burgemeester", key)
    sign(wish, MOMENT, TEXTS)
    before = report.read_bytes()

    with pytest.raises(FieldAlreadySigned):
        sign(wish, MOMENT, TEXTS)

    assert report.read_bytes() == before


def test_a_folder_is_no_place_to_write(report: Path, key: KeyFile, tmp_path: Path) -> None:
    with pytest.raises(NotAFile):
        sign(SigningWish(report, tmp_path, "burgemeester", key), MOMENT, TEXTS)


def test_a_folder_that_is_not_there_is_told(report: Path, key: KeyFile, tmp_path: Path) -> None:
    wish = SigningWish(report, tmp_path / "weg" / "out.pdf", "burgemeester", key)

    with pytest.raises(FolderNotWritable):
        sign(wish, MOMENT, TEXTS)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_may_only_be_read_is_told(report: Path, key: KeyFile, tmp_path: Path) -> None:
    folder = tmp_path / "dicht"
    folder.mkdir(mode=0o555)

    with pytest.raises(FolderNotWritable):
        sign(SigningWish(report, folder / "out.pdf", "burgemeester", key), MOMENT, TEXTS)


def test_a_password_is_never_part_of_what_is_shown_of_a_key(key: KeyFile, report: Path) -> None:
    assert PASSWORD not in repr(SigningWish(report, report, "burgemeester", key))


@pytest.mark.parametrize(
    ("holding", "words"),
    [
        (Holding.HOLDS, "De handtekening klopt"),
        (Holding.CHANGED, "is veranderd nadat"),
        (Holding.ADDED_TO, "iets aan toegevoegd"),
        (Holding.UNREADABLE, "beschadigd"),
    ],
)
def test_what_became_of_a_signature_is_told_in_words(holding: Holding, words: str) -> None:
    assert words in told(state(holding), TEXTS)[1]


@pytest.mark.parametrize(
    ("trust", "words"),
    [
        (Trust.NOT_ASKED, "is niet gecontroleerd"),
        (Trust.TRUSTED, "onder het stamcertificaat dat u koos"),
        (Trust.NOT_TRUSTED, "Vraag na van wie"),
    ],
)
def test_whether_a_certificate_is_trusted_is_told_in_words(trust: Trust, words: str) -> None:
    assert words in told(state(Holding.HOLDS, trust), TEXTS)[2]


def test_a_signature_that_does_not_hold_says_nothing_of_trust() -> None:
    assert len(told(state(Holding.CHANGED, Trust.TRUSTED), TEXTS)) == 2


def test_a_signer_nobody_can_read_is_unknown() -> None:
    assert "onbekend" in told(state(Holding.UNREADABLE, signer=""), TEXTS)[0]


def test_a_report_without_places_says_so(tmp_path: Path) -> None:
    draft = write(full_report(is_signed=False), tmp_path / "Concept.pdf")

    assert told_all(fields_of(draft), TEXTS) == (
        "In dit bestand is geen plaats voor een digitale handtekening.",
    )


def test_a_name_is_proposed_that_nothing_has(report: Path) -> None:
    first = proposed_target(report, TEXTS)
    first.touch()
    second = proposed_target(first, TEXTS)
    second.touch()

    assert [first.name, second.name, proposed_target(second, TEXTS).name] == [
        "Rapport ondertekend.pdf",
        "Rapport ondertekend (2).pdf",
        "Rapport ondertekend (3).pdf",
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_error_of_signing_has_a_sentence_of_its_own(language: str) -> None:
    kinds = [kind for kind in vars(signing).values() if isinstance(kind, type)]
    names = {kind.__name__ for kind in kinds if issubclass(kind, OpOrdeError) and kind is not OpOrdeError}

    texts = json.loads((text_folder() / language / "errors.json").read_text(encoding="utf-8"))

    assert len(names) > 20
    assert len({texts[name] for name in names}) == len(names)
