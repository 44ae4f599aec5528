"""The pictures: those of the README are current, and the sheet holds them all."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from zpm_checklist.model.errors import NotWritableError
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.schemes import SCHEMES
from zpm_checklist.ui.pictures.all_views import LOOKS, README, ZOOMS, save
from zpm_checklist.ui.pictures.contact_sheet import ContactSheet
from zpm_checklist.ui.pictures.screenshots import dress, settle, views

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "readme"

_SMALL = (96, 60)
"""Compared at this size: how letters are smoothed differs from system to system."""
_ALIKE = 1.5
"""Mean difference, of 255, that smoothing may make."""


def test_the_readme_shows_the_pictures_that_are_made():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"\]\(resources/readme/(\w+)\.png\)", readme)) == sorted(README)
    assert {path.stem for path in FOLDER.glob("*.png")} == set(README)
    assert len(README) == 4


@pytest.mark.parametrize("name", sorted(README))
def test_a_picture_of_the_readme_is_current(example_window, name):
    dress(example_window.design, "light", 1.0)
    views(example_window)[README[name]]()
    settle()
    now = example_window.grab().toImage()
    stored = QImage(str(FOLDER / f"{name}.png"))
    assert stored.size() == now.size(), "run make pictures"
    assert _difference(stored, now) < _ALIKE, "run make pictures"


def test_the_comparison_sees_another_view(example_window):
    shown = []
    for view in ("overzicht", "rapport"):
        views(example_window)[view]()
        settle()
        shown.append(example_window.grab().toImage())
    assert _difference(*shown) > _ALIKE


def test_the_sheet_holds_each_picture():
    make_application()
    variants = [(look, size) for size in ZOOMS for look in LOOKS]
    names = [f"scherm-{number}" for number in range(7)]
    sheet = ContactSheet(Design(), names, variants)
    put = set()
    for row, view in enumerate(names):
        for column, variant in enumerate(variants):
            colour = QColor(20 + 30 * row, 10 + 25 * column, 5)
            image = QImage(1366, 850, QImage.Format.Format_RGB32)
            image.fill(colour)
            sheet.add(view, variant, image)
            put.add(colour.rgb())
    drawn = sheet.image()
    points = product(range(0, drawn.width(), 8), range(0, drawn.height(), 8))
    seen = {drawn.pixel(x, y) for x, y in points}
    assert put <= seen
    assert set(LOOKS.values()) == set(SCHEMES)


def test_a_picture_that_cannot_be_written_says_so(tmp_path):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    with pytest.raises(NotWritableError, match="niet geschreven"):
        save(image, tmp_path / "nergens" / "plaatje.png")
    assert save(image, tmp_path / "plaatje.png").exists()


def _difference(one: QImage, other: QImage) -> float:
    """Mean difference of the grey values, from 0 (alike) to 255."""
    greys = [
        bytes(
            image.scaled(*_SMALL, mode=Qt.TransformationMode.SmoothTransformation)
            .convertToFormat(QImage.Format.Format_Grayscale8)
            .constBits()
        )
        for image in (one, other)
    ]
    return sum(abs(a - b) for a, b in zip(*greys, strict=True)) / len(greys[0])
