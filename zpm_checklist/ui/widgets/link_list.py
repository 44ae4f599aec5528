"""Links and files at an item: add, open after a look at where they lead, take away."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.model.link import kind_of
from zpm_checklist.model.wording import shortened
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import AlarmLabel, Label
from zpm_checklist.ui.widgets.link_opening import tidy_link, url_of, where_to, why_not
from zpm_checklist.ui.widgets.tab_order import put_after


class LinkList(QWidget):
    """The links of one item, a field for another, and a word before one is opened."""

    changed = Signal()
    """A link was added or taken away; see `links`."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_links`."""
        super().__init__()
        self._design = design
        self._links: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(design.px(0.5))
        self._word = OpeningWord(design)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Verwijzing"))
        self.field.setPlaceholderText(tr("Plak een adres of een bestand"))
        self.field.setToolTip(tr("Enter voegt de verwijzing toe."))
        self._choose = QPushButton(tr("Bestand kiezen …"))
        self._problem = AlarmLabel()
        self._problem.hide()
        adding = QHBoxLayout()
        adding.setSpacing(design.px(2))
        adding.addWidget(self.field, 1)
        adding.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(1.5))
        title = Label(tr("Verwijzingen"), "strong")
        title.setBuddy(self.field)
        column.addWidget(title)
        column.addLayout(self._rows)
        column.addWidget(self._word)
        column.addLayout(adding)
        column.addWidget(self._problem)
        self.field.editingFinished.connect(self._on_typed)
        self._choose.clicked.connect(self._choose_file)

    @property
    def links(self) -> tuple[str, ...]:
        """As shown, in the user's order."""
        return self._links

    def show_links(self, links: tuple[str, ...]) -> None:
        """Show these."""
        if links == self._links:
            return
        self._links = links
        self._word.hide()
        while (entry := self._rows.takeAt(0)) is not None:
            row = entry.widget()
            row.hide()
            row.deleteLater()
        buttons: list[QPushButton] = []
        for link in links:
            row = _Row(self._design, link)
            row.open_asked.connect(self._word.ask)
            row.removal_asked.connect(self._remove)
            self._rows.addWidget(row)
            buttons += row.buttons
        put_after(self, buttons)

    def forget_typed(self) -> None:
        """What stands in the field belongs to another item."""
        self.field.setText("")
        self._problem.hide()
        self._word.hide()

    def take_typed(self) -> None:
        """Put what was typed among the links; what is no link is told, and stays in the field."""
        link = tidy_link(self.field.text())
        is_wrong = bool(link) and kind_of(link) is None
        self._problem.setVisible(is_wrong)
        if is_wrong:
            self._problem.setText(
                tr(
                    "“{typed}” is geen adres en geen bestand. Begin met https:// of kies een "
                    "bestand.",
                    typed=shortened(link),
                )
            )
        elif link:
            self.field.setText("")  # and nothing for the field itself to undo
            if link not in self._links:
                self.show_links((*self._links, link))

    def _on_typed(self) -> None:
        before = self._links
        self.take_typed()
        if self._links != before:
            self.changed.emit()

    def _choose_file(self) -> None:
        from PySide6.QtCore import QStandardPaths  # noqa: PLC0415
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Bestand kiezen"), documents)
        if chosen and chosen not in self._links:
            self.show_links((*self._links, chosen))
            self.changed.emit()

    def _remove(self, link: str) -> None:
        self.field.setFocus()  # the button that has the focus goes
        self.show_links(tuple(other for other in self._links if other != link))
        self.changed.emit()


class _Row(QWidget):
    """One link: open it, or take it away."""

    open_asked = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, design: Design, link: str) -> None:
        super().__init__()
        go = _LinkButton(design, link)
        remove = QPushButton(tr("Weghalen"))
        remove.setProperty("kind", "quiet")
        remove.setAccessibleName(tr("Verwijzing {link} weghalen", link=link))
        remove.setToolTip(tr("Haalt de verwijzing weg, niet het bestand."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.px(1))
        row.addWidget(go, 1)
        row.addWidget(remove)
        self.buttons = (go, remove)
        go.clicked.connect(lambda: self.open_asked.emit(link))
        remove.clicked.connect(lambda: self.removal_asked.emit(link))


class _LinkButton(QPushButton):
    """A link in the room there is; the whole of it stands in the tip."""

    def __init__(self, design: Design, link: str) -> None:
        super().__init__()
        self._design = design
        self._link = link
        self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{link} openen", link=link))
        self.setToolTip(f"<qt>{escape(link)}</qt>")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the middle where there is too little room."""
        super().resizeEvent(event)
        room = self.width() - self._design.px(5)
        words = self._design.metrics().elidedText(self._link, Qt.TextElideMode.ElideMiddle, room)
        self.setText(words.replace("&", "&&"))


class OpeningWord(QFrame):
    """A word beforehand: where a link leads, and whether to go."""

    def __init__(self, design: Design) -> None:
        """Hidden until it is asked."""
        super().__init__()
        self.setObjectName("quietbox")
        self._link = ""
        self._words = Label("")
        self._go = QPushButton(tr("Openen"))
        self._go.setProperty("kind", "primary")
        leave = QPushButton(tr("Niet openen"))
        row = QHBoxLayout()
        row.setSpacing(design.px(2))
        row.addWidget(self._go)
        row.addWidget(leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(design.px(3), design.px(2), design.px(3), design.px(3))
        column.setSpacing(design.px(2))
        column.addWidget(self._words)
        column.addLayout(row)
        self._go.clicked.connect(self._open)
        leave.clicked.connect(self.hide)
        self.hide()

    def ask(self, link: str) -> None:
        """Say where it leads, with the focus on the answer."""
        self._link = link
        refusal = why_not(link)
        self._words.setText(refusal or where_to(link))
        self._go.setVisible(not refusal)
        self.show()
        if not refusal:
            self._go.setFocus()

    def _open(self) -> None:
        self.hide()
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        if not QDesktopServices.openUrl(url_of(self._link)):
            self._words.setText(tr("Er is geen programma om dit te openen."))
            self._go.hide()
            self.show()
