"""The programs of others agree about a file that was signed: it is sound, and the signatures hold."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.reports.conformance.programs import NEEDS_POPPLER, NEEDS_QPDF, fonts_in, is_sound
from tests.reports.signatures.authority import authority, ec_key, rsa_key
from tests.reports.signatures.conftest import FIRST, SECOND, sign
from tests.reports.signatures.test_tampering import changed_later, draw_on_the_first_page

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reports.signatures.authority import Authority
    from tests.reports.signatures.conftest import Desk

VALID, TRUSTED, WHOLE = "Signature is Valid.", "Certificate is Trusted.", "Total document signed"
NOT_WHOLE = "Not total document signed"

needs_pdfsig = pytest.mark.skipif(
    shutil.which("pdfsig") is None or shutil.which("certutil") is None,
    reason="pdfsig (poppler-utils) or certutil (libnss3-tools) is not installed",
)


def trusting(someone: Authority, folder: Path) -> str:
    """A place where pdfsig finds whom to trust."""
    folder.mkdir()
    place = f"sql:{folder}"
    root = someone.root_file(folder / "root.pem")
    for words in (
        ("-N", "-d", place, "--empty-password"),
        ("-A", "-d", place, "-n", "root", "-t", "CT,C,C", "-a", "-i", str(root)),
    ):
        subprocess.run(["certutil", *words], check=True, capture_output=True)
    return place


def said_by_pdfsig(path: Path, trusted: str) -> str:
    command = ["pdfsig", "-nssdir", trusted, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


@pytest.fixture
def twice(desk: Desk, tmp_path: Path) -> Path:
    """Signed by two whose certificates name no place to ask for them: pdfsig would go there."""
    source = desk.report
    for field, key in ((FIRST, rsa_key()), (SECOND, ec_key())):
        own = desk.authority.certificate_for(field, key, where_to_ask=None)
        file = desk.authority.key_file(tmp_path / f"{field}.p12", field, key, own)
        source = sign(source, tmp_path / f"{field}.pdf", field, file)
    return source


@needs_pdfsig
def test_pdfsig_trusts_both_signatures_when_it_knows_the_root(
    desk: Desk, twice: Path, tmp_path: Path
) -> None:
    said = said_by_pdfsig(twice, trusting(desk.authority, tmp_path / "nss"))

    assert (said.count(VALID), said.count(TRUSTED)) == (2, 2)
    assert said.count("ETSI.CAdES.detached") == 2
    assert (said.count(WHOLE), said.count(NOT_WHOLE)) == (1, 1)
    assert said.index(NOT_WHOLE) < said.index(WHOLE)


@needs_pdfsig
def test_pdfsig_trusts_neither_when_it_knows_another_root(twice: Path, tmp_path: Path) -> None:
    other = authority("Een ander", number=101)

    said = said_by_pdfsig(twice, trusting(other, tmp_path / "nss"))

    assert (said.count(VALID), said.count(TRUSTED)) == (2, 0)


@needs_pdfsig
def test_pdfsig_notices_a_changed_byte(desk: Desk, twice: Path, tmp_path: Path) -> None:
    content = bytearray(twice.read_bytes())
    content[len(desk.report.read_bytes()) // 2] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(content)

    said = said_by_pdfsig(changed, trusting(desk.authority, tmp_path / "nss"))

    assert (said.count(VALID), said.count("Digest Mismatch.")) == (0, 2)


@needs_pdfsig
def test_pdfsig_says_that_something_came_after_the_last_signature(
    desk: Desk, twice: Path, tmp_path: Path
) -> None:
    """It calls both signatures valid still; we do not."""
    later = tmp_path / "later.pdf"
    later.write_bytes(changed_later(twice.read_bytes(), draw_on_the_first_page))

    said = said_by_pdfsig(later, trusting(desk.authority, tmp_path / "nss"))

    assert (said.count(VALID), said.count(WHOLE)) == (2, 0)


@NEEDS_QPDF
def test_qpdf_has_nothing_to_remark_after_signing(desk: Desk) -> None:
    assert [is_sound(path) for path in (desk.report, desk.once, desk.twice)] == [True] * 3


@NEEDS_POPPLER
def test_a_stamp_brings_no_font_that_is_not_inside(desk: Desk) -> None:
    fonts = fonts_in(desk.twice)

    assert len(fonts) > len(fonts_in(desk.report))
    assert all("SourceSans3" in font.name for font in fonts)
    assert all(font.is_embedded and font.has_characters for font in fonts)
