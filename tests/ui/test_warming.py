"""What is loaded while nobody is at work: all that is named for it is there."""

import sys

from tests.ui.conftest import wait_until
from zpm_checklist.ui.help.keys_page import KeysPage
from zpm_checklist.ui.starting import warming


def test_a_window_that_is_left_alone_loads_every_module_and_makes_the_pages(planning):
    assert planning.pages.findChild(KeysPage) is None
    wait_until(lambda: planning.pages.findChild(KeysPage) is not None)  # the last of them
    assert set(warming._MODULES) <= set(sys.modules)
    assert planning.pages.count() >= len(warming._PAGES)
    assert planning.place == "planning"


def test_the_training_room_makes_no_page_by_itself(open_room):
    room = open_room()
    there = room.pages.count()
    wait_until(lambda: room.findChild(warming.Warming) is not None)
    wait_until(lambda: not room.findChild(warming.Warming)._timer.isActive())
    assert room.pages.count() == there
