"""Changes to the dossier itself, and the decisions about a round."""

from __future__ import annotations

from checklist_desktop.domain.changes.of_dossiers import (
    CreateDossier,
    DescribeDossier,
    DiscardDossier,
    Reopen,
    RestoreDossier,
    SetHouseStyle,
    SignOff,
)
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import (
    Dossier,
    DossierKind,
    PolicyArrangement,
    Reopening,
    SignedVersion,
)
from tests.builders import a_dossier
from tests.changes import PNG

REGION = Dossier(
    "d1",
    "Voorbeeldregio",
    DossierKind.REGION,
    "GM0000",
    ("Voorbeeldstad", "Voorbeelddorp"),
    PolicyArrangement.REGIONAL,
    ("youth",),
)
DESCRIPTION = (
    REGION.name,
    REGION.kind,
    REGION.municipality_code,
    REGION.members,
    REGION.arrangement,
    REGION.policy_links,
)


def test_the_first_change_says_whose_dossier_it_is() -> None:
    assert CreateDossier(*DESCRIPTION).applied_to(Dossier("d1", "")) == REGION


def test_a_dossier_is_described_anew_and_keeps_its_rounds() -> None:
    described = DescribeDossier(*DESCRIPTION).applied_to(a_dossier())

    assert (described.name, described.members) == (REGION.name, REGION.members)
    assert described.rounds == a_dossier().rounds
    assert DescribeDossier("x", DossierKind.MUNICIPALITY).inverse_in(REGION) == DescribeDossier(*DESCRIPTION)


def test_the_house_style_is_put_on_and_taken_off() -> None:
    dressed = SetHouseStyle(PNG, "#1f4e79").applied_to(a_dossier())

    assert (dressed.logo, dressed.accent_colour) == (PNG, "#1f4e79")
    assert SetHouseStyle("", "").inverse_in(dressed) == SetHouseStyle(PNG, "#1f4e79")


def test_signing_off_and_reopening_are_kept_in_a_row() -> None:
    dossier = a_dossier()
    for change in (
        SignOff("r1", 1, "a" * 64, "t1"),
        Reopen("r1", "Een cijfer klopte niet.", "t2"),
        SignOff("r1", 2, "b" * 64, "t3"),
        Reopen("r1", "Nog een.", "t4"),
    ):
        dossier = change.applied_to(dossier)
    round_ = round_of(dossier, "r1")

    assert round_.signed_versions == (SignedVersion(1, "a" * 64, "t1"), SignedVersion(2, "b" * 64, "t3"))
    assert round_.reopenings == (
        Reopening(1, "Een cijfer klopte niet.", "t2"),
        Reopening(2, "Nog een.", "t4"),
    )


def test_a_dossier_goes_to_the_bin_and_comes_back_as_it_was() -> None:
    thrown = DiscardDossier("t1").applied_to(REGION)

    assert (thrown.discarded_at, thrown.is_discarded, REGION.is_discarded) == ("t1", True, False)
    assert RestoreDossier("t2").applied_to(thrown) == REGION
