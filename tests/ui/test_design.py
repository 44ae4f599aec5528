"""One design language: colours and sizes come from it alone, and whatever is shown follows it."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyleOptionButton,
)

import zpm_checklist.ui
from tests.ui.drawn import ratio
from zpm_checklist.model.status import Status
from zpm_checklist.paths import resource
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.look.design import ZOOM_STEPS, Design
from zpm_checklist.ui.look.icons import GRID, PEN, draw_icon, outline, put_icon
from zpm_checklist.ui.look.schemes import EXERCISE, SCHEMES
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.look.stylesheet import style_sheet
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, dress, settle
from zpm_checklist.ui.widgets.busy_bar import BusyBar
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.scroll_page import Card

UI = Path(zpm_checklist.ui.__file__).parent
ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))
LOOKS = [(name, kind) for kind in (SCHEMES, EXERCISE) for name in kind]

MEASURES = {
    *("setSpacing", "addSpacing", "setContentsMargins", "setIndent", "setMargin"),
    *("setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth", "setMinimumHeight"),
    *("setMaximumWidth", "setMaximumHeight", "setMinimumSize", "setMaximumSize", "setIconSize"),
    *("setPixelSize", "setPointSize", "setPointSizeF", "resize", "drawRoundedRect"),
}
"""Calls to which lengths are given."""


@pytest.fixture
def design() -> Design:
    make_application()
    return Design()


# One place


def test_no_colour_stands_anywhere_but_in_the_schemes():
    written = re.compile(r"#[0-9A-Fa-f]{3,8}\b|QColor\(\s*[\"'\d]|GlobalColor\.(?!transparent)")
    found = {
        f"{path.name}: {line.strip()}"
        for path in UI.rglob("*.py")
        if path.name != "schemes.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if written.search(re.sub(r"#[a-z]\w*", "", line))
    }
    assert found == set()


def test_no_length_is_written_in_pixels():
    found = {
        f"{path.name}:{call.lineno}: {ast.unparse(call)}"
        for path in UI.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in MEASURES
        and any(isinstance(length, ast.Constant) and length.value > 1 for length in call.args)
    }
    assert found == set()


def test_what_runs_is_a_bar_that_can_stand_still():
    modules = UI.rglob("*.py")
    endless = {path.name for path in modules if "setRange(0, 0)" in path.read_text("utf-8")}
    assert endless == set()


# The schemes


@pytest.mark.parametrize(("name", "kind"), LOOKS)
def test_each_look_has_contrast_on_every_ground(name, kind):
    scheme = kind[name]
    wanted = 7 if name == "contrast" else 4.5
    for ground in (scheme.window, scheme.surface, scheme.raised, scheme.accent_soft):
        for text in (scheme.ink, scheme.soft, scheme.accent, scheme.alarm):
            assert _ratio(text, ground) >= wanted, (text, ground)
        for status in Status:
            outline_ = scheme.status_edge.get(status.value, scheme.status[status.value])
            assert _ratio(outline_, ground) >= 3, (status, ground)
        assert _ratio(scheme.edge, ground) >= 3
    assert _ratio(scheme.on_accent, scheme.accent) >= wanted
    assert _ratio(scheme.accent, scheme.track) >= 3
    for status, words in scheme.on_status.items():
        assert _ratio(words, scheme.status[status]) >= 4.5


def test_the_training_room_has_other_colours():
    for name, scheme in SCHEMES.items():
        assert EXERCISE[name].accent != scheme.accent
    make_application()
    assert Design(is_exercise=True).colour("accent") != Design().colour("accent")


def test_the_three_levels_have_the_colours_that_the_paper_has(design):
    filled = [design.status_ink(status).fill.name().upper() for status in Status]
    assert {"#009E73", "#E69F00", "#D55E00"} <= set(filled)


# What is chosen


def test_a_look_is_followed_until_another_is_chosen(design, qtbot):
    for name in SCHEMES:
        design.choose_look(name)
        assert design.scheme is SCHEMES[name]
        assert design.look == name
    for other in ("", "system", "paars"):
        design.choose_look(other)
        assert design.look == ""
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        assert design.scheme is SCHEMES["dark" if is_dark else "light"]


def test_the_system_is_followed_live(design):
    hints = QGuiApplication.styleHints()
    try:
        for told, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
            hints.setColorScheme(told)
            settle()
            assert hints.colorScheme() != told or design.scheme is SCHEMES[name]
    finally:
        hints.unsetColorScheme()


def test_the_command_for_high_contrast_is_remembered(ready_window, add_practice):
    add_practice()
    window = ready_window()
    before = window.design.scheme
    actions = controller_of(window).actions
    actions["look.contrast"].trigger()
    assert window.design.scheme is SCHEMES["contrast"]
    assert window.design.scheme is not before
    assert actions["look.contrast"].isChecked()
    assert not actions["look.system"].isChecked()
    assert window.memory.text("look") == "contrast"


@given(st.floats(0.1, 9))
def test_a_text_size_stays_between_the_smallest_and_the_largest(zoom):
    make_application()
    design = Design()
    design.set_zoom(zoom)
    assert ZOOM_STEPS[0] <= design.zoom <= ZOOM_STEPS[-1]
    assert design.size("caption") <= design.size("body") <= design.size("headline")
    assert design.px(2) > design.px(1) > 0


def test_without_motion_nothing_runs(design, qtbot):
    bar = BusyBar(design, "Bezig")
    qtbot.addWidget(bar)
    told = []
    design.motion_changed.connect(lambda: told.append(design.motion))
    design.set_motion(True)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    design.set_motion(False)
    assert bar.maximum() > bar.minimum()
    assert bar.value() == bar.maximum()
    design.set_motion(False)
    design.set_motion(True)
    assert told == [False, True]
    assert isinstance(bar, QProgressBar)


# Whatever is shown follows


def test_what_was_out_of_sight_is_dressed_when_it_is_shown(example_window):
    window = example_window
    window.go(places.OVERVIEW)
    window.go(places.REFERENCE)
    settle()
    dress(window.design, "dark", 1.5)
    settle()
    hidden = window.pages.overview
    assert "#1A2226" not in hidden.styleSheet()
    window.go(places.OVERVIEW)
    settle()
    assert hidden.styleSheet() == window.search_field.styleSheet() != ""
    assert hidden.findChildren(QLabel)[0].fontInfo().pixelSize() > window.design.size("caption")


def test_a_dialog_and_what_lies_over_the_page_are_dressed(example_window):
    window = example_window
    dialog = QDialog(window)
    over = QPushButton("Erover", window.body)
    dialog.show()
    over.show()
    settle()
    assert dialog.styleSheet() == over.styleSheet() == window.sidebar.styleSheet() != ""
    dress(window.design, "contrast", 1.0)
    settle()
    assert dialog.styleSheet() == over.styleSheet() == window.sidebar.styleSheet()
    dialog.deleteLater()
    over.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# Icons and shapes


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_within_its_grid_with_one_pen(name):
    box = outline(name).controlPointRect()
    half = PEN / 2
    assert QRectF(half, half, GRID - PEN, GRID - PEN).contains(box)
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    assert f'stroke-width="{PEN}"' in text
    assert text.count("stroke-width") == 1
    assert f'viewBox="0 0 {GRID} {GRID}"' in text


@pytest.mark.parametrize("side", [20, 60])
def test_an_icon_has_the_colour_that_is_asked_for(side):
    make_application()
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_icon(painter, QRectF(0, 0, side, side), "add", QColor(10, 200, 30))
    painter.end()
    assert image.pixelColor(side // 2, side // 2).name() == "#0ac81e"
    assert image.pixelColor(0, 0).alpha() == 0


def test_there_is_an_icon_for_each_place_of_the_side_bar(example_window):
    wanted = {"search", "back", "forward", "help", "export", "print", "warning", "person"}
    assert wanted | {"calendar", "link", "letter", "training", "settings"} <= set(ICONS)
    buttons = example_window.sidebar._buttons
    without = {place for place, button in buttons.items() if not button._icon}
    assert without <= set(example_window.session.pack.chapter_by_id)


def test_the_icon_of_a_button_follows_the_look(design, qtbot):
    button = QPushButton("Bewaren")
    qtbot.addWidget(button)
    design.choose_look("light")
    put_icon(design, button, "export")
    button.show()
    before = button.icon().pixmap(20, 20).toImage()
    design.choose_look("dark")
    assert button.icon().pixmap(20, 20).toImage() != before
    button.hide()
    design.set_zoom(2.0)
    button.show()
    assert button.iconSize().height() == design.px(5)


def test_no_two_statuses_have_the_same_shape_without_colour(design):
    drawn = []
    ink = design.status_ink(Status.DONE)
    for status in Status:
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        draw_status(painter, QRectF(4, 4, 32, 32), status, ink)
        painter.end()
        drawn.append(bytes(image.constBits()))
    assert len(set(drawn)) == len(Status)


def _ratio(one: str, other: str) -> float:
    return ratio(QColor(one).getRgb()[:3], QColor(other).getRgb()[:3])


@pytest.mark.parametrize("zoom", [ZOOM_STEPS[0], ZOOM_STEPS[-1]])
def test_the_words_of_a_quiet_button_stand_in_line_with_the_text_around_it(design, zoom):
    before, behind = QPushButton("Lees verder"), QPushButton("Lees verder")
    head, text = Label("Kop"), Label("Tekst")
    card = Card(design)
    card.column.addLayout(QuietRow(design, behind, title=head))
    card.column.addLayout(QuietRow(design, before))
    card.column.addWidget(text)
    design.set_zoom(zoom)
    card.setStyleSheet(style_sheet(design))
    card.resize(design.px(120), design.px(40))
    card.show()
    settle()
    assert _words(before)[0] == text.x() == head.x()
    assert _words(behind)[1] == text.x() + text.width()
    card.close()


def _words(button: QPushButton) -> tuple[int, int]:
    """Where the words of a button begin and end in what it stands in, as the style places them."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    place = inside.translated(button.pos())
    return place.left(), place.right() + 1
