"""Tab, Shift+Tab and arrows reach everything, in every view, and one sees where one is."""

import sys

import pytest

from tests.access.driver import ROOM
from tests.access.rounds import Round

LARGE = ("overzicht", "proces-planning", "acties-instelling", "instellingen", "rapport", "brief")
"""Views that are gone round at 200 % as well."""

LARGE_ROOM = ("oefenen-punt", "les-maken", "les-uitslag-tabel", "les-presenteren-knoppen")

HEAD = "Praktijk kiezen"
"""What the window begins with: where the focus falls when nobody looks after it."""


@pytest.mark.access
def test_keys_reach_everything_and_come_back(desktop, home):
    """One test: each worker that had a part of it would go all the rounds."""
    rounds = rounds_of(desktop, LARGE, str(home)) | rounds_of(desktop, LARGE_ROOM, str(home), ROOM)

    def gathered(what: str) -> dict[str, object]:
        return {view: getattr(one, what) for view, one in rounds.items() if getattr(one, what)}

    stops = sum(one.stops for one in rounds.values())
    unreached = gathered("unreached")
    print(f"{len(rounds)} rondes, {stops} haltes, {len(unreached)} onbereikbaar")
    assert gathered("trap") == {}, "Tab does not come back"
    assert unreached == {}
    assert gathered("one_way") == {}, "Shift+Tab goes another way"
    assert gathered("unseen") == {}, "it looks the same with and without the focus"
    assert gathered("hidden") == {}, "the focus is out of sight"
    assert min(one.stops for one in rounds.values()) >= 4, "a round saw next to nothing"
    starts = {view: one.start for view, one in rounds.items()}
    assert {view: start for view, start in starts.items() if HEAD in start} == {}


def rounds_of(desktop, large, *where) -> dict[str, Round]:
    """Those of all views in one window, and of some at 200 %."""
    driver = desktop.start(sys.executable, "-m", "tests.access.driver", *where)
    rounds = {view: Round(**driver.ask("round", view)) for view in driver.ask("views")}
    driver.ask("zoom", 2.0)
    rounds |= {f"{view} 200 %": Round(**driver.ask("round", view)) for view in large}
    driver.end()
    return rounds
