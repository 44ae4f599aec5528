"""A word before something is done: what it means, and whether to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label


class WordBeforehand(QFrame):
    """A question, what it means, and the two answers; what they do, its heirs decide."""

    def __init__(self, design: Design, yes: str, no: str) -> None:
        """Hidden until `say`; `yes` and `no` are what the buttons say."""
        super().__init__()
        self.setObjectName("quietbox")
        self._question = Label("", "strong")
        self._meaning = Label("")
        self.yes, self.no = QPushButton(yes), QPushButton(no)
        self.yes.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.setSpacing(design.px(2))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(design.px(4), design.px(3), design.px(4), design.px(3))
        column.setSpacing(design.px(2))
        column.addWidget(self._question)
        column.addWidget(self._meaning)
        column.addLayout(row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.no.click)
        self.hide()

    def say(self, question: str, meaning: str) -> None:
        """Show it, with the focus on the answer."""
        self._question.setText(question)
        self._meaning.setText(meaning)
        self.show()
        self.yes.setFocus()
