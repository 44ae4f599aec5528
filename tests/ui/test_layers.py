"""What lies over the window fits, is told to a screen reader, and leaves again."""

from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.cutoffs import cut_off
from tests.ui.overlaps import outside, too_small
from zpm_checklist.ui.pictures.layers import laid_over, layers
from zpm_checklist.ui.pictures.screenshots import dress, views


@pytest.mark.parametrize("size", [(1366, 850), (1024, 700)], ids=["laptop", "small"])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_all_text_has_its_place(example_window, zoom, size):
    window = example_window
    window.resize(*size)
    dress(window.design, "light", zoom)
    found = {}
    for name, lay in layers(window).items():
        with laid_over(window, lay) as layer:
            room = layer.window().rect()
            assert room.contains(
                layer.rect().translated(layer.mapTo(layer.window(), room.topLeft()))
            )
            lines = chain(cut_off(layer), outside(layer), too_small(layer))
            if wrong := sorted(set(lines)):
                found[name] = wrong
    assert found == {}


def test_whatever_tab_reaches_in_them_has_a_name(example_window):
    nameless = []
    for name, lay in layers(example_window).items():
        with laid_over(example_window, lay) as layer:
            reached = [
                widget
                for widget in layer.findChildren(QWidget)
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
        return {widget for widget in example_window.findChildren(QWidget) if widget.isVisible()}

    views(example_window)["acties"]()
    views(example_window)["overzicht"]()
    before = seen()
    for name, lay in layers(example_window).items():
        with laid_over(example_window, lay):
            assert seen() != before, name
        views(example_window)["overzicht"]()
        assert {type(widget).__name__ for widget in seen() - before} == set(), name
        assert example_window.focusWidget() is not None, name
