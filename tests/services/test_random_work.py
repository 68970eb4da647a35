"""Someone works at random: whatever they do, the events are the truth and all the rest agrees with them."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    SetEvidence,
    WriteExplanation,
    WriteMinorityView,
    WriteRemark,
)
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier
from checklist_desktop.domain.changes.of_meetings import WriteMeetingNotes
from checklist_desktop.domain.changes.of_rounds import (
    DescribeRound,
    SetActionPoint,
    SetPeople,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import ActionPoint, DossierKind, Evidence, Person, View
from checklist_desktop.domain.errors import OpOrdeError, RoundLabelTaken
from checklist_desktop.domain.events import replay
from checklist_desktop.services.meetings.holding import change_to_end, changes_to_start, open_point_change
from checklist_desktop.services.sign_off import read_signed, reopen, sign_off
from checklist_desktop.storage import caches
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.event_store import EventStore
from checklist_desktop.storage.verification import verify
from tests.builders import OPTIONS, QUESTIONS, Desk, Mailbox
from tests.changes import a_plan, to_the_bin_and_back

if TYPE_CHECKING:
    from apsw import Connection

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.dossier import Dossier, Round

TEXTS = st.sampled_from(["", "Nee.", "Ja,\nmaar <niet> overal & 🙂", "x" * 3000])
ASKED = st.sampled_from(QUESTIONS)


class Meeting(RuleBasedStateMachine):
    """A group at work in one dossier with up to three rounds."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.desk = Desk(Path(self.folder.name))
        self.rounds = [self.desk.round_id]
        self.signed: dict[tuple[str, int], tuple[Round, str]] = {}
        self.started = 0

    def teardown(self) -> None:
        with self.folder:
            self.check_what_is_on_disk()

    # ---- what people do

    def do(self, *changes: Change) -> None:
        with suppress(OpOrdeError):  # a rule that is broken changes nothing: the invariants see to it
            self.desk.session.apply(*changes).result()

    def a_round(self, number: int) -> str:
        return self.rounds[number % len(self.rounds)]

    @rule(
        number=st.integers(0, 2),
        question=ASKED,
        option=st.sampled_from([None, *(item.id for item in OPTIONS)]),
    )
    def answer(self, number: int, question: str, option: str | None) -> None:
        self.do(SetAnswer(self.a_round(number), question, option))

    @rule(number=st.integers(0, 2), meeting=st.sampled_from(["m1", "m2"]), text=TEXTS)
    def meet(self, number: int, meeting: str, text: str) -> None:
        """Begin it, or end it when it is going on; something is written down either way."""
        session, round_id = self.desk.session, self.a_round(number)
        there = round_of(session.newest, round_id).meeting(meeting)
        if there.is_running:
            self.do(change_to_end(session, round_id, meeting, {"signals": len(text)}))
        else:
            self.do(*changes_to_start(session, round_id, meeting, a_plan()))
        self.do(open_point_change(session, round_id, there, text, "1.a"))
        self.do(WriteMeetingNotes(round_id, meeting, text))

    @rule(number=st.integers(0, 2), question=ASKED, text=TEXTS, flagged=st.booleans())
    def explain(self, number: int, question: str, text: str, flagged: bool) -> None:
        self.do(
            WriteExplanation(self.a_round(number), question, text),
            FlagQuestion(self.a_round(number), question, flagged),
        )

    @rule(number=st.integers(0, 2), question=ASKED, text=TEXTS, count=st.integers(-1, 100))
    def differ(self, number: int, question: str, text: str, count: int) -> None:
        round_id = self.a_round(number)
        self.do(CountViews(round_id, question, (View("yes", 2), View("no", count))))
        self.do(WriteMinorityView(round_id, question, text), WriteRemark(round_id, question, text))

    @rule(number=st.integers(0, 2), question=ASKED, level=st.sampled_from([None, "local", "region", "moon"]))
    def arrange(self, number: int, question: str, level: str | None) -> None:
        self.do(
            SetEvidence(self.a_round(number), question, (Evidence(level or "geen"),)),
            SetArrangement(self.a_round(number), question, level),
        )

    @rule(number=st.integers(0, 2), point=st.sampled_from("abcd"), what=TEXTS, question=st.none() | ASKED)
    def plan(self, number: int, point: str, what: str, question: str | None) -> None:
        wanted = ActionPoint(point, what, question) if what else None
        self.do(SetActionPoint(self.a_round(number), point, wanted))

    @rule(number=st.integers(0, 2), text=TEXTS)
    def write(self, number: int, text: str) -> None:
        round_id = self.a_round(number)
        self.do(
            WriteConclusion(round_id, "signals", text), WriteReflection(round_id, "together", "proud", text)
        )
        self.do(SetPeople(round_id, (Person("Wethouder", text),)))

    @rule(number=st.integers(0, 2), label=st.sampled_from(["2026", "2027", " ", "Najaar"]))
    def rename(self, number: int, label: str) -> None:
        self.do(DescribeRound(self.a_round(number), label), DescribeDossier(label, DossierKind.REGION))

    @precondition(lambda self: self.started < 2)
    @rule(label=st.sampled_from(["2026", "2027", "2028"]))
    def start(self, label: str) -> None:
        self.started += 1
        round_id = f"round-{self.started}"
        checklist = self.desk.dossier.rounds[0].checklist
        with suppress(RoundLabelTaken):
            self.desk.session.apply(StartRound(round_id, label, checklist)).result()
            self.rounds.append(round_id)

    @rule(number=st.integers(0, 2))
    def withdraw(self, number: int) -> None:
        self.do(WithdrawRound(self.a_round(number)))

    @rule()
    def undo(self) -> None:
        with suppress(OpOrdeError):
            self.desk.session.undo().result()

    @rule()
    def redo(self) -> None:
        with suppress(OpOrdeError):
            self.desk.session.redo().result()

    @rule(number=st.integers(0, 2))
    def sign(self, number: int) -> None:
        round_ = self.desk.dossier.round(self.a_round(number))
        assert round_ is not None
        with suppress(OpOrdeError):
            sign_off(self.desk.session, round_.id).result()
            version = self.desk.dossier.round(round_.id).signed_versions[-1]  # type: ignore[union-attr]  # just signed
            body = self.desk.session.signed_body(version)
            self.signed[round_.id, version.version] = (round_, body)

    @rule(number=st.integers(0, 2), reason=st.sampled_from(["", "Een cijfer klopte niet."]))
    def reopen(self, number: int, reason: str) -> None:
        with suppress(OpOrdeError):
            reopen(self.desk.session, self.a_round(number), reason).result()

    @rule(restart=st.booleans(), option=st.sampled_from(["yes", "no"]))
    def throw_away_and_put_back(self, restart: bool, option: str) -> None:
        before = self.desk.dossier
        discard, restore = to_the_bin_and_back()
        self.desk.session.apply(discard).result()
        self.do(SetAnswer(self.rounds[0], "1.a", option))
        self.undo()
        if restart:
            self.desk.restart()
        assert replace(self.desk.dossier, discarded_at="") == before
        self.desk.session.apply(restore).result()
        assert self.desk.dossier == before

    @rule(number=st.integers(0, 2), question=ASKED, text=TEXTS)
    def type_and_crash(self, number: int, question: str, text: str) -> None:
        with suppress(OpOrdeError):
            self.desk.session.keep_draft(WriteExplanation(self.a_round(number), question, text))
        self.desk.restart()

    @rule(question=ASKED, keep=st.booleans(), text=TEXTS)
    def work_while_the_disk_is_away(self, question: str, keep: bool, text: str) -> None:
        mailbox = Mailbox()
        session = self.desk.restart(mailbox.deliver)
        with self.desk.without_file():
            for change in (
                WriteExplanation(self.rounds[0], question, text),
                SetAnswer(self.rounds[0], question, "partly"),
            ):
                with suppress(OpOrdeError):
                    session.apply(change)
            with suppress(OpOrdeError):
                session.undo()
            session.wait()
            mailbox.read()
        wanted, there = session.newest, session.dossier
        session.retry() if keep else session.give_up()
        session.wait()
        mailbox.read()
        assert session.dossier == (wanted if keep else there)
        assert session.is_saved
        self.desk.reopen_dossier()

    # ---- what must hold

    @invariant()
    def memory_is_what_the_events_say(self) -> None:
        session = self.desk.session
        assert session.newest == session.dossier
        assert session.is_saved
        made = replay(self.desk.dossier_id, [(item.id, item.event) for item in session.recorded])
        assert made.dossier == session.dossier
        assert made.recorded == session.recorded

    @invariant()
    def what_was_signed_stays(self) -> None:
        for (round_id, version), (round_, body) in self.signed.items():
            content = read_signed(self.desk.session, round_id, version)
            assert content.round == replace(round_, signed_versions=(), reopenings=())
            assert self.desk.session.signed_body(content.signed) == body

    def check_what_is_on_disk(self) -> None:
        desk, before = self.desk, self.desk.dossier
        stacks = desk.session.next_undo, desk.session.next_redo
        desk.restart()
        assert desk.dossier == before
        assert (desk.session.next_undo, desk.session.next_redo) == stacks
        assert desk.library.verify().is_sound
        undone = self.undo_everything()
        desk.close()
        with closing(open_library(desk.path, device_id="", made_by="test")) as library:
            stored = EventStore(library).events(desk.dossier_id)
            assert replay(desk.dossier_id, stored).dossier == undone
            kept = rows(library.connection)
            with library.connection:
                caches.rebuild(library.connection)
            assert rows(library.connection) == kept
            assert verify(library).is_sound

    def undo_everything(self) -> Dossier:
        """What was there after the last decision comes back, but for the rounds that were started since."""
        session = self.desk.session
        decided = [
            place
            for place, item in enumerate(session.recorded)
            if item.event.change.kind in ("create_dossier", "sign_off", "reopen")
        ]
        # The start of the first round belongs to the making of the dossier.
        kept = session.recorded[: max(decided[-1] + 1, 2)]
        then = replay(self.desk.dossier_id, [(item.id, item.event) for item in kept]).dossier
        while session.next_undo:
            session.undo().result()
        assert session.dossier.name == then.name
        assert session.dossier.standing_rounds == then.standing_rounds
        while session.next_redo:
            session.redo().result()
        return session.dossier


def rows(connection: Connection) -> dict[str, list[str]]:
    return {
        table: sorted(map(repr, connection.execute(f"select * from {table}")))
        for table in caches.CACHE_TABLES
    }


TestMeeting = Meeting.TestCase
TestMeeting.settings = settings(max_examples=50, stateful_step_count=40)
