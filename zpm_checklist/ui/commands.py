"""What each action does, by its id; `actions.py` has their words and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from zpm_checklist.ui import places

if TYPE_CHECKING:
    from zpm_checklist.ui.controller import Controller

_GOES = {
    "report": places.REPORT,
    "go.overview": places.OVERVIEW,
    "go.all": places.ALL_ITEMS,
    "go.reference": places.REFERENCE,
    "go.monitor": places.MONITOR,
    "go.snelscan": places.SNELSCAN,
    "go.merge": places.MERGE,
    "go.actions": places.ACTIONS,
    "go.letter": places.LETTER,
    "go.training": places.TRAINING,
    "go.settings": places.SETTINGS,
    "help.keys": places.KEYS,
    "help.about": places.KEYS,
}


def commands(controller: Controller) -> dict[str, Callable[[], object]]:
    """Every action of the window."""
    window, session, flows = controller.window, controller.session, controller.flows
    design = window.design
    return {
        **{name: partial(window.go, place) for name, place in _GOES.items()},
        "practice.new": controller.ask_new,
        "practice.edit": controller.ask_again,
        "practice.example": flows.add_example,
        "practice.remove": flows.remove_practice,
        "dossier.export": flows.export_dossier,
        "dossier.import": flows.import_dossiers,
        "quit": window.close,
        "undo": session.undo,
        "redo": session.redo,
        "search": window.search_field.focus,
        "round.begin": controller.begin_round,
        "round.close": controller.ask_closing,
        "back": window.go_back,
        "zoom.in": lambda: design.step_zoom(1),
        "zoom.out": lambda: design.step_zoom(-1),
        "zoom.reset": lambda: design.set_zoom(1.0),
        "look.system": lambda: controller.choose_look(None),
        "look.light": lambda: controller.choose_look(dark=False),
        "look.dark": lambda: controller.choose_look(dark=True),
    }
