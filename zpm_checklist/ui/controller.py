"""What happens after the first paint: the register, the menus, and who answers to what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.practice import Practice
from zpm_checklist.ui import places
from zpm_checklist.ui.actions import Actions, MenuBar
from zpm_checklist.ui.commands import commands
from zpm_checklist.ui.file_drop import FileDrop
from zpm_checklist.ui.flows import Flows
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.message_strip import MessageStrip
from zpm_checklist.ui.startup import RegisterLoader
from zpm_checklist.ui.translation import tr
from zpm_checklist.ui.ways import Ways

if TYPE_CHECKING:
    from zpm_checklist.services.workspace import Workspace


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
        FileDrop(window)  # the window owns it
        self.loader = RegisterLoader(self.session.pack, self)
        self._can_leave_failure = False
        self._connect_actions()
        self._connect_parts()
        window.pages.chapter.finish()
        self._enable()
        self.loader.load(window.register)
        menus = MenuBar(window)
        self.actions.fill(menus)
        window.setMenuBar(menus)

    # The register

    def _on_loaded(self, workspace: Workspace) -> None:
        self.session.attach(workspace, self.window.memory.text("practice"))
        if self.session.workspace is None:
            return
        self._enable()
        if self.session.practice is None:
            # On these somebody may be at work already.
            if self.window.place not in (places.PROFILE, places.MERGE):
                self._ask_first_practice()
        elif self.window.place in (places.PROFILE, places.FAILURE):
            self.window.go(places.OVERVIEW)
        elif self.window.place in self.session.pack.chapter_by_id:
            self.window.pages.chapter.list.setFocus()
        self.window.ready.emit()

    def _on_load_failed(self, error: UserError) -> None:
        page = self.window.pages.failure
        page.show_error(error)
        if not self._can_leave_failure:
            self._can_leave_failure = True
            page.retry_asked.connect(lambda: self.loader.load(self.window.register))
            page.other_asked.connect(self._choose_register)
            page.quit_asked.connect(self.window.close)
        self.window.go(places.FAILURE)

    def _choose_register(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window,
            tr("Register kiezen"),
            str(self.window.register.parent),
            tr("Register (*.sqlite)"),
        )
        if chosen:
            self.window.use_register(Path(chosen))
            self.loader.load(self.window.register)

    def _ask_first_practice(self) -> None:
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
            self.window.pages.profile.ask_again(self.session.practice)
            self.window.go(places.PROFILE)

    def _on_profile_saved(self, practice: Practice | None) -> None:
        form = self.window.pages.profile.form
        workspace = self.session.workspace
        if workspace is None:
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
        self._show_practice(added.id)

    def _switch_to(self, practice_id: str) -> None:
        self.window.pages.save()
        self._show_practice(practice_id)

    def _show_practice(self, practice_id: str) -> None:
        self.session.choose(practice_id)
        self._enable()
        self.window.go(places.OVERVIEW)
        self.window.forget_way_back()  # a form on it would be about the former practice

    def _on_none_left(self) -> None:
        self.session.forget_practice()
        self._enable()
        self._ask_first_practice()
        self.window.forget_way_back()

    def _show_practices(self) -> None:
        workspace = self.session.workspace
        if workspace is None:
            return
        menu = QMenu(self.window)
        for practice in workspace.practices:
            action = menu.addAction(practice.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(
                self.session.practice is not None and practice.id == self.session.practice.id
            )
            action.triggered.connect(lambda _=False, id_=practice.id: self._switch_to(id_))
        menu.addSeparator()
        for name in ("practice.new", "practice.edit", "practice.example", "practice.remove"):
            menu.addAction(self.actions[name])
        button = self.window.sidebar.practice_button
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

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
                "Uw laatste tekst is niet opgeslagen. Kopieer haar als u haar wilt houden. "
                "Sluit het venster nog een keer om zonder die tekst te stoppen."
            ),
            stays=True,
        )

    # Wiring

    def _enable(self) -> None:
        loaded = self.session.workspace is not None
        has_practice = self.session.practice is not None
        for name in ("practice.new", "practice.example", "dossier.import"):
            self.actions[name].setEnabled(loaded)
        for name in (
            *("practice.edit", "practice.remove", "report", "dossier.export"),
            *("go.overview", "go.all", "go.monitor", "go.snelscan", "search"),
            *("export", "go.actions", "go.letter"),
        ):
            self.actions[name].setEnabled(has_practice)
        is_open = any(entry.is_open for entry in self.session.rounds)
        self.actions["round.begin"].setEnabled(has_practice and not is_open)
        self.actions["round.close"].setEnabled(is_open)
        self._enable_undo()

    def _enable_undo(self) -> None:
        stack = self.session.undo_stack
        for name, can, words, text in (
            ("undo", stack.canUndo(), tr("&Ongedaan maken"), stack.undoText()),
            ("redo", stack.canRedo(), tr("O&pnieuw"), stack.redoText()),
        ):
            self.actions[name].setEnabled(can)
            named = text.replace("&", "&&")
            self.actions[name].setText(f"{words}: {named}" if can and text else words)

    def _connect_actions(self) -> None:
        for name, act in commands(self).items():
            self.actions[name].triggered.connect(lambda _=False, act=act: act())
        self.show_look()

    def _connect_parts(self) -> None:
        window, session = self.window, self.session
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_load_failed)
        self.loader.warned.connect(lambda text: self.strip.tell(text, stays=True))
        session.failed.connect(self.tell_error)
        session.rounds_changed.connect(self._enable)
        window.close_refused.connect(self._tell_unsaved)
        session.undo_stack.indexChanged.connect(lambda _: self._enable_undo())
        window.sidebar.practices_asked.connect(self._show_practices)
        window.pages.failed.connect(self.tell_error)
        window.pages.told.connect(self.strip.tell)
        self.flows.told.connect(self.strip.tell)
        self.flows.failed.connect(self.tell_error)
        self.flows.practice_ready.connect(self._show_practice)
        self.flows.none_left.connect(self._on_none_left)
        window.pages.profile_saved.connect(self._on_profile_saved)
        window.pages.example_asked.connect(self.flows.add_example)
        window.pages.profile_cancelled.connect(window.go_back)

    def choose_look(self, dark: bool | None) -> None:
        """Dark, light, or (None) what the system says; remembered."""
        self.window.design.choose_dark(dark)
        self.window.memory.put(look={None: "", True: "dark", False: "light"}[dark])
        self.show_look()

    def show_look(self) -> None:
        """Tick the look that is chosen."""
        look = self.window.memory.text("look")
        for name in ("system", "light", "dark"):
            self.actions[f"look.{name}"].setChecked(name == (look or "system"))
