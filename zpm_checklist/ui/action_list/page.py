"""Acties: a hundred actions of ten people in order, and what to do with many at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zpm_checklist.model.actions import Action
from zpm_checklist.translation import tr
from zpm_checklist.ui.action_list.adding import ActionAdding
from zpm_checklist.ui.action_list.pane import ActionPane
from zpm_checklist.ui.action_list.side import ActionSide
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.spots import Spot, scroll, scrolled
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.list_and_pane import ListAndPane
from zpm_checklist.ui.widgets.surface import Surface


class ActionsPage(Surface):
    """The list, and one action beside it or, in a narrow window, in its place."""

    followed = Signal(str)
    """A link to an item, chapter, term or place."""
    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Filled when it is shown; stale while hidden."""
        super().__init__("surface")
        self._design, self._session = design, session
        self._is_stale = True
        self._is_reading = False
        self._practice_id = ""
        self.setAccessibleName(tr("Acties"))
        self.side = ActionSide(design, session, settings)
        self.table = self.side.table
        self.pane = ActionPane(design, session)
        self._split = ListAndPane(design, self.side, "actions")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        self._connect()
        self._split.set_pane(self.pane)
        self.leave_one()

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        self.pane.detail.save()
        return not self.pane.detail.has_unsaved

    @property
    def main(self) -> QWidget:
        """The table of actions."""
        return self.table

    def spot(self) -> Spot:
        """The action, whether it is open, and how far the list is scrolled."""
        current = self.table.current
        return {
            "item": current.id if current else "",
            "pane": int(self._is_reading),
            "scroll": scrolled(self.table),
        }

    def return_to(self, spot: Spot) -> None:
        """The same action, as far as it is still on the list."""
        self._catch_up()
        if self.table.select(str(spot.get("item", ""))) and spot.get("pane"):
            self._open_pane()
        scroll(self.table, spot)

    def minimumSizeHint(self) -> QSize:
        """Of the narrow form."""
        return self._split.smallest()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._catch_up()

    def ask_item(self) -> None:
        """Ask which item is to be on the list, and for whom or when."""
        if self._session.is_editable:
            take_up = self.side.desk.take_up
            adding = ActionAdding(self._design, self._session, take_up, self.window())
            adding.finished.connect(lambda _result: self._show_added(adding))
            adding.open()

    def _connect(self) -> None:
        side, table, session = self.side, self.table, self._session
        table.current_changed.connect(self._on_current)
        table.opened.connect(self._write_in_pane)
        table.escaped.connect(self._on_escape)
        side.explanation_asked.connect(self._open_pane)
        side.emptied.connect(self.leave_one)
        side.sharing.adding_asked.connect(self.ask_item)
        side.nothing.adding_asked.connect(self.ask_item)
        side.sharing.letter_asked.connect(lambda: self.followed.emit(places.link_to(places.LETTER)))
        side.sharing.failed.connect(self.failed)
        side.desk.told.connect(self.told)
        for part in (side.nothing, self.pane.detail):
            part.followed.connect(self.followed)
        for leads in (table.went, self.pane.went):
            leads.connect(lambda item_id: self.followed.emit(f"item:{item_id}"))
        self.pane.left.connect(self._leave_pane)
        self.pane.fitted.connect(self._split.arrange)
        session.changed.connect(lambda _ids: self._mark_stale())
        session.practice_changed.connect(self._mark_stale)
        session.scope_changed.connect(self._mark_stale)
        self._design.changed.connect(self._split.arrange)
        self._split.escaped.connect(self._leave_pane)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_stale = False
        practice = self._session.practice
        practice_id = practice.id if practice else ""
        if practice_id != self._practice_id:
            self._practice_id = practice_id
            self.leave_one()
        self.side.show_practice()

    # One action

    def _on_current(self, action: Action | None) -> None:
        if not self._is_reading:
            return
        if action is None:
            self.leave_one()
        else:
            self.pane.show_item(action.item)

    def _open_pane(self) -> None:
        current = self.table.current
        if current is not None:
            self._is_reading = True
            self.pane.show_item(current.item)
            self._split.leave_alone(False)
            self._split.read(True)
            self.side.show_explained(True)

    def _write_in_pane(self) -> None:
        self._open_pane()
        self.pane.detail.focus_note()

    def leave_one(self) -> None:
        """Only the list again."""
        self._is_reading = False
        self.pane.show_item(None)
        self._split.read(False)
        self._split.leave_alone(True)
        self.side.show_explained(False)

    def _leave_pane(self) -> None:
        self.leave_one()
        self.table.setFocus()

    def _on_escape(self) -> None:
        if len(self.table.chosen) > 1:
            self.side.let_go()
        else:
            self.leave_one()

    def _show_added(self, adding: ActionAdding) -> None:
        adding.deleteLater()
        if adding.item is not None:
            self.side.find(adding.item.id)
            self.table.setFocus()
