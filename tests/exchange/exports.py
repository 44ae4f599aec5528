"""Practices to export, and what a cell may hold of their texts."""

from datetime import date

from hypothesis import strategies as st

from tests.registers import ITEMS
from tests.strategies import dates, marks, practices, rounds
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.round import Round
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.visible import visible
from zpm_checklist.services.dossiers import BARE

TODAY = date(2026, 11, 22)
SOLO = Practice(
    "11111111-2222-4333-8444-555555555555", "Praktijk Één", Profile(PracticeType.VRIJGEVESTIGD)
)
DISCLOSURES = [BARE, EVERYTHING]
HOSTILE = (
    "=1+1",
    "+31 6 12345678",
    "-1",
    "- bellen\n- mailen; en “terug”",
    "@SUM(A1)",
    '=HYPERLINK("https://example.org";"klik")',
    'naam;met "aanhalingstekens", en komma',
    "eerste regel\r\ntweede regel\rderde",
    "met\ttab",
    "\u202egpj.exe\u200b\x00",
    "😀👩‍⚕️ Ĳsselmeer één naïef",
    "<r><b>x</b></r>",
    "BEGIN:VEVENT\nUID:1",
    "a\\nb\\,c",
)


def snapshot_of(given_marks, given_rounds=(), practice=SOLO, today=TODAY, counter=7):
    return Snapshot.take(load_pack(), practice, given_marks, counter, today, given_rounds)


def snapshots():
    """Any practice with any marks and rounds."""
    return practices().flatmap(
        lambda practice: st.builds(
            snapshot_of,
            st.dictionaries(st.sampled_from(ITEMS), marks(), max_size=8),
            rounds(practice.profile.type, most=2),
            practice=st.just(practice),
            today=dates(),
            counter=st.integers(0, 1000),
        )
    )


def full():
    """A practice that says everything, in texts that no file is fond of."""
    given_marks = {
        item: Mark(
            list(Status)[place % len(Status)],
            tuple(Reason)[: place % 3],
            note=HOSTILE[place % len(HOSTILE)],
            owner=" ".join(HOSTILE[(place + 1) % len(HOSTILE)].split()),
            due=date(2026, 11, 1 + place % 30) if place % 3 else None,
            links=("https://example.org/a?b=1", "/home/één/map met spaties/bestand.pdf"),
        )
        for place, item in enumerate(ITEMS[:60])
    }
    given = {
        "vrij_a1": Answer(AnswerValue.YES, why="=2+2"),
        "vrij_b1": Answer(AnswerValue.NO, why="regel\nregel"),
        "vrij_com01": Answer(AnswerValue.NOT_APPLICABLE),
    }
    given_rounds = [
        Round("2026-1", date(2026, 3, 2), date(2026, 4, 1), given),
        Round("2026-2", TODAY, None, {"vrij_b1": given["vrij_a1"]}),
    ]
    return snapshot_of(given_marks, given_rounds)


def told(text):
    """A text of several lines as any program can show it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in lines)
