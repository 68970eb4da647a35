"""Every test runs in a home of its own, without a screen and without a network."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

# Before Qt is imported anywhere: it reads these once.
_HOME = Path(tempfile.mkdtemp(prefix="op-orde-tests-"))
for _name, _folder in {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
}.items():
    os.environ[_name] = str(_HOME / _folder)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Or Qt looks for a session bus, and may start one that outlives the tests.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

# The same examples in each run, however slowly a busy machine makes them: that says nothing about the code.
_SLOW = (HealthCheck.too_slow,)
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=_SLOW)
settings.load_profile("steady")


class NetworkUsed(BaseException):
    """A test reached for the network; not an Exception, so that no handler can hide it."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        address = arguments[-1] if event != "socket.getaddrinfo" else arguments
        if not isinstance(address, str | bytes):
            raise NetworkUsed(f"{event} {address}")


sys.addaudithook(_refuse_network)
