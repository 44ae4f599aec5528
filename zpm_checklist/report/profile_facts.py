"""Who this practice is and why it fills in the checklist, as labels with values."""

from __future__ import annotations

from datetime import date

from zpm_checklist.model.practice import Contract, Profile, Purpose
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import CARE, CONTRACT, PRACTICE_TYPE, PURPOSE, capital, enumeration
from zpm_checklist.report.words import long_date

_DAY = {
    Purpose.SELF_AUDIT: "Volgende controle",
    Purpose.INTRODUCTION: "Invoering op",
    Purpose.MERGER: "Fusie of overname op",
    Purpose.TRAINING: "Training op",
}


def profile_facts(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """The answers to the first-run questions, for a reader."""
    profile = snapshot.practice.profile
    rows = [("Soort", capital(PRACTICE_TYPE[profile.type])), ("Aanleiding", _occasion(profile))]
    if profile.date is not None:
        rows.append((_DAY[profile.purpose], _day(profile, profile.date, snapshot.today)))
    contracts = _contracts(profile)
    rows.append(("Contracten", capital(enumeration(contracts)) if contracts else "Geen"))
    care = [text for kind, text in CARE.items() if kind in profile.care]
    if care:
        rows.append(("Bijzondere zorg", capital(enumeration(care))))
    return tuple(rows)


def _contracts(profile: Profile) -> list[str]:
    kinds = set(profile.contracts)
    if Contract.MULTI_YEAR in kinds:
        kinds.discard(Contract.INSURERS)  # told by the other
    return [
        text.replace(", meerjarig", " (meerjarig)")
        for kind, text in CONTRACT.items()
        if kind in kinds
    ]


def _occasion(profile: Profile) -> str:
    return capital(PURPOSE[profile.purpose])


def _day(profile: Profile, day: date, today: date) -> str:
    """Nothing counts down to the next control."""
    days = (day - today).days
    if days <= 0 or not profile.purpose.looks_ahead:
        return long_date(day)
    return f"{long_date(day)} (over {days} {'dag' if days == 1 else 'dagen'})"
