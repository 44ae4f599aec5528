"""The side bar: the practice at hand, the places, and the progress per bedrijfsproces."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout

from zpm_checklist.model.wording import PRACTICE_TYPE, capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.place_button import WIDTH, PlaceButton
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.one_of import enter_at_chosen
from zpm_checklist.ui.widgets.surface import Surface

_WORK = (
    *(places.SNELSCAN, places.MONITOR, places.ACTIONS, places.MERGE, places.REPORT),
    *(places.TRAINING, places.REFERENCE, places.SETTINGS),
)

_OPENS = "  ▾"


class _Body(Surface):
    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class Sidebar(QFrame):
    """Practice, places and progress."""

    went = Signal(str)
    """A place that the user goes to."""
    entered = Signal()
    """He clicked it, or chose it by Enter or Space, and is there to work; arrows only walk by."""
    practices_asked = Signal()
    """The practice button: show the practices."""

    def __init__(self, design: Design, session: Session) -> None:
        """Progress is filled in once marks are known."""
        super().__init__()
        self.setObjectName("sidebar")
        self._design = design
        self._session = session
        self.practice_button = QPushButton("ZPM-Checklist")
        self.practice_button.setProperty("kind", "practice")
        self.practice_button.setAccessibleName(tr("Praktijk kiezen"))
        self.practice_button.clicked.connect(self.practices_asked)
        self._kind = Label("", "caption")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PlaceButton] = {}
        body = _Body("plain")
        self._column = QVBoxLayout(body)
        self._column.setSpacing(0)
        for place in (places.OVERVIEW, places.ALL_ITEMS):
            self._add(place, places.TITLE[place])
        heading = Label(tr("Bedrijfsprocessen"), "caption")
        heading.setIndent(design.px(2.5))
        self._column.addSpacing(design.px(3))
        self._column.addWidget(heading)
        for chapter in session.pack.chapters:
            self._add(chapter.id, chapter.title)
        self._column.addSpacing(design.px(4))
        for place in _WORK:
            self._add(place, places.TITLE[place])
        enter_at_chosen(self._group)
        self._column.addStretch(1)
        self._scroll = scroll = QScrollArea()
        body.resized.connect(self._space_places)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
        self._head = QVBoxLayout()
        self._head.addWidget(self.practice_button)
        self._head.addWidget(self._kind)
        outer = QVBoxLayout(self)
        outer.addLayout(self._head)
        outer.addWidget(scroll, 1)
        session.changed.connect(lambda _ids: self.refresh())
        session.practice_changed.connect(self.refresh)
        session.scope_changed.connect(self._offer_merge)
        design.changed.connect(self._space)
        self._space()

    def show_place(self, place: str) -> None:
        """Mark where we are; a place without a button leaves nothing marked."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == place)
        self._group.setExclusive(True)  # also with none marked: arrows walk in such a group only
        self._offer_merge()

    def refresh(self) -> None:
        """The practice's name, and progress per chapter."""
        practice = self._session.practice
        name = practice.name if practice else ""
        self._name_practice()
        self.practice_button.setToolTip(f"<qt>{escape(name)}</qt>" if name else "")
        self.practice_button.setAccessibleDescription(name)
        self._kind.setText(capital(PRACTICE_TYPE[practice.profile.type]) if practice else "")
        for entry in self._session.readiness.chapters:
            self._buttons[entry.chapter.id].show_tally(entry.guide)
        self._buttons[places.ALL_ITEMS].show_tally(self._session.readiness.guide)
        self._offer_merge()

    def _name_practice(self) -> None:
        """As much of the name as there is room for; the sign that a list opens stays."""
        practice = self._session.practice
        name = practice.name if practice else tr("Kies een praktijk")
        px, metrics = self._design.px, self._design.metrics("strong")
        room = px(WIDTH) - 2 * px(3) - 2 * px(2.25) - 2 - metrics.horizontalAdvance(_OPENS)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.practice_button.setText(f"{shown}{_OPENS}".replace("&", "&&"))

    def _offer_merge(self) -> None:
        """Who works alone sees no merging, but for who went there with files."""
        button = self._buttons[places.MERGE]
        button.setVisible(self._session.scope.merging or button.isChecked())

    def _add(self, place: str, title: str) -> None:
        button = PlaceButton(self._design, place, title)
        button.clicked.connect(lambda: self._go(button))
        self._buttons[place] = button
        self._group.addButton(button)
        self._column.addWidget(button)

    def _go(self, button: PlaceButton) -> None:
        is_entered = button.hasFocus()  # an arrow comes from the button beside it
        self.went.emit(button.place)
        if is_entered:
            self.entered.emit()

    def _space(self) -> None:
        px = self._design.px
        self.setFixedWidth(px(WIDTH))
        self._kind.setIndent(px(2.5))
        self.layout().setContentsMargins(px(3), px(3), 0, px(2))
        self._head.setContentsMargins(0, 0, px(3), 0)
        self._space_places()
        self._name_practice()

    def _space_places(self) -> None:
        """A scroll bar comes in the margin: the places keep their width."""
        px = self._design.px
        has_bar = self._scroll.widget().width() < self._scroll.width()
        self._column.setContentsMargins(0, px(2), 0 if has_bar else px(3), 0)
