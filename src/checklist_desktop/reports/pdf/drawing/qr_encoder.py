"""ReportLab's encoder of QR codes, without the package it is in.

That package loads paragraphs, charts and widgets nobody uses here; that takes as long as writing ten pages.
"""

from __future__ import annotations

from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def _alone(package: str, folder: str, name: str) -> ModuleType:
    """A module in a folder of a package, loaded as if it stood by itself."""
    found = find_spec(package)
    places = [] if found is None else found.submodule_search_locations or []
    spec = PathFinder.find_spec(name, [str(Path(place) / folder) for place in places])
    if spec is None or spec.loader is None:
        raise ImportError(f"no {name} in {package}", name=name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if TYPE_CHECKING:
    from reportlab.graphics.barcode.qrencoder import QRCode as QRCode
    from reportlab.graphics.barcode.qrencoder import QRErrorCorrectLevel as QRErrorCorrectLevel
else:
    _encoder = _alone("reportlab", "graphics/barcode", "qrencoder")
    QRCode, QRErrorCorrectLevel = _encoder.QRCode, _encoder.QRErrorCorrectLevel
