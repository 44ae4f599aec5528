"""A dossier as the count over many needs it: checked as a whole, converted in part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from zpm_checklist.exchange.document import RoundShape
from zpm_checklist.exchange.dossier import read_document
from zpm_checklist.model.practice import Care, PracticeType


@dataclass(frozen=True, slots=True)
class MonitorDossier:
    """One practice's answers, with what tells its states apart."""

    pack_id: str
    pack_version: str
    practice_id: str
    name: str
    group: PracticeType
    forensic: bool
    marks: Mapping[str, object]
    """By item id; only which items there are is asked."""
    rounds: Sequence[RoundShape]
    """As the file has them: no value is made of what is only counted."""
    lineage: str
    """The digests run together."""
    holds_answers: bool
    holds_reasons: bool
    fullness: int
    """The larger, the more kinds of content the file discloses; of equal states it is taken."""


def read_monitor_dossier(data: bytes, name: str) -> MonitorDossier:
    """The dossier in these bytes. Raises FileRefusedError where anything in it is off."""
    document = read_document(data, name)
    practice = document.practice
    return MonitorDossier(
        pack_id=document.pack.id,
        pack_version=document.pack.version,
        practice_id=practice.id,
        name=practice.name,
        group=practice.profile.type,
        forensic=Care.FORENSIC in practice.profile.care,
        marks=document.marks,
        rounds=document.rounds,
        lineage="".join(document.lineage),
        holds_answers="answers" not in document.lacks,
        holds_reasons="reasons" not in document.lacks,
        fullness=len(document.holds) - len(document.lacks),
    )
