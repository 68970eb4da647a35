"""What brings one to a question fast, and several questions to one answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.insight.finding.gaps import next_gap
from checklist_desktop.insight.finding.search import Index, Passage, found_in, index_of
from checklist_desktop.ui.dialogs.finding.found_words import place_words
from checklist_desktop.ui.dialogs.finding.search_dialog import SearchDialog
from checklist_desktop.ui.dialogs.finding.several_dialog import SeveralDialog
from checklist_desktop.ui.kit.inputs.form_dialog import ask
from checklist_desktop.ui.kit.jobs import Job, raised

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checklist_desktop.domain.checklist import Checklist, NumberedQuestion
    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.ui.kit.desk import Desk
    from checklist_desktop.ui.window.workspace import Workspace


class FindCommands(QObject):
    """Tells what was found, or that there is nothing."""

    told = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, window: QWidget) -> None:
        super().__init__(workspace)
        self._desk, self._workspace, self._window = desk, workspace, window
        self._wanted = ""
        self._found: Passage | None = None
        workspace.several_asked.connect(self.answer_several)
        self.commands: dict[str, Callable[[], None]] = {
            "search": self.search,
            "next_found": partial(self._step, +1),
            "previous_found": partial(self._step, -1),
            "filter": self.show_filters,
            "clear_filter": self.clear_filter,
            "previous_question": partial(self._go, -1),
            "next_question": partial(self._go, +1),
            "next_gap": self.go_to_next_gap,
            "first_gap": self.go_to_first_gap,
            "answer_several": partial(self.answer_several, ""),
        }

    # ---- searching

    def search(self) -> None:
        """Ask for words, and go to what is chosen; Escape leaves one where one was."""
        desk = self._desk
        dialog = SearchDialog(desk.checklist, self._wanted, self._window)
        # Reading a round with long texts takes longer than a frame.
        Job(partial(_read, desk.newest_round, desk.checklist)).start(dialog.show_index, raised)
        if ask(dialog) and dialog.chosen is not None:
            self._wanted = dialog.wanted
            self._show(dialog.chosen)

    def _step(self, by: int) -> None:
        """To the next result of the last search, as the texts are now; from the last to the first."""
        if not self._wanted:
            self.search()
            return
        index = index_of(self._desk.newest_round, self._desk.checklist)
        found = found_in(index, self._wanted)
        if not found:
            self._tell(self.tr("Nothing is found for “{0}” any more.").format(self._wanted))
            return
        places = [place for place, passage in enumerate(found) if _same_place(passage, self._found)]
        place = (places[0] + by) % len(found) if places else 0
        self._show(found[place])
        words = self.tr("Result {0} of {1} for “{2}”: {3}")
        self._tell(words.format(place + 1, len(found), self._wanted, place_words(found[place])))

    def _show(self, passage: Passage) -> None:
        self._found = passage
        self._workspace.show_passage(passage, self._wanted)

    # ---- filters and gaps

    def show_filters(self) -> None:
        tab = self._workspace.theme_tab
        if tab is not None:
            tab.show_filters()

    def clear_filter(self) -> None:
        if self._desk.sieve.wanted.is_active:
            self._desk.sieve.clear()
            self._tell(self.tr("All questions are shown."))
        else:
            self._tell(self.tr("No filter is on; all questions are shown."))

    def go_to_next_gap(self) -> None:
        """The first question without an answer from here, in whatever theme it is."""
        place = self._workspace.place
        found = next_gap(self._desk.newest_round, self._desk.checklist, place.theme, place.question)
        if found is not None and found.question.id == place.question:
            self._tell(self.tr("This is the only question without an answer."))
        else:
            self._go_to_gap(found)

    def go_to_first_gap(self) -> None:
        self._go_to_gap(next_gap(self._desk.newest_round, self._desk.checklist))

    def _go_to_gap(self, found: NumberedQuestion | None) -> None:
        if found is None:
            self._tell(self.tr("Every question has an answer."))
            return
        self._workspace.go_to_question(found.question.id)
        self._tell(self.tr("Question {0} has no answer yet.").format(found.number))

    def _go(self, by: int) -> None:
        tab = self._workspace.theme_tab
        if tab is not None:
            (tab.go_on if by > 0 else tab.go_back)()

    # ---- several at once

    def answer_several(self, option: str) -> None:
        """Ask which answer the selected questions get, and give it as one step."""
        desk, tab = self._desk, self._workspace.theme_tab
        selected = tab.selected_questions if tab is not None else ()
        if tab is None or len(selected) < 2:
            self._tell(self.tr("Select more questions in the list first, with Shift and the arrow keys."))
            return
        round_, scale = desk.newest_round, desk.checklist.answer_scale
        items = [item for item in map(desk.checklist.question, selected) if item is not None]
        answered = tuple((item, round_.answer(item.question.id).option or "") for item in items)
        dialog = SeveralDialog(scale, answered, option, self._window)
        if not ask(dialog):
            return
        changes = [SetAnswer(desk.round_id, question, dialog.option) for question in dialog.questions]
        if changes:
            desk.apply(*changes)
        label = scale.find(dialog.option).label
        told = self.tr("%n question(s) answered with {0}. You can undo this in one step.", "", len(changes))
        self._tell(told.format(label) if changes else self.tr("Nothing was changed."))
        tab.select_only_current()

    def _tell(self, words: str) -> None:
        self.told.emit(words)
        self._desk.messages.announce(words)


def _read(
    round_: Round,
    checklist: Checklist,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> Index:
    return index_of(round_, checklist)


def _same_place(one: Passage, other: Passage | None) -> bool:
    """Whether they are the same text, whatever it says by now."""
    if other is None:
        return False
    places = [(found.field, found.theme, found.question, found.key) for found in (one, other)]
    return places[0] == places[1]
