#!/usr/bin/env python3
"""The two commands of the README and their helpers, with nothing but Python's standard library.

python3 dev.py run [arguments]        start the application (or a command: run --help)
python3 dev.py test [arguments]       run the tests (arguments go to pytest)
python3 dev.py check                  linter, formatter and types
python3 dev.py translate [packages]   bring the catalogues of the window up to date with its source
python3 dev.py durability [--cuts N]  cut the power many times (50,000) and look whether anything is lost
python3 dev.py pictures FOLDER        pages and dialogs in every look, to be looked at
python3 dev.py schemas                write the JSON Schemas of our files again

The first call makes .venv from the pinned packages, and again whenever the pins change.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PINS = ROOT / "requirements-dev.txt"
TRANSLATIONS = ROOT / "translations"
USER_INTERFACE = ROOT / "src" / "checklist_desktop" / "ui"
PACKAGES_OF_THE_WINDOW = ("kit", "window", "themes", "pages", "dialogs", "projector")
ON_WINDOWS = os.name == "nt"
SCRIPTS = ENVIRONMENT / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if ON_WINDOWS else "python")
INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
WRONG_USE = 2


class Need(NamedTuple):
    """Something of the system that Qt or the tests need, and the Debian package that brings it."""

    file: str
    package: str


QT_NEEDS = (
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libgthread-2.0.so.0", "libglib2.0-0"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
)
SCREEN_NEEDS = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
TEST_PROGRAMS = (
    Need("pdftotext", "poppler-utils"),
    Need("qpdf", "qpdf"),
    # Tells poppler which root certificate is trusted.
    Need("certutil", "libnss3-tools"),
    # A card for signatures made of software.
    Need("softhsm2-util", "softhsm2"),
    # A screen with windows on it, and someone who presses real keys.
    Need("Xvfb", "xvfb"),
    Need("openbox", "openbox"),
    Need("xdotool", "xdotool"),
    Need("setxkbmap", "x11-xkb-utils"),
    # The bus a screen reader speaks with the program over.
    Need("dbus-daemon", "dbus-daemon"),
    Need("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
)


class CannotGoOn(Exception):
    """Set-up stops here; the message says what to do."""


def say(message: str) -> None:
    print(f"dev.py: {message}", file=sys.stderr, flush=True)


# -- the system's libraries ------------------------------------------------------------------------------


def purpose_of(command: str, arguments: list[str]) -> str:
    """What the environment must be fit for. A command without a window needs no library of Qt."""
    if command != "run":
        return command
    before = ["", *arguments]
    # The two options that may stand in front of a command, or before opening the window.
    words = [
        word for word, last in zip(arguments, before, strict=False) if last not in ("--library", "--language")
    ]
    return "command" if any(not word.startswith("-") for word in words) else "window"


def needs_of(purpose: str) -> tuple[Need, ...]:
    """What cannot be missed."""
    return () if purpose == "command" else (*QT_NEEDS, *SCREEN_NEEDS)


def programs_of(purpose: str) -> tuple[Need, ...]:
    """What tests can do without: one that finds its program missing is skipped, and says so."""
    return TEST_PROGRAMS if purpose == "test" else ()


def missing_packages(purpose: str) -> list[str]:
    """The Debian packages to install before this can work."""
    missing = [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]
    return missing + [need.package for need in needs_of(purpose) if not is_library_present(need.file)]


def missing_programs(purpose: str) -> list[str]:
    return [need.package for need in programs_of(purpose) if not shutil.which(need.file)]


def is_library_present(name: str) -> bool:
    # Loading asks the question Qt will ask; package names differ between Debian and Ubuntu.
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_missing_packages(purpose: str) -> None:
    if not sys.platform.startswith("linux"):
        return
    packages, programs = missing_packages(purpose), missing_programs(purpose)
    if packages:
        install(packages, advised=[*packages, *programs])
    if programs:
        try:
            install(programs, advised=programs)
        except CannotGoOn as reason:
            say(f"{reason}\nUntil then some tests are skipped.")


def install(packages: list[str], advised: list[str]) -> None:
    """Install these, or tell what someone else is advised to install."""
    line = shlex.join([*INSTALL, *advised])
    if not shutil.which("apt-get"):
        raise CannotGoOn("Install what Debian calls: " + " ".join(advised))
    if os.geteuid() != 0:
        raise CannotGoOn(f"Install these system packages first:\n\n    sudo {line}\n")
    say("installing " + " ".join(packages))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # An index that cannot be refreshed may still know these packages, so only the installation decides.
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    done = subprocess.run([*INSTALL, *packages], env=quiet, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        raise CannotGoOn(f"These could not be installed. Try it by hand:\n\n    {line}\n")


# -- the environment -------------------------------------------------------------------------------------


def stamp(pins: str = "") -> str:
    """What the environment is made from. Not sys.version: a security update of Python changes that."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    parts = (pins or PINS.read_text(encoding="utf-8"), version, str(ROOT))
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def make_environment(purpose: str) -> None:
    mark = ENVIRONMENT / f"made-for-{purpose}"
    made_for = stamp()
    # An environment of before may lack what came to be needed since.
    told = "\n".join([made_for, *(need.package for need in (*needs_of(purpose), *programs_of(purpose)))])
    if PYTHON.exists() and mark.exists() and mark.read_text(encoding="utf-8") == told:
        return
    install_missing_packages(purpose)
    packages = ENVIRONMENT / "packages"
    if not (PYTHON.exists() and packages.exists() and packages.read_text(encoding="utf-8") == made_for):
        install_python_packages()
        packages.write_text(made_for, encoding="utf-8")
    mark.write_text(told, encoding="utf-8")


def install_python_packages() -> None:
    say("making .venv; the first time this downloads about 170 MB")
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    venv.EnvBuilder(with_pip=True, symlinks=not ON_WINDOWS).create(ENVIRONMENT)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    install = [*pip, "--require-hashes", "--requirement", str(PINS)]
    if subprocess.run(install, env=clean_environ(), check=False).returncode:
        raise CannotGoOn("The packages could not be installed. Is there a connection to a package index?")
    # A .pth file instead of an editable installation: no build tool to download, and the source is live.
    place = {"base": str(ENVIRONMENT), "platbase": str(ENVIRONMENT)}
    site = Path(sysconfig.get_path("purelib", "venv", place))
    (site / "checklist_desktop.pth").write_bytes(os.fsencode(ROOT / "src"))


def clean_environ() -> dict[str, str]:
    # Without compiled files every start compiles pydantic and reportlab again, which takes twice as long.
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


# -- the catalogues of the window ------------------------------------------------------------------------


def tool(name: str, scripts: Path) -> str:
    return str(scripts / (f"{name}.exe" if ON_WINDOWS else name))


def compile_catalogues(translations: Path = TRANSLATIONS, scripts: Path = SCRIPTS) -> None:
    """Make compiled/*.qm for every catalogue that changed, and remove what is left of others."""
    target = translations / "compiled"
    sources = {target / f"{source.stem}.qm": source for source in sorted(translations.glob("*.ts"))}
    target.mkdir(exist_ok=True)
    for left_over in set(target.glob("*.qm")) - set(sources):
        left_over.unlink()
    for compiled, source in sources.items():
        if compiled.exists() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        # Beside it first: a program that runs reads the file as it goes, and must not find half of it.
        fresh = compiled.with_suffix(f".{os.getpid()}.new")
        release = [tool("pyside6-lrelease", scripts), "-silent", str(source), "-qm", str(fresh)]
        subprocess.run(release, check=True)
        fresh.replace(compiled)


def updates(package: str, translations: Path = TRANSLATIONS, scripts: Path = SCRIPTS) -> list[list[str]]:
    """The calls that bring the catalogues of one package of the window up to date."""
    sources = [str(path) for path in sorted((USER_INTERFACE / package).rglob("*.py"))]
    calls = []
    # English is the source; its own catalogue only knows the plurals ("1 question", "2 questions").
    for language, extra in (("nl", []), ("en", ["-pluralonly"])):
        options = [
            "-source-language",
            "en",
            "-target-language",
            language,
            "-locations",
            "none",
            "-no-obsolete",
        ]
        catalogue = str(translations / f"ui_{package}_{language}.ts")
        calls.append([tool("pyside6-lupdate", scripts), *sources, *options, *extra, "-ts", catalogue])
    return calls


def update_catalogues(packages: list[str]) -> int:
    unknown = sorted(set(packages) - set(PACKAGES_OF_THE_WINDOW))
    if unknown:
        raise CannotGoOn(f"The window has no package {unknown[0]}, only {', '.join(PACKAGES_OF_THE_WINDOW)}")
    for package in packages or PACKAGES_OF_THE_WINDOW:
        for update in updates(package):
            subprocess.run(update, check=True)
    compile_catalogues()
    return 0


# -- the commands ----------------------------------------------------------------------------------------


def hand_over(command: list[str], environ: dict[str, str]) -> int:
    """Become the command, so that signals and the exit code are its own (Windows only knows how to wait)."""
    if not ON_WINDOWS:
        os.execve(command[0], command, environ)
    return subprocess.run(command, env=environ, check=False).returncode


def run(arguments: list[str]) -> int:
    compile_catalogues()
    return hand_over([str(PYTHON), "-m", "checklist_desktop", *arguments], clean_environ())


def test(arguments: list[str]) -> int:
    compile_catalogues()
    os.chdir(ROOT)
    environ = {"QT_QPA_PLATFORM": "offscreen", **clean_environ()}
    return hand_over([str(PYTHON), "-m", "pytest", *arguments], environ)


def durability(arguments: list[str]) -> int:
    os.chdir(ROOT)
    return hand_over([str(PYTHON), "-m", "tests.durability.cuts", *arguments], clean_environ())


def pictures(arguments: list[str]) -> int:
    compile_catalogues()
    screen = ROOT / "tests" / "gallery" / "screen.json"
    environ = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", **clean_environ()}
    return hand_over([str(PYTHON), "-m", "tests.gallery", *arguments], environ)


def check(_arguments: list[str]) -> int:
    python = str(PYTHON)
    steps = (
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy", "--strict"],
    )
    # Every step runs, so that one look at the output tells everything.
    failures = [step for step in steps if subprocess.run(step, cwd=ROOT, check=False).returncode]
    for failure in failures:
        say(f"{shlex.join(failure[2:])} found something")
    return 1 if failures else 0


def write_schemas(_arguments: list[str]) -> int:
    publish = "import sys, pathlib; from checklist_desktop.formats import schemas; "
    publish += "schemas.publish(pathlib.Path(sys.argv[1]))"
    return hand_over([str(PYTHON), "-c", publish, str(ROOT / "resources")], clean_environ())


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "durability": durability,
    "pictures": pictures,
    "translate": update_catalogues,
    "schemas": write_schemas,
}


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this is the file that meets an older Python
        say(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
        return WRONG_USE
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return WRONG_USE
    command, *rest = arguments
    try:
        make_environment(purpose_of(command, rest))
        return COMMANDS[command](rest)
    except CannotGoOn as reason:
        say(str(reason))
        return WRONG_USE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
