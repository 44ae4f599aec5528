"""What looks like personal data in a text that is about to go out."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.strategies import marks, texts
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.private_data import (
    PrivateKind,
    is_bsn,
    private_findings,
    private_pieces,
)

QUIET = (
    "Ga op 1-1-2022 over. Contract 2021/2022, zie blz. 123. Tarief 12345,67 en AGB 94012345.",
    "Zie hoofdstuk 4.2.1 van 15 november 2021; deadline 31-12-2021.",
    "Bel de leverancier; 112 is geen nummer van een patiënt. Factuur 2026-000123.",
    "",
)


def kinds(text):
    return [(piece.kind, piece.text) for piece in private_pieces(text)]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("BSN 111222333.", PrivateKind.BSN, "111222333"),
        ("nr. 1112.22.333", PrivateKind.BSN, "1112.22.333"),
        ("bsn: 12345672", PrivateKind.BSN, "12345672"),
        ("mail j.de-vries+zpm@x.co.nl!", PrivateKind.EMAIL, "j.de-vries+zpm@x.co.nl"),
        ("bel 06-12345678", PrivateKind.PHONE, "06-12345678"),
        ("bel 06 12 34 56 78", PrivateKind.PHONE, "06 12 34 56 78"),
        ("bel +31 6 12345678", PrivateKind.PHONE, "+31 6 12345678"),
        ("bel 020-1234567", PrivateKind.PHONE, "020-1234567"),
        ("van 3-4-1987", PrivateKind.BIRTH_DATE, "3-4-1987"),
        ("van 1987-04-03", PrivateKind.BIRTH_DATE, "1987-04-03"),
        ("van 3 april 1987", PrivateKind.BIRTH_DATE, "3 april 1987"),
        ("geb. 3-4-2019", PrivateKind.BIRTH_DATE, "3-4-2019"),
        ("Geboortedatum: 3 apr 2019", PrivateKind.BIRTH_DATE, "3 apr 2019"),
    ],
)  # fmt: skip
def test_what_has_such_a_form_is_found(text, kind, found):
    assert kinds(text) == [(kind, found)]


@pytest.mark.parametrize("text", QUIET)
def test_plans_numbers_and_pages_are_left_alone(text):
    assert kinds(text) == []


def _check_digit(digits):
    """The ninth digit of a BSN, worked out by hand: 9a + 8b + … + 2h - i is a multiple of 11."""
    rest = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=True)) % 11
    return rest if rest < 10 else None


@given(st.lists(st.integers(0, 9), min_size=8, max_size=8))
def test_a_bsn_has_one_last_digit(digits):
    assume(any(digits))
    last = _check_digit(digits)
    for digit in range(10):
        number = "".join(map(str, [*digits, digit]))
        assert is_bsn(number) is (digit == last)


@given(st.lists(st.integers(0, 9), min_size=8, max_size=8), texts(20), texts(20))
def test_a_bsn_is_found_in_any_text(digits, before, after):
    last = _check_digit(digits)
    assume(any(digits) and last is not None and digits[0] != 0)
    number = "".join(map(str, [*digits, last]))
    found = kinds(f"{before}; {number}; {after}")
    assert any(number in text for _kind, text in found)


SOME = st.sampled_from(["x@y.nl", "BSN 111222333", "06 12345678"])


@given(st.lists(texts(20) | SOME, max_size=9))
def test_pieces_stand_in_the_text_in_its_order(words):
    text, at = " ".join(words), 0
    for piece in private_pieces(text):
        at = text.index(piece.text, at) + len(piece.text)


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), marks()), st.booleans(), st.booleans())
def test_what_stays_home_is_not_found(given_marks, notes, names):
    disclosure = Disclosure(notes=notes, names=names)
    home = disclosure.of_marks(given_marks)
    assert private_findings(given_marks, (), disclosure) == private_findings(home, (), Disclosure())


def test_a_note_counts_only_where_it_goes_along():
    given_marks = {"a": Mark(note="BSN 111222333 en BSN 111222333", applies_why="x@y.nl")}
    found = private_findings(given_marks, (), Disclosure())
    assert [(entry.item_id, entry.piece.kind) for entry in found] == [
        ("a", PrivateKind.BSN),
        ("a", PrivateKind.EMAIL),
    ]
    bare = private_findings(given_marks, (), Disclosure(notes=False))
    assert [entry.piece.kind for entry in bare] == [PrivateKind.EMAIL]


def test_a_long_text_is_read_through_at_once():
    for sign in ("1", "a@", "0 ", "+31", "1-1-", "a.", "geb "):
        private_pieces(sign * (65_536 // len(sign)))
