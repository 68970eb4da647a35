"""The first page: begin a dossier, look at the example, or take in a file; and the dossiers there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checklist_desktop.ui.kit.inputs.buttons import ChoiceButton
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow

if TYPE_CHECKING:
    from checklist_desktop.services.library import DossierRow


class WelcomePage(Page):
    """Emits what the user wants to begin with."""

    new_asked = Signal()
    import_asked = Signal()
    example_asked = Signal()
    tour_asked = Signal()
    dossier_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._build_choices()
        self._dossiers_title = Label(self.tr("Your dossiers"), Type.HEAD, bold=True)
        self._dossiers = Table(
            self.tr("Your dossiers"),
            [Column(self.tr("Dossier")), Column(self.tr("Rounds"), 200), Column("", 120)],
        )
        middle = QWidget()
        middle.setMaximumWidth(px(720))
        middle.setLayout(
            column(
                Label("Op orde", Type.DISPLAY, bold=True, role="accent"),
                Label(
                    self.tr("Checklist on the approach to sexual exploitation, for municipalities"),
                    Type.CHOICE,
                    wrap=True,
                ),
                16,
                self._dossiers_title,
                self._dossiers,
                8,
                self._new,
                self._import,
                self._example,
                self._tour,
                8,
                Label(
                    self.tr(
                        "Works without internet. Everything stays on this computer and is saved with "
                        "every answer."
                    ),
                    wrap=True,
                ),
            )
        )
        inside = Page("window")
        # In the middle by what stretches: aligned, it would not be asked how tall it is at its width.
        inside.setLayout(column(None, row(middle), None, margins=(24, 24, 24, 24)))
        foot = row(self._origin(), margins=(24, 8, 24, 8))
        layout = column(scrolled(inside, self.tr("Welcome")), Rule(), foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _build_choices(self) -> None:
        self._new = ChoiceButton(
            "1",
            self.tr("Start a new dossier"),
            self.tr(
                "For your municipality or region. You fill in the name and the year and can start at once."
            ),
        )
        self._import = ChoiceButton(
            "2",
            self.tr("Continue with answers from a file"),
            self.tr("A file with answers, for instance from a colleague. It becomes a dossier of its own."),
        )
        self._example = ChoiceButton(
            "3",
            self.tr("Look around first"),
            self.tr("A filled-in example of a fictional municipality. You cannot break anything."),
        )
        self._tour = ChoiceButton(
            "4",
            self.tr("Take the tour"),
            self.tr("How it works, in five steps of half a minute. You can leave it at any step."),
        )

    def _origin(self) -> Label:
        return Label(
            self.tr(
                "Own elaboration on the five themes of the Nederlands Jeugdinstituut (NJi). This is not the "
                "questionnaire of the NJi itself: questions, explanations and actions are based on public "
                "sources."
            ),
            Type.SMALL,
            role="quiet",
            wrap=True,
        )

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_asked)
        self._import.clicked.connect(self.import_asked)
        self._example.clicked.connect(self.example_asked)
        self._tour.clicked.connect(self.tour_asked)
        self._dossiers.opened.connect(self.dossier_asked)

    def show_dossiers(
        self, dossiers: tuple[DossierRow, ...], *, offers_example: bool = True, may_begin: bool = True
    ) -> None:
        """Show what is in the library; without any, only the ways to begin that there are."""
        for begin in (self._new, self._import):
            begin.setVisible(may_begin)
        self._dossiers.show_rows(
            [
                TableRow(
                    item.id,
                    (
                        Cell(item.name, bold=True),
                        Cell(", ".join(item.round_labels)),
                        Cell(self.tr("Open"), link=True),
                    ),
                )
                for item in dossiers
            ]
        )
        self._example.setVisible(offers_example)
        # For who begins; later it stands in the menu.
        self._tour.setVisible(not dossiers)
        for widget in (self._dossiers, self._dossiers_title):
            widget.setVisible(bool(dossiers))
        first = self._new if may_begin else self._example if offers_example else self._tour
        (self._dossiers if dossiers else first).setFocus()
