"""Folders of files to measure with: dossiers of real size and surveys, the same at every run."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from benchmarks.dossiers import TODAY, marks, practice
from zpm_checklist.content.loader import load_pack
from zpm_checklist.content.schema import Pack
from zpm_checklist.exchange.dossier import Dossier, write_dossier
from zpm_checklist.model.answer import Answer, AnswerValue, allowed_on, steps_of
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.practice import Care, PracticeType
from zpm_checklist.model.questions import all_questions
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason

_SEED = 20210401
_KINDS = (
    PracticeType.LARGE_INSTITUTION,
    PracticeType.SMALL_INSTITUTION,
    PracticeType.VRIJGEVESTIGD,
    PracticeType.PAAZ_PUK,
)
_WEIGHTS = {3: (55, 24, 14, 4, 3), 2: (58, 37, 2, 3)}
"""By the number of steps: each step, then not applicable and unanswered."""
_NOTE = "Besproken in het overleg; de afspraken staan in het plan van aanpak en gelden voor allen."
_EDITS = 120
"""Length of a dossier's history: every item and question once, and some twice."""


def dossiers(folder: Path, count: int) -> list[Path]:
    """`count` dossiers of different practices, some 13 KB each, in one folder."""
    pack, chance = load_pack(), random.Random(_SEED)
    folder.mkdir()
    paths = []
    for number in range(count):
        path = folder / f"praktijk-{number:06}.zpm"
        path.write_bytes(write_dossier(_dossier(pack, number, chance)))
        paths.append(path)
    return paths


def survey(path: Path, respondents: int) -> int:
    """A survey of that many institutions; gives the number of rows."""
    pack, chance = load_pack(), random.Random(_SEED)
    kind = PracticeType.LARGE_INSTITUTION
    asked = list(all_questions(pack.questionnaire_by_group[kind]))
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("respondent,group,forensic,question,answer,reason\r\n")
        for number in range(respondents):
            care = chance.choice(("yes", "no"))
            for theme, question in asked:
                value = chance.choice(allowed_on(theme.scale))
                why = "third_party;capacity" if value is AnswerValue.AT_RISK else ""
                file.write(f"{number},{kind},{care},{question.id},{value},{why}\r\n")
    return respondents * len(asked)


def _dossier(pack: Pack, number: int, chance: random.Random) -> Dossier:
    made = practice(_KINDS[number % len(_KINDS)])
    care = frozenset({Care.FORENSIC}) if chance.random() < 0.3 else frozenset()
    profile = replace(made.profile, care=care)
    identity = str(UUID(int=chance.getrandbits(128)))
    rounds = (
        Round("2026-1", date(2026, 2, 1), date(2026, 3, 1), _answers(pack, profile.type, chance)),
        Round("2026-2", TODAY - timedelta(days=9), None, _answers(pack, profile.type, chance)),
    )
    return Dossier(
        pack_id=pack.id,
        pack_version=pack.version,
        practice=replace(made, id=identity, name=f"Praktijk {number:06}", profile=profile),
        marks={
            item: replace(mark, note=_NOTE if mark.note else "")
            for item, mark in marks(pack, profile).items()
        },
        rounds=rounds if number % 2 else rounds[1:],  # half of them were there the time before
        counter=_EDITS,
        lineage=tuple(f"{chance.getrandbits(64):016x}" for _ in range(_EDITS)),
        disclosure=EVERYTHING,
        exported_at=TODAY,
    )


def _answers(pack: Pack, kind: PracticeType, chance: random.Random) -> dict[str, Answer]:
    """Distributed about as the first national monitor was; a few questions stay unanswered."""
    found = {}
    for theme, question in all_questions(pack.questionnaire_by_group[kind]):
        steps = steps_of(theme.scale)
        value = chance.choices((*steps, AnswerValue.NOT_APPLICABLE, None), _WEIGHTS[len(steps)])[0]
        if value is None:
            continue
        reasons = (chance.choice(tuple(Reason)),) if value is AnswerValue.AT_RISK else ()
        found[question.id] = Answer(value, reasons)
    return found
