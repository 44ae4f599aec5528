"""Random values of the model, as wide as the program itself can store."""

from datetime import date
from functools import cache

from hypothesis import strategies as st

from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue, allowed_on
from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status

ROUND_IDS = [f"{year}-{number}" for year in (2025, 2026, 2027) for number in (1, 2, 3)]
_WILD = "aé€🙂 \n\t'\"%_;--\\<b>&\x01\u202e\u0301=+@"


def texts(most: int = 40):
    """Notes as people and clipboards make them, already without white space around them."""
    wild = st.text(st.sampled_from(_WILD), max_size=most)
    any_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=most)
    return st.one_of(wild, any_text).map(str.strip)


def names():
    """Names that the program takes: printable, tidy, not empty."""
    return (
        st.text(
            st.characters(exclude_categories=("C", "Z"), include_characters=" "),
            min_size=1,
            max_size=40,
        )
        .map(lambda text: " ".join(text.split()))
        .filter(lambda text: bool(text) and text.isprintable())
    )


def dates():
    """Days that can be written as four digits and back."""
    return st.dates(date(1900, 1, 1), date(2999, 12, 31))


LINKS = (
    "https://www.example.nl/zpm?a=1&b=%20#twee",
    "https://café.example:8443",
    "HTTPS://[2001:db8::1]/x",
    "mailto:epd@example.nl?subject=Setting",
    "/home/an/Mijn documenten/afspraak é 🙂.pdf",
    r"C:\Users\An\ZPM\plan.docx",
    r"\\server\zpm\plan.docx",
    "/=+@;'\"<b>&/\u202f.pdf",
)


def links(most=3):
    """Links of every kind, in any order, none twice."""
    made = st.from_regex(r"/[a-z é%;\\]{0,20}[a-z]", fullmatch=True)
    return st.lists(st.sampled_from(LINKS) | made, max_size=most, unique=True).map(tuple)


def marks(statuses=tuple(Status)):
    """Any mark, tidy as it is stored."""
    return st.builds(
        Mark,
        status=st.sampled_from(statuses),
        reasons=st.sets(st.sampled_from(Reason)).map(in_fixed_order),
        note=texts(),
        owner=texts(20).map(lambda text: " ".join(text.split())),
        due=st.none() | dates(),
        applies=st.none() | st.booleans(),
        applies_why=texts(20),
        links=st.just(()) | links(),
    )


@cache
def answers(values=tuple(AnswerValue)):
    """Any answer with one of these values, or none; tidy as it is stored."""
    return st.builds(
        lambda value, reasons, why: Answer(
            value, in_fixed_order(reasons) if value and value.asks_reasons else (), why
        ),
        st.none() | st.sampled_from(values),
        st.sets(st.sampled_from(Reason)),
        st.just("") | texts(20),
    )


@cache
def _asked(kind):
    """The answers that each question of this type takes."""
    return {
        question.id: allowed_on(theme.scale)
        for theme, question in all_questions(questionnaire(load_pack(), kind))
    }


@st.composite
def rounds(draw, kind=PracticeType.VRIJGEVESTIGD, most=3):
    """A practice's rounds, oldest first, with answers to its own questions; one may be open."""
    asked = _asked(kind)
    ids = draw(st.sets(st.sampled_from(ROUND_IDS), max_size=most))
    open_one = draw(st.none() | st.sampled_from(sorted(ids))) if ids else None
    made = []
    for round_id in sorted(ids):
        picked = draw(st.sets(st.sampled_from(sorted(asked)), max_size=5))
        given = {question: draw(answers(asked[question])) for question in sorted(picked)}
        made.append(
            Round(
                round_id,
                opened=draw(dates()),
                closed=None if round_id == open_one else draw(dates()),
                answers={key: answer for key, answer in given.items() if answer != UNANSWERED},
            )
        )
    return tuple(made)


def profiles(kinds=tuple(PracticeType)):
    """Any answer to the first-run questions, odd combinations included."""
    return st.builds(
        Profile,
        type=st.sampled_from(kinds),
        purpose=st.sampled_from(Purpose),
        date=st.none() | dates(),
        staff=st.booleans(),
        before_2022=st.booleans(),
        contracts=st.frozensets(st.sampled_from(Contract)),
        care=st.frozensets(st.sampled_from(Care)),
        subcontracting=st.booleans(),
        multi_setting=st.booleans(),
        horizontal=st.booleans(),
    )


def practices(kinds=tuple(PracticeType)):
    """A practice with any name and profile."""
    return st.builds(
        Practice,
        id=st.uuids().map(str),
        name=names(),
        profile=profiles(kinds),
        agb=st.just("") | st.from_regex(r"[0-9]{8}", fullmatch=True),
    )
