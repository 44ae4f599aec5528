"""Random respondents, and the files in which they come in."""

import csv
import io
import random
import uuid
from datetime import date
from typing import NamedTuple

from hypothesis import strategies as st

from tests.monitor.published import COLUMNS
from tests.monitor.recount import LEVELS, REASONS, TYPES, questionnaires
from zpm_checklist.content.loader import load_pack
from zpm_checklist.exchange.dossier import Dossier, write_dossier
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.practice import Care, Practice, PracticeType, Profile
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason

PACK = load_pack()

FORMS = questionnaires()

MOODS = ("nothing", "not applicable", "best", "worst", "one answer", "mixed", "mixed", "mixed")
"""How a whole group answers."""


class Recipe(NamedTuple):
    """What a crowd is made from: small enough to be told when a test fails."""

    sizes: dict
    """{type: (number, mood)}."""
    seed: int

    def make(self):
        return crowd(self.sizes, self.seed)


def recipes(most=12, least=1):
    """Groups with nobody, one, or many; now and then a whole group is silent or says n.v.t."""
    sizes = st.tuples(st.sampled_from((0, 0, 1, 2, 4, 5, most)), st.sampled_from(MOODS))
    return st.builds(
        Recipe, st.fixed_dictionaries(dict.fromkeys(TYPES, sizes)), st.integers(0, 2**32)
    ).filter(lambda recipe: sum(count for count, _ in recipe.sizes.values()) >= least)


def crowd(sizes, seed):
    chance = random.Random(seed)
    people = [
        respondent(group, mood, chance)
        for group, (count, mood) in sizes.items()
        for _ in range(count)
    ]
    chance.shuffle(people)
    return people


def respondent(group, mood, chance):
    answers, reasons = {}, {}
    bias = [chance.random() for _ in range(5)]
    for _, _, scale, questions in FORMS[group]:
        for question in questions:
            answers[question] = answer(mood, LEVELS[scale], bias, chance)
    if mood == "one answer":
        kept = chance.choice(list(answers))
        answers = {kept: answers[kept]}
    for question, value in answers.items():
        if value in ("at_risk", "behind"):
            some = [reason for reason in REASONS if chance.random() < bias[-1] / 2]
            reasons[question] = chance.sample(some, len(some))
    return {
        "group": group,
        "forensic": chance.random() < 0.4,
        "answers": answers,
        "reasons": reasons,
    }


def answer(mood, levels, bias, chance):
    if mood == "nothing":
        return None
    if mood == "not applicable":
        return "not_applicable"
    if mood in ("best", "worst"):
        return levels[0 if mood == "best" else -1]
    choices = (*levels, "not_applicable", None)
    return chance.choices(choices, [0.02 + weight for weight in bias][: len(choices)])[0]


# --- As a survey -------------------------------------------------------------------------


def survey_text(people, chance, separator=","):
    """One line per respondent and question, all lines shuffled; a silent respondent has one."""
    rows = []
    for number, one in enumerate(people):
        head = (f"r{number}", one["group"], "yes" if one["forensic"] else "no")
        lines = [
            (*head, question, value or "", ";".join(one["reasons"].get(question, ())))
            for question, value in one["answers"].items()
            if value or chance.random() < 0.3
        ]
        if not lines:
            lines = [(*head, next(iter(one["answers"])), "", "")]
        rows += lines
    chance.shuffle(rows)
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\n").writerows([COLUMNS, *rows])
    return text.getvalue()


def write_survey(path, people, chance):
    """As a file, with commas or semicolons between the columns."""
    path.write_text(survey_text(people, chance, chance.choice(",;")), encoding="utf-8")
    return path


# --- As dossiers -------------------------------------------------------------------------


def answers_of(one):
    """As a round holds them."""
    return {
        question: Answer(
            AnswerValue(value),
            tuple(reason for reason in Reason if reason.value in one["reasons"].get(question, ())),
        )
        for question, value in one["answers"].items()
        if value
    }


def begun(number, month):
    """The day on which a practice begins a round: not all on the same."""
    return date(2026, month, 1 + number % 28)


def dossier_of(one, number, before=None, edits=None, disclosure=EVERYTHING):
    """The bytes of a practice's file; `before` is the same practice one round earlier.

    `edits` names its history: files of one number with equal beginnings follow from one another.
    """
    rounds = [Round("2026-2", begun(number, 6), answers=answers_of(one))]
    if before is not None:
        first = Round("2026-1", begun(number, 1), date(2026, 2, 1), answers_of(before))
        rounds.insert(0, first)
    lineage = edits if edits is not None else (f"{number:016x}",)
    care = frozenset({Care.FORENSIC}) if one["forensic"] else frozenset()
    return write_dossier(
        Dossier(
            pack_id=PACK.id,
            pack_version=PACK.version,
            practice=Practice(
                str(uuid.UUID(int=number)),
                f"Praktijk {number}",
                Profile(PracticeType(one["group"]), care=care),
            ),
            marks={},
            rounds=tuple(rounds),
            counter=len(lineage),
            lineage=tuple(lineage),
            disclosure=disclosure,
            exported_at=date(2026, 6, 30),
        )
    )
