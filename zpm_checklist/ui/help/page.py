"""F1: what this screen is for and what one can do on it; beside it all other topics."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from zpm_checklist.model.search import fold
from zpm_checklist.translation import tr
from zpm_checklist.ui.help.texts import topic_of, topics
from zpm_checklist.ui.help.topic_html import TOPIC_LINK, topic_html, topic_text
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.reference.page import ReadingPane
from zpm_checklist.ui.widgets.emptying import offer_emptying
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.surface import Surface

_WIDE = 150
"""From this width (grid units) the text stands beside the list."""
_READABLE = 180
_ID_ROLE = Qt.ItemDataRole.UserRole + 1


class HelpPage(Surface):
    """Topics on the left, the text on the right; opens on the screen one came from."""

    left = Signal()
    """Escape or the button: back to where one was."""

    def __init__(self, design: Design, state: str) -> None:
        """`state` is the moment that the content speaks of."""
        super().__init__("surface")
        self.setAccessibleName(tr("Help"))
        self._design = design
        self._topics = topics(state)
        self._folded = {id_: fold(topic_text(topic)) for id_, topic in self._topics.items()}
        self._back = QPushButton(tr("‹ Terug (Esc)"))
        self._title = Label(tr("Help"), "headline")
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Zoek in Help"))
        self._filter.setAccessibleName(tr("Zoek in Help"))
        offer_emptying(design, self._filter)
        self._none = Label(tr("Niets gevonden. Probeer een ander woord."), "caption")
        self._none.hide()
        self._list = self._make_list()
        self._text = ReadingPane()
        FocusFrame(design, self._text)
        self._text.setOpenLinks(False)
        self._splitter = QSplitter()
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._text.setFocus)
        self._list.currentItemChanged.connect(lambda _now, _before: self._show())
        self._text.anchorClicked.connect(lambda url: self._follow(url.toString()))
        design.changed.connect(self._space)
        self._space()
        self.show_topic("start")

    def show_topic(self, place: str) -> None:
        """The help of a place, or one topic by its id ("about", "privacy", "start")."""
        wanted = place if place in self._topics else topic_of(place)
        self._filter.clear()
        row = list(self._topics).index(wanted)
        if row == self._list.currentRow():
            self._show()
        self._list.setCurrentRow(row)
        self._text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the filter, and then leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._filter.text():
            self._filter.clear()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text beside the list where there is room, else under it."""
        super().resizeEvent(event)
        self._arrange()

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(tr("Onderwerpen"))
        made.setWordWrap(True)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for id_, topic in self._topics.items():
            entry = QListWidgetItem(topic.title)
            entry.setData(_ID_ROLE, id_)
            made.addItem(entry)
        return made

    def _lay_out(self) -> None:
        left = Surface()
        self._left_column = QVBoxLayout(left)
        self._left_column.addLayout(QuietRow(self._design, self._back))
        for widget in (self._title, self._filter, self._none):
            self._left_column.addWidget(widget)
        self._left_column.addWidget(self._list, 1)
        right = Surface()
        self._right_row = QHBoxLayout(right)
        self._right_row.addWidget(self._text, 100)
        self._right_row.addStretch(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)

    def _arrange(self) -> None:
        px = self._design.px
        wide = self.width() >= px(_WIDE)
        self._title.setVisible(wide)  # in a narrow window every line counts
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self._splitter.setOrientation(orientation)
        self._splitter.setSizes([px(66), self.width() - px(66)] if wide else [36, 64])
        self._list.scheduleDelayedItemsLayout()  # rows keep the height of their former width

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        hits = [
            number
            for number, text in enumerate(self._folded.values())
            if all(word in text for word in words)
        ]
        for number in range(self._list.count()):
            self._list.item(number).setHidden(number not in hits)
        self._none.setVisible(not hits)
        if words and hits and self._list.currentRow() not in hits:
            self._list.setCurrentRow(hits[0])

    def _follow(self, link: str) -> None:
        self.show_topic(link.removeprefix(TOPIC_LINK))

    def _show(self) -> None:
        entry = self._list.currentItem()
        if entry is None:
            return
        topic = self._topics[entry.data(_ID_ROLE)]
        self._text.setAccessibleName(topic.title)
        self._text.setHtml(topic_html(self._design, topic, self._topics))

    def _space(self) -> None:
        px = self._design.px
        self._left_column.setContentsMargins(px(7), px(4), px(3), 0)
        self._left_column.setSpacing(px(2))
        self._right_row.setContentsMargins(px(8), px(4), px(4), 0)
        self._list.setSpacing(px(0.5))
        self._text.setMaximumWidth(px(_READABLE))
        self._text.document().setDefaultFont(self._design.font("body"))
        self._arrange()
        self._show()
