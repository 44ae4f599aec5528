"""The case of the lesson: its story, the role cards, and the button that begins it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.content.training import Case, RoleCard
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.scroll_page import Card

_BESIDE = 170
"""From this width (grid units) the role stands beside the story."""


class StoryCard(Card):
    """What everybody may read, and beside it the card of one role."""

    role_chosen = Signal(str)
    """Id of a role."""
    begin_asked = Signal()

    def __init__(self, design: Design) -> None:
        """Empty until `show_case`."""
        super().__init__(design)
        self._case: Case | None = None
        self._is_folded = False
        self._title = Label("", "title")
        self._fold = QPushButton()
        self._fold.clicked.connect(lambda: self.fold(not self._is_folded))
        self._story = Label("")
        self._roles: ChipQuestion | None = None
        self._role = Label("")
        self._knows, self._wants = Label(""), Label("")
        self._card = QWidget()
        self.begin = QPushButton(tr("Begin met de punten"))
        self.begin.setProperty("kind", "primary")
        self.begin.clicked.connect(self.begin_asked)
        self._right = QVBoxLayout()
        self._right.setSpacing(design.px(2))
        self._right.addWidget(self._role)
        self._right.addWidget(self._card)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(0, 0, 0, 0)
        card.setSpacing(design.px(1))
        for title, words in ((tr("Wat u weet"), self._knows), (tr("Wat u wilt"), self._wants)):
            card.addSpacing(design.px(1))
            card.addWidget(Label(title, "strong"))
            card.addWidget(words)
        self._right.addStretch(1)
        self._sides = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sides)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._story.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._story, 3)
        self._row.addLayout(self._right, 2)
        self._begin_row = button_row(design, self.begin)
        self.column.addLayout(QuietRow(design, self._fold, title=self._title))
        for widget in (self._sides, self._begin_row):
            self.column.addWidget(widget)
        design.changed.connect(self._arrange)
        self._arrange()

    def show_case(self, case: Case, role: RoleCard | None, *, has_begun: bool) -> None:
        """This case; once it is begun the story can be folded away."""
        if case is not self._case:
            self._case = case
            self._title.setText(case.practice)
            self._story.setText(case.story.strip())
            self._make_roles(case)
        assert self._roles is not None
        self._roles.choose([role.id] if role else [])
        self._show_card(role)
        self._begin_row.setVisible(not has_begun)
        self._fold.setVisible(has_begun)
        if not has_begun:
            self.fold(False)

    def fold(self, is_folded: bool) -> None:
        """Put the story away, or bring it back."""
        self._is_folded = is_folded
        self._sides.setVisible(not is_folded)
        self._fold.setText(
            tr("Lees het verhaal en uw rol") if is_folded else tr("Verhaal en rol inklappen")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _make_roles(self, case: Case) -> None:
        if self._roles is not None:
            self._roles.hide()
            self._roles.deleteLater()
        names = {role.id: role.title for role in case.roles}
        self._roles = ChipQuestion(self._design, tr("Welke rol speelt u?"), names, many=False)
        self._roles.answered.connect(self._on_role)
        self._right.insertWidget(0, self._roles)

    def _show_card(self, role: RoleCard | None) -> None:
        self._card.setVisible(role is not None)
        self._role.setText(role.who if role else tr("Kies een rol, of speel zonder."))
        if role is not None:
            self._knows.setText(role.knows)
            self._wants.setText(role.wants)

    def _on_role(self) -> None:
        assert self._roles is not None
        self.role_chosen.emit(self._roles.answer)

    def _arrange(self) -> None:
        wide = self.width() >= self._design.px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(self._design.px(6 if wide else 3))
