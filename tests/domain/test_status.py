"""The rules a change passes before it becomes an event: a broken rule is named, a good change passes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain import errors
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
    Decision,
    DossierKind,
    Evidence,
    Person,
    Signatory,
    SignatoryRole,
    SignedVersion,
    View,
)
from checklist_desktop.domain.status import LARGEST_LOGO, check_change
from tests.builders import a_checklist, a_dossier, a_round
from tests.changes import PNG, an_action_point, every_kind, kind_of, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.dossier import Dossier
    from checklist_desktop.domain.errors import OpOrdeError

VERSION = SignedVersion(1, "f" * 64, "2026-11-24T12:00:00.000Z")
OPEN = a_dossier(a_round("r1", "2026"), replace(a_round("r0", "2025"), withdrawn=True))
SIGNED = a_dossier(replace(a_round("r1", "2026"), signed_versions=(VERSION,)))
CORE = a_dossier(a_round("r1", "2026", core_only=True))
LONG = "x" * 20_001
NUL = "a\0b"
SIGNATORY = Signatory(SignatoryRole.ADOPTS, "Burgemeester")
POINT = ActionPoint("a1", "Doen")


def refused(change: Change, dossier: Dossier = OPEN) -> OpOrdeError:
    with pytest.raises(errors.OpOrdeError) as caught:
        check_change(dossier, change, a_checklist())
    return caught.value


@pytest.mark.parametrize(
    "change",
    [item for item in every_kind("r1") if item.kind not in ("reopen", "restore_dossier")],
    ids=kind_of,
)
def test_a_good_change_to_an_open_round_passes(change: Change) -> None:
    check_change(OPEN, change, a_checklist())


BROKEN: list[tuple[Change, OpOrdeError]] = [
    (CreateDossier(" \n"), errors.NameMissing()),
    (DescribeDossier("", DossierKind.REGION), errors.NameMissing()),
    (SetHouseStyle("", "blue"), errors.ColourInvalid("blue")),
    (SetHouseStyle("", "#1F4E79"), errors.ColourInvalid("#1F4E79")),
    (SetHouseStyle("", "#1f4e79\n"), errors.ColourInvalid("#1f4e79\n")),
    (SetHouseStyle("A" * (LARGEST_LOGO + 4), ""), errors.LogoInvalid(500)),
    (SetHouseStyle("geen base64", ""), errors.LogoInvalid(500)),
    (SetHouseStyle(f"{PNG[:-1]}", ""), errors.LogoInvalid(500)),
    (SetHouseStyle("\ud800AAA", ""), errors.LogoInvalid(500)),
    (StartRound("r2", "  ", "c"), errors.RoundLabelMissing()),
    (StartRound("r2", "2026", "c"), errors.RoundLabelTaken("2026")),
    (StartRound("r2", " 2026 ", "c"), errors.RoundLabelTaken(" 2026 ")),
    (DescribeRound("r1", ""), errors.RoundLabelMissing()),
    (SetAnswer("r9", "1.a", "yes"), errors.UnknownRound("r9")),
    (WithdrawRound("r9"), errors.UnknownRound("r9")),
    (SetAnswer("r1", "9.z", "yes"), errors.UnknownQuestion("9.z")),
    (WriteExplanation("r1", "9.z", "x"), errors.UnknownQuestion("9.z")),
    (FlagQuestion("r1", "9.z", flagged=True), errors.UnknownQuestion("9.z")),
    (SetEvidence("r1", "9.z", ()), errors.UnknownQuestion("9.z")),
    (
        SetAnswer("r1", "1.a", "maybe"),
        errors.UnknownOption("1.a", "maybe", "yes, partly, no, unknown, none"),
    ),
    (
        SetAnswer("r1", "1.a", "blank"),
        errors.UnknownOption("1.a", "blank", "yes, partly, no, unknown, none"),
    ),
    (
        CountViews("r1", "1.a", (View("yes", 1), View("blank", 1))),
        errors.UnknownOption("1.a", "blank", "yes, partly, no, unknown, none"),
    ),
    (CountViews("r1", "9.z", (View("yes", 1),)), errors.UnknownQuestion("9.z")),
    (CountViews("r1", "1.a", (View("yes", 1), View("yes", 2))), errors.ViewsImpossible("1.a", 99)),
    (CountViews("r1", "1.a", (View("yes", 0),)), errors.ViewsImpossible("1.a", 99)),
    (CountViews("r1", "1.a", (View("yes", 100),)), errors.ViewsImpossible("1.a", 99)),
    (WriteRemark("r1", "9.z", "x"), errors.UnknownQuestion("9.z")),
    (WriteMinorityView("r1", "1.a", LONG), errors.TextTooLong("x" * 40, 20_001, 20_000)),
    (SetArrangement("r1", "1.a", "moon"), errors.UnknownArrangement("1.a", "moon", "local, region")),
    (SetActionPoint("r1", "a1", replace(POINT, what=" ")), errors.ActionPointEmpty()),
    (SetActionPoint("r1", "a1", replace(POINT, due="2027-02-30")), errors.ImpossibleDate("2027-02-30")),
    (SetActionPoint("r1", "a1", replace(POINT, question="9.z")), errors.UnknownQuestion("9.z")),
    (SetEvidence("r1", "1.a", (Evidence("a"), Evidence(" "))), errors.EvidenceWithoutTitle()),
    (SetEvidence("r1", "1.a", (Evidence("a", "ooit"),)), errors.ImpossibleDate("ooit")),
    (SetPeople("r1", (Person("Wethouder"), Person(" ", "Naam"))), errors.PersonWithoutRole()),
    (DescribeDecision("r1", Decision(date="2027-13-01")), errors.ImpossibleDate("2027-13-01")),
    (
        DescribeDecision("r1", Decision(signatories=(replace(SIGNATORY, function=""),))),
        errors.PersonWithoutRole(),
    ),
    (WriteReflection("r1", "mars", "proud", "x"), errors.UnknownTheme("mars")),
    (WriteReflection("r1", "signals", "sad", "x"), errors.UnknownReflection("sad")),
    (WriteConclusion("r1", "mars", "x"), errors.UnknownTheme("mars")),
    (Reopen("r1", "Waarom niet", "t"), errors.RoundIsNotSigned("2026")),
    (SetAnswer("r0", "1.a", "yes"), errors.RoundWithdrawn("2025")),
    (DescribeRound("r0", "2024"), errors.RoundWithdrawn("2025")),
    (CreateDossier(LONG), errors.TextTooLong("x" * 40, 20_001, 20_000)),
    (
        DescribeDossier("Regio", DossierKind.REGION, "", ("a", NUL)),
        errors.ControlCharacter("a\ufffdb", "U+0000"),
    ),
    (StartRound("r2", NUL, "c"), errors.ControlCharacter("a\ufffdb", "U+0000")),
    (WriteExplanation("r1", "1.a", LONG), errors.TextTooLong("x" * 40, 20_001, 20_000)),
    (SetEvidence("r1", "1.a", (Evidence("a", location=NUL),)), errors.ControlCharacter("a\ufffdb", "U+0000")),
    (RequestDecisions("r1", ("Goed.", NUL)), errors.ControlCharacter("a\ufffdb", "U+0000")),
    (DescribeDecision("r1", Decision(NUL)), errors.ControlCharacter("a\ufffdb", "U+0000")),
]


@pytest.mark.parametrize(
    ("change", "error"), BROKEN, ids=lambda item: getattr(item, "kind", getattr(item, "key", ""))
)
def test_a_broken_rule_is_named_with_its_facts(change: Change, error: OpOrdeError) -> None:
    found = refused(change)

    assert (found.key, found.facts) == (error.key, error.facts)


def test_every_rule_of_the_dossier_is_broken_once() -> None:
    rules = {
        "UnknownRound", "UnknownQuestion", "UnknownOption", "UnknownArrangement", "UnknownTheme",
        "UnknownReflection", "RoundIsNotSigned", "NameMissing", "RoundLabelMissing", "RoundLabelTaken",
        "ActionPointEmpty", "EvidenceWithoutTitle", "PersonWithoutRole", "TextTooLong", "ControlCharacter",
        "ImpossibleDate", "ColourInvalid", "LogoInvalid", "RoundWithdrawn", "ViewsImpossible",
    }  # fmt: skip

    assert {error.key for _, error in BROKEN} == rules


@pytest.mark.parametrize(
    "change",
    [
        *(
            item
            for item in revocable("r1")
            if item.kind not in ("start_round", "describe_dossier", "set_house_style")
        ),
        SignOff("r1", 2, "f", "t"),
    ],
    ids=kind_of,
)
def test_a_signed_round_does_not_change(change: Change) -> None:
    found = refused(change, SIGNED)

    assert (found.key, found.facts) == ("RoundIsSigned", {"label": "2026", "version": 1})


@pytest.mark.parametrize(
    "change",
    [
        StartRound("r2", "2027", "c"),
        DescribeDossier("Voorbeeldstad", DossierKind.MUNICIPALITY),
        SetHouseStyle(PNG, ""),
        Reopen("r1", "Een cijfer klopte niet.", "t"),
    ],
    ids=kind_of,
)
def test_beside_a_signed_round_work_goes_on(change: Change) -> None:
    check_change(SIGNED, change, a_checklist())


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_reopening_needs_a_reason(reason: str) -> None:
    found = refused(Reopen("r1", reason, "t"), SIGNED)

    assert (found.key, found.facts) == ("ReasonMissing", {"label": "2026"})


def test_a_round_may_keep_its_own_label() -> None:
    check_change(OPEN, DescribeRound("r1", "2026", "Z-1"), a_checklist())


def test_the_label_of_a_withdrawn_round_is_free() -> None:
    check_change(OPEN, StartRound("r2", "2025", "c"), a_checklist())


@pytest.mark.parametrize(
    "change",
    [SetAnswer("r1", "1.b", "yes"), SetActionPoint("r1", "a1", replace(POINT, question="1.b"))],
    ids=kind_of,
)
def test_a_round_of_core_questions_asks_no_others(change: Change) -> None:
    found = refused(change, CORE)

    assert (found.key, found.facts) == ("UnknownQuestion", {"question": "1.b"})


@pytest.mark.parametrize(
    "change",
    [
        SetAnswer("r1", "1.a", "yes"),
        SetActionPoint("r1", "a1", replace(POINT, question="2.a")),
        SetActionPoint("r1", "a1", POINT),
    ],
    ids=lambda change: change.slot,
)
def test_a_round_of_core_questions_takes_what_belongs_to_it(change: Change) -> None:
    check_change(CORE, change, a_checklist())


@pytest.mark.parametrize(
    "change",
    [
        SetAnswer("r1", "1.a", None),
        SetArrangement("r1", "1.a", None),
        SetActionPoint("r1", "a1", None),
        SetActionPoint("r1", "a1", an_action_point()),
        SetEvidence("r1", "1.a", (Evidence("a", "2026-05"),)),
        SetHouseStyle("", ""),
        SetHouseStyle("A" * LARGEST_LOGO, "#1f4e79"),
        WriteExplanation("r1", "1.a", "x" * 20_000),
        DescribeDecision("r1", Decision("", "", (), (SIGNATORY,))),
    ],
    ids=lambda change: change.slot,
)
def test_what_is_just_within_the_rules_passes(change: Change) -> None:
    check_change(OPEN, change, a_checklist())


def test_without_a_checklist_only_its_content_is_not_checked() -> None:
    check_change(OPEN, SetAnswer("r1", "9.z", "maybe"), None)
    with pytest.raises(errors.RoundIsSigned):
        check_change(SIGNED, SetAnswer("r1", "9.z", "maybe"), None)


THROWN_AWAY = replace(OPEN, discarded_at="2026-11-26T12:00:00.000Z")


@pytest.mark.parametrize(
    "change", [item for item in every_kind("r1") if item.kind != "restore_dossier"], ids=kind_of
)
def test_what_was_thrown_away_takes_no_change(change: Change) -> None:
    found = refused(change, THROWN_AWAY)

    assert (found.key, found.facts) == ("DossierInBin", {"name": "Voorbeeldstad"})


def test_what_was_thrown_away_can_be_put_back_and_nothing_else_can() -> None:
    check_change(THROWN_AWAY, RestoreDossier("t"), None)
    found = refused(RestoreDossier("t"))

    assert (found.key, found.facts) == ("DossierNotInBin", {"name": "Voorbeeldstad"})


def test_a_dossier_with_a_signed_round_can_be_thrown_away() -> None:
    check_change(SIGNED, DiscardDossier("t"), None)
