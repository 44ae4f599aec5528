"""Raw answers as the first national monitor (spring 2021) must have had them.

It printed percentages; these are counts that have exactly those percentages. Known for certain are
the counts of zorginkoop, the total of the large institutions' ICT (217/164/133 of 514), every
"18 of 31" of the right charts, and the vrijgevestigden's single questions. The other counts are
one choice of many, made so that the combined bars come out as well.

Making the input is no part of what is tested: which respondent gives which answer is dealt out
here, one after the other.
"""

import csv
import io
from dataclasses import dataclass

THREE_STEP = ("on_schedule", "behind", "at_risk")
YES_NO = ("yes", "no")
COLUMNS = ("respondent", "group", "forensic", "question", "answer", "reason")


@dataclass(frozen=True)
class Theme:
    questions: tuple
    counts: tuple
    """Best first: of the theme, or a tuple for each of its questions."""
    with_worst: int
    """Respondents with at least one at risk, or at least one Nee."""
    first: int = 0
    """The first of those respondents: so two themes can have different ones."""


@dataclass(frozen=True)
class Block:
    """Respondents who answer the same list."""

    people: tuple
    """(name, group, forensic) of each."""
    themes: tuple
    with_worst: int = 0
    """Respondents with at least one at risk in any theme; 0 where nothing is published."""
    reasons: tuple = ()
    """As the report names them, most given first."""


# --- The questionnaires, by the ids that are permanent -----------------------------------


def institution_questions(pack):
    """Theme id to question ids; one list for the three types."""
    return _questions(pack, "large_institution")


def _questions(pack, group):
    [form] = [form for form in pack.questionnaires if form.group == group]
    return {theme.id: tuple(q.id for q in theme.questions) for theme in form.themes}


# --- Financiers, n = 7 -------------------------------------------------------------------

ZORGINKOOP = {"ink01": (7, 0, 0), "ink02": (1, 2, 3), "ink03": (3, 2, 1), "ink04": (3, 2, 1)}

CONTROLES = (15, 4, 1)
"""75/20/5, which with declaraties and zorginkoop gives the printed total of 55/30/15.

The report also printed that 2 of 7 (29%) had one at risk. The two exclude one another: 5% with two
at risk takes 37 answers, and 20 answers leave room for one. Four questions at 7 respondents hold
28, so our list cannot have both; the bar is reproduced, and the 29% with `CONTROLES_OF_TWO`.
"""
CONTROLES_OF_TWO = (19, 5, 2)


def financiers(pack, controles=CONTROLES):
    lists = _questions(pack, "financier")
    return Block(
        people=_people("financier", 7),
        themes=(
            Theme(tuple(ZORGINKOOP), tuple(ZORGINKOOP.values()), 4),
            Theme(lists["declaraties"], (28, 21, 10), 3),
            Theme(lists["controles"], controles, controles[-1]),
        ),
        reasons=("third_party", "unclear_information", "insufficient_information"),
    )


# --- Institutions: 31 large, 15 small, 9 PAAZ and PUK ------------------------------------

LARGE_ICT = {
    # The two uppermost are named in the prose; which question has which of the other bars is
    # not known, so they go in turn to the ids from the last: the order cannot be the list's.
    "ict02": (4, 9, 17),
    "ict05": (8, 6, 14),
    "ict17": (9, 10, 12),
    "ict16": (13, 5, 11),
    "ict15": (12, 10, 9),
    "ict14": (10, 11, 8),
    "ict13": (12, 11, 8),
    "ict12": (8, 15, 7),
    "ict11": (12, 12, 7),
    "ict10": (13, 11, 7),
    "ict09": (14, 10, 7),
    "ict08": (17, 7, 7),
    "ict07": (12, 12, 6),
    "ict06": (17, 8, 4),
    "ict04": (19, 7, 4),
    "ict03": (19, 9, 3),
    "ict01": (18, 11, 2),
}


def large_institutions(pack):
    lists = institution_questions(pack)
    return Block(
        people=_people("large_institution", 31),
        themes=(
            Theme(tuple(LARGE_ICT), tuple(LARGE_ICT.values()), 18),
            Theme(lists["zorgverkoop"], (80, 45, 21), 10, first=13),
            Theme(lists["registratie"], (130, 56, 19), 10, first=5),
            Theme(lists["informatievoorziening"], (129, 34, 15), 9, first=8),
            Theme(lists["financien"], (125, 32, 11), 2, first=3),
            Theme(lists["communicatie"], (174, 30, 13), 7),
            Theme(lists["beleid"], (166, 39, 7), 4, first=17),
        ),
        with_worst=23,
        reasons=("third_party", "unclear_information", "capacity"),
    )


def small_institutions(pack):
    """The report's text and chart name different themes for two rows; here as in the chart."""
    lists = institution_questions(pack)
    return Block(
        people=_people("small_institution", 15),
        themes=(
            Theme(lists["ict"], (153, 41, 32), 3, first=4),
            Theme(lists["zorgverkoop"], (41, 21, 7), 6),
            Theme(lists["registratie"], (74, 21, 6), 2),
            Theme(lists["informatievoorziening"], (55, 27, 7), 3, first=2),
            Theme(lists["financien"], (53, 31, 6), 1),
            Theme(lists["communicatie"], (47, 6, 4), 1, first=1),
            Theme(lists["beleid"], (66, 26, 7), 1, first=2),
        ),
        with_worst=7,
        reasons=("conflicting_information", "third_party", "capacity"),
    )


def paaz_puk(pack):
    lists = institution_questions(pack)
    return Block(
        people=_people("paaz_puk", 9),
        themes=(
            Theme(lists["ict"], (23, 33, 87), 6),
            Theme(lists["zorgverkoop"], (13, 7, 9), 6, first=2),
            Theme(lists["registratie"], (18, 27, 16), 5, first=1),
            Theme(lists["informatievoorziening"], (15, 22, 9), 5, first=3),
            Theme(lists["financien"], (13, 28, 10), 4),
            Theme(lists["communicatie"], (24, 9, 7), 4, first=4),
            Theme(lists["beleid"], (25, 27, 7), 2),
        ),
        with_worst=8,
        reasons=("third_party", "capacity", "unclear_information"),
    )


# --- Vrijgevestigden, n = 241 ------------------------------------------------------------


def vrijgevestigden(pack):
    """Communicatie and beleid have equal charts left and right: one question each was answered.

    Which of financien and ict has which bar cannot be read from the report; here in list order.
    """
    lists = _questions(pack, "vrijgevestigd")
    return Block(
        people=_people("vrijgevestigd", 241),
        themes=(
            Theme(lists["communicatie"][:1], ((58, 183),), 183),
            Theme(lists["registratie"], (663, 542), 234),
            Theme(lists["financien"], (569, 395), 181),
            Theme(lists["ict"], (506, 217), 169),
            Theme(lists["beleid"][:1], ((219, 22),), 22),
            Theme(("vrij_b1",), ((12, 229),), 229),
            Theme(("vrij_b2",), ((39, 202),), 202),
            Theme(("vrij_b3",), ((53, 188),), 188),
            Theme(("vrij_a1",), ((236, 5),), 5),
            Theme(("vrij_a2",), ((212, 29),), 29),
            Theme(("vrij_a3",), ((94, 147),), 147),
        ),
    )


# --- The forensic split, n = 20 and 35 ---------------------------------------------------


def with_forensic_care(pack):
    """Input of its own: by type 38 institutions had one at risk, by this split 16 and 21."""
    lists = institution_questions(pack)
    return Block(
        people=_people("large_institution", 16, forensic=True)
        + _people("paaz_puk", 4, forensic=True),
        themes=(
            Theme(lists["ict"], (60, 30, 20), 11),
            Theme(lists["zorgverkoop"], (62, 20, 8), 8, first=8),
        ),
        with_worst=16,
    )


def without_forensic_care(pack):
    lists = institution_questions(pack)
    return Block(
        people=_people("large_institution", 15)
        + _people("small_institution", 15)
        + _people("paaz_puk", 5),
        themes=(
            Theme(lists["ict"], (84, 48, 32), 16),
            Theme(lists["zorgverkoop"], (90, 30, 16), 12, first=9),
        ),
        with_worst=21,
    )


# --- From counts to rows -----------------------------------------------------------------


def _people(group, count, forensic=False):
    care = "yes" if forensic else "no"
    return tuple((f"{group}-{care}-{number:03}", group, care) for number in range(1, count + 1))


def survey(*blocks):
    """The CSV file: by question, so that the lines of a respondent lie far apart."""
    rows = sorted(
        (row for block in blocks for row in _rows(block)), key=lambda row: (row[3], row[0])
    )
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([COLUMNS, *rows])
    return text.getvalue()


def _rows(block):
    given = 0
    touched = set()
    silent = dict.fromkeys(block.people)
    for theme in block.themes:
        for person, question, answer in _answers(block, theme):
            silent.pop(person, None)
            name, group, care = person
            reason = ""
            if answer == "at_risk":
                touched.add(name)
                reason = ";".join(
                    key for place, key in enumerate(block.reasons) if given % 2**place == 0
                )
                given += 1
            yield name, group, care, question, answer, reason
    for name, group, care in silent:  # who answered nothing is a respondent all the same
        yield name, group, care, block.themes[0].questions[0], "", ""
    assert len(touched) == block.with_worst or not block.with_worst


def _answers(block, theme):
    """Deals the theme's answers out; exactly `with_worst` respondents get a worst one."""
    round_table = block.with_worst or len(block.people)
    worst = [block.people[(theme.first + place) % round_table] for place in range(theme.with_worst)]
    turn = 0
    touched = set()
    for place, (question, counts) in enumerate(_per_question(theme)):
        *better, at_worst = counts
        assert at_worst <= len(worst), question
        assert sum(counts) <= len(block.people), question
        hit = [worst[(turn + step) % len(worst)] for step in range(at_worst)]
        turn += at_worst
        touched |= set(hit)
        scale = THREE_STEP if len(counts) == 3 else YES_NO
        others = [person for person in block.people if person not in hit]
        others = others[place % len(others) :] + others[: place % len(others)] if others else []
        levels = [level for level, n in zip(scale, better, strict=False) for _ in range(n)]
        for person in hit:
            yield person, question, scale[-1]
        yield from (
            (person, question, level) for person, level in zip(others, levels, strict=False)
        )
    assert len(touched) == theme.with_worst, theme


def _per_question(theme):
    if isinstance(theme.counts[0], tuple):
        return list(zip(theme.questions, theme.counts, strict=True))
    width = len(theme.questions)
    total = _evenly(sum(theme.counts), width)
    rest = [_evenly(count, width) for count in theme.counts[1:]]
    best = [n - sum(others) for n, *others in zip(total, *rest, strict=True)]
    return list(zip(theme.questions, zip(best, *rest, strict=True), strict=True))


def _evenly(total, width):
    return [total // width + (place < total % width) for place in range(width)]
