"""A screen of its own with a window manager, on which the real program runs: keys come from outside.

Nobody waits by the clock here: a program tells that it is ready, a window is there, or a file is; each within
a time after which the test fails.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.patience import PATIENCE_S as PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "setxkbmap")


def need(*programs: str) -> None:
    """Skip the test, with the reason, where the system lacks what it takes."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not on this system: {', '.join(missing)}")


@dataclass(slots=True)
class RealScreen:
    """Its number is free: the server chose it. Close it when done."""

    environ: dict[str, str]
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    def run(self, *command: str) -> str:
        """What a command answers; it must do so in time."""
        done = subprocess.run(
            command, env=self.environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        return done.stdout.strip()

    def start(self, *command: str, environ: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            command,
            env={**self.environ, **(environ or {})},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self.running.append(started)
        return started

    def start_program(self, home: Path, *arguments: str) -> subprocess.Popen[str]:
        """The program as a user starts it, whose home is this folder."""
        own = {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "QT_QPA_PLATFORM": "xcb",
        }
        return self.start(sys.executable, "-m", "checklist_desktop", *arguments, environ=own)

    def close(self) -> None:
        for program in reversed(self.running):
            # With what it started itself, which may hold on to what it writes to.
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
            program.wait(PATIENCE_S)
            assert program.stdout is not None
            program.stdout.close()

    # ---- windows and keys

    def window(self, title: str) -> str:
        """The window with this in its title, as soon as it is there and has the keyboard."""
        found = self.run("xdotool", "search", "--sync", "--onlyvisible", "--name", title).split()
        assert found, f"no window {title!r}"
        self.run("xdotool", "windowactivate", "--sync", found[0])
        return found[0]

    @property
    def in_front(self) -> str:
        """The title of the window that has the keyboard."""
        return self.run("xdotool", "getactivewindow", "getwindowname")

    def press(self, *keys: str) -> None:
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, words: str) -> None:
        self.run("xdotool", "type", "--clearmodifiers", words)


def open_screen(environ: Mapping[str, str] | None = None) -> RealScreen:
    """As large as a small laptop."""
    screen = RealScreen({**os.environ, **(environ or {})})
    try:
        _start_server(screen)
        manager = screen.start("openbox", "--startup", "echo ready")
        assert manager.stdout is not None
        # It has things to say about its menus first.
        assert "ready\n" in iter(manager.stdout.readline, ""), "the window manager did not start"
        # A keyboard on which é is a key: what is on none is typed by changing the keys under the program.
        screen.run("setxkbmap", "-layout", "ca")
    except BaseException:
        screen.close()
        raise
    return screen


def _start_server(screen: RealScreen) -> None:
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(theirs,),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    screen.running.append(server)
    os.close(theirs)
    with os.fdopen(ours) as told:
        number = told.readline().strip()
    assert number, "the server of the screen did not start"
    screen.environ["DISPLAY"] = f":{number}"
