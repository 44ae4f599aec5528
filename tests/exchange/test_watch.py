"""What would never end is stopped, whatever it catches."""

import sys

import pytest

from zpm_checklist.exchange.watch import TimeIsUp, at_most


def _goes_on_whatever_happens():
    while True:
        try:
            int("x")
        except Exception:
            continue


def _never_calls_anything():
    while True:
        pass


def _calls_itself_to_and_fro():
    while True:
        [sorted([number]) for number in range(100)]


@pytest.mark.parametrize(
    "endless", [_goes_on_whatever_happens, _never_calls_anything, _calls_itself_to_and_fro]
)
def test_the_watch_stops_what_would_never_end(endless):
    before = sys.gettrace()

    with pytest.raises(TimeIsUp), at_most(0.02):
        endless()

    assert sys.gettrace() is before


def test_the_watch_lets_results_and_errors_through():
    before = sys.gettrace()

    with at_most(60):
        assert sorted([2, 1]) == [1, 2]
    with pytest.raises(KeyError), at_most(60):
        {}[1]

    assert sys.gettrace() is before
