"""The menus as a table: every command with its words, its key and what it needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from checklist_desktop.ui.window.commands.needs import Needs


@dataclass(frozen=True, slots=True)
class Command:
    """Something in a menu. The first key is shown; all of them work. One that ticks is on or off."""

    key: str
    source: object
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    quits: bool = False
    ticks: bool = False

    @property
    def words(self) -> str:
        return QCoreApplication.translate("Menus", str(self.source))


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu whose entries depend on what there is; the window fills it in."""

    key: str
    source: object
    needs: Needs = Needs.NOTHING

    @property
    def words(self) -> str:
        return QCoreApplication.translate("Menus", str(self.source))


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the bar; None draws a line."""

    source: object
    entries: tuple[Command | Submenu | None, ...]

    @property
    def words(self) -> str:
        return QCoreApplication.translate("Menus", str(self.source))


DOSSIERS, ROUNDS, ANSWERS, APPEARANCES, TEXT_SIZES, LANGUAGES = (
    "dossiers",
    "rounds",
    "answers",
    "appearances",
    "text_sizes",
    "languages",
)

MENUS = (
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            Command("new_dossier", QT_TRANSLATE_NOOP("Menus", "&New dossier…"), ("Ctrl+N",), Needs.WRITABLE),
            Submenu(DOSSIERS, QT_TRANSLATE_NOOP("Menus", "&Open")),
            Command("show_welcome", QT_TRANSLATE_NOOP("Menus", "&All dossiers"), ("Ctrl+O",)),
            Command(
                "new_round",
                QT_TRANSLATE_NOOP("Menus", "New &round…"),
                ("Ctrl+Shift+N",),
                Needs.WRITABLE_DOSSIER,
            ),
            None,
            Command(
                "export_report", QT_TRANSLATE_NOOP("Menus", "Report as &PDF…"), ("Ctrl+E",), Needs.REPORT
            ),
            Command(
                "open_report",
                QT_TRANSLATE_NOOP("Menus", "Go on &with a report…"),
                ("Ctrl+Shift+O",),
                needs=Needs.WRITABLE,
            ),
            Command("sign_report", QT_TRANSLATE_NOOP("Menus", "&Sign a report…"), ("Ctrl+Shift+T",)),
            Command(
                "import_answers",
                QT_TRANSLATE_NOOP("Menus", "&Import answers from a file…"),
                ("Ctrl+I",),
                needs=Needs.OPEN_ROUND,
            ),
            Command(
                "export_answers",
                QT_TRANSLATE_NOOP("Menus", "&Export answers to a file…"),
                ("Ctrl+Shift+E",),
                needs=Needs.DOSSIER,
            ),
            None,
            Command("quit", QT_TRANSLATE_NOOP("Menus", "&Quit"), ("Ctrl+Q",), quits=True),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            Command("undo", QT_TRANSLATE_NOOP("Menus", "&Undo"), ("Ctrl+Z",), Needs.STEP_TO_UNDO),
            Command(
                "redo", QT_TRANSLATE_NOOP("Menus", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), Needs.STEP_TO_REDO
            ),
            Command("history", QT_TRANSLATE_NOOP("Menus", "&History…"), ("Ctrl+H",), Needs.DOSSIER),
            Command(
                "question_history",
                QT_TRANSLATE_NOOP("Menus", "History of this &question…"),
                ("Ctrl+Shift+H",),
                Needs.QUESTION_TO_READ,
            ),
            Command("author", QT_TRANSLATE_NOOP("Menus", "&Who works here…"), ("Ctrl+Shift+W",)),
            None,
            Command(
                "flag", QT_TRANSLATE_NOOP("Menus", "&Come back to this question"), ("Ctrl+M",), Needs.QUESTION
            ),
            Command(
                "add_action_point",
                QT_TRANSLATE_NOOP("Menus", "&Add action point…"),
                ("Ctrl+Shift+A",),
                Needs.OPEN_ROUND,
            ),
            None,
            Command(
                "count_views",
                QT_TRANSLATE_NOOP("Menus", "Count the &views"),
                ("Ctrl+Shift+P",),
                Needs.QUESTION,
            ),
            Command(
                "minority_view",
                QT_TRANSLATE_NOOP("Menus", "&Minority view"),
                ("Ctrl+Shift+D",),
                Needs.QUESTION,
            ),
            Command(
                "remark",
                QT_TRANSLATE_NOOP("Menus", "&Internal remark"),
                ("Ctrl+Shift+I",),
                Needs.QUESTION,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Questions"),
        (
            Command("search", QT_TRANSLATE_NOOP("Menus", "&Search…"), ("Ctrl+F",), Needs.DOSSIER),
            Command("next_found", QT_TRANSLATE_NOOP("Menus", "Next &result"), ("F3",), Needs.DOSSIER),
            Command(
                "previous_found",
                QT_TRANSLATE_NOOP("Menus", "Previous resul&t"),
                ("Shift+F3",),
                Needs.DOSSIER,
            ),
            None,
            Command("filter", QT_TRANSLATE_NOOP("Menus", "&Filter…"), ("Ctrl+Shift+F",), Needs.THEME),
            Command(
                "clear_filter",
                QT_TRANSLATE_NOOP("Menus", "Show &all questions"),
                ("Ctrl+Shift+U",),
                needs=Needs.DOSSIER,
            ),
            None,
            Command(
                "previous_question",
                QT_TRANSLATE_NOOP("Menus", "&Previous question"),
                ("PgUp",),
                Needs.THEME,
            ),
            Command("next_question", QT_TRANSLATE_NOOP("Menus", "&Next question"), ("PgDown",), Needs.THEME),
            Command(
                "next_gap",
                QT_TRANSLATE_NOOP("Menus", "Next question without an ans&wer"),
                ("Ctrl+G",),
                Needs.DOSSIER,
            ),
            Command(
                "first_gap",
                QT_TRANSLATE_NOOP("Menus", "First question without an answ&er"),
                ("Ctrl+Shift+G",),
                Needs.DOSSIER,
            ),
            None,
            Submenu(ANSWERS, QT_TRANSLATE_NOOP("Menus", "Gi&ve an answer"), Needs.QUESTION),
            Command(
                "answer_several",
                QT_TRANSLATE_NOOP("Menus", "&One answer for the selected questions…"),
                ("Ctrl+B",),
                Needs.QUESTION,
            ),
            Command(
                "goes_on",
                QT_TRANSLATE_NOOP("Menus", "After an answer &go to the next question"),
                ("Ctrl+J",),
                ticks=True,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            Command("projector", QT_TRANSLATE_NOOP("Menus", "&Projector view"), ("F5",), needs=Needs.DOSSIER),
            None,
            Submenu(APPEARANCES, QT_TRANSLATE_NOOP("Menus", "&Appearance")),
            Submenu(TEXT_SIZES, QT_TRANSLATE_NOOP("Menus", "&Text size")),
            Command("larger_text", QT_TRANSLATE_NOOP("Menus", "&Larger text"), ("Ctrl++", "Ctrl+=")),
            Command("smaller_text", QT_TRANSLATE_NOOP("Menus", "&Smaller text"), ("Ctrl+-",)),
            None,
            Submenu(LANGUAGES, QT_TRANSLATE_NOOP("Menus", "La&nguage")),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Round"),
        (
            Submenu(ROUNDS, QT_TRANSLATE_NOOP("Menus", "&Open round"), Needs.DOSSIER),
            None,
            Command(
                "edit_round",
                QT_TRANSLATE_NOOP("Menus", "&Round details…"),
                ("Ctrl+R",),
                Needs.OPEN_ROUND,
            ),
            Command(
                "edit_dossier",
                QT_TRANSLATE_NOOP("Menus", "&Dossier details…"),
                ("Ctrl+D",),
                Needs.WRITABLE_DOSSIER,
            ),
            Command(
                "edit_house_style",
                QT_TRANSLATE_NOOP("Menus", "&Logo and colour…"),
                ("Ctrl+F6",),
                needs=Needs.WRITABLE_DOSSIER,
            ),
            Command(
                "edit_people", QT_TRANSLATE_NOOP("Menus", "&Participants…"), ("F6",), needs=Needs.OPEN_ROUND
            ),
            Command(
                "edit_decisions",
                QT_TRANSLATE_NOOP("Menus", "Proposed de&cisions…"),
                ("Shift+F6",),
                needs=Needs.OPEN_ROUND,
            ),
            None,
            Command(
                "discard_dossier",
                QT_TRANSLATE_NOOP("Menus", "Throw dossier &away…"),
                ("Ctrl+Shift+Del",),
                needs=Needs.WRITABLE_DOSSIER,
            ),
            None,
            Command(
                "show_sign_off",
                QT_TRANSLATE_NOOP("Menus", "&Sign off"),
                ("Ctrl+Shift+S",),
                needs=Needs.OPEN_ROUND,
            ),
            Command(
                "reopen", QT_TRANSLATE_NOOP("Menus", "R&eopen…"), ("Ctrl+Shift+R",), needs=Needs.SIGNED_ROUND
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Meeting"),
        (
            Command("meetings", QT_TRANSLATE_NOOP("Menus", "&Meetings…"), ("Ctrl+Shift+M",), Needs.DOSSIER),
            Command(
                "plan_meeting",
                QT_TRANSLATE_NOOP("Menus", "&Plan a meeting…"),
                ("Ctrl+F7",),
                needs=Needs.OPEN_ROUND,
            ),
            Command(
                "start_meeting",
                QT_TRANSLATE_NOOP("Menus", "&Start a meeting…"),
                ("F7",),
                needs=Needs.NO_MEETING,
            ),
            None,
            Command(
                "note_open_point", QT_TRANSLATE_NOOP("Menus", "&Open point…"), ("Ctrl+P",), Needs.OPEN_ROUND
            ),
            Command(
                "note_decision", QT_TRANSLATE_NOOP("Menus", "&Decision…"), ("Ctrl+Shift+B",), Needs.OPEN_ROUND
            ),
            Command(
                "meeting_minutes",
                QT_TRANSLATE_NOOP("Menus", "Open points, decisions and &notes…"),
                ("Ctrl+T",),
                Needs.OPEN_ROUND,
            ),
            Command(
                "end_meeting",
                QT_TRANSLATE_NOOP("Menus", "&End the meeting…"),
                ("Shift+F7",),
                needs=Needs.MEETING,
            ),
            None,
            Command(
                "meeting_record", QT_TRANSLATE_NOOP("Menus", "&Record as PDF…"), ("F8",), needs=Needs.DOSSIER
            ),
            Command(
                "preparation_sheets",
                QT_TRANSLATE_NOOP("Menus", "Preparation s&heets…"),
                ("Shift+F8",),
                needs=Needs.DOSSIER,
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Library"),
        (
            Command("backups", QT_TRANSLATE_NOOP("Menus", "Bac&k-ups…"), ("F9",)),
            Command("check_library", QT_TRANSLATE_NOOP("Menus", "&Check library…"), ("Shift+F9",)),
            Command("check_pdf", QT_TRANSLATE_NOOP("Menus", "Check a PD&F…"), ("Ctrl+F9",)),
            Command(
                "password", QT_TRANSLATE_NOOP("Menus", "&Password…"), ("Ctrl+F12",), needs=Needs.WRITABLE
            ),
            Command("lock", QT_TRANSLATE_NOOP("Menus", "&Lock"), ("Ctrl+L",), Needs.PASSWORD),
            None,
            Command("bin", QT_TRANSLATE_NOOP("Menus", "&Bin…"), ("F12",)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        (
            Command("manual", QT_TRANSLATE_NOOP("Menus", "&Manual"), ("Shift+F1",)),
            Command(
                "leading",
                QT_TRANSLATE_NOOP("Menus", "For the &discussion leader"),
                ("Ctrl+F1",),
                Needs.DOSSIER,
            ),
            Command("tour", QT_TRANSLATE_NOOP("Menus", "&Tour…"), ("F11",)),
            Command("shortcuts", QT_TRANSLATE_NOOP("Menus", "&Keyboard shortcuts"), ("F1", "?")),
            Command(
                "how_to_use",
                QT_TRANSLATE_NOOP("Menus", "&How to use this checklist"),
                ("Ctrl+Shift+F1",),
                needs=Needs.DOSSIER,
            ),
            Command("about", QT_TRANSLATE_NOOP("Menus", "&About Op orde"), ("Shift+F12",)),
        ),
    ),
)


def all_commands() -> tuple[Command, ...]:
    return tuple(entry for menu in MENUS for entry in menu.entries if isinstance(entry, Command))


@dataclass(frozen=True, slots=True)
class OtherKey:
    """A key that works somewhere in the window, without a menu."""

    keys: str
    source: object

    @property
    def words(self) -> str:
        return QCoreApplication.translate("Menus", str(self.source))


OTHER_KEYS = (
    (
        QT_TRANSLATE_NOOP("Menus", "At a question"),
        (
            OtherKey("1, 2, 3, …", QT_TRANSLATE_NOOP("Menus", "Choose this answer")),
            OtherKey("0", QT_TRANSLATE_NOOP("Menus", "Clear the answer")),
            OtherKey("↑, ↓", QT_TRANSLATE_NOOP("Menus", "Through the list of questions")),
            OtherKey(
                "Shift+↑, Shift+↓, Ctrl+A", QT_TRANSLATE_NOOP("Menus", "Select several questions in the list")
            ),
            OtherKey("Ctrl+↑, Ctrl+↓, Ctrl+Space", QT_TRANSLATE_NOOP("Menus", "Select questions one by one")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menus", "Everywhere"),
        (
            OtherKey("Ctrl+Tab, Ctrl+Shift+Tab", QT_TRANSLATE_NOOP("Menus", "To the next or previous tab")),
            OtherKey("Ctrl+1, Ctrl+2, …", QT_TRANSLATE_NOOP("Menus", "To this tab")),
            OtherKey("Tab, Shift+Tab", QT_TRANSLATE_NOOP("Menus", "To the next or previous field")),
            OtherKey("Enter", QT_TRANSLATE_NOOP("Menus", "Open the chosen row, press the button")),
            OtherKey("Esc", QT_TRANSLATE_NOOP("Menus", "Close a dialog without keeping anything")),
            OtherKey("Alt", QT_TRANSLATE_NOOP("Menus", "To the menus")),
        ),
    ),
)
