"""Tab, Shift+Tab and arrows reach everything, in every view, and one sees where one is."""

import sys

import pytest

from tests.access.rounds import Round

LARGE = ("overzicht", "proces-planning", "acties-instelling", "instellingen", "rapport", "brief")
"""Views that are gone round at 200 % as well."""

HEAD = "Praktijk kiezen"
"""What the window begins with: where the focus falls when nobody looks after it."""


@pytest.fixture(scope="module")
def rounds(desktop, home) -> dict[str, Round]:
    """What a round by keyboard found in each view; at 200 % the view's name ends so."""
    driver = desktop.start(sys.executable, "-m", "tests.access.driver", str(home))
    found = {view: Round(**driver.ask("round", view)) for view in driver.ask("views")}
    driver.ask("zoom", 2.0)
    large = {f"{view} 200 %": Round(**driver.ask("round", view)) for view in LARGE}
    return found | large


def gathered(rounds: dict[str, Round], what: str) -> dict[str, object]:
    return {view: getattr(one, what) for view, one in rounds.items() if getattr(one, what)}


def test_tab_comes_back_to_where_it_began(rounds):
    assert gathered(rounds, "trap") == {}


def test_everything_is_reached(rounds):
    unreached = gathered(rounds, "unreached")
    stops = sum(one.stops for one in rounds.values())
    print(f"{len(rounds)} rondes, {stops} haltes, {len(unreached)} onbereikbaar")
    assert min(one.stops for one in rounds.values()) >= 4
    assert unreached == {}


def test_shift_tab_goes_back_the_same_way(rounds):
    assert gathered(rounds, "one_way") == {}


def test_one_sees_where_the_focus_is(rounds):
    assert gathered(rounds, "unseen") == {}
    assert gathered(rounds, "hidden") == {}


def test_who_goes_to_a_view_stands_somewhere_in_it(rounds):
    lost = {view: one.start for view, one in rounds.items() if HEAD in one.start}
    assert lost == {}
    assert {view for view, one in rounds.items() if one.start == "nowhere"} == set()
