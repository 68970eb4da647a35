"""Our own look at a PDF: PDF/UA and what an archive asks, without Java and without our writer.

A second opinion beside veraPDF, which does not walk from a page back to the structure as screen readers do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

from tests.reports.conformance import file_rules, page_rules, tag_rules
from tests.reports.conformance.tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def findings(path: Path) -> list[str]:
    """What is wrong with a file, each with the number of the rule; nothing when all is well."""
    with pikepdf.open(path) as pdf:
        return list(_findings(pdf))


def _findings(pdf: pikepdf.Pdf) -> Iterator[str]:
    yield from file_rules.claims(pdf)
    yield from file_rules.catalog(pdf)
    yield from file_rules.archive(pdf)
    yield from file_rules.fonts(pdf)
    tree = read_tree(pdf)
    if tree is None:
        yield "X-tree no structure"
        return
    yield from tag_rules.roles(tree, pdf.Root.StructTreeRoot.get("/RoleMap"))
    for rule in (tag_rules.nesting, tag_rules.headings, tag_rules.figures, tag_rules.notes, tag_rules.tables):
        yield from rule(tree)
    yield from page_rules.marks(pdf, tree)
    yield from page_rules.links_and_fields(pdf, tree)
