"""A practice and its profile: the answers to the first-run questions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache


class PracticeType(StrEnum):
    """Respondent groups of the monitor."""

    VRIJGEVESTIGD = "vrijgevestigd"
    SMALL_INSTITUTION = "small_institution"
    LARGE_INSTITUTION = "large_institution"
    PAAZ_PUK = "paaz_puk"
    FINANCIER = "financier"

    @property
    def is_institution(self) -> bool:
        """Whether the group gives care with more than one team behind it."""
        return self in _INSTITUTIONS

    @property
    def has_checklist(self) -> bool:
        """A financier answers questionnaires only."""
        return self is not PracticeType.FINANCIER


_INSTITUTIONS = frozenset(
    {PracticeType.SMALL_INSTITUTION, PracticeType.LARGE_INSTITUTION, PracticeType.PAAZ_PUK}
)


class Purpose(StrEnum):
    """Why the practice fills in the checklist now."""

    SELF_AUDIT = "self_audit"
    INTRODUCTION = "introduction"
    MERGER = "merger"
    TRAINING = "training"

    @property
    def looks_ahead(self) -> bool:
        """Whether there can be a date to work towards, and the transition of 2022 still counts."""
        return self is not Purpose.SELF_AUDIT


class Contract(StrEnum):
    """With whom the practice has contracts."""

    INSURERS = "insurers"
    MULTI_YEAR = "multi_year"
    """Contracts with insurers that run for several years; implies `insurers`."""
    DJI = "dji"


class Care(StrEnum):
    """Kinds of care that some items are about."""

    GROUPS = "groups"
    ONLINE = "online"
    YOUTH = "youth"
    ACUTE = "acute"
    FORENSIC = "forensic"
    INPATIENT = "inpatient"


@dataclass(frozen=True, slots=True)
class Profile:
    """The answers that decide which items apply."""

    type: PracticeType
    purpose: Purpose = Purpose.SELF_AUDIT
    date: date | None = None
    """The day that lies ahead in an introduction, merger or training; the next one in a self-audit.

    None where nobody chose a day. In a self-audit nothing counts down to it.
    """
    staff: bool = False
    before_2022: bool = True
    """Whether care from before 2022 was claimed in the old system."""
    contracts: frozenset[Contract] = field(default_factory=lambda: frozenset({Contract.INSURERS}))
    care: frozenset[Care] = frozenset()
    subcontracting: bool = False
    multi_setting: bool = False
    horizontal: bool = False

    @classmethod
    def for_type(cls, kind: PracticeType) -> Profile:
        """The defaults: institutions have staff, several settings and horizontaal toezicht."""
        institution = kind.is_institution
        return cls(type=kind, staff=institution, multi_setting=institution, horizontal=institution)

    def facts(self) -> frozenset[str]:
        """What holds for this practice, in the words that items require (`contracts:dji` …)."""
        return _facts(self)


@lru_cache(maxsize=32)
def _facts(profile: Profile) -> frozenset[str]:
    """Each item of a list asks for them."""
    found = {f"type:{profile.type}"}
    found |= {f"care:{kind}" for kind in profile.care}
    contracts = set(profile.contracts)
    if Contract.MULTI_YEAR in contracts:
        contracts.add(Contract.INSURERS)
    found |= {f"contracts:{kind}" for kind in contracts}
    flags = {
        "institution": profile.type.is_institution,
        "staff": profile.staff or profile.type.is_institution,
        "contracts": bool(contracts),
        "before_2022": profile.before_2022,
        "subcontracting": profile.subcontracting,
        "multi_setting": profile.multi_setting,
        "horizontal": profile.horizontal,
    }
    return frozenset(found | {name for name, holds in flags.items() if holds})


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice in a register; its file is a dossier."""

    id: str
    """A UUID, permanent; two laptops that share a practice share this."""
    name: str
    """Unique within a register. Shown, never used as a path."""
    profile: Profile
    agb: str = ""
    """AGB code for the paper to an insurer: eight digits, or empty."""
