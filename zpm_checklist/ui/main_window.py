"""The window: builds the parts and connects them. What they do stands with them."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout

from zpm_checklist.ui import places
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.memory import Memory
from zpm_checklist.ui.pages import Pages
from zpm_checklist.ui.search_field import SearchField
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.sidebar import Sidebar
from zpm_checklist.ui.stylesheet import dress_application
from zpm_checklist.ui.surface import Surface

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

    def __init__(self, design: Design, session: Session, register: Path) -> None:
        """Shows the content at once; the register is opened after the first paint."""
        super().__init__()
        self.design = design
        self.session = session
        self.register = register
        self.memory = Memory(register)
        self.setWindowTitle("ZPM-Checklist")
        self.resize(*_SIZE)
        design.set_zoom(self.memory.number("zoom", 1.0))
        self._place = ""
        self._trail: list[str] = []
        self._was_painted = False
        self._menu_open = False
        self._has_warned = False
        # Before the side bar grows with the text: it would push the window wider.
        design.changed.connect(self._arrange)
        self.sidebar = Sidebar(design, session)
        self.pages = Pages(design, session)
        self.search_field = SearchField(design)
        self.setMenuWidget(self._menu_space())
        right = Surface()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search_field)
        column.addWidget(self.pages, 1)
        self.body = middle = Surface("page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)
        self.setCentralWidget(middle)
        design.changed.connect(self.dress)
        self.sidebar.went.connect(self.go)
        self.search_field.menu_button.clicked.connect(self._toggle_menu)
        self.dress()
        if self.memory.text("geometry"):
            self.restoreGeometry(QByteArray.fromHex(self.memory.text("geometry").encode()))
        if os.path.exists(register):  # noqa: PTH110 (Path.exists raises where it may not look)
            self.go(self._remembered_place())
        else:
            self.go(places.PROFILE)

    def use_register(self, register: Path) -> None:
        """Another register from now on, with what is remembered beside it."""
        self.register = register
        self.memory = Memory(register)

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
        if self._place and self._place not in (place, places.SEARCH) and not is_passing:
            self._trail.append(self._place)
        self._show(place)

    def go_back(self) -> None:
        """The place before this one."""
        if self._trail:
            self._show(self._trail.pop())

    def forget_way_back(self) -> None:
        """What came before is of no use any more."""
        self._trail.clear()

    def _show(self, place: str) -> None:
        self._place = place
        self.pages.show_place(place)
        self.sidebar.show_place(place)
        self._menu_open = False
        self._arrange()

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
        dress_application(self.design)
        self._arrange()

    # Events

    def event(self, event: QEvent) -> bool:
        """Tell when the first paint is done."""
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            # The children paint in the same pass; the timer fires after it.
            QTimer.singleShot(0, self, self.painted.emit)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the side bar waits behind a button."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.design.px(_NARROW)
        alone = self._place == places.FAILURE or (
            self._place == places.PROFILE and not self.session.practice
        )
        self.search_field.menu_button.setVisible(narrow)
        self.search_field.setVisible(not alone)
        self.sidebar.setVisible(not alone and (not narrow or self._menu_open))

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
        place = self._place if self._place not in places.UNREMEMBERED else ""
        practice = self.session.practice
        if self.session.workspace is not None:
            self.memory.put(
                place=place or self.memory.text("place"),
                practice=practice.id if practice else "",
                geometry=bytes(self.saveGeometry().toHex().data()).decode(),
                zoom=self.design.zoom,
            )
        self.pages.stop()
        for job in self.findChildren(Job):
            job.requestInterruption()  # reading stops
            job.wait()  # a report that is being written is written to its end
        self.session.close()
        super().closeEvent(event)
