"""Every view at every text size: nothing cut off, nothing overlapping the edge."""

import pytest

from tests.ui.cutoffs import cut_off
from zpm_checklist.ui.screenshots import dress, settle, views

SIZES = {"laptop": (1366, 850), "small": (1024, 700)}


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut_off(example_window, zoom, size):
    example_window.resize(*SIZES[size])
    dress(example_window.design, dark=False, zoom=zoom)
    found = {}
    for name, show in views(example_window).items():
        show()
        settle()
        if lines := sorted(set(cut_off(example_window))):
            found[name] = lines
        assert example_window.size().toTuple() == SIZES[size], name
    assert found == {}


def test_the_check_sees_a_cut_text(example_window):
    views(example_window)["overzicht"]()
    settle()
    label = example_window.pages.overview._title
    label.setFixedWidth(40)
    label.setFixedHeight(10)
    settle()
    assert any("Praktijk De Linde" in line for line in cut_off(example_window))


def test_light_and_dark_differ_on_every_view(example_window):
    lightness = {}
    for dark in (False, True):
        dress(example_window.design, dark=dark, zoom=1.0)
        for name, show in views(example_window).items():
            show()
            settle()
            image = example_window.grab().toImage()
            pixel = image.pixelColor(image.width() - 30, image.height() // 2)
            lightness[name, dark] = pixel.lightness()
    assert {name for (name, dark), value in lightness.items() if not dark and value < 200} == set()
    assert {name for (name, dark), value in lightness.items() if dark and value > 60} == set()
