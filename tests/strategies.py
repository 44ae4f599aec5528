"""Random values of the model, as wide as the program itself can store."""

from datetime import date

from hypothesis import strategies as st

from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.status import Reason, Status

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
    )


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
