"""A paper as it will print, beside what one chooses for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout

from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import put_icon
from zpm_checklist.ui.paper.maker import PaperMaker
from zpm_checklist.ui.paper.pages import PaperPages
from zpm_checklist.ui.paper.view import PaperView
from zpm_checklist.ui.widgets.busy_bar import BusyBar
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.surface import Surface

_NARROWEST = 90
"""Grid units."""
_PATIENCE = 250
"""Milliseconds without a change after which the paper is made anew."""
_PASSING = 100
"""The same after the page has come in sight."""

MakeWork = Callable[[], Callable[[], bytes] | None]
"""Gives, from what holds now, what makes the paper beside the event loop; raises UserError.

None where that has to wait; who gives it asks for a new paper later."""


class PaperPreview(Surface):
    """Bar, pages, and why there are none. Works only while it is seen."""

    left = Signal()
    """Back to the choices, in a narrow window."""
    rested = Signal()
    """What is seen is what would be saved now, as far as there is anything."""

    def __init__(self, design: Design, make_work: MakeWork) -> None:
        """Empty until it is shown."""
        super().__init__("page")
        self._design = design
        self._make_work = make_work
        self._pages: PaperPages | None = None
        self._is_stale = True
        self._maker = PaperMaker(self)
        self._title = Label("", "strong")
        self._page = Label("", "caption")
        self._page.setWordWrap(False)
        self.back = QPushButton(tr("Naar de keuzes"))
        self.former = self._step("back", tr("Vorige bladzijde"), -1)
        self.next = self._step("forward", tr("Volgende bladzijde"), 1)
        self._busy = BusyBar(design, tr("Het voorbeeld wordt gemaakt"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the pages would jump
        self._busy.setSizePolicy(policy)
        self.view = PaperView(design)
        self.why_not = Label("")
        self.why_not.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make)
        self._lay_out()
        self._connect()
        self.show_way_back(False)

    @property
    def pages(self) -> PaperPages | None:
        """The paper that holds now; None while it is being made, or where there is none."""
        return None if self._is_stale else self._pages

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is left to make or to draw."""
        return not (self._soon.isActive() or self._maker.is_busy or self._is_stale) and (
            self._pages is None or self.view.is_complete
        )

    def show_title(self, title: str) -> None:
        """What the paper is called."""
        self._title.setText(title)

    def renew(self, *, after: int = _PATIENCE) -> None:
        """What the paper is made of has changed.

        It is made anew when nothing more changes for `after` milliseconds.
        """
        self._is_stale = True
        self._maker.stop()
        if self.isVisible():
            self._busy.show()
            self._soon.start(after)

    def show_way_back(self, is_alone: bool) -> None:
        """Whether the choices are out of sight."""
        self.back.setVisible(is_alone)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden, unless one only passes by."""
        super().showEvent(event)
        self.renew(after=_PASSING)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._soon.stop()
        self._maker.stop()
        self._is_stale = True

    def _step(self, icon: str, words: str, step: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "quiet")
        put_icon(self._design, button, icon, "accent")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.view.go_to(self.view.current + step))
        return button

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        for part in (self.back, self._title, self.former, self._page, self.next):
            self._bar.addWidget(part, 1 if part is self._title else 0)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self._busy)
        column.addLayout(self._stack, 1)
        for shown in (self.view, self.why_not):  # now that it has a parent to show them in
            self._stack.addWidget(shown)
        self._space()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.view.wanted.connect(self._maker.draw)
        self.view.turned.connect(self._show_page)
        self._maker.made.connect(self._on_made)
        self._maker.drawn.connect(self.view.put_picture)
        self._maker.failed.connect(self._on_failed)
        self._maker.rested.connect(self._on_rested)
        self._design.changed.connect(self._space)

    def _make(self) -> None:
        if not self.isVisible():
            return
        try:
            work = self._make_work()
        except UserError as error:
            self._is_stale = False
            self._on_failed(error)
            return
        if work is not None:
            self._is_stale = False
            self._pages = None
            self._maker.make(work)

    def _on_made(self, pages: PaperPages) -> None:
        self._pages = pages
        self._stack.setCurrentWidget(self.view)
        self.view.show_pages(pages)
        self._show_page()

    def _on_failed(self, error: UserError) -> None:
        self._pages = None
        self._busy.hide()
        self.why_not.setText(f"{error.why} {error.now}")
        self._stack.setCurrentWidget(self.why_not)
        self._show_page()

    def _on_rested(self) -> None:
        if not self._soon.isActive():
            self._busy.hide()
            self.rested.emit()

    def _show_page(self) -> None:
        count = self.view.count if self._pages else 0
        page = self.view.current
        self._page.setText(
            tr("Bladzijde {page} van {pages}", page=page + 1, pages=count) if count else ""
        )
        self.former.setEnabled(count > 0 and page > 0)
        self.next.setEnabled(page + 1 < count)
        for step in (self.former, self.next):
            step.setVisible(count > 1)

    def _space(self) -> None:
        px = self._design.px
        self.setMinimumWidth(px(_NARROWEST))
        self._bar.setContentsMargins(px(4), px(2), px(4), px(2))
        self._bar.setSpacing(px(2))
        self.why_not.setContentsMargins(px(8), px(8), px(8), px(8))
