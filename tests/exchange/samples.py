"""Dossiers to write, read and break."""

import hashlib
import json
from dataclasses import fields
from datetime import date

from hypothesis import strategies as st

from tests.registers import ITEMS
from tests.strategies import dates, marks, practices, rounds
from zpm_checklist.exchange.dossier import Dossier
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.disclosure import EVERYTHING, Disclosure
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status

ON_SCHEDULE, AT_RISK = AnswerValue.ON_SCHEDULE, AnswerValue.AT_RISK
NOT_APPLICABLE = AnswerValue.NOT_APPLICABLE


def disclosures():
    """Any choice of what goes along."""
    return st.builds(Disclosure, *[st.booleans()] * len(fields(Disclosure)))


def dossiers():
    """Any dossier that the program could write."""
    return practices().flatmap(
        lambda practice: st.builds(
            _dossier,
            practice=st.just(practice),
            marks=st.dictionaries(st.sampled_from(ITEMS), marks(), max_size=8),
            rounds=rounds(practice.profile.type, most=2),
            lineage=st.lists(st.from_regex(r"[0-9a-f]{16}", fullmatch=True), max_size=5).map(tuple),
            disclosure=disclosures(),
            exported_at=dates(),
        )
    )


def _dossier(lineage, **parts):
    return Dossier(
        pack_id="zpm", pack_version="2021.1", counter=len(lineage), lineage=lineage, **parts
    )


# Its content is older than ours, for it names an item and a question that we do not know.
SAMPLE = Dossier(
    pack_id="zpm",
    pack_version="2020.9",
    practice=Practice(
        "11111111-2222-4333-8444-555555555555",
        "Praktijk Één",
        Profile(
            PracticeType.LARGE_INSTITUTION,
            Purpose.MERGER,
            date(2027, 1, 1),
            contracts=frozenset(Contract),
            care=frozenset(Care),
        ),
        "94000000",
    ),
    marks={
        "planning.settings": Mark(
            Status.AT_RISK,
            (Reason.CAPACITY, Reason.OTHER),
            "Een “notitie” met \\ en \n regels.",
            "J. Jansen",
            date(2026, 12, 31),
            True,
            "omdat het moet",
        ),
        "planning.doorlichting": Mark(Status.DONE),
        "oud.punt": Mark(applies=False, applies_why="weg"),
    },
    rounds=(
        Round("2025-3", date(2025, 11, 3), date(2025, 11, 10), {"ict01": Answer(ON_SCHEDULE)}),
        Round(
            "2026-1",
            date(2026, 3, 2),
            None,
            {
                "ict01": Answer(
                    AT_RISK, (Reason.CAPACITY, Reason.OTHER), "Wacht op “de” leverancier."
                ),
                "ict02": Answer(NOT_APPLICABLE),
                "vrij_oud": Answer(why="weg"),
            },
        ),
    ),
    counter=3,
    lineage=("0" * 16, "1" * 16, "2" * 16),
    disclosure=EVERYTHING,
    exported_at=date(2026, 11, 22),
)


def sealed(document):
    """The bytes of a document, with a hash that fits: what a skilled forger would send."""
    body = {key: value for key, value in document.items() if key != "sha256"}
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sealed_text(text)


def sealed_text(text):
    """The same for a body that is already text."""
    data = text.encode("utf-8", "surrogatepass")
    seal = hashlib.sha256(data).hexdigest()
    return data[:-1] + f',"sha256":"{seal}"}}'.encode()
