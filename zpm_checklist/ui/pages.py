"""The pages of the window, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from zpm_checklist.ui.checklist.chapter_page import ChapterPage
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings

if TYPE_CHECKING:
    from zpm_checklist.ui.action_list.page import ActionsPage
    from zpm_checklist.ui.help.keys_page import KeysPage
    from zpm_checklist.ui.help.page import HelpPage
    from zpm_checklist.ui.letter.page import LetterPage
    from zpm_checklist.ui.merge.page import MergePage
    from zpm_checklist.ui.monitor.page import MonitorPage
    from zpm_checklist.ui.overview.page import OverviewPage
    from zpm_checklist.ui.paper.report_page import ReportPage
    from zpm_checklist.ui.practice.profile_page import ProfilePage
    from zpm_checklist.ui.preferences.page import SettingsPage
    from zpm_checklist.ui.reference.page import ReferencePage
    from zpm_checklist.ui.reference.search_page import SearchPage
    from zpm_checklist.ui.snelscan.page import SnelscanPage
    from zpm_checklist.ui.starting.failure_page import FailurePage
    from zpm_checklist.ui.training.page import TrainingPage

_Page = TypeVar("_Page", bound=QWidget)

_OWN_PAGE = frozenset(
    {
        *(places.OVERVIEW, places.REFERENCE, places.REPORT, places.MONITOR, places.SNELSCAN),
        *(places.MERGE, places.SEARCH, places.PROFILE, places.HELP, places.KEYS, places.FAILURE),
        *(places.ACTIONS, places.LETTER, places.TRAINING, places.SETTINGS),
    }
)
"""Places with a page of their own, in the property of that name; the others are chapters."""

_WRITTEN_IN = (places.MONITOR, places.SNELSCAN, places.ACTIONS, places.TRAINING)
"""Pages beside the list of items where text is typed about the practice at hand."""

# Pages other than the list of items are imported when they are first shown: the first paint
# needs none of them.


class Pages(QStackedWidget):
    """Shows one page at a time."""

    followed = Signal(str)
    """A link on a page: to an item, chapter, term or place."""
    failed = Signal(object)
    """A UserError to tell."""
    told = Signal(str)
    """A sentence about what was done."""
    profile_saved = Signal(object)
    """The answers about a practice (None for a new one) were confirmed."""
    example_asked = Signal()
    profile_cancelled = Signal()
    snelscan_left = Signal()
    left = Signal()
    """Escape on a page of help: back to where one was."""

    made = Signal(object)
    """A page that was asked for the first time."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """With the list of items, which is what the first paint shows."""
        super().__init__()
        self._design = design
        self._session = session
        self._settings = settings
        self._made: dict[str, Any] = {}
        self.chapter = ChapterPage(design, session)
        self.chapter.followed.connect(self.followed)
        self.addWidget(self.chapter)

    def show_place(self, place: str) -> None:
        """Show the page of a place; chapters share one page."""
        if place in _OWN_PAGE:
            self._turn_to(getattr(self, place))
        else:
            self.chapter.show_chapter(self._session.pack.chapter_by_id.get(place))
            self._turn_to(self.chapter)

    def _turn_to(self, page: QWidget) -> None:
        """Take the focus along; Qt takes it by way of the side bar, which is then said aloud."""
        shown, focused = self.currentWidget(), self.window().focusWidget()
        within = focused is not None and (focused is shown or shown.isAncestorOf(focused))
        if focused is None or not within:
            self.setCurrentWidget(page)
            return
        from zpm_checklist.ui.navigation.focus_sight import give_focus  # noqa: PLC0415

        if page is not shown:
            focused.clearFocus()
            self.setCurrentWidget(page)
        give_focus(page)

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        writing = (self.chapter, *(self._made.get(place) for place in _WRITTEN_IN))
        saved = [page.save() for page in writing if page is not None]
        return all(saved)

    def stop(self) -> None:
        """Leave off what is being read: the window closes."""
        if places.MERGE in self._made:
            self.merge.stop()

    @property
    def overview(self) -> OverviewPage:
        """The overview."""
        from zpm_checklist.ui.overview.page import OverviewPage  # noqa: PLC0415

        return self._talking(places.OVERVIEW, lambda: OverviewPage(self._design, self._session))

    @property
    def reference(self) -> ReferencePage:
        """Naslag."""
        from zpm_checklist.ui.reference.page import ReferencePage  # noqa: PLC0415

        def make() -> ReferencePage:
            page = ReferencePage(self._design, self._session)
            page.followed.connect(self.followed)
            return page

        return self._page(places.REFERENCE, make)

    @property
    def report(self) -> ReportPage:
        """Rapport."""
        from zpm_checklist.ui.paper.report_page import ReportPage  # noqa: PLC0415

        def make() -> ReportPage:
            return ReportPage(self._design, self._session, self._settings)

        return self._talking(places.REPORT, make)

    @property
    def monitor(self) -> MonitorPage:
        """The monitor of one practice."""
        from zpm_checklist.ui.monitor.page import MonitorPage  # noqa: PLC0415

        def make() -> MonitorPage:
            page = MonitorPage(self._design, self._session)
            page.followed.connect(self.followed)
            page.snelscan_asked.connect(lambda: self.followed.emit(places.link_to(places.SNELSCAN)))
            page.merge_asked.connect(lambda: self.followed.emit(places.link_to(places.MERGE)))
            return page

        return self._page(places.MONITOR, make)

    @property
    def snelscan(self) -> SnelscanPage:
        """One question a card."""
        from zpm_checklist.ui.snelscan.page import SnelscanPage  # noqa: PLC0415

        def make() -> SnelscanPage:
            page = SnelscanPage(self._design, self._session)
            page.followed.connect(self.followed)
            page.left.connect(self.snelscan_left)
            return page

        return self._page(places.SNELSCAN, make)

    @property
    def merge(self) -> MergePage:
        """Samenvoegen."""
        from zpm_checklist.ui.merge.page import MergePage  # noqa: PLC0415

        def make() -> MergePage:
            page = MergePage(self._design, self._session)
            page.failed.connect(self.failed)
            return page

        return self._page(places.MERGE, make)

    @property
    def search(self) -> SearchPage:
        """Search results."""
        from zpm_checklist.ui.reference.search_page import SearchPage  # noqa: PLC0415

        def make() -> SearchPage:
            page = SearchPage(self._design, self._session)
            page.followed.connect(self.followed)
            return page

        return self._page(places.SEARCH, make)

    @property
    def profile(self) -> ProfilePage:
        """First run, new practice, and a practice's answers."""
        from zpm_checklist.ui.practice.profile_page import ProfilePage  # noqa: PLC0415

        def make() -> ProfilePage:
            page = ProfilePage(self._design)
            page.saved.connect(self.profile_saved)
            page.example_asked.connect(self.example_asked)
            page.cancelled.connect(self.profile_cancelled)
            page.told.connect(self.told)
            return page

        return self._page(places.PROFILE, make)

    @property
    def actions(self) -> ActionsPage:
        """Acties."""
        from zpm_checklist.ui.action_list.page import ActionsPage  # noqa: PLC0415

        def make() -> ActionsPage:
            return ActionsPage(self._design, self._session, self._settings)

        return self._talking(places.ACTIONS, make)

    @property
    def letter(self) -> LetterPage:
        """Brief aan …."""
        from zpm_checklist.ui.letter.page import LetterPage  # noqa: PLC0415

        return self._talking(places.LETTER, lambda: LetterPage(self._design, self._session))

    @property
    def training(self) -> TrainingPage:
        """Oefenruimte."""
        from zpm_checklist.ui.training.page import TrainingPage  # noqa: PLC0415

        def make() -> TrainingPage:
            return TrainingPage(self._design, self._session, self._settings)

        return self._talking(places.TRAINING, make)

    @property
    def settings(self) -> SettingsPage:
        """Instellingen."""
        from zpm_checklist.ui.preferences.page import SettingsPage  # noqa: PLC0415

        def make() -> SettingsPage:
            return SettingsPage(self._design, self._session, self._settings)

        return self._talking(places.SETTINGS, make)

    @property
    def help(self) -> HelpPage:
        """Help with the screen one came from."""
        from zpm_checklist.ui.help.page import HelpPage  # noqa: PLC0415

        return self._leaving(places.HELP, lambda: HelpPage(self._design, self._session.pack.state))

    @property
    def keys(self) -> KeysPage:
        """All keys."""
        from zpm_checklist.ui.help.keys_page import KeysPage  # noqa: PLC0415

        return self._leaving(places.KEYS, lambda: KeysPage(self._design))

    @property
    def failure(self) -> FailurePage:
        """The register cannot be opened."""
        from zpm_checklist.ui.starting.failure_page import FailurePage  # noqa: PLC0415

        return self._page(places.FAILURE, lambda: FailurePage(self._design))

    def _talking(self, place: str, make: Callable[[], Any]) -> Any:
        """A page that follows links, tells what it did, and what it could not do."""

        def connected() -> Any:
            page = make()
            for name in ("followed", "told", "failed"):
                if hasattr(page, name):
                    getattr(page, name).connect(getattr(self, name))
            return page

        return self._page(place, connected)

    def _leaving(self, place: str, make: Callable[[], Any]) -> Any:
        """A page that Escape leaves."""

        def connected() -> Any:
            page = make()
            page.left.connect(self.left)
            return page

        return self._page(place, connected)

    def _page(self, place: str, make: Callable[[], _Page]) -> _Page:
        if place not in self._made:
            self._made[place] = make()
            self.addWidget(self._made[place])
            self.made.emit(self._made[place])
        return self._made[place]
