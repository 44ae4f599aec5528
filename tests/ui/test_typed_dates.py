"""Dates as people type them: what is meant is taken, and nothing else."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zpm_checklist.ui.widgets.dutch_dates import long_date, short_date
from zpm_checklist.ui.widgets.typed_dates import (
    FIRST_YEAR,
    LAST_YEAR,
    no_date,
    parse_typed_date,
)

DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


@given(
    day=DAYS, sign=st.sampled_from("-/. "), zeros=st.booleans(), around=st.sampled_from(["", " "])
)
def test_figures_are_taken_with_each_sign_and_with_a_short_year(day, sign, zeros, around):
    numbers = (f"{day.day:02}", f"{day.month:02}") if zeros else (str(day.day), str(day.month))
    for year in (f"{day.year}", f"{day.year % 100:02}"):
        assert parse_typed_date(f"{around}{sign.join((*numbers, year))}{around}") == day
    assert parse_typed_date(day.isoformat()) == day


@given(DAYS)
def test_what_the_program_shows_can_be_typed(day):
    for shown in (long_date(day), short_date(day), long_date(day).upper()):
        assert parse_typed_date(shown) == day


@pytest.mark.parametrize("typed", ["1 apr. 2026", "1-apr-2026", "1 april 26", "1apr2026"])
def test_the_name_of_a_month_is_taken_as_people_write_it(typed):
    assert parse_typed_date(typed) == date(2026, 4, 1)


@given(st.text(max_size=400))
def test_any_other_text_is_refused_in_a_short_sentence(typed):
    day = parse_typed_date(typed)
    assert day is None or FIRST_YEAR <= day.year <= LAST_YEAR
    if day is None:
        assert len(no_date(typed)) < 140


@pytest.mark.parametrize("typed", ["31-2-2026", "0-1-2026", "1-13-26", "morgen", "1-4", "1-4-026"])
def test_no_day_is_told_so(typed):
    assert parse_typed_date(typed) is None
    assert "geen bestaande datum" in no_date(typed)


@pytest.mark.parametrize("typed", ["1-1-0001", "31-12-1999", "1 mei 2100", "9999-12-31"])
def test_a_year_that_is_a_slip_of_the_hand_is_told_so(typed):
    assert parse_typed_date(typed) is None
    assert "Kies een jaar van 2000 tot en met 2099" in no_date(typed)
