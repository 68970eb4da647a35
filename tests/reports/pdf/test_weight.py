"""What is loaded to write a report: the part of ReportLab that we draw with, and nothing of its layout."""

from __future__ import annotations

import subprocess
import sys


def test_of_reportlab_only_the_canvas_is_loaded() -> None:
    code = "import sys, checklist_desktop.reports.pdf.writer; print(*sys.modules, sep='\\n')"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = set(done.stdout.splitlines())
    assert "reportlab.pdfgen.canvas" in loaded
    assert {"reportlab.platypus", "reportlab.graphics", "pyhanko", "pypdf", "pydantic"} & loaded == set()
