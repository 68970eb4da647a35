"""A report to look at before it is written: made in memory, so that nothing is left anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from checklist_desktop.services.exporting.preparing import prepare
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.services.exporting.preparing import ExportRequest, Prepared
    from checklist_desktop.services.exporting.writing import IsCancelled, Progress
    from checklist_desktop.services.session import Session

_SMALL = 0.14


class Picture(Protocol):
    """Pixels of four bytes: red, green, blue and one that means nothing."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def pixels(self) -> bytes: ...


class Pages(Protocol):
    """The pages of a report, counted from 0. May be asked on any thread."""

    count: int

    def picture(self, page: int, scale: float) -> Picture: ...

    def text(self, page: int) -> str: ...


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages, and a small picture of each."""

    pages: Pages
    small: tuple[Picture, ...]


def preview_work(session: Session, request: ExportRequest) -> Callable[[Progress, IsCancelled], Preview]:
    """Prepare a report now, and give the work that makes its pages; raises what `prepare` raises."""
    return partial(_made, prepare(session, request))


def _made(prepared: Prepared, progress: Progress, is_cancelled: IsCancelled) -> Preview:
    from checklist_desktop.reports.content.walk import report_of
    from checklist_desktop.reports.pdf.pictures import PagePictures
    from checklist_desktop.reports.pdf.writer import pdf_of

    report = report_of(prepared.subject, Texts.load(text_folder(), prepared.language))
    pages = PagePictures(pdf_of(report, progress, is_cancelled))
    return Preview(pages, tuple(pages.picture(page, _SMALL) for page in range(pages.count)))
