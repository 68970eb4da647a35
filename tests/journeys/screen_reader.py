"""What a screen reader has of the program, and nothing else: the tree of names, roles, states and actions.

It speaks AT-SPI, over a bus of its own on which only the program under test is. Who listens here hears the
announcements as well.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.journeys.real_screen import PATIENCE_S, need

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Iterator

    from jeepney import Message

    from tests.journeys.real_screen import RealScreen

T = TypeVar("T")
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_TEXT, _EDITABLE = "org.a11y.atspi.Text", "org.a11y.atspi.EditableText"
_REGISTRY = "org.a11y.atspi.Registry"
_STATES = {"checked": 4, "enabled": 8, "focusable": 11, "selected": 23, "showing": 25}
"""The bits of the states that are asked for here."""
_LABELLED_BY = 2
BETWEEN_LOOKS_S = 0.05


@dataclass(frozen=True, slots=True)
class Node:
    """Something in the tree: on whose connection, and where."""

    bus: str
    path: str


class Gone(Exception):
    """What was asked about is not there any more: the window was built anew meanwhile."""


class ScreenReader:
    """Sits on the bus of accessibility. Close it when done."""

    def __init__(self, session: str) -> None:
        with closing(open_dbus_connection(session)) as asked:
            where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            address = asked.send_and_get_reply(new_method_call(where, "GetAddress")).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        Proxy(message_bus, self._bus).AddMatch(rule)
        self._filter = self._bus.filter(rule, bufsize=1000)
        self._said: deque[Message] = self._filter.queue
        registry = Node(_REGISTRY, "/org/a11y/atspi/registry")
        self._ask(registry, _REGISTRY, "RegisterEvent", "sas", ("object:announcement", []))

    def close(self) -> None:
        self._filter.close()
        self._bus.close()

    # ---- asking

    def _ask(
        self, node: Node, interface: str, member: str, signature: str = "", body: tuple[object, ...] = ()
    ) -> tuple[object, ...]:
        where = DBusAddress(node.path, bus_name=node.bus, interface=interface)
        call = new_method_call(where, member, signature or None, body)
        answer = self._bus.send_and_get_reply(call, timeout=PATIENCE_S)
        if answer.header.message_type is MessageType.error:
            raise Gone(f"{node}: {answer.body}")
        found: tuple[object, ...] = answer.body
        return found

    def children(self, node: Node) -> list[Node]:
        (found,) = self._ask(node, _ACCESSIBLE, "GetChildren")
        assert isinstance(found, list), found
        return [Node(bus, path) for bus, path in found]

    def name(self, node: Node) -> str:
        (found,) = self._ask(node, "org.freedesktop.DBus.Properties", "Get", "ss", (_ACCESSIBLE, "Name"))
        assert isinstance(found, tuple)
        return str(found[1])

    def role(self, node: Node) -> str:
        return str(self._ask(node, _ACCESSIBLE, "GetRoleName")[0])

    def states(self, node: Node) -> set[str]:
        (words,) = self._ask(node, _ACCESSIBLE, "GetState")
        assert isinstance(words, list)
        bits = words[0] | words[1] << 32
        return {name for name, bit in _STATES.items() if bits >> bit & 1}

    # ---- finding

    @property
    def program(self) -> Node:
        """The program under test, the only one on this bus; as soon as it has a window."""
        root = Node(_REGISTRY, "/org/a11y/atspi/accessible/root")
        found = self.until(lambda: [app for app in self.children(root) if self.children(app)], "a program")
        return found[0]

    @property
    def front(self) -> Node:
        """The window that takes what is done: the dialog opened last, else the main window."""
        windows = [window for window in self.children(self.program) if "showing" in self.states(window)]
        dialogs = [window for window in windows if self.role(window) in ("dialog", "alert message")]
        return dialogs[-1] if dialogs else windows[0]

    def find(self, role: str, name: str, within: Node | None = None) -> Node:
        """The first one in sight with this role whose name begins so; waits until it is there."""

        def look() -> Node | None:
            nodes = self._in_sight(within or self.front)
            return next((node for node in nodes if self._is(node, role, name)), None)

        try:
            return self.until(look, f"{role} {name!r}")
        except AssertionError as error:
            there = [(self.role(node), self.name(node)) for node in self._in_sight(self.front)]
            raise AssertionError(f"{error}, only {[found for found in there if found[1]]}") from None

    def all(self, role: str, within: Node) -> list[Node]:
        return [node for node in self._in_sight(within) if self.role(node) == role]

    def nameless(self, within: Node) -> list[str]:
        """What takes the keyboard in sight and has no name of its own, nor a label that belongs to it."""
        there = (node for node in self._in_sight(within) if "focusable" in self.states(node))
        silent = [node for node in there if not self.name(node).strip() and not self.labels(node)]
        # A cell may be empty: its row and its column have names.
        return [role for role in map(self.role, silent) if role not in ("cell", "table cell")]

    def labels(self, node: Node) -> list[Node]:
        """What is said before the control itself: the label that belongs to it."""
        (found,) = self._ask(node, _ACCESSIBLE, "GetRelationSet")
        assert isinstance(found, list), found
        return [Node(bus, path) for kind, nodes in found if kind == _LABELLED_BY for bus, path in nodes]

    def _is(self, node: Node, role: str, name: str) -> bool:
        return self.role(node) == role and self.name(node).startswith(name)

    def _in_sight(self, root: Node) -> Iterator[Node]:
        if "showing" in self.states(root):
            yield root
            for child in self.children(root):
                yield from self._in_sight(child)

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """What is looked for, when it is there in time; between two looks the bus is listened to."""
        end = monotonic() + PATIENCE_S
        while True:
            with suppress(Gone):
                if found := look():
                    return found
            assert monotonic() < end, f"there never was {what}"
            self._listen(BETWEEN_LOOKS_S)

    # ---- doing

    def act(self, node: Node) -> None:
        """Press or toggle it. Without waiting for an answer: what opens a dialog answers when that closes."""
        where = DBusAddress(node.path, bus_name=node.bus, interface=_ACTION)
        self._bus.send(new_method_call(where, "DoAction", "i", (0,)))

    def press(self, name: str) -> None:
        """The button with this name in the window in front."""
        self.act(self.find("push button", name))

    def choose(self, menu: str, entry: str) -> None:
        """An entry of a menu, by how it begins when it is heard."""
        bar = self.find("menu bar", "")
        top = next(node for node in self.children(bar) if self.name(node) == menu)
        (opened,) = self.children(top)
        entries = {self.name(node): node for node in self.children(opened)}
        chosen = [node for name, node in entries.items() if name.startswith(entry)]
        assert chosen, f"{entry!r} is not among {list(entries)}"
        self.act(chosen[0])

    def write(self, node: Node, words: str) -> None:
        """Have the field say this, as someone who types or dictates."""
        assert self._ask(node, _EDITABLE, "SetTextContents", "s", (words,)) == (True,)

    def text(self, node: Node) -> str:
        return str(self._ask(node, _TEXT, "GetText", "ii", (0, -1))[0])

    # ---- hearing

    def hears(self, words: str) -> str:
        """The next announcement with these words in it; what was said before it is forgotten."""

        def look() -> str | None:
            while self._said:
                said = str(self._said.popleft().body[3][1])
                if words in said:
                    return said
            return None

        return self.until(look, f"an announcement of {words!r}")

    def _listen(self, seconds: float) -> None:
        with suppress(TimeoutError):
            self._bus.recv_messages(timeout=seconds)


@contextmanager
def reading(screen: RealScreen) -> Iterator[Callable[[], ScreenReader]]:
    """A bus on this screen; programs that are started from now on are on it. Gives who makes the reader."""
    need("dbus-daemon", LAUNCHER)
    bus = screen.start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")
    assert bus.stdout is not None
    session = bus.stdout.readline().strip()
    screen.environ |= {"DBUS_SESSION_BUS_ADDRESS": session, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    screen.start(LAUNCHER, "--launch-immediately")
    readers: list[ScreenReader] = []

    def make() -> ScreenReader:
        readers.append(ScreenReader(session))
        return readers[-1]

    yield make
    for reader in readers:
        reader.close()
