"""Changes to the dossier itself, its way to the bin and back, and the two that freeze and reopen a round."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from checklist_desktop.domain.changes.rounds import round_of, with_round
from checklist_desktop.domain.dossier import (
    Dossier,
    DossierKind,
    PolicyArrangement,
    Reopening,
    SignedVersion,
)


@dataclass(frozen=True, slots=True)
class CreateDossier:
    """The first change of every dossier."""

    kind: ClassVar[str] = "create_dossier"
    name: str
    dossier_kind: DossierKind = DossierKind.MUNICIPALITY
    municipality_code: str = ""
    members: tuple[str, ...] = ()
    arrangement: PolicyArrangement = PolicyArrangement.UNSAID
    policy_links: tuple[str, ...] = ()

    @property
    def slot(self) -> str:
        return "dossier"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return replace(
            dossier,
            name=self.name,
            kind=self.dossier_kind,
            municipality_code=self.municipality_code,
            members=self.members,
            arrangement=self.arrangement,
            policy_links=self.policy_links,
        )

    def inverse_in(self, dossier: Dossier) -> None:
        return None


@dataclass(frozen=True, slots=True)
class DescribeDossier:
    kind: ClassVar[str] = "describe_dossier"
    name: str
    dossier_kind: DossierKind
    municipality_code: str = ""
    members: tuple[str, ...] = ()
    arrangement: PolicyArrangement = PolicyArrangement.UNSAID
    policy_links: tuple[str, ...] = ()

    @property
    def slot(self) -> str:
        return "dossier"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return replace(
            dossier,
            name=self.name,
            kind=self.dossier_kind,
            municipality_code=self.municipality_code,
            members=self.members,
            arrangement=self.arrangement,
            policy_links=self.policy_links,
        )

    def inverse_in(self, dossier: Dossier) -> DescribeDossier:
        return DescribeDossier(
            dossier.name,
            dossier.kind,
            dossier.municipality_code,
            dossier.members,
            dossier.arrangement,
            dossier.policy_links,
        )


@dataclass(frozen=True, slots=True)
class SetHouseStyle:
    """Logo (PNG or JPEG, base64) and accent colour (#rrggbb) for the report; empty means none."""

    kind: ClassVar[str] = "set_house_style"
    logo: str
    accent_colour: str

    @property
    def slot(self) -> str:
        return "house_style"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return replace(dossier, logo=self.logo, accent_colour=self.accent_colour)

    def inverse_in(self, dossier: Dossier) -> SetHouseStyle:
        return SetHouseStyle(dossier.logo, dossier.accent_colour)


@dataclass(frozen=True, slots=True)
class DiscardDossier:
    """Throw the dossier away. Its content stays until the bin is emptied, so that it can be put back."""

    kind: ClassVar[str] = "discard_dossier"
    at: str

    @property
    def slot(self) -> str:
        return "bin/"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return replace(dossier, discarded_at=self.at)

    def inverse_in(self, dossier: Dossier) -> None:
        return None


@dataclass(frozen=True, slots=True)
class RestoreDossier:
    """Put a dossier back that was thrown away."""

    kind: ClassVar[str] = "restore_dossier"
    at: str

    @property
    def slot(self) -> str:
        return "bin/"

    def applied_to(self, dossier: Dossier) -> Dossier:
        return replace(dossier, discarded_at="")

    def inverse_in(self, dossier: Dossier) -> None:
        return None


@dataclass(frozen=True, slots=True)
class SignOff:
    """The college adopts the round as it stands; from here on nothing in it changes."""

    kind: ClassVar[str] = "sign_off"
    round: str
    version: int
    fingerprint: str
    at: str

    @property
    def slot(self) -> str:
        return f"sign_off/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        round_ = round_of(dossier, self.round)
        signed = SignedVersion(self.version, self.fingerprint, self.at)
        return with_round(dossier, replace(round_, signed_versions=(*round_.signed_versions, signed)))

    def inverse_in(self, dossier: Dossier) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Reopen:
    """Open a signed round again, for a reason; the signed version stays readable and provable."""

    kind: ClassVar[str] = "reopen"
    round: str
    reason: str
    at: str

    @property
    def slot(self) -> str:
        return f"sign_off/{self.round}"

    def applied_to(self, dossier: Dossier) -> Dossier:
        round_ = round_of(dossier, self.round)
        reopened = Reopening(len(round_.signed_versions), self.reason, self.at)
        return with_round(dossier, replace(round_, reopenings=(*round_.reopenings, reopened)))

    def inverse_in(self, dossier: Dossier) -> None:
        return None
