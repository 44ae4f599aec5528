"""What one can call for at any time: help, the command palette and the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zpm_checklist.ui.navigation import places

if TYPE_CHECKING:
    from zpm_checklist.ui.help.palette_box import PaletteBox
    from zpm_checklist.ui.help.tour import Tour
    from zpm_checklist.ui.switchboard import Switchboard

_OFFERED = "tour"
"""What the window remembers of the tour: that it was offered."""


class HelpDesk(QObject):
    """Each part is made when it is first asked for."""

    def __init__(self, board: Switchboard) -> None:
        """Nothing is made yet."""
        super().__init__(board.window)
        self._board = board
        self._window = board.window
        self._palette: PaletteBox | None = None
        self._tour: Tour | None = None

    def show_here(self) -> None:
        """The help of the screen that is shown."""
        self.show_topic(self._window.place)

    def show_topic(self, topic: str) -> None:
        """The help of a place, or a topic by its id."""
        if self._window.place != places.HELP:
            self._window.go(places.HELP)
        self._window.pages.help.show_topic(topic)

    def open_palette(self) -> None:
        """Everything that can be done now; a second time closes it."""
        from zpm_checklist.ui.help.palette_box import COMMANDS  # noqa: PLC0415
        from zpm_checklist.ui.help.palette_choices import choices  # noqa: PLC0415

        self._made_palette().turn(COMMANDS, lambda: choices(self._board, self.show_topic))

    def open_practices(self) -> None:
        """The practices, to search for one by its name; a second time closes it."""
        from zpm_checklist.ui.help.palette_box import PRACTICES  # noqa: PLC0415
        from zpm_checklist.ui.help.palette_choices import practice_choices  # noqa: PLC0415

        self._made_palette().turn(PRACTICES, lambda: practice_choices(self._board))

    def start_tour(self) -> None:
        """From its first step."""
        self._made_tour().start()

    def offer_tour(self) -> None:
        """Ask once whether one wants it."""
        memory = self._window.memory
        if not memory.text(_OFFERED):
            memory.put(**{_OFFERED: "offered"})
            self._made_tour().offer()

    def _made_palette(self) -> PaletteBox:
        from zpm_checklist.ui.help.palette_box import PaletteBox  # noqa: PLC0415

        if self._palette is None:
            self._palette = PaletteBox(self._window.design, self._window)
        return self._palette

    def _made_tour(self) -> Tour:
        from zpm_checklist.ui.help.tour import Tour  # noqa: PLC0415

        if self._tour is None:
            self._tour = Tour(self._window)
        return self._tour
