"""What cannot be seen is shown as what it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.visible import visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Zoë’s praktijk – €😀 א", "Zoë’s praktijk – €😀 א"),
        ("harde\u00a0spatie", "harde\u00a0spatie"),
        ("a\nb\tc\x7f", "aU+000AbU+0009cU+007F"),
        ("\u202e\u200b\u2066\ufeff\u2028", "U+202EU+200BU+2066U+FEFFU+2028"),
        ("\ud800\ufffe\U000e0041", "U+D800U+FFFEU+E0041"),
    ],
)
def test_the_door(text, expected):
    assert visible(text) == expected


@given(st.text(st.characters()))
def test_nothing_unseen_passes_and_nothing_changes_twice(text):
    shown = visible(text)
    assert not [c for c in shown if unicodedata.category(c)[0] == "C" or c in "\u2028\u2029"]
    assert visible(shown) == shown


def test_what_cannot_be_seen_in_the_name_of_a_file_is_shown_in_what_is_told_of_it():
    """On a screen it would turn the sentence round, and on the command line steer the terminal."""
    name = "\x1b[31ma\nb\u202efdp.zpm"
    error = UserError(f"Het bestand {name} is niet ingelezen.", f"In {name} staat niets.", "Klaar.")
    for said in (str(error), error.what, error.why):
        assert said == visible(said)
        assert "U+001B[31maU+000AbU+202Efdp.zpm" in said
