"""What is and is not done in this house: each rule takes the modules and gives back its complaints."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from tests.house.source import PACKAGE, room_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.house.source import Import, Module

BELOW = ("domain", "system")
FROM_UI = ("services", "insight", *BELOW)
MAY_IMPORT = {
    "ui": FROM_UI,
    "ui/kit": FROM_UI,
    "ui/themes": ("ui/kit", *FROM_UI),
    "ui/pages": ("ui/kit", *FROM_UI),
    "ui/dialogs": ("ui/kit", *FROM_UI),
    "ui/projector": ("ui/kit", *FROM_UI),
    "ui/window": ("ui/dialogs", "ui/pages", "ui/projector", "ui/themes", "ui/kit", *FROM_UI),
    "services": ("storage", "reports", "reports/pdf", "reports/signatures", "formats", "insight", *BELOW),
    "storage": ("insight", *BELOW),
    "reports": ("insight", *BELOW),
    "reports/pdf": ("reports", "insight", *BELOW),
    "reports/signatures": ("reports/pdf", *BELOW),
    "formats": ("insight", *BELOW),
    "insight": ("domain",),
    "domain": (),
    "system": (),
    "__main__": ("app", "command_line", *BELOW),
}
MAY_IMPORT |= {"command_line": tuple(MAY_IMPORT), "app": tuple(MAY_IMPORT)}
ROOMS = frozenset(MAY_IMPORT)
HOMES = {
    "PySide6": ("ui", "app"),
    "shiboken6": ("ui", "app"),
    "apsw": ("storage",),
    "pydantic": ("formats",),
    "pydantic_core": ("formats",),
    "yaml": ("formats",),
    "reportlab": ("reports/pdf",),
    "PIL": ("reports/pdf",),
    "pypdf": ("reports/pdf",),
    "pypdfium2": ("reports/pdf",),
    "pyhanko": ("reports/signatures",),
    "pyhanko_certvalidator": ("reports/signatures",),
    # These come with pyHanko, which speaks in their terms.
    "asn1crypto": ("reports/signatures",),
    "cryptography": ("reports/signatures",),
    "pkcs11": ("reports/signatures",),
    "platformdirs": ("system",),
}
# Where a heavy dependency stays off the way to the first window by being imported when it is used.
LATE_IMPORTS = {
    "app": re.compile(".*"),
    "__main__": re.compile(".*"),
    "command_line": re.compile(".*"),
    "services": re.compile(rf"{PACKAGE}\.(formats|reports)\b"),
    "system": re.compile("platformdirs"),
}
NETWORK = re.compile(
    r"(socket|ssl|http|ftplib|smtplib|poplib|imaplib|telnetlib|xmlrpc|asyncio|socketserver|requests|aiohttp|httpx"
    r"|urllib\.(request|error)|PySide6\.(QtNetwork|QtNetworkAuth|QtWebEngine\w*|QtWebSockets|QtHttpServer))(\.|$)"
)
# A loop without sockets can only be made from the module that has those with.
WITHOUT_SOCKETS = frozenset({(f"{PACKAGE}.reports.signatures.offline", "asyncio")})
EMPTY_NAMES = frozenset(
    {"utils", "util", "helpers", "helper", "common", "base", "manager", "managers", "misc"}
)
# The one place for what nobody foresaw, and those that carry an error from a thread to who asked.
BROAD_HANDLERS = frozenset({f"{PACKAGE}.app", f"{PACKAGE}.ui.kit.jobs"})
LINES_IN_A_FILE = 400
LINES_IN_A_FUNCTION = 60
MODULES_IN_A_FOLDER = 10


def ours(modules: Iterable[Module]) -> Iterator[tuple[Module, Import]]:
    for module in modules:
        for imported in module.imports:
            if imported.target.split(".")[0] == PACKAGE:
                yield module, imported


def layers(modules: Iterable[Module]) -> list[str]:
    complaints = []
    for module, imported in ours(modules):
        there = room_of(imported.target)
        # The package itself holds the version and nothing else.
        about_itself = imported.target.startswith(f"{PACKAGE}.__") or there not in ROOMS
        if module.room and there != module.room and not about_itself and there not in MAY_IMPORT[module.room]:
            complaints.append(f"{module.name}:{imported.line} may not import {imported.target}")
    return complaints


def absolute_imports(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.name}:{imported.line} imports relatively"
        for module in modules
        for imported in module.imports
        if imported.target.startswith(".")
    ]


def homes(modules: Iterable[Module]) -> list[str]:
    complaints = []
    for module in modules:
        for imported in module.imports:
            top = imported.target.split(".")[0]
            if top in sys.stdlib_module_names or top in (PACKAGE, ""):
                continue
            rooms = HOMES.get(top, ())
            if not any(module.room == room or module.room.startswith(f"{room}/") for room in rooms):
                complaints.append(f"{module.name}:{imported.line} is not the home of {top}")
    return complaints


def late_imports(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.name}:{imported.line} imports {imported.target} inside a function"
        for module in modules
        for imported in module.imports
        if imported.in_function and not _may_be_late(module, imported)
    ]


def _may_be_late(module: Module, imported: Import) -> bool:
    allowed = LATE_IMPORTS.get(module.room)
    return allowed is not None and allowed.match(imported.target) is not None


def no_network(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.name}:{imported.line} imports {imported.target}, which can open a connection"
        for module in modules
        for imported in module.imports
        if NETWORK.match(imported.target) and (module.name, imported.target) not in WITHOUT_SOCKETS
    ]


def no_cycles(modules: Iterable[Module]) -> list[str]:
    """Peel off what depends on nothing that is left; a remainder depends on itself."""
    known = {module.name: module for module in modules}
    waiting = {name: _needs(module, known) for name, module in known.items()}
    while free := [name for name, needs in waiting.items() if not needs & waiting.keys()]:
        for name in free:
            del waiting[name]
    return [f"{name} is part of a circle of imports" for name in sorted(waiting)]


def _needs(module: Module, known: dict[str, Module]) -> set[str]:
    needs = set()
    for imported in module.imports:
        if imported.for_types_only or imported.in_function:
            continue
        # `from package import module` names a module; `from module import name` does not.
        target = imported.target if imported.target in known else imported.target.rpartition(".")[0]
        if target in known and target != module.name:
            needs.add(target)
    return needs


def sizes(modules: Iterable[Module]) -> list[str]:
    complaints = []
    for module in modules:
        if module.lines > LINES_IN_A_FILE:
            complaints.append(f"{module.name} has {module.lines} lines (at most {LINES_IN_A_FILE})")
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LINES_IN_A_FUNCTION:
                    complaints.append(
                        f"{module.name}.{node.name} has {lines} lines (at most {LINES_IN_A_FUNCTION})"
                    )
    return complaints


def folders(modules: Iterable[Module]) -> list[str]:
    counts = Counter(module.path.parent for module in modules if module.path.stem != "__init__")
    return [
        f"{folder.name} holds {count} modules (at most {MODULES_IN_A_FOLDER})"
        for folder, count in counts.items()
        if count > MODULES_IN_A_FOLDER
    ]


def names(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.name} has a name that says nothing"
        for module in modules
        if EMPTY_NAMES & set(re.split(r"[._]", module.name))
    ]


def docstrings(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.name} does not say its subject" for module in modules if not ast.get_docstring(module.tree)
    ]


def no_any(modules: Iterable[Module]) -> list[str]:
    complaints = []
    for module in modules:
        for node in ast.walk(module.tree):
            named = isinstance(node, ast.Name) and node.id == "Any"
            dotted = (
                isinstance(node, ast.Attribute) and node.attr == "Any" and ast.unparse(node.value) == "typing"
            )
            if isinstance(node, ast.expr) and (named or dotted):
                complaints.append(f"{module.name}:{node.lineno} uses Any")
    return complaints


def narrow_handlers(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.name}:{node.lineno} catches everything"
        for module in modules
        if module.name not in BROAD_HANDLERS
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler) and _is_broad(node)
    ]


def _is_broad(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False  # cleans up and lets it go on
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(ast.unparse(kind) in ("Exception", "BaseException") for kind in caught)


def no_mocks(modules: Iterable[Module]) -> list[str]:
    """Tests use the real thing; where that is hard, the code has the wrong owner."""
    return [
        f"{module.name}:{imported.line} imports {imported.target}"
        for module in modules
        for imported in module.imports
        if re.match(r"unittest(\.mock)?(\.|$)|mock(\.|$)|pytest_mock", imported.target)
    ]


def no_sleeping(modules: Iterable[Module]) -> list[str]:
    """Nobody waits by the clock; what is awaited can be named."""
    return [
        f"{module.name}:{node.lineno} sleeps"
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and re.match(r"(time\.)?sleep$|.*\.qWait$", ast.unparse(node.func))
    ]
