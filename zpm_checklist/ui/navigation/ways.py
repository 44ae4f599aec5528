"""Where links, the side bar and the search field lead."""

from __future__ import annotations

from PySide6.QtCore import QObject

from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.focus_sight import give_focus
from zpm_checklist.ui.navigation.narrowing import ITEMS_LINK, QUESTIONS_LINK
from zpm_checklist.ui.widgets.rich_text import ITEM_LINK


class Ways(QObject):
    """Follows links, and goes along with what is typed in the search field."""

    def __init__(self, window: MainWindow) -> None:
        """Connected from now on."""
        super().__init__(window)
        self._window = window
        window.pages.followed.connect(self.follow)
        window.pages.snelscan_left.connect(self._leave_snelscan)
        window.pages.left.connect(window.go_back)
        window.sidebar.entered.connect(self.enter)
        window.search_field.typed.connect(self._on_typed)
        window.search_field.moved.connect(self._walk_hits)
        window.search_field.entered.connect(self._open_hit)
        window.search_field.escaped.connect(self._leave_search)

    def follow(self, link: str) -> None:
        """Go where a link points: an item, what a number counts, a chapter, a term or a place."""
        pages = self._window.pages
        if link.startswith(ITEM_LINK):
            item = self._window.session.pack.item_by_id[link.removeprefix(ITEM_LINK)]
            self._go_on(item.chapter)
            pages.chapter.show_item(item)
            pages.chapter.list.setFocus()
        elif link.startswith(ITEMS_LINK):
            self._go_on(places.ALL_ITEMS)
            pages.chapter.show_only(link)
            pages.chapter.list.setFocus()
        elif link.startswith(QUESTIONS_LINK):
            self._go_on(places.MONITOR)
            pages.monitor.show_only(link)
            pages.monitor.list.setFocus()
        elif link.startswith(places.PLACE_LINK):
            self._go(link.removeprefix(places.PLACE_LINK))
        else:
            self._go_on(places.REFERENCE)
            pages.reference.open(link)

    def _go_on(self, place: str) -> None:
        """To something else in a place, perhaps the one where one is."""
        if self._window.place == place:
            self._window.leave_spot()
        self._window.go(place)

    def _go(self, place: str) -> None:
        practice = self._window.session.practice
        if place == places.PROFILE and practice is not None:
            self._window.pages.profile.ask_again(practice)
        self._window.go(place)

    def enter(self) -> None:
        """Keys come on the page from now on."""
        page = self._window.pages.currentWidget()
        assert page is not None
        give_focus(page)

    def _leave_snelscan(self) -> None:
        """Back where one came from; who began the day in it goes to the monitor."""
        self._window.go_back()
        if self._window.place == places.SNELSCAN:
            self._window.go(places.MONITOR)

    def _on_typed(self, query: str) -> None:
        if not query.strip():
            if self._window.place == places.SEARCH:
                self._window.go_back()
            return
        self._window.go(places.SEARCH)
        self._window.pages.search.search(query)

    def _walk_hits(self, steps: int) -> None:
        self._window.pages.search.walk(steps)

    def _open_hit(self) -> None:
        if self._window.place != places.SEARCH:
            self._on_typed(self._window.search_field.text)
        else:
            self._window.search_field.clear()
            self._window.pages.search.open_current()

    def _leave_search(self) -> None:
        self._window.search_field.clear()
        if self._window.place == places.SEARCH:
            self._window.go_back()
        self.enter()
