"""What the marks propose for one question: the rule, the items behind it, and the take-over."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, answer_word
from zpm_checklist.ui.widgets.labels import ContentLabel, Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.rich_text import ITEM_LINK
from zpm_checklist.ui.widgets.status_sign import StatusSign

_FEW = 5
"""So many items are shown at once; more wait behind a button."""


class ProposalView(QFrame):
    """A quiet box under the answer buttons."""

    taken_over = Signal()
    """Answer as is proposed."""
    followed = Signal(str)
    """A link to an item."""

    def __init__(self, design: Design, *, with_key: bool = False) -> None:
        """Filled by `show_state`; `with_key` tells of Enter while there is no answer yet."""
        super().__init__()
        self.setObjectName("quietbox")
        self._design = design
        self._sign = StatusSign(design, Status.OPEN)
        self._title = Label("", "strong")
        self._with_key = with_key
        self._take = QPushButton()
        self._rule = Label("", "caption")
        self._more = QPushButton()
        self._more.setCheckable(True)
        self._items = ContentLabel(design)
        self._items.setAccessibleName(tr("Punten bij deze vraag"))
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(self._take)
        head.setSpacing(design.px(2))
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._rule)
        self._column.addLayout(QuietRow(design, self._more))
        self._column.addWidget(self._items)
        self._take.clicked.connect(self.taken_over)
        self._more.toggled.connect(self._items.setVisible)
        self._items.followed.connect(self.followed)
        design.changed.connect(self._space)
        self._space()

    def show_state(
        self, state: QuestionState, purpose: Purpose, *, can_take: bool, with_items: bool = True
    ) -> None:
        """Show a question's proposal; `can_take` where an answer can be given."""
        proposal = state.proposal
        value = proposal.value
        agrees = value is not None and state.answer.value is value
        same = tr("Gelijk aan het voorstel") if agrees else tr("Voorstel")
        self._title.setText(f"{same}: {answer_word(value)}")
        self._title.setVisible(value is not None)
        self._sign.setVisible(value is not None)
        self._sign.show_status(SHAPE[value], COLOUR[value])
        self._rule.setText(proposal.rule)
        key = tr(" (Enter)") if self._with_key and state.answer.value is None else ""
        self._take.setText(tr("Overnemen{key}", key=key))
        self._take.setVisible(can_take and value is not None and not agrees)
        self._show_items(proposal.items if with_items else (), purpose)

    def _show_items(self, items: Sequence[ItemState], purpose: Purpose) -> None:
        many = len(items) > _FEW
        self._items.setText(item_links(items, purpose))
        self._more.setVisible(many)
        self._more.setText(tr("Bekijk de {items} punten bij deze vraag", items=len(items)))
        self._items.setVisible(bool(items) and (not many or self._more.isChecked()))

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(4), px(3), px(4), px(3))
        self._column.setSpacing(px(1))


def item_links(items: Sequence[ItemState], purpose: Purpose) -> str:
    """Each item as a link, with where it stands."""
    return "".join(
        f'<p style="margin: 0 0 3px 0; line-height: 125%">'
        f'<a href="{ITEM_LINK}{state.item.id}">{escape(state.item.title)}</a>'
        f" · {escape(status_word(state.mark.status, purpose))}</p>"
        for state in items
    )
