"""What can lie over the window, and how to lay it there: for the pictures and the tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from zpm_checklist.ui.action_list.adding import ActionAdding
from zpm_checklist.ui.help.palette_box import PaletteBox
from zpm_checklist.ui.help.tour import Tour
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, rest, settle, views

_REST = 300
"""Milliseconds after which a card has followed what it stands beside."""

_Layer = TypeVar("_Layer", bound=QWidget)


def layers(window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """By the name of the picture; each lies over the example practice, and is given back."""
    help_desk = controller_of(window).help

    def palette() -> QWidget:
        help_desk.open_palette()
        return _found(window, PaletteBox)

    def practices() -> QWidget:
        help_desk.open_practices()
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

    found = {
        "opdrachten": palette,
        "praktijk-kiezen": practices,
        "rondleiding-aanbod": tour_offered,
        "rondleiding": tour,
        "punt-toevoegen": adding,
    }
    return {name: partial(_lay, window, show) for name, show in found.items()}


def put_away(window: MainWindow) -> None:
    """Nothing lies over the window any more."""
    for palette in window.findChildren(PaletteBox):
        if palette.isVisible():
            palette.close_box()
    for tour in window.findChildren(Tour):
        tour.stop()
    for adding in window.findChildren(ActionAdding):
        adding.close()
    settle()


def _lay(window: MainWindow, show: Callable[[], QWidget]) -> QWidget:
    put_away(window)
    views(window)["overzicht"]()
    settle()
    layer = show()
    rest(_REST)
    return layer


def _found(window: MainWindow, kind: type[_Layer]) -> _Layer:
    """The one of this kind that is seen."""
    QApplication.processEvents()
    return next(layer for layer in window.findChildren(kind) if layer.isVisible())
