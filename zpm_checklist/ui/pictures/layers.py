"""What can lie over the window, and how to lay it there: for the pictures and the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from zpm_checklist.ui.action_list.adding import ActionAdding
from zpm_checklist.ui.help.palette_box import PaletteBox
from zpm_checklist.ui.help.tour import Tour
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle, views

_Layer = TypeVar("_Layer", bound=QWidget)


def layers(window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """By the name of the picture. Each lays one over the example practice and gives it back."""
    help_desk = controller_of(window).help

    def palette() -> QWidget:
        help_desk.open_palette()
        return _found(window, PaletteBox)

    def tour_offered() -> QWidget:
        help_desk.start_tour()
        tour = _found(window, Tour)
        tour.offer()
        return tour

    def tour() -> QWidget:
        help_desk.start_tour()
        return _found(window, Tour)

    def adding() -> QWidget:
        window.go(places.ACTIONS)
        window.pages.actions.ask_item()
        return _found(window, ActionAdding)

    return {
        "opdrachten": palette,
        "rondleiding-aanbod": tour_offered,
        "rondleiding": tour,
        "punt-toevoegen": adding,
    }


@contextmanager
def laid_over(window: MainWindow, lay: Callable[[], QWidget]) -> Iterator[QWidget]:
    """One of `layers`, and away again."""
    views(window)["overzicht"]()
    layer = lay()
    settle()
    try:
        yield layer
    finally:
        if isinstance(layer, PaletteBox):
            layer.close_box()
        elif isinstance(layer, Tour):
            layer.stop()
        else:
            layer.close()
        settle()


def _found(window: MainWindow, kind: type[_Layer]) -> _Layer:
    """The one of this kind that is seen."""
    QApplication.processEvents()
    return next(layer for layer in window.findChildren(kind) if layer.isVisible())
