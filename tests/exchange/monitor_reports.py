"""Reports over many, as random as files can make them."""

import random
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from zpm_checklist.model.aggregate import aggregate
from zpm_checklist.model.ballot import Ballot, form_of
from zpm_checklist.model.monitor_report import Fate, MonitorReport, SourceLine
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason
from zpm_checklist.model.suppression import suppressed

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Recipe:
    """From which a report is made with the real content."""

    sizes: dict[PracticeType, int]
    answering: float = 0.8
    """Chance that a question is answered."""
    only_not_applicable: bool = False
    with_previous: float = 0.0
    """Chance that a respondent has a round before this one."""
    is_suppressed: bool = False
    seed: int = 0


ONE_FINANCIER = Recipe({**dict.fromkeys(PracticeType, 0), PracticeType.FINANCIER: 1})
"""The smallest report that there is."""
EVERY_GROUP = Recipe(
    dict(zip(PracticeType, (9, 6, 31, 5, 7), strict=True)), answering=0.9, with_previous=0.9
)
"""No group empty and none withheld."""


def recipes():
    """Groups of any size, silent ones, withheld or not, with a round before or not."""
    sizes = st.sampled_from([0, 0, 1, 2, 4, 5, 6, 20])
    return st.builds(
        Recipe,
        sizes=st.fixed_dictionaries(dict.fromkeys(PracticeType, sizes)).filter(
            lambda found: any(found.values())
        ),
        answering=st.sampled_from([0.0, 0.1, 0.8, 1.0]),
        only_not_applicable=st.sampled_from([False, False, False, True]),
        with_previous=st.sampled_from([0.0, 0.5, 1.0]),
        is_suppressed=st.booleans(),
        seed=st.integers(0, 2**32),
    )


def report_of(pack, recipe, sources=(), title="Monitor"):
    """The report that the services would make of such respondents."""
    chance = random.Random(recipe.seed)
    kinds = [kind for kind, size in recipe.sizes.items() for _ in range(size)]
    now = [_ballot(pack, kind, recipe, chance) for kind in kinds]
    again = [ballot for ballot in now if chance.random() < recipe.with_previous]
    before = [_ballot(pack, b.group, recipe, chance, forensic=b.forensic) for b in again]

    def outward(ballots):
        result = aggregate(pack, ballots)
        return suppressed(result) if recipe.is_suppressed else result

    return MonitorReport(
        pack=pack,
        title=title,
        today=TODAY,
        result=outward(now),
        previous=outward(before) if again else None,
        comparable=outward(again) if again else None,
        sources=tuple(sources),
        is_suppressed=recipe.is_suppressed,
    )


def _ballot(pack, kind, recipe, chance, forensic=None):
    form = form_of(pack, kind)
    lean = chance.random()
    codes = bytearray(form.width)
    for place, allowed in enumerate(form.allowed):
        if chance.random() < recipe.answering:
            choice = sorted(allowed)
            # The last is "not applicable", the one before it the worst.
            codes[place] = choice[-1] if recipe.only_not_applicable else chance.choice(choice)
            if chance.random() < lean:
                codes[place] = choice[-1 if recipe.only_not_applicable else 0]
    reasons = bytes(chance.randrange(3) for _ in Reason) if any(codes) else bytes(len(Reason))
    given = chance.random() < 0.4 if forensic is None else forensic
    return Ballot(kind, given, bytes(codes), reasons)


def source(text):
    """A file of which every text is this one."""
    return SourceLine(
        file=text,
        fate=Fate.OLDER,
        who=text,
        group=PracticeType.PAAZ_PUK,
        round_label=text,
        round_date=date(2026, 4, 1),
        pack_version=text,
        counter=7,
        why=text,
    )
