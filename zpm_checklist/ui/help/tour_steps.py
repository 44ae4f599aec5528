"""The steps of the tour: what is said, where one must be, and which part it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.detail_pane import DetailPane
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.place_button import PlaceButton

TOUR_PART = "tour"
"""A property of widgets that the tour points at, so that a page may be built as it likes."""


@dataclass(frozen=True, slots=True)
class Step:
    """One stop."""

    title: str
    text: str
    place: str
    find: Callable[[MainWindow], QWidget | None]
    """The part that it is about, once the place is shown."""


def steps_for(window: MainWindow) -> tuple[Step, ...]:
    """The stops for the practice at hand; one without a checklist sees no items."""
    practice = window.session.practice
    if practice is None or not practice.profile.type.has_checklist:
        return (_START, _SNELSCAN, _REPORT)
    return (_START, _MARKING, _EXPLANATION, _SNELSCAN, _REPORT)


def _part(name: str) -> Callable[[MainWindow], QWidget | None]:
    def find(window: MainWindow) -> QWidget | None:
        page = window.pages.currentWidget()
        found = [part for part in page.findChildren(QWidget) if part.property(TOUR_PART) == name]
        return next((part for part in found if part.isVisible()), None)

    return find


def _place_button(place: str) -> Callable[[MainWindow], QWidget | None]:
    def find(window: MainWindow) -> QWidget | None:
        """Its button; in a narrow window the one behind which it waits."""
        buttons = window.sidebar.findChildren(PlaceButton)
        button = next(button for button in buttons if button.place == place)
        return button if button.isVisible() else window.search_field.menu_button

    return find


def _pane(window: MainWindow) -> QWidget | None:
    """The explanation; in a narrow window it takes the place of the list."""
    chapter = window.pages.chapter
    if chapter.list.current_item is not None:
        chapter.show_item(chapter.list.current_item)
    return chapter.findChild(DetailPane)


_START = Step(
    tr("Hier begint u"),
    tr("“Nu eerst” noemt wat nu het meeste uitmaakt, met de reden. Klik erop en u bent er."),
    places.OVERVIEW,
    _part("first"),
)
_MARKING = Step(
    tr("Eén toets per punt"),
    tr(
        "Klik op een punt en druk op 1, 2, 3 of 4: hoe ver bent u? N is: niet voor mij. De lijst "
        "gaat vanzelf verder, en met Ctrl+Z neemt u een stap terug."
    ),
    "planning",
    lambda window: window.pages.chapter.list,
)
_EXPLANATION = Step(
    tr("Wat moet er, en waarom?"),
    tr(
        "Hier staat de uitleg bij het punt dat u koos, met de bron. Er is ook ruimte voor een "
        "notitie, een naam en een datum."
    ),
    "planning",
    _pane,
)
_SNELSCAN = Step(
    tr("Snel een eerste beeld"),
    tr("De Snelscan stelt de vragen van de landelijke monitor, met één toets per vraag."),
    places.OVERVIEW,
    _place_button(places.SNELSCAN),
)
_REPORT = Step(
    tr("Naar papier"),
    tr(
        "Kies voor wie het rapport is en bewaar de pdf. Dat kan op elk moment, ook als u nog niet "
        "klaar bent."
    ),
    places.OVERVIEW,
    _place_button(places.REPORT),
)
