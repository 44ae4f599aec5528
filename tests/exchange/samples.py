"""Dossiers to write, read and break."""

import hashlib
import json
from datetime import date

from hypothesis import strategies as st

from tests.registers import ITEMS
from tests.strategies import dates, marks, practices
from zpm_checklist.exchange.dossier import Dossier
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.status import Reason, Status


def dossiers():
    """Any dossier that the program could write."""
    return st.builds(
        _dossier,
        practice=practices(),
        marks=st.dictionaries(st.sampled_from(ITEMS), marks(), max_size=8),
        lineage=st.lists(st.from_regex(r"[0-9a-f]{16}", fullmatch=True), max_size=5).map(tuple),
        holds_notes=st.booleans(),
        holds_names=st.booleans(),
        exported_at=dates(),
    )


def _dossier(lineage, **fields):
    return Dossier(
        pack_id="zpm", pack_version="2021.1", counter=len(lineage), lineage=lineage, **fields
    )


SAMPLE = Dossier(
    pack_id="zpm",
    pack_version="2021.1",
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
    counter=3,
    lineage=("0" * 16, "1" * 16, "2" * 16),
    holds_notes=True,
    holds_names=True,
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
