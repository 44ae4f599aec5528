"""What lies over the window fits, is told to a screen reader, and leaves again."""

from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.cutoffs import cut_off
from tests.ui.overlaps import outside, too_small
from zpm_checklist.ui.pictures.layers import layers, put_away
from zpm_checklist.ui.pictures.screenshots import dress, views


@pytest.mark.parametrize("size", [(1366, 850), (1024, 700)], ids=["laptop", "small"])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_all_text_has_its_place(example_window, zoom, size):
    window = example_window
    window.resize(*size)
    dress(window.design, "light", zoom)
    found = {}
    for name, lay in layers(window).items():
        layer = lay()
        around = layer.window()
        corners = layer.rect().topLeft(), layer.rect().bottomRight()
        assert all(around.rect().contains(layer.mapTo(around, corner)) for corner in corners)
        lines = chain(cut_off(layer), outside(layer), too_small(layer))
        if wrong := sorted(set(lines)):
            found[name] = wrong
    assert found == {}


def test_whatever_tab_reaches_in_them_has_a_name(example_window):
    nameless = []
    for name, lay in layers(example_window).items():
        reached = [
            widget
            for widget in lay().findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert reached, name
        for widget in reached:
            told = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            if not told.strip():
                nameless.append((name, type(widget).__name__))
    assert nameless == []


def test_each_leaves_the_window_as_it_was(example_window):
    def seen():
        """Without the tips, which come with the focus."""
        parts = example_window.findChildren(QWidget)
        return {w for w in parts if w.isVisible() and w.windowType() is not Qt.WindowType.ToolTip}

    views(example_window)["acties"]()
    views(example_window)["overzicht"]()
    before = seen()
    for name, lay in layers(example_window).items():
        lay()
        assert seen() != before, name
        put_away(example_window)
        views(example_window)["overzicht"]()
        assert {type(widget).__name__ for widget in seen() - before} == set(), name
        assert example_window.focusWidget() is not None, name
