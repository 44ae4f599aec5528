"""The list of actions with all that stands above it: tools, filters, and what is for many."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.content.schema import Item
from zpm_checklist.model.actions import actions_of, people
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr
from zpm_checklist.ui.action_list.bar import ActionBar
from zpm_checklist.ui.action_list.desk import ActionDesk
from zpm_checklist.ui.action_list.empty import NoActions
from zpm_checklist.ui.action_list.filters import ActionFilters
from zpm_checklist.ui.action_list.groups import ActionBoard, counted
from zpm_checklist.ui.action_list.memory import remember, remembered
from zpm_checklist.ui.action_list.sharing import ActionSharing
from zpm_checklist.ui.action_list.table import ActionTable
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.surface import Surface

_LOW, _NARROW = 130, 170
"""Below this height or width (grid units) tools and filters wait behind a button."""
_TOOLS_AT = 2
"""Where tools and filters stand in the column: below the heading and what is for many."""


class ActionSide(Surface):
    """Everything but the explanation of one action."""

    emptied = Signal()
    """Nothing is listed any more."""
    explanation_asked = Signal()
    """Show the action under the cursor beside the list."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Empty until `show_practice`."""
        super().__init__()
        self._design, self._session, self._settings = design, session, settings
        self._practice_id = ""
        self._board = ActionBoard((), session.today)
        self._count = Label("", "caption")
        self.sharing = ActionSharing(design, session, settings)
        self.bar = ActionBar(design, session)
        self.unfold = QPushButton("")
        self.explain = QPushButton(tr("Toon de uitleg ›"))
        self.filters = ActionFilters(design, session)
        self.table = ActionTable(design, session)
        self.nothing = NoActions(design)
        self.desk = ActionDesk(session, self)
        self._is_explained = False
        self._is_small = False
        self._shown = 0
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        # As if there were room, until it is seen.
        self.resize(design.px(_NARROW), design.px(_LOW))
        self._space()

    @property
    def items(self) -> list[Item]:
        """What is chosen, or else what is under the cursor."""
        current = self.table.current
        chosen = self.table.chosen or ([current] if current else [])
        return [action.item for action in chosen]

    def show_practice(self) -> None:
        """Show what holds now."""
        session = self._session
        practice_id = session.practice.id if session.practice else ""
        if practice_id != self._practice_id:
            self._practice_id = practice_id
            self._start_filters()
            self.bar.forget_typed()
        states = session.readiness.items if session.is_editable else ()
        actions = actions_of(session.pack, states, session.today, with_done=True)
        self._board = ActionBoard(actions, session.today)
        self.table.forget_heights()
        self.sharing.keeping.forget()
        self._show()

    def find(self, item_id: str) -> bool:
        """Go to an item, lifting the filters that hide it; False where it is no action."""
        if self.table.select(item_id):
            return True
        self.filters.lift()
        return self.table.select(item_id)

    def let_go(self) -> None:
        """Choose none any more."""
        self.table.clearSelection()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the filters wait behind a button."""
        super().resizeEvent(event)
        if self.isVisible():  # before, sizes come by that nobody sees; to move the tools is dear
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """In the room there is."""
        super().showEvent(event)
        self._arrange()

    # Building

    def _lay_out(self) -> None:
        self.unfold.setProperty("kind", "chip")
        self.unfold.setCheckable(True)
        self.explain.setProperty("kind", "quiet")
        self.table.setMinimumHeight(1)
        self._head, self._rest, self._tools = QWidget(), Surface(), Surface()
        top = QHBoxLayout()
        top.addWidget(Label(tr("Acties"), "headline"), 1)
        top.addWidget(self.explain)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addLayout(top)
        head.addWidget(self._count)
        head.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self.sharing)
        tools.addWidget(self.filters)
        # In little room tools and filters take the place of the list, and scroll.
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        add = self._column.addWidget
        self._framed = [QHBoxLayout(), QHBoxLayout()]
        for row, frame in zip(self._framed, (self.bar, self.nothing), strict=True):
            row.addWidget(frame)
        add(self._head)
        self._column.addLayout(self._framed[0])
        add(self._tools)
        self._column.addLayout(self._framed[1])
        for filling in (self.table, self._scroll, self._rest):
            add(filling, 1)

    def _connect(self) -> None:
        table, bar, desk = self.table, self.bar, self.desk
        self.filters.changed.connect(self._on_wish)
        self.filters.left.connect(self._enter_list)
        self.nothing.all_asked.connect(self.filters.lift)
        self.unfold.clicked.connect(self._on_unfold)
        self.explain.clicked.connect(self.explanation_asked)
        table.chosen_changed.connect(self._on_chosen)
        table.current_changed.connect(lambda _action: self._arrange())
        table.status_asked.connect(self._on_status)
        bar.owner_asked.connect(self._on_owner)
        bar.due_asked.connect(self._on_due)
        bar.week_asked.connect(lambda: desk.put_off(self.items))
        bar.status_asked.connect(self._on_status)
        bar.let_go.connect(self.let_go)
        bar.left.connect(table.setFocus)
        self._design.changed.connect(self._space)

    # What is shown

    @property
    def _owners(self) -> bool:
        """Whether people take part; a name that stands there without is told under the title."""
        return self._session.scope.owners

    def _show(self) -> None:
        board, filters = self._board, self.filters
        filters.show_counts(board, owners=self._owners)
        last = next(reversed(filters.people.values()), filters.status)
        self.setTabOrder(last, self.table)  # as they stand: what chooses, then what is chosen from
        wish = filters.wish
        groups = board.shown(wish)
        self._shown = sum(len(group.actions) for group in groups)
        self.table.show_owners(self._owners)
        self.table.show_groups(groups)
        self._count.setText(counted(len(board.open), board.overdue))
        self.sharing.show_person(wish.person or "")
        self.sharing.refresh()
        self._arrange()
        if not groups:
            is_editable = self._session.is_editable
            self.nothing.tell(is_editable, narrowed=wish.narrows, owners=self._owners)
            self.emptied.emit()

    def _start_filters(self) -> None:
        """As this practice had them last time, unless another was looked at since."""
        memory, practice_id = self._settings.memory, self._practice_id
        wish = remembered(memory, practice_id)
        if practice_id:
            remember(wish, memory, practice_id)
        self.filters.start_with(wish)

    def _on_wish(self) -> None:
        wish = self.filters.wish
        remember(wish, self._settings.memory, self._practice_id)
        self._show()
        count = self._shown
        said = tr("1 actie") if count == 1 else tr("{count} acties", count=count)
        announce(self.table, said)

    # Choosing

    def _on_chosen(self) -> None:
        count = len(self.table.chosen)
        many = count > 1
        names = people(self._session.marks.values())
        self.bar.show_chosen(count, names, owners=self._owners)
        if not many:
            self.bar.forget_typed()
        self._arrange()
        if many:
            announce(self.table, tr("{count} gekozen", count=count))

    def _on_owner(self, name: str) -> None:
        if self.desk.give(self.items, name):
            self.bar.owner.clear()

    def _on_due(self, day: date | None) -> None:
        if self.desk.plan(self.items, day):
            self.bar.due.clear()

    def _on_status(self, status: Status) -> None:
        self.desk.mark(self.items, status)

    def _enter_list(self) -> None:
        self.table.begin()
        self.table.setFocus()

    # Room

    def show_explained(self, is_explained: bool) -> None:
        """Whether the explanation stands beside the list already."""
        self._is_explained = is_explained
        self._arrange()

    def _on_unfold(self) -> None:
        self._arrange()
        (self.filters.line if self.unfold.isChecked() else self.table).setFocus()

    def _arrange(self) -> None:
        """The list with tools and filters above it; in little room one of the two."""
        px = self._design.px
        self._shrink(self.height() < px(_LOW) or self.width() < px(_NARROW))
        is_empty = not self._shown
        many = len(self.table.chosen) > 1
        narrows = self.filters.wish.narrows
        has_any = self._session.is_editable and bool(self._board.open or narrows)
        is_unfolded = self._is_small and has_any and self.unfold.isChecked() and not many
        self._head.setVisible(not (many and self._is_small))
        self._count.setVisible(has_any)
        self.unfold.setVisible(self._is_small and has_any)
        self.explain.setVisible(
            self.table.current is not None and not (many or self._is_explained or is_unfolded)
        )
        self.sharing.setVisible(has_any and not many)
        self.filters.setVisible(has_any)
        self.bar.setVisible(many)
        self._scroll.setVisible(is_unfolded)
        self.nothing.setVisible(is_empty and not is_unfolded)
        self.table.setVisible(not is_empty and not is_unfolded)
        self._rest.setVisible(is_empty and not is_unfolded)
        words = tr("Filters en meer (aan)") if narrows else tr("Filters en meer")
        self.unfold.setText(tr("Toon de lijst") if is_unfolded else words)

    def _shrink(self, is_small: bool) -> None:
        """Tools and filters above the list, or in what takes its place."""
        if is_small and not self._is_small:
            self._column.removeWidget(self._tools)
            self._scroll.setWidget(self._tools)
        elif self._is_small and not is_small:
            self._column.insertWidget(_TOOLS_AT, self._scroll.takeWidget())
            self._tools.show()
        self._is_small = is_small

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(7), px(5), px(1), 0)
        for row in self._framed:  # the scroll bar of the list goes on to the edge; a frame does not
            row.setContentsMargins(0, 0, px(6), 0)
        for column in (self._column, self._head.layout(), self._tools.layout()):
            column.setSpacing(px(2))
        self._arrange()
