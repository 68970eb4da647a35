"""Reading the house: every module with its room, its imports and its functions."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = "checklist_desktop"
ROOMS_INSIDE = {
    "ui": ("kit", "window", "themes", "pages", "dialogs", "projector"),
    "reports": ("pdf", "signatures"),
}


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module or name, and the circumstances of importing it."""

    target: str
    line: int
    in_function: bool
    for_types_only: bool


@dataclass(frozen=True, slots=True)
class Module:
    """One source file of ours."""

    name: str
    path: Path
    lines: int
    tree: ast.Module

    @property
    def room(self) -> str:
        """Which room it stands in: domain, services, ui/kit, app, ..."""
        return room_of(self.name)

    @property
    def imports(self) -> tuple[Import, ...]:
        return tuple(_imports(self.tree, in_function=False, for_types_only=False))


def room_of(module: str) -> str:
    _, *parts = module.split(".")
    if not parts:
        return ""
    first, *rest = parts
    if rest and rest[0] in ROOMS_INSIDE.get(first, ()):
        return f"{first}/{rest[0]}"
    return "command_line" if first.startswith("command_line") else first


def read_house(source: Path, package: str = PACKAGE) -> tuple[Module, ...]:
    """Every module of a package in a source folder, sorted by path."""
    return tuple(_read(source, path) for path in sorted((source / package).rglob("*.py")))


def _read(source: Path, path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    parts = path.relative_to(source).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Module(name, path, len(text.splitlines()), ast.parse(text, str(path)))


def _imports(node: ast.AST, *, in_function: bool, for_types_only: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        for target in _targets(child):
            yield Import(target, getattr(child, "lineno", 0), in_function, for_types_only)
        inside = in_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        types = for_types_only or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test))
        yield from _imports(child, in_function=inside, for_types_only=types)


def _targets(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names]
    return []
