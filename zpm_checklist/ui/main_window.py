"""The window: builds the parts and connects them. What they do stands with them."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.dressing import Dresser
from zpm_checklist.ui.memory import Memory
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.search_field import SearchField
from zpm_checklist.ui.navigation.sidebar import Sidebar
from zpm_checklist.ui.navigation.spots import from_text, return_to, spot_of, to_text
from zpm_checklist.ui.navigation.trail import Stop, Trail
from zpm_checklist.ui.pages import Pages
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.on_screen import bring_back
from zpm_checklist.ui.widgets.splitter import parts_of, restore_parts
from zpm_checklist.ui.widgets.surface import Surface

_SIZE = (1320, 840)
_NARROW = 240
"""Below this width (grid units) the side bar waits behind a button."""


class MainWindow(QMainWindow):
    """Side bar, search field and pages; menus and flows come after the first paint."""

    painted = Signal()
    """The first paint is on screen."""
    close_refused = Signal()
    """Text could not be written: the window stays, this once."""
    ready = Signal()
    """The register is loaded and what it holds is on screen; marks can be edited."""
    moved = Signal()
    """Another place, or another way back or forward."""

    def __init__(self, design: Design, session: Session, register: Path) -> None:
        """Shows the content at once; the register is opened after the first paint."""
        super().__init__()
        self.design = design
        self.session = session
        self.settings = Settings(design, session, register)
        self.settings.setParent(self)
        self._dresser = Dresser(design, self)
        self._dresser.dressed.connect(self._arrange)
        self.setWindowTitle(
            tr("ZPM-Checklist (oefenruimte)") if session.is_exercise else "ZPM-Checklist"
        )
        self._place = ""
        self.trail = Trail()
        self._start = Stop("")
        self._was_painted = False
        self._menu_open = False
        self._has_warned = False
        # Before the side bar grows with the text: it would push the window wider.
        design.changed.connect(self._make_room)
        self.sidebar = Sidebar(design, session)
        self.pages = Pages(design, session, self.settings)
        self.pages.made.connect(lambda page: restore_parts(page, self.memory))
        self.pages.chapter.split.restore(self.memory)
        self.search_field = SearchField(design)
        self.setMenuWidget(self._menu_space())
        self.body = Surface("page")
        self._lay_out()
        design.changed.connect(self.dress)
        self.sidebar.went.connect(self.go)
        self.search_field.menu_button.clicked.connect(self._toggle_menu)
        self.search_field.back_button.clicked.connect(self.go_back)
        self.search_field.forward_button.clicked.connect(self.go_forward)
        self.moved.connect(self._show_ways)
        session.practice_changed.connect(self._arrange)
        self._begin()
        self.dress()
        self.painted.connect(self._dresser.watch)

    def _lay_out(self) -> None:
        right = Surface()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.session.is_exercise:
            from zpm_checklist.ui.training.banner import TrainingBanner  # noqa: PLC0415

            column.addWidget(TrainingBanner(self.design))
        column.addWidget(self.search_field)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)
        self.setCentralWidget(self.body)
        self._dresser.keep(self, self.body, right, self.pages)

    def _begin(self) -> None:
        """Size and place as they were left."""
        self.resize(*_SIZE)
        if self.memory.text("geometry"):
            self.restoreGeometry(QByteArray.fromHex(self.memory.text("geometry").encode()))
            bring_back(self)
        if self.session.is_exercise:
            self._start = Stop(places.TRAINING)
            self.go(places.TRAINING)
        elif os.path.exists(self.register):  # noqa: PTH110 (Path.exists raises where it may not look)
            self._start = Stop(self._remembered_place(), from_text(self.memory.text("spot")))
            self.go(self._start.place)
            if self.pages.currentWidget() is self.pages.chapter:
                self.pages.chapter.begin_at(self._start.spot)
        else:
            self.go(places.PROFILE)

    def use_register(self, register: Path) -> None:
        """Another register from now on, with what is remembered beside it."""
        self.settings.use_register(register)

    @property
    def register(self) -> Path:
        """The register that is open, or is to be."""
        return self.settings.register

    @property
    def memory(self) -> Memory:
        """What is remembered beside it."""
        return self.settings.memory

    # Where one is

    @property
    def place(self) -> str:
        """The place that is shown."""
        return self._place

    def go(self, place: str) -> None:
        """Show a place, and remember the way back."""
        self.pages.save()
        if place == self._place and place not in self.session.pack.chapter_by_id:
            self.pages.show_place(place)
            return
        is_passing = self._place in places.UNREMEMBERED and place not in places.DETOURS
        is_found = self._place == places.SEARCH and place not in (places.HELP, places.KEYS)
        comes_back = self._place not in ("", place) and not is_found and not is_passing
        self.trail.leave(self._here() if comes_back else None)
        self._show(place)

    def leave_spot(self) -> None:
        """One goes on within this place: the way back leads to here."""
        self.trail.leave(self._here())
        self.moved.emit()

    def go_back(self) -> None:
        """The place before this one, and where one was in it."""
        self._go_to(self.trail.back(self._stop_ahead()))

    def go_forward(self) -> None:
        """The place that one went back from."""
        self._go_to(self.trail.forward(self._stop_ahead()))

    def forget_way_back(self) -> None:
        """What came before is of no use any more."""
        self.trail.clear()
        self.moved.emit()

    def return_to_start(self) -> None:
        """The register is there: be where one was when the window was closed, if still there."""
        start, self._start = self._start, Stop("")  # once: later it would be a jump
        if self._place == start.place and not self.trail.can_go_back:
            return_to(self.pages.currentWidget(), start.spot)

    def _here(self) -> Stop:
        return Stop(self._place, spot_of(self.pages.currentWidget()))

    def _stop_ahead(self) -> Stop | None:
        """What to come back to from elsewhere; None for a page that is about a moment."""
        return None if self._place in places.UNREMEMBERED else self._here()

    def _go_to(self, stop: Stop | None) -> None:
        if stop is not None:
            self.pages.save()
            self._show(stop.place)
            return_to(self.pages.currentWidget(), stop.spot)

    def _show(self, place: str) -> None:
        self._place = place
        self.pages.show_place(place)
        self.sidebar.show_place(place)
        self._menu_open = False
        self._arrange()
        self.moved.emit()

    def _show_ways(self) -> None:
        self.search_field.back_button.setEnabled(self.trail.can_go_back)
        self.search_field.forward_button.setEnabled(self.trail.can_go_forward)

    def _menu_space(self) -> Surface:
        """Keeps the place of the menus, which come after the first paint: nothing jumps."""
        space = Surface("menuspace")
        space.setFixedHeight(self.design.metrics().height() + self.design.px(2))
        return space

    def _remembered_place(self) -> str:
        place = self.memory.text("place")
        known = {*places.TITLE, *(chapter.id for chapter in self.session.pack.chapters)}
        return place if place in known else self.session.pack.chapters[0].id

    # Look

    def dress(self) -> None:
        """Colours and sizes as the design says now."""
        self._dresser.dress()

    @property
    def is_dressing(self) -> bool:
        """Whether part of it still looks as before the last change of colours or sizes."""
        return self._dresser.is_busy

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first paint is done."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The children paint in the same pass; the timer fires after it.
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the side bar waits behind a button."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.design.px(_NARROW)
        alone = self._place == places.FAILURE or (
            self._place in places.WITHOUT_PRACTICE and not self.session.practice
        )
        self.search_field.menu_button.setVisible(narrow)
        self.search_field.setVisible(not alone)
        self.sidebar.setVisible(not alone and (not narrow or self._menu_open))

    def _make_room(self) -> None:
        """Larger text leaves none for the side bar.

        Smaller text brings it back once that is dressed: as it was, it pushes the window wider.
        """
        if self.width() < self.design.px(_NARROW):
            self._arrange()

    def _toggle_menu(self) -> None:
        self._menu_open = not self._menu_open
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, remember where we are, release the register.

        Text that cannot be written keeps the window open once, so that it can be copied.
        """
        if not self.pages.save() and not self._has_warned:
            self._has_warned = True
            event.ignore()
            self.close_refused.emit()
            return
        if self.session.workspace is not None:
            self._remember()
        self.pages.stop()
        self.pages.hide()  # what works only while it is seen asks for nothing more
        self.session.close()
        from zpm_checklist.ui.background import end_jobs  # noqa: PLC0415 (no thread before paint)

        end_jobs(self)
        super().closeEvent(event)

    def _remember(self) -> None:
        practice = self.session.practice
        stops = [stop for stop in (*self.trail.behind, self._here()) if _is_home(stop)]
        if stops:
            self.memory.put(place=stops[-1].place, spot=to_text(stops[-1].spot))
        self.memory.put(
            practice=practice.id if practice else "",
            geometry=bytes(self.saveGeometry().toHex().data()).decode(),
            zoom=self.design.zoom,
            **parts_of(self.pages),
        )


def _is_home(stop: Stop) -> bool:
    return stop.place not in places.UNREMEMBERED
