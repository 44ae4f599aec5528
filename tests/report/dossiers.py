"""Random dossiers, as wide as people make them."""

import random
import uuid
from datetime import date, timedelta

from zpm_checklist.model.answer import Answer, allowed_on
from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status

TODAY = date(2026, 11, 22)

NAMES = (
    "Praktijk Lindehof",
    "J. de Vries",
    "Fatima El Idrissi",
    "Zoë Çelik-Ångström",
    "Anneke van den Broek-Hoogland tot Schalkwijk en Omstreken",
    "<b>Jansen</b> & zonen",
    "O’Neill “de Ĳssel”",
    '&lt;para&gt; \\(x\\) "aan"',
)
WHYS = (
    "",
    "Doet de hoofdbehandelaar",
    "Wij werken alleen <i>op afspraak</i> & thuis",
    "regel een\nregel twee",
)


def practice_of(profile, name="Praktijk Lindehof", agb="94012345"):
    return Practice(str(uuid.UUID(int=7)), name, profile, agb)


def random_practice(chance: random.Random, kinds=None) -> Practice:
    def some(values):
        return frozenset(value for value in values if chance.random() < 0.4)

    def maybe():
        return chance.random() < 0.5

    kinds = kinds or [kind for kind in PracticeType if kind.has_checklist]
    profile = Profile(
        type=chance.choice(kinds),
        purpose=chance.choice(list(Purpose)),
        date=TODAY + timedelta(chance.randint(-30, 300)) if maybe() else None,
        staff=maybe(),
        before_2022=maybe(),
        contracts=some(Contract),
        care=some(Care),
        subcontracting=maybe(),
        multi_setting=maybe(),
        horizontal=maybe(),
    )
    return practice_of(profile, chance.choice(NAMES), chance.choice(("", "94012345")))


def random_marks(pack, chance: random.Random) -> dict[str, Mark]:
    fill = chance.choice((0.0, 0.2, 0.6, 1.0, 1.0))
    weights = [chance.random() + 0.05 for _ in Status]
    return {item.id: random_mark(chance, weights) for item in pack.items if chance.random() < fill}


def random_mark(chance: random.Random, weights) -> Mark:
    return Mark(
        status=chance.choices(list(Status), weights)[0],
        reasons=in_fixed_order(frozenset(r for r in Reason if chance.random() < 0.25)),
        note=chance.choice(("", "een notitie voor mijzelf")),
        owner=chance.choice(("", "", *NAMES)),
        due=TODAY + timedelta(chance.randint(-40, 400)) if chance.random() < 0.4 else None,
        applies=chance.choice((None,) * 8 + (True, False)),
        applies_why=chance.choice(WHYS),
    )


def filled(pack, profile, chance: random.Random) -> dict[str, Mark]:
    """Every item that fits the profile is judged; half of them have an owner, a date, reasons."""
    facts = profile.facts()
    marks = {}
    for item in pack.items:
        fits = all(facts & set(clause.split("|")) for clause in item.requires)
        if not fits or (item.transition == "history" and profile.purpose is Purpose.SELF_AUDIT):
            continue
        status = chance.choice(
            (Status.DONE, Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK)
        )
        rich = chance.random() < 0.5
        marks[item.id] = Mark(
            status=status,
            reasons=(Reason.CAPACITY,) if status in (Status.BEHIND, Status.AT_RISK) else (),
            owner=chance.choice(NAMES[1:4]) if rich else "",
            due=TODAY + timedelta(chance.randint(-9, 90)) if rich else None,
        )
    return marks


def random_rounds(pack, kind: PracticeType, chance: random.Random, most=4) -> tuple[Round, ...]:
    """Rounds over two years and more; the last is open or closed, and any may be empty."""
    count = chance.randint(0, most)
    rounds = []
    for place in range(count):
        opened = date(2024 + place // 3, 1 + 4 * (place % 3), chance.randint(1, 28))
        is_open = place == count - 1 and chance.random() < 0.5
        rounds.append(
            Round(
                f"{opened.year}-{1 + place % 3}",
                opened,
                None if is_open else opened + timedelta(chance.randint(0, 60)),
                random_answers(pack, kind, chance),
            )
        )
    return tuple(rounds)


def random_answers(pack, kind: PracticeType, chance: random.Random) -> dict[str, Answer]:
    """Answers to none, some or all questions of the list."""
    fill = chance.choice((0.0, 0.3, 0.9, 1.0, 1.0))
    bias = [chance.random() + 0.05 for _ in range(4)]
    return {
        question.id: random_answer(theme.scale, chance, bias)
        for theme, question in all_questions(questionnaire(pack, kind))
        if chance.random() < fill
    }


def random_answer(scale: str, chance: random.Random, bias=(1, 1, 1, 1)) -> Answer:
    allowed = allowed_on(scale)
    value = chance.choices(allowed, bias[: len(allowed)])[0]
    some = in_fixed_order({reason for reason in Reason if chance.random() < 0.25})
    return Answer(value, some if value.asks_reasons else (), chance.choice(WHYS))
