"""The data inside the file: the same bytes come out, and everything PDF/A-3 asks for is said about them."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest
from pypdf import PdfReader

from checklist_desktop import __version__
from checklist_desktop.reports.blocks import Attachment
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = '{"naam":"Voorbeeldstad","é":[1,2]}'.encode()
ATTACHMENT = Attachment("dossier.json", CONTENT, "De gegevens van dit rapport")


@pytest.fixture
def with_data(tmp_path: Path) -> Path:
    return write(replace(full_report(), attachment=ATTACHMENT), tmp_path / "report.pdf")


def test_everything_is_said_about_the_file_inside(with_data: Path) -> None:
    with pikepdf.open(with_data) as pdf:
        (specification,) = pdf.Root.AF.as_list()
        name, same = pdf.Root.Names.EmbeddedFiles.Names.as_list()
        stream = specification.EF.F

        assert same.objgen == specification.objgen
        assert [str(specification.F), str(specification.UF), str(name)] == ["dossier.json"] * 3
        assert specification.AFRelationship == "/Source"
        assert stream.Subtype == "/application/json"
        assert stream.read_bytes() == CONTENT
        assert stream.Params.Size == len(CONTENT)
        assert bytes(stream.Params.CheckSum) == hashlib.md5(CONTENT).digest()
        assert str(stream.Params.ModDate) == f"D:{full_report().moment:%Y%m%d%H%M%S}Z"


def test_another_program_takes_the_same_bytes_out(with_data: Path, tmp_path: Path) -> None:
    tool = shutil.which("pdfdetach")
    if tool is None:
        pytest.skip("pdfdetach (poppler-utils) is not installed")

    subprocess.run([tool, "-saveall", "-o", str(tmp_path), str(with_data)], check=True)

    assert (tmp_path / "dossier.json").read_bytes() == CONTENT


def test_the_same_data_inside_give_the_same_bytes(with_data: Path, tmp_path: Path) -> None:
    again = write(replace(full_report(), attachment=ATTACHMENT), tmp_path / "again.pdf")

    assert again.read_bytes() == with_data.read_bytes()


def test_without_data_nothing_is_inside(tmp_path: Path) -> None:
    path = write(full_report(), tmp_path / "report.pdf")

    assert b"/EmbeddedFile" not in path.read_bytes()
    assert PdfReader(path).attachments == {}


def test_the_file_tells_which_program_made_it_and_of_what(tmp_path: Path) -> None:
    reader = PdfReader(write(replace(full_report(), keywords="op-orde nl"), tmp_path / "report.pdf"))

    assert reader.metadata is not None
    assert reader.metadata.creator == f"Op orde {__version__}"
    assert reader.metadata.keywords == "op-orde nl"
