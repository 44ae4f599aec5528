"""What happens after the first paint: the register, the menus, and who answers to what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.practice import Practice
from zpm_checklist.translation import tr
from zpm_checklist.ui.action_states import ActionStates
from zpm_checklist.ui.actions import Actions, MenuBar
from zpm_checklist.ui.commands import commands
from zpm_checklist.ui.files.taking import FileTaking
from zpm_checklist.ui.flows import Flows
from zpm_checklist.ui.help.desk import HelpDesk
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.focus_sight import FocusSight
from zpm_checklist.ui.navigation.ways import Ways
from zpm_checklist.ui.starting.register_keeper import RegisterKeeper
from zpm_checklist.ui.starting.startup import RegisterLoader
from zpm_checklist.ui.undo_offer import UndoOffer
from zpm_checklist.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from zpm_checklist.services.workspace import Workspace
    from zpm_checklist.ui.starting.rescue import Rescue


class Controller(QObject):
    """Connects a painted window with everything that works behind it."""

    def __init__(self, window: MainWindow) -> None:
        """Make the rest of the window and start loading the register."""
        super().__init__(window)
        self.window = window
        self.session = window.session
        self.actions = Actions(window)
        self.strip = MessageStrip(window.design, window.body)
        self.flows = Flows(window.design, self.session, window)
        self.ways = Ways(window)
        self.help = HelpDesk(self)
        self.taking = FileTaking(window, self.flows)
        self.loader = RegisterLoader(self.session.pack, self, is_exercise=self.session.is_exercise)
        self.keeper = RegisterKeeper(window, self.loader)
        self.offer = UndoOffer(self.session, self.strip)
        FocusSight(window, window.pages, window.sidebar)  # the window owns it
        self._has_rest = False
        self._rescue: Rescue | None = None
        """Made when a register does not open."""
        self._waiting: Callable[[], object] | None = None
        """What was asked for on the first page before the register was open."""
        self._connect_actions()
        ActionStates(window, self.actions)
        self._connect_parts()
        window.pages.chapter.finish()
        self.loader.load(window.register)
        menus = MenuBar(window)
        self.actions.fill(menus)
        window.setMenuBar(menus)

    # The register

    def _on_loaded(self, workspace: Workspace) -> None:
        self.session.attach(workspace, self.window.memory.text("practice"))
        if self.session.workspace is None:
            return
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self.session.practice is None:
            waiting()
        if self.session.practice is None:
            # On these somebody may be at work already.
            if self.window.place not in (places.PROFILE, places.MERGE, places.TRAINING):
                self._ask_first_practice()
        elif self.window.place in (places.PROFILE, places.FAILURE):
            self.window.go(places.OVERVIEW)
        else:
            self.window.return_to_start()
            if self.window.place in self.session.pack.chapter_by_id:
                self.window.pages.chapter.list.setFocus()
        self.window.ready.emit()
        self._make_rest()

    def _on_load_failed(self, error: UserError) -> None:
        page = self.window.pages.failure
        page.show_error(error)
        if self._rescue is None:
            from zpm_checklist.ui.starting.rescue import Rescue  # noqa: PLC0415

            self._rescue = Rescue(self.keeper, self.window)
            page.retry_asked.connect(lambda: self.loader.load(self.window.register))
            page.other_asked.connect(self.keeper.choose)
            page.return_asked.connect(self.keeper.return_to_former)
            page.quit_asked.connect(self.window.close)
        page.offer_return(self.keeper.can_return)
        self._rescue.offer(error)
        self.window.go(places.FAILURE)
        self._make_rest()

    def _make_rest(self) -> None:
        """What nobody needs to see the items or to mark one; once."""
        if self._has_rest:
            return
        self._has_rest = True
        from zpm_checklist.ui.files.drop import FileDrop  # noqa: PLC0415
        from zpm_checklist.ui.look.painting import PaintApart  # noqa: PLC0415
        from zpm_checklist.ui.navigation.mouse_ways import MouseWays  # noqa: PLC0415
        from zpm_checklist.ui.starting.warming import Warming  # noqa: PLC0415
        from zpm_checklist.ui.widgets.enter_key import EnterKey  # noqa: PLC0415
        from zpm_checklist.ui.widgets.on_screen import OnScreen  # noqa: PLC0415
        from zpm_checklist.ui.widgets.undo_key import UndoKey  # noqa: PLC0415

        FileDrop(self.window, self.taking)  # the window owns these
        self.window.search_field.finish()
        MouseWays(self.window)
        EnterKey(self.window)
        OnScreen(self.window)
        UndoKey(self.window)
        PaintApart(self.window, lambda: self.window.is_dressing)
        Warming(self.window)

    def _ask_first_practice(self) -> None:
        if self.session.is_exercise:  # its practices come with a case
            self.window.go(places.TRAINING)
            return
        self.window.pages.profile.ask_new(is_first=True)
        self.window.go(places.PROFILE)

    # Practices

    def ask_new(self) -> None:
        """Ask about another practice."""
        self.window.pages.profile.ask_new(is_first=False)
        self.window.go(places.PROFILE)

    def ask_again(self) -> None:
        """Show the answers of the practice at hand, to change them."""
        if self.session.practice is not None:
            self.ways.follow(places.link_to(places.PROFILE))

    def _on_profile_saved(self, practice: Practice | None) -> None:
        form = self.window.pages.profile.form
        workspace = self.session.workspace
        if workspace is None:
            self._waiting = lambda: self._on_profile_saved(practice)
            return
        if practice is not None:
            after = Practice(practice.id, form.name, form.profile(), form.agb)
            if self.session.edit_practice(after, tr("Gegevens van de praktijk")):
                self.window.go(places.OVERVIEW)
            return
        try:
            added = workspace.add_practice(form.name, form.profile(), form.agb)
        except UserError as error:
            self.window.pages.profile.tell(str(error))
            return
        is_first = len(workspace.practices) == 1
        self._show_practice(added.id)
        if is_first:
            self.help.offer_tour()

    def _begin_with_example(self) -> None:
        if self.session.workspace is None:
            self._waiting = self._begin_with_example
            return
        self.flows.add_example(self.help.offer_tour)

    def switch_to(self, practice_id: str) -> None:
        """Show another practice."""
        self.window.pages.save()
        self._show_practice(practice_id)

    def _show_practice(self, practice_id: str) -> None:
        if self.session.practice is None or self.session.practice.id != practice_id:
            self.session.choose(practice_id)
        self.window.go(places.OVERVIEW)
        self.window.forget_way_back()  # a form on it would be about the former practice

    def _on_moved(self) -> None:
        """A step went to another practice by itself, or took the last one away."""
        if self.session.practice is None:
            self._ask_first_practice()
        elif self.window.place == places.PROFILE:
            self.window.go(places.OVERVIEW)
        self.window.forget_way_back()

    def choose_practice(self) -> None:
        """Show the practices: a few in a menu under their button, many to search in."""
        from zpm_checklist.ui.practice.menu import MANY, show_menu  # noqa: PLC0415

        workspace = self.session.workspace
        if workspace is None:
            return
        if len(workspace.practices) < MANY and self.window.sidebar.isVisible():
            show_menu(self)
        else:
            self.help.open_practices()

    # Rounds of the monitor

    def begin_round(self) -> None:
        """Begin a round of the monitor."""
        self.window.go(places.MONITOR)
        self.session.begin_round()

    def ask_closing(self) -> None:
        """Ask whether the round is to be closed."""
        self.window.go(places.MONITOR)
        self.window.pages.monitor.ask_closing()

    # Telling

    def tell_error(self, error: UserError) -> None:
        """Show the sentence; it stays until it is closed."""
        self.strip.tell(str(error), stays=True)

    def _tell_unsaved(self) -> None:
        self.strip.tell(
            tr(
                "Uw laatste tekst is niet bewaard. Kopieer die als u de tekst wilt houden. "
                "Sluit het venster nog een keer om zonder die tekst te stoppen."
            ),
            stays=True,
        )

    # Wiring

    def _connect_actions(self) -> None:
        for name, act in commands(self, self.help).items():
            self.actions[name].triggered.connect(lambda _=False, act=act: act())

    def _connect_parts(self) -> None:
        window, session = self.window, self.session
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_load_failed)
        self.loader.warned.connect(lambda text: self.strip.tell(text, stays=True))
        session.failed.connect(self.tell_error)
        session.moved.connect(self._on_moved)
        window.close_refused.connect(self._tell_unsaved)
        window.sidebar.practices_asked.connect(self.choose_practice)
        window.pages.failed.connect(self.tell_error)
        window.pages.told.connect(self.offer.tell)
        self.flows.told.connect(self.offer.tell)
        self.keeper.told.connect(self.offer.tell)
        self.keeper.failed.connect(self.tell_error)
        window.settings.look_asked.connect(self.choose_look)
        self.flows.failed.connect(self.tell_error)
        self.flows.practice_ready.connect(self._show_practice)
        self.flows.leaving.connect(window.pages.save)
        window.pages.profile_saved.connect(self._on_profile_saved)
        window.pages.example_asked.connect(self._begin_with_example)
        window.pages.profile_cancelled.connect(window.go_back)

    def choose_look(self, look: str) -> None:
        """A name of the design's looks, or "system" for what the system says; remembered."""
        self.window.design.choose_look(look)
        self.window.memory.put(look=self.window.design.look)
        self.window.settings.changed.emit()
