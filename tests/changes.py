"""One example of every kind of change, for tests that must hold for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from checklist_desktop.domain.changes.of_dossiers import (
    CreateDossier,
    DescribeDossier,
    DiscardDossier,
    Reopen,
    RestoreDossier,
    SetHouseStyle,
    SignOff,
)
from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
)
from checklist_desktop.domain.changes.of_rounds import (
    DescribeDecision,
    DescribeRound,
    RequestDecisions,
    SetActionPoint,
    SetPeople,
    StartRound,
    WithdrawRound,
    WriteConclusion,
    WriteReflection,
)
from checklist_desktop.domain.dossier import (
    ActionPoint,
    ActionStatus,
    CostKnown,
    Decision,
    DossierKind,
    Evidence,
    Openness,
    Person,
    PolicyArrangement,
    Priority,
    Signatory,
    SignatoryRole,
    View,
)
from checklist_desktop.domain.meetings.meeting import (
    Course,
    GivenAnswer,
    MeetingPlan,
    OpenPoint,
    Outcome,
    ThemeTime,
)

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change

PNG = "iVBORw0KGgo="
DECISION = Decision("2026-114", "2026-12-01", ("final",), (Signatory(SignatoryRole.ADOPTS, "Secretaris"),))


def an_action_point(point_id: str = "a1", *, what: str = "Maak een meldroute") -> ActionPoint:
    return ActionPoint(
        point_id,
        what,
        "1.a",
        "Wijkteam",
        ("police", "School"),
        "2027-03-01",
        Priority.HIGH,
        CostKnown.NO,
        ActionStatus.BUSY,
    )


def a_plan() -> MeetingPlan:
    return MeetingPlan(
        "2026-11-24",
        "Stadhuis, kamer 2",
        Person("Gespreksleider", "Naam Achternaam"),
        (Person("Beleidsadviseur"), Person("Wijkteam")),
        (ThemeTime("signals", 20), ThemeTime("together", 25)),
    )


def a_held_course() -> Course:
    answers = (GivenAnswer("1.a", None, "partly"), GivenAnswer("1.b", "no", "yes"))
    outcome = Outcome((ThemeTime("signals", 31),), answers, ("a1",))
    return Course("2026-11-24T13:00:00.000Z", "2026-11-24T14:30:00.000Z", outcome)


def of_meetings(round_id: str) -> list[Change]:
    """A meeting that was planned, held and ended."""
    return [
        PlanMeeting(round_id, "m1", a_plan()),
        HoldMeeting(round_id, "m1", a_held_course()),
        SetOpenPoint(round_id, "m1", "p1", OpenPoint("p1", "Hoe doet de regio dit?", "1.a")),
        SetMeetingDecisions(round_id, "m1", ("De meldroute komt op intranet.",)),
        WriteMeetingNotes(round_id, "m1", "Volgende keer met het onderwijs."),
    ]


def decisions(round_id: str) -> list[Change]:
    """The changes that nothing takes back."""
    return [
        CreateDossier("Voorbeeldregio", DossierKind.REGION, "", ("Voorbeeldstad", "Voorbeelddorp")),
        SignOff(round_id, 1, "f" * 64, "2026-11-24T12:00:00.000Z"),
        Reopen(round_id, "Een cijfer klopte niet.", "2026-11-25T12:00:00.000Z"),
        *to_the_bin_and_back(),
    ]


def to_the_bin_and_back() -> list[Change]:
    return [DiscardDossier("2026-11-26T12:00:00.000Z"), RestoreDossier("2026-11-27T12:00:00.000Z")]


def revocable(round_id: str) -> list[Change]:
    """The changes that can be undone, each different from an empty round that is called 2026."""
    return [
        SetAnswer(round_id, "1.a", "partly"),
        WriteExplanation(round_id, "1.a", "De route staat op intranet,\nmaar niet iedereen kent haar."),
        SetArrangement(round_id, "1.a", "region"),
        FlagQuestion(round_id, "1.a", flagged=True),
        SetEvidence(round_id, "1.a", (Evidence("Meldroute", "2026-06", "Zaaksysteem"), Evidence("Verslag"))),
        CountViews(round_id, "1.a", (View("yes", 3), View("partly", 2))),
        WriteMinorityView(round_id, "1.a", "De politie vindt de route nog te lang."),
        WriteRemark(round_id, "1.a", "Navragen bij het regionale overleg."),
        WithdrawRound(round_id),
        StartRound("r-next", "2027", "c" * 64, core_only=True),
        DescribeRound(round_id, "Najaar 2026", "Z-26-001", "Wethouder Zorg", Openness.CONFIDENTIAL),
        SetPeople(round_id, (Person("Beleidsadviseur"), Person("Wethouder", "Naam Achternaam"))),
        SetActionPoint(round_id, "a1", an_action_point()),
        WriteReflection(round_id, "signals", "proud", "Het wijkteam pakt het op."),
        WriteConclusion(round_id, "together", "De afspraken zijn er."),
        RequestDecisions(round_id, ("Het college stelt de ronde vast.", "Budget volgt.")),
        DescribeDecision(round_id, DECISION),
        DescribeDossier(
            "Voorbeeldregio",
            DossierKind.REGION,
            "",
            ("Voorbeeldstad", "Voorbeelddorp"),
            PolicyArrangement.BOTH,
            ("youth",),
        ),
        SetHouseStyle(PNG, "#1f4e79"),
        *of_meetings(round_id),
    ]


def every_kind(round_id: str = "r1") -> list[Change]:
    return [*decisions(round_id), *revocable(round_id)]


def kind_of(change: Change) -> str:
    """For the names of parametrised tests."""
    return change.kind
