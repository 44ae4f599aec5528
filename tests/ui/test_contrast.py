"""Contrast measured on the pictures, in each look; `make contrast` shows the lowest."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.ui.contrasts import (
    SIGN_IN,
    Measured,
    focus,
    graphics,
    lowest,
    picture_of,
    scarce,
    texts,
    too_low,
)
from tests.ui.drawn import luminance, ratio
from zpm_checklist.ui.checklist.status_picker import StatusButton
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.pictures.screenshots import SIZE, TODAY, dress, settle, views
from zpm_checklist.ui.pictures.training_views import open_room, room_views
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
    dress(example_window.design, look, 1.0)
    measured = measure(views(example_window), example_window, look)
    everything_stands_out(LOOKS[look], *measured)
    words, _ = measured
    assert scarce(words) == []
    assert look != "contrast" or lowest(words).ratio >= HIGH


@pytest.mark.contrast
@pytest.mark.parametrize("zoom", [1.5, 2.0])
@pytest.mark.parametrize("look", LOOKS)
def test_large_text_stands_out_as_well(example_window, look, zoom):
    dress(example_window.design, look, zoom)
    measured = measure(views(example_window), example_window, look)
    everything_stands_out(f"{LOOKS[look]} {zoom:.0%}", *measured)


def test_the_training_room_has_colours_of_its_own_that_stand_out(tmp_path):
    with open_room(tmp_path, TODAY, SIZE) as window:
        for look, name in LOOKS.items():
            dress(window.design, look, 1.0)
            words, pictures = measure(room_views(window), window, look)
            everything_stands_out(f"oefenruimte, {name}", words, pictures)
            assert scarce(words) == []


def measure(
    found: Mapping[str, Callable[[], QWidget | None]], window: MainWindow, look: str
) -> tuple[list[Measured], list[Measured]]:
    """Words and pictures of all views, as the window is dressed now."""
    zoom = window.design.zoom
    words, pictures = [], []
    for name, show in found.items():
        shown = show() or window
        settle()
        picture = picture_of(shown)
        for m in texts(shown, picture, zoom):
            kind = pictures if m.where.startswith(SIGN_IN) else words
            kind.append(m._replace(where=f"{name}: {m.where}"))
        pictures += [m._replace(where=f"{name}: {m.where}") for m in graphics(shown, picture, zoom)]
        corner = window.pages.mapTo(window, QPoint(6, 6)) if shown is window else QPoint(6, 60)
        lightness = QColor(*picture.getpixel(corner.toTuple())).lightness()
        assert lightness in GROUND[look], name
    return words, pictures


def everything_stands_out(name: str, words: list[Measured], pictures: list[Measured]) -> None:
    text, graphic = lowest(words), lowest(pictures)
    print(
        f"\n{name}: tekst {text.ratio:.1f} ({text.where}), "
        f"beeld {graphic.ratio:.1f} ({graphic.where}); "
        f"{len(words)} woorden en {len(pictures)} beelden gemeten"
    )
    assert too_low(words) == []
    assert too_low(pictures) == []


def test_the_measuring_sees_what_is_too_pale(example_window):
    views(example_window)["gegevens"]()
    design = example_window.design
    design.scheme = design.scheme._replace(soft="#B0B8BC", edge="#D8E0E4")
    design.changed.emit()
    settle()
    picture = picture_of(example_window)
    assert too_low(list(texts(example_window, picture)))
    assert any("rand van" in line for line in too_low(list(graphics(example_window, picture))))


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
