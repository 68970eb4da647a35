"""Help and mistakes of the command line, in the words of the user's language."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from checklist_desktop import __version__
from checklist_desktop.command_line_options import COMMANDS, EVERYWHERE, WINDOW
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import languages

if TYPE_CHECKING:
    from checklist_desktop.command_line_options import Command, Option, WrongUse
    from checklist_desktop.system.texts import Texts

PROGRAM = "checklist-desktop"
_WIDTH = 92
_INDENT = "      "


def help_text(command: Command | None, texts: Texts) -> str:
    """How to use the program, or one command of it."""
    return _help_of(command, texts) if command else _help_of_everything(texts)


def wrong_use_text(wrong: WrongUse, texts: Texts) -> str:
    """What was wrong, how it should be, and where to read more."""
    known = ", ".join(languages(text_folder()))
    mistake = texts(f"command_line.wrong.{wrong.key}", what=wrong.what, known=known)
    how = _synopsis(wrong.command, texts) if wrong.command else f"{PROGRAM} --help"
    return f"{mistake}\n{texts('command_line.usage')}\n  {how}"


def _help_of_everything(texts: Texts) -> str:
    commands = [line for command in COMMANDS for line in _explained(command, texts)]
    options = [line for option in (*WINDOW, *EVERYWHERE) for line in _option(option, texts)]
    return "\n".join(
        (
            texts("command_line.version", version=__version__),
            "",
            texts("command_line.usage"),
            f"  {PROGRAM}",
            *_wrapped(texts("command_line.window")),
            *commands,
            "",
            texts("command_line.options"),
            *options,
            "",
            *_wrapped(texts("command_line.dossier"), ""),
            *_wrapped(texts("command_line.about_password"), ""),
            *_wrapped(texts("command_line.exit_codes"), ""),
        )
    )


def _help_of(command: Command, texts: Texts) -> str:
    options = [line for option in (*command.options, *EVERYWHERE) for line in _option(option, texts)]
    return "\n".join(
        (
            texts("command_line.usage"),
            *_explained(command, texts),
            "",
            texts("command_line.options"),
            *options,
        )
    )


def _explained(command: Command, texts: Texts) -> list[str]:
    return [f"  {_synopsis(command, texts)}", *_wrapped(texts(f"command_line.command.{command.key}"))]


def _synopsis(command: Command, texts: Texts) -> str:
    parts = [PROGRAM, command.words, *(_value(name, texts) for name in command.positionals)]
    for option in command.options:
        written = _written(option, texts)
        parts.append(written if option.required else f"[{written}]")
    return " ".join(parts)


def _option(option: Option, texts: Texts) -> list[str]:
    written = _written(option, texts)
    name = "version_number" if option.name == "version" and option.value else option.name
    return [f"  {written}", *_wrapped(texts(f"command_line.option.{name}"))]


def _written(option: Option, texts: Texts) -> str:
    return f"{option.flag} {_value(option.value, texts)}" if option.value else option.flag


def _value(name: str, texts: Texts) -> str:
    return texts(f"command_line.value.{name}")


def _wrapped(text: str, indent: str = _INDENT) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent)
