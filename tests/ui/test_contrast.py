"""Contrast measured on the pictures, in each look; `make contrast` shows the lowest."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.ui.contrasts import focus, graphics, lowest, luminance, ratio, texts, too_low
from zpm_checklist.ui.checklist.status_picker import StatusButton
from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.pictures.screenshots import dress, settle, views
from zpm_checklist.ui.widgets.checkbox import CheckBox

LOOKS = {"light": "licht", "dark": "donker", "contrast": "hoog contrast"}
GROUND = {"light": range(200, 256), "dark": range(10, 60), "contrast": range(1)}
"""Lightness at the corner of a page, of 255: no page keeps the colours of another look."""
HIGH = 7.0
"""Of text in the look for high contrast."""


def test_the_formula_is_that_of_the_guidelines():
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert ratio((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)
    assert luminance((255, 255, 255)) == pytest.approx(1)


@pytest.mark.parametrize("look", LOOKS)
def test_all_that_one_must_see_stands_out(example_window, look):
    words, pictures = [], []
    dress(example_window.design, look, 1.0)
    for name, show in views(example_window).items():
        show()
        settle()
        words += [m._replace(where=f"{name}: {m.where}") for m in texts(example_window)]
        pictures += [m._replace(where=f"{name}: {m.where}") for m in graphics(example_window)]
        corner = example_window.pages.mapTo(example_window, QPoint(6, 6))
        edge = example_window.grab().toImage().pixelColor(corner)
        assert edge.lightness() in GROUND[look], name
    text, graphic = lowest(words), lowest(pictures)
    print(
        f"\n{LOOKS[look]}: tekst {text.ratio:.1f} ({text.where}), "
        f"beeld {graphic.ratio:.1f} ({graphic.where}); "
        f"{len(words)} woorden en {len(pictures)} beelden gemeten"
    )
    assert too_low(words) == []
    assert too_low(pictures) == []
    assert look != "contrast" or text.ratio >= HIGH


def test_the_measuring_sees_what_is_too_pale(example_window):
    views(example_window)["gegevens"]()
    design = example_window.design
    design.scheme = design.scheme._replace(soft="#B0B8BC", edge="#D8E0E4")
    design.changed.emit()
    settle()
    assert too_low(list(texts(example_window)))
    assert any("rand van" in line for line in too_low(list(graphics(example_window))))


@pytest.mark.parametrize("look", LOOKS)
def test_the_focus_stands_out(example_window, look):
    window = example_window
    dress(window.design, look, 1.0)
    window.activateWindow()
    views(window)["punt-in-gevaar"]()
    settle()
    pane = window.pages.chapter
    of_kind = [window.sidebar.findChildren(PlaceButton)[1]]
    for kind in (StatusButton, CheckBox, QLineEdit, QPushButton):
        of_kind += [found for found in pane.findChildren(kind) if found.isVisible()][:2]
    chosen = [found for found in pane.findChildren(StatusButton) if found.isChecked()]
    found = [focus(window, widget) for widget in {*of_kind, *chosen} if _is_whole(widget)]
    print(f"\n{LOOKS[look]}: focus {lowest(found).ratio:.1f} ({lowest(found).where})")
    assert len(found) > 4
    assert too_low(found) == []


def _is_whole(widget):
    return widget.visibleRegion().boundingRect() == widget.rect()
