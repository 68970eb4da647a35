"""The way in: understand what was typed, and then open the window or do what was asked."""

from __future__ import annotations

import os
import sys

from checklist_desktop import __version__
from checklist_desktop.command_line_help import help_text, wrong_use_text
from checklist_desktop.command_line_options import WrongUse, understand
from checklist_desktop.system.paths import data_folder, text_folder
from checklist_desktop.system.settings import load_preferences
from checklist_desktop.system.texts import Texts, languages

DONE, WRONG_USE, NO_SCREEN, INTERRUPTED = 0, 2, 3, 130
_LANGUAGE = "--language"
_FALLBACK = "nl"


def main() -> int:
    """Run the program with what was typed; gives back the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character shows its number instead of stopping halfway a message.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever reads us has seen enough (`| head`); Python would complain about it once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def run(arguments: list[str]) -> int:
    texts = Texts.load(text_folder(), _language(arguments))
    try:
        wish = understand(arguments)
        if wish.value("language") not in ("", texts.language):
            raise WrongUse("language_unknown", wish.value("language"))
    except WrongUse as wrong:
        print(wrong_use_text(wrong, texts), file=sys.stderr)
        return WRONG_USE
    if "help" in wish.flags:
        print(help_text(wish.command, texts))
        return DONE
    if wish.command is not None:
        # Everything below this line is heavy, and --help and the window do without it.
        from checklist_desktop.command_line import carry_out

        return carry_out(wish, texts)
    if "version" in wish.flags:
        print(texts("command_line.version", version=__version__))
        return DONE
    if _has_no_screen():
        print(texts("command_line.no_screen"), file=sys.stderr)
        return NO_SCREEN
    from checklist_desktop.app import open_window

    return open_window(library=wish.library, language=wish.value("language"), example="example" in wish.flags)


def _language(arguments: list[str]) -> str:
    """The language to speak: asked for, or preferred. Looked up first, for mistakes are told in it too."""
    known = languages(text_folder())
    for place, word in enumerate(arguments):
        asked = word.removeprefix(f"{_LANGUAGE}=")
        if word == _LANGUAGE and place + 1 < len(arguments):
            asked = arguments[place + 1]
        if word.startswith(_LANGUAGE) and asked in known:
            return asked
    preferred = load_preferences(data_folder().preferences).language
    return preferred if preferred in known else _FALLBACK


def _has_no_screen() -> bool:
    """Qt would abort without a word to the user."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens)


if __name__ == "__main__":
    sys.exit(main())
