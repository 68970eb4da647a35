"""Signing off: what is missing, what is declared, who decides; and afterwards what was adopted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from checklist_desktop.domain.changes.of_rounds import DescribeDecision
from checklist_desktop.insight.open_points import DECLARATIONS, Lack
from checklist_desktop.services.sign_off import grouped, provisional_fingerprint
from checklist_desktop.ui.kit.inputs.buttons import Button, Kind
from checklist_desktop.ui.kit.inputs.days import long_day
from checklist_desktop.ui.kit.paint.appearance import Type, px
from checklist_desktop.ui.kit.show.labels import Label, Page, Rule, column, row, scrolled
from checklist_desktop.ui.kit.show.tables import Cell, Column, Table, TableRow
from checklist_desktop.ui.pages.decision_panel import DecisionPanel
from checklist_desktop.ui.pages.fingerprint import FingerprintView
from checklist_desktop.ui.pages.missing_panel import MissingPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from checklist_desktop.domain.dossier import Decision
    from checklist_desktop.ui.kit.desk import Desk

_SIDE_BY_SIDE = 900


class SignOffPage(Page):
    """Nothing missing forbids signing off: the college decides, the document shows."""

    question_asked = Signal(str)
    action_point_asked = Signal(str)
    signatories_asked = Signal()
    sign_off_asked = Signal()
    reopen_asked = Signal()
    export_asked = Signal(int)  # a signed version, 0 for the round as it stands

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._desk = desk
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self._title = Label(self.tr("Signing off"), Type.TITLE, bold=True)
        self._state = Label("", role="quiet", wrap=True)
        self._missing = MissingPanel()
        self._decision = DecisionPanel(self._desk.messages)
        self._fingerprint = FingerprintView()
        self._fingerprint_note = Label("", Type.SMALL, role="quiet", wrap=True)
        self._copy = Button(self.tr("Copy"), Kind.QUIET, height=24)
        self._copy.setAccessibleName(self.tr("Copy the fingerprint"))
        self._versions = Table(
            self.tr("Signed versions"),
            [
                Column(self.tr("Version"), 96),
                Column(self.tr("Signed off on"), 140),
                Column(self.tr("Reopened because")),
                Column("", 120),
            ],
        )
        self._versions_title = Label(self.tr("Signed versions"), Type.HEAD, bold=True)
        self._hint = Label("", role="quiet", wrap=True)
        self._export = Button(self.tr("Report as PDF"), height=40)
        self._reopen = Button(self.tr("Reopen"), height=40)
        self._sign = Button("", Kind.PRIMARY, height=40)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(px(48))
        self._sides.addLayout(column(self._missing, self._versions_title, self._versions, None), 1)
        self._sides.addLayout(self._build_right(), 1)
        head = row(self._title, 4, self._state)
        head.setStretch(2, 1)
        head.addStrut(px(36))  # as tall as the heads with a button: titles stand in line on every tab
        inside = Page()
        inside.setLayout(column(head, self._sides, None, gap=12, margins=(24, 16, 24, 16)))
        foot = row(self._hint, self._reopen, self._export, self._sign, margins=(24, 12, 24, 12))
        foot.setStretch(0, 1)
        layout = column(scrolled(inside, self.tr("Signing off")), Rule(), foot, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _build_right(self) -> QBoxLayout:
        head = row(Label(self.tr("Fingerprint"), Type.HEAD, bold=True), None, self._copy)
        return column(
            self._decision,
            8,
            head,
            self._fingerprint,
            self._fingerprint_note,
            None,
        )

    def _connect(self) -> None:
        self._missing.question_asked.connect(self.question_asked)
        self._missing.action_point_asked.connect(self.action_point_asked)
        self._missing.place_asked.connect(self._on_place_asked)
        self._decision.number_given.connect(self._on_number_given)
        self._decision.date_given.connect(self._on_date_given)
        self._decision.declaration_ticked.connect(self._on_declaration_ticked)
        self._decision.signatories_asked.connect(self.signatories_asked)
        self._copy.clicked.connect(self._on_copy)
        self._sign.clicked.connect(self._on_sign)
        self._reopen.clicked.connect(self.reopen_asked)
        self._export.clicked.connect(self._on_export)
        self._versions.opened.connect(self._on_version_opened)

    def refresh(self) -> None:
        """Show the dossier as it stands now."""
        round_ = self._desk.round
        signed = round_.is_signed
        self._missing.show_missing(self._desk)
        self._missing.setVisible(not signed)
        self._decision.show_decision(round_.decision, locked=self._desk.is_locked)
        self._show_fingerprint()
        self._show_versions()
        self._sign.set_words(self.tr("Sign off round {0}").format(round_.label))
        self._sign.setVisible(not signed)
        self._reopen.setVisible(signed)
        for button in (self._sign, self._reopen):
            button.setEnabled(not self._desk.session.is_read_only)
        self._show_state()

    def commit(self) -> None:
        self._decision.commit()

    def focus_first(self) -> None:
        if not (self._missing.isVisible() and self._missing.focus_first()):
            (self._reopen if self._desk.round.is_signed else self._sign).setFocus()

    def go_to_first_needed(self) -> None:
        """Bring the user to the first thing that is needed, here or in another tab."""
        if self._missing.first_needed:
            self._missing.go_to(self._missing.first_needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_SIDE_BY_SIDE)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _show_state(self) -> None:
        round_ = self._desk.round
        if round_.is_signed:
            newest = round_.signed_versions[-1]
            words = self.tr("Version {0} was signed off on {1}. Nothing in this round changes any more.")
            self._state.setText(words.format(newest.version, _day_of(newest.at)))
            self._hint.setText(self.tr("To change something, reopen the round and give the reason."))
        else:
            self._state.setText(
                self.tr(
                    "Signing off freezes the content and gives it a number. "
                    "You can do so even if something is missing."
                )
            )
            needed = self._missing.needed_count
            self._hint.setText(self.tr("%n point(s) needed first.", "", needed) if needed else "")
        self._state.setVisible(True)

    def _show_fingerprint(self) -> None:
        round_ = self._desk.round
        if round_.is_signed:
            self._fingerprint.show_fingerprint(round_.signed_versions[-1].fingerprint)
            note = self.tr("Whoever compares this number with the report sees whether anything was changed.")
        else:
            self._fingerprint.show_fingerprint(provisional_fingerprint(self._desk.dossier, round_.id))
            note = self.tr("Provisional: it changes with every answer.")
        self._fingerprint_note.setText(note)

    def _show_versions(self) -> None:
        round_ = self._desk.round
        reasons = {item.after_version: item.reason for item in round_.reopenings}
        self._versions.show_rows(
            [
                TableRow(
                    str(item.version),
                    (
                        Cell(str(item.version)),
                        Cell(_day_of(item.at)),
                        Cell(reasons.get(item.version, "")),
                        Cell(self.tr("Report"), link=True),
                    ),
                )
                for item in round_.signed_versions
            ]
        )
        for widget in (self._versions, self._versions_title):
            widget.setVisible(bool(round_.signed_versions))

    @property
    def _newest(self) -> Decision:
        """With what is still on its way to the disk, so that two things given in a hurry are both kept."""
        return self._desk.newest_round.decision

    def _on_number_given(self, number: str) -> None:
        self._describe(replace(self._newest, number=number))

    def _on_date_given(self, day: str) -> None:
        self._describe(replace(self._newest, date=day))

    def _on_declaration_ticked(self, key: str, ticked: bool) -> None:
        now = {*self._newest.declarations, key} if ticked else {*self._newest.declarations} - {key}
        kept = tuple(known for known in DECLARATIONS if known in now)
        self._describe(replace(self._newest, declarations=kept))

    def _describe(self, decision: Decision) -> None:
        self._desk.apply(DescribeDecision(self._desk.round_id, decision))

    def _on_place_asked(self, lack: str) -> None:
        self._decision.focus_on(Lack(lack))

    def _on_copy(self) -> None:
        round_ = self._desk.round
        number = (
            round_.signed_versions[-1].fingerprint
            if round_.is_signed
            else provisional_fingerprint(self._desk.dossier, round_.id)
        )
        QGuiApplication.clipboard().setText(grouped(number))
        self._desk.messages.announce(self.tr("Copied"))

    def _on_sign(self) -> None:
        self.commit()
        self.sign_off_asked.emit()

    def _on_export(self) -> None:
        round_ = self._desk.round
        self.export_asked.emit(len(round_.signed_versions) if round_.is_signed else 0)

    def _on_version_opened(self, key: str) -> None:
        self.export_asked.emit(int(key))


def _day_of(at: str) -> str:
    """The day of a moment (UTC) on the calendar of this machine."""
    return long_day(datetime.fromisoformat(at).astimezone().date().isoformat())
