"""What each action does, by its id; `actions.py` has their words and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from zpm_checklist.ui.look.schemes import SCHEMES
from zpm_checklist.ui.navigation import places

if TYPE_CHECKING:
    from zpm_checklist.ui.help.desk import HelpDesk
    from zpm_checklist.ui.switchboard import Switchboard

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
}


def commands(controller: Switchboard, help_desk: HelpDesk) -> dict[str, Callable[[], object]]:
    """Every action of the window."""
    window, flows = controller.window, controller.flows
    design = window.design

    def entered(go: Callable[[], object]) -> Callable[[], None]:
        """Go there, keys and all: whoever was in the search field or the side bar is not now."""

        def act() -> None:
            go()
            controller.ways.enter()

        return act

    def export(ending: str) -> None:
        window.go(places.REPORT)
        window.pages.report.show_export(ending)

    return {
        **{name: entered(partial(window.go, place)) for name, place in _GOES.items()},
        "practice.choose": controller.choose_practice,
        "practice.new": controller.ask_new,
        "practice.edit": controller.ask_again,
        "practice.example": flows.add_example,
        "practice.remove": flows.remove_practice,
        "dossier.export": lambda: export(".zpm"),
        "export": lambda: export(".xlsx"),
        "dossier.import": flows.import_dossiers,
        "quit": window.close,
        "help.here": help_desk.show_here,
        "help.accessibility": lambda: help_desk.show_topic("accessibility"),
        "help.about": lambda: help_desk.show_topic("about"),
        "palette": help_desk.open_palette,
        "tour": help_desk.start_tour,
        "undo": controller.offer.undo,
        "redo": controller.offer.redo,
        "search": window.search_field.focus,
        "round.begin": controller.begin_round,
        "round.close": controller.ask_closing,
        "back": entered(window.go_back),
        "forward": entered(window.go_forward),
        "zoom.in": lambda: design.step_zoom(1),
        "zoom.out": lambda: design.step_zoom(-1),
        "zoom.reset": lambda: design.set_zoom(1.0),
        **{f"look.{name}": partial(controller.choose_look, name) for name in ("system", *SCHEMES)},
    }
