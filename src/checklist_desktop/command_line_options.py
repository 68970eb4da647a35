"""The commands and options of the command line, as tables, and reading what someone typed."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from checklist_desktop.insight.report_parts import Scope


@dataclass(frozen=True, slots=True)
class Option:
    """`--flag` alone, or `--flag VALUE` when `value` names one."""

    flag: str
    value: str = ""
    required: bool = False

    @property
    def name(self) -> str:
        return self.flag.removeprefix("--").replace("-", "_")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its words, what follows them, and its own options."""

    words: str
    positionals: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()

    @property
    def key(self) -> str:
        """Where its explanation is found in the texts."""
        return self.words.replace(" ", "-")


ROUND = Option("--round", "LABEL")
PARTS = tuple(Scope)
COMMANDS = (
    Command(
        "new",
        (),
        (
            Option("--municipality", "NAME", required=True),
            Option("--round", "LABEL", required=True),
            Option("--checklist", "FILE"),
            Option("--core-only"),
        ),
    ),
    Command("list"),
    Command("show", ("DOSSIER",), (ROUND,)),
    Command("answers import", ("DOSSIER", "FILE"), (ROUND,)),
    Command("answers export", ("DOSSIER",), (ROUND, Option("--output", "FILE"))),
    Command(
        "export",
        ("DOSSIER",),
        (
            Option("--format", "FORMAT", required=True),
            Option("--output", "FILE", required=True),
            ROUND,
            Option("--version", "NUMBER"),
            Option("--parts", "PARTS"),
            Option("--attach-data"),
            Option("--public"),
            Option("--without-annexes"),
            Option("--without-minority-views"),
            Option("--without-meetings"),
        ),
    ),
    Command(
        "meeting record",
        ("DOSSIER",),
        (Option("--output", "FILE", required=True), ROUND, Option("--date", "DAY")),
    ),
    Command(
        "meeting sheets",
        ("DOSSIER",),
        (Option("--output", "FOLDER", required=True), ROUND, Option("--partner", "PARTNER")),
    ),
    Command("sign-off", ("DOSSIER",), (ROUND,)),
    Command(
        "sign",
        ("FILE",),
        (
            Option("--field", "FIELD"),
            Option("--p12", "FILE"),
            Option("--token-program", "FILE"),
            Option("--token", "TOKEN"),
            Option("--output", "FILE"),
            Option("--revocation", "FILE"),
            Option("--root", "FILE"),
        ),
    ),
    Command("open-report", ("FILE",)),
    Command("verify", ("FILE",), (Option("--root", "FILE"),)),
    Command("verify-library", (), (Option("--backups", "FOLDER"), Option("--rebuild"))),
    Command("check-checklist", ("FILE",)),
)
EVERYWHERE = (
    Option("--library", "FILE"),
    Option("--example"),
    Option("--language", "LANGUAGE"),
    Option("--json"),
    Option("--help"),
)
WINDOW = (Option("--version"),)


@dataclass(frozen=True, slots=True)
class Wish:
    """What someone typed. Without a command: the window."""

    command: Command | None
    values: dict[str, str]
    flags: frozenset[str]

    def value(self, name: str) -> str:
        """The value of an option or positional, empty when it was not given."""
        return self.values.get(name, "")

    @property
    def library(self) -> Path | None:
        return Path(self.values["library"]) if "library" in self.values else None


class WrongUse(Exception):
    """What was typed cannot be understood; `key` finds the words, `what` is the part it is about."""

    def __init__(self, key: str, what: str, command: Command | None = None) -> None:
        super().__init__(key, what)
        self.key, self.what, self.command = key, what, command


def understand(arguments: list[str]) -> Wish:
    """What someone wants. Raises WrongUse."""
    command, rest = _command(arguments)
    options = (*(command.options if command else WINDOW), *EVERYWHERE)
    # It reads and nothing else: help and messages are our own texts, in the language of the user.
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    for option in options:
        _add(parser, option)
    try:
        found, others = parser.parse_known_args(rest)
    except argparse.ArgumentError as error:
        flag = error.argument_name or ""
        takes_value = any(option.value for option in options if option.flag == flag)
        raise WrongUse("value_missing" if takes_value else "value_too_much", flag, command) from error
    given = {name: value for name, value in vars(found).items() if value is not None and value is not False}
    flags = frozenset(name for name, value in given.items() if value is True)
    values = {name: str(value) for name, value in given.items() if value is not True}
    wish = Wish(command, values | _positionals(command, others), flags)
    if "help" not in flags:
        _check_complete(wish)
    return wish


def _add(parser: argparse.ArgumentParser, option: Option) -> None:
    if option.value:
        parser.add_argument(option.flag, dest=option.name)
    elif option.flag == "--help":
        parser.add_argument("-h", option.flag, dest=option.name, action="store_true")
    else:
        parser.add_argument(option.flag, dest=option.name, action="store_true")


def _command(arguments: list[str]) -> tuple[Command | None, list[str]]:
    """The command among the arguments, and the arguments without its words."""
    places = _places_of_words(arguments)
    for command in COMMANDS:
        words = command.words.split()
        if [arguments[place] for place in places[: len(words)]] == words:
            used = places[: len(words)]
            return command, [word for place, word in enumerate(arguments) if place not in used]
    if places:
        first = arguments[places[0]]
        longer = [command.words for command in COMMANDS if command.words.startswith(f"{first} ")]
        raise WrongUse("command_incomplete" if longer else "command_unknown", ", ".join(longer) or first)
    return None, arguments


def _places_of_words(arguments: list[str]) -> list[int]:
    """Where the arguments are that are neither an option nor the value of one that may stand in front."""
    with_value = {option.flag for option in EVERYWHERE if option.value}
    return [
        place
        for place, word in enumerate(arguments)
        if not word.startswith("-") and (place == 0 or arguments[place - 1] not in with_value)
    ]


def _positionals(command: Command | None, others: list[str]) -> dict[str, str]:
    unknown = next((word for word in others if word.startswith("-") and word != "-"), None)
    if unknown is not None:
        raise WrongUse("option_unknown", unknown, command)
    wanted = command.positionals if command else ()
    if len(others) > len(wanted):
        raise WrongUse("too_much", others[len(wanted)], command)
    return dict(zip(wanted, others, strict=False))


def _check_complete(wish: Wish) -> None:
    command = wish.command
    if command is None:
        return
    for name in command.positionals:
        if name not in wish.values:
            raise WrongUse("missing", name, command)
    for option in command.options:
        if option.required and option.name not in wish.values:
            raise WrongUse("missing", option.flag, command)
        typed = wish.value(option.name)
        if option.value == "PARTS" and typed and typed not in PARTS:
            raise WrongUse("no_parts", typed, command)
        if option.value == "NUMBER" and typed and not _is_number(typed):
            raise WrongUse("no_number", typed, command)


def _is_number(typed: str) -> bool:
    """Whether this counts something: 1 and up, in plain digits."""
    return typed.isascii() and typed.isdigit() and typed.strip("0") != "" and len(typed) < 10
