"""Ballots and reports over many, made up or with given counts."""

import random
from datetime import date, timedelta

from zpm_checklist.model.aggregate import aggregate
from zpm_checklist.model.answer import AnswerValue, allowed_on
from zpm_checklist.model.ballot import CODE, Ballot, form_of
from zpm_checklist.model.monitor_report import Fate, MonitorReport, SourceLine, TeamPage, TeamRisk
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.suppression import suppressed

TODAY = date(2026, 11, 22)
NAMES = ("De Linde", "<b>Jansen</b> & zonen", "Zoë Çelik-Ångström", "W" * 60, "GGZ “Noord”")


def ballot(pack, kind, answers, *, forensic=False, reasons=None):
    """One respondent's answers by question id."""
    form = form_of(pack, kind)
    codes = bytearray(form.width)
    for question_id, value in answers.items():
        codes[form.place[question_id]] = CODE[value]
    given = reasons or {}
    return Ballot(kind, forensic, bytes(codes), bytes(given.get(reason, 0) for reason in Reason))


def random_ballot(pack, kind, chance: random.Random, fill: float) -> Ballot:
    """Answers to a part of the questions, with reasons at some of those at risk."""
    form = form_of(pack, kind)
    weights = [chance.random() + 0.02 for _ in range(4)]
    answers, reasons = {}, dict.fromkeys(Reason, 0)
    for theme, question in form.questions:
        if chance.random() >= fill:
            continue
        options = allowed_on(theme.scale)
        value = chance.choices(options, weights[: len(options)])[0]
        answers[question.id] = value
        if value is AnswerValue.AT_RISK and chance.random() < 0.7:
            reasons[chance.choice(list(Reason))] += 1
    return ballot(pack, kind, answers, forensic=chance.random() < 0.4, reasons=reasons)


def report_of(pack, ballots, *, previous=(), suppress=False, teams=None, sources=()):
    """A report over these respondents; `previous` belongs to the first of them."""
    outward = suppressed if suppress else lambda result: result
    then = list(previous)
    return MonitorReport(
        pack=pack,
        title="Monitor zorgprestatiemodel",
        today=TODAY,
        result=outward(aggregate(pack, ballots)),
        previous=outward(aggregate(pack, then)) if then else None,
        comparable=outward(aggregate(pack, ballots[: len(then)])) if then else None,
        sources=tuple(sources),
        is_suppressed=suppress,
        teams=teams,
    )


def random_report(pack, seed: int) -> MonitorReport:
    """Groups of nobody, one and many; now and then nobody answers."""
    chance = random.Random(seed)
    fill = chance.choice((0.0, 0.1, 0.8, 1.0))
    ballots = [
        random_ballot(pack, kind, chance, fill)
        for kind in PracticeType
        for _ in range(chance.choice((0, 0, 1, 2, 3, 5, 9, 20)))
    ]
    chance.shuffle(ballots)
    both = chance.choice((0, chance.randint(0, len(ballots))))
    previous = [random_ballot(pack, now.group, chance, fill) for now in ballots[:both]]
    return report_of(
        pack,
        ballots,
        previous=previous,
        suppress=chance.random() < 0.3,
        sources=random_sources(chance),
    )


def random_sources(chance: random.Random) -> list[SourceLine]:
    """Files of every fate, with names that try to break the page."""
    return [
        SourceLine(
            file=f"{chance.choice(NAMES)}-{place}.zpm",
            fate=(fate := chance.choice(list(Fate))),
            who="" if fate is Fate.REFUSED else chance.choice(NAMES),
            group=chance.choice((None, *PracticeType)),
            round_label=chance.choice(("", "meting 1 van 2026", "meting 2 van 2026")),
            round_date=TODAY - timedelta(chance.randint(0, 300)),
            pack_version="2021.1",
            counter=chance.randint(1, 99),
            why="" if fate is Fate.COUNTED else "Dit bestand is ouder dan een ander bestand.",
        )
        for place in range(chance.choice((0, 1, 4, 40)))
    ]


def team_report(pack, *, answered=3, expected=5, previous=True) -> MonitorReport:
    """Three teams of one institution, for its board."""
    chance = random.Random(8)
    kind = PracticeType.LARGE_INSTITUTION
    ballots = [random_ballot(pack, kind, chance, 1.0) for _ in range(answered)]
    then = [random_ballot(pack, kind, chance, 1.0) for _ in ballots] if previous else []
    risks = tuple(
        TeamRisk(f"Punt {place}", Status.AT_RISK, ("FACT Zuid",), ("J. de Vries",), TODAY)
        for place in range(5)
    )
    page = TeamPage(
        organisation="Stichting De Brug",
        answered=answered,
        expected=expected,
        without_answer=tuple(f"Team {place}" for place in range(expected - answered)),
        risks=risks,
        decisions=(("Maak capaciteit vrij", "Voor “Punt 1”."),),
    )
    return report_of(pack, ballots, previous=then, teams=page)


def published_financiers(pack) -> list[Ballot]:
    """The financiers' zorginkoop as the first monitor counted it: 7, 6, 6 and 6 answers.

    Per question on schedule, behind and at risk: 7/0/0, 1/2/3, 3/2/1 and 3/2/1. At risk are four
    of the seven; the seventh answered the first question only.
    """
    good, late, risk = AnswerValue.ON_SCHEDULE, AnswerValue.BEHIND, AnswerValue.AT_RISK
    columns = {
        "ink01": (good,) * 7,
        "ink02": (risk, risk, risk, late, late, good),
        "ink03": (good, good, good, risk, late, late),
        "ink04": (good, good, good, risk, late, late),
    }
    return [
        ballot(
            pack,
            PracticeType.FINANCIER,
            {question: column[who] for question, column in columns.items() if who < len(column)},
        )
        for who in range(7)
    ]
