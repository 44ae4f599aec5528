"""Naslag: the chapters' texts and the glossary, readable as text, with links between them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
)

from zpm_checklist.content.schema import Chapter, Term
from zpm_checklist.model.search import fold
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.look.when_shown import WhenShown
from zpm_checklist.ui.navigation.spots import Spot, scroll, scrolled
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.emptying import offer_emptying
from zpm_checklist.ui.widgets.labels import Label, link_words
from zpm_checklist.ui.widgets.rich_text import CHAPTER_LINK, TERM_LINK, TermLinker, to_html
from zpm_checklist.ui.widgets.splitter import Splitter
from zpm_checklist.ui.widgets.surface import Surface

_WIDE = 170
"""From this width (grid units) the text stands beside the list."""

_LEAST = 75
"""Narrowest list (grid units) beside the text: its longest words fit."""

_SHARE = 25
"""Percent of the page that the list has until the user moves the border."""

_ID_ROLE = Qt.ItemDataRole.UserRole + 1


class ReadingPane(QTextBrowser):
    """Shows our own texts and loads nothing from anywhere."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """To the next link, which is said, and then out of the text."""
        went = super().focusNextPrevChild(forward)
        words = self.textCursor().selectedText()
        if went and words and self.hasFocus():
            announce(self, link_words(words))
        return went

    def loadResource(self, _kind: int, _name: QUrl) -> None:
        """No file and no address is ever opened."""

    def setSource(
        self,
        url: QUrl,
        kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Links are followed by the page, not by the browser."""


class ReferencePage(Surface):
    """Chapters and terms on the left, the text on the right."""

    followed = Signal(str)
    """A link to an item, chapter or term."""

    def __init__(self, design: Design, session: Session) -> None:
        """Opens on the general introduction."""
        super().__init__("surface")
        self._design = design
        self._pack = session.pack
        self._linker = TermLinker(session.pack)
        self._shown = ""
        self._arranged = False
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Zoek een hoofdstuk of begrip"))
        self._filter.setAccessibleName(tr("Zoek een hoofdstuk of begrip"))
        offer_emptying(design, self._filter)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self._filter,
            self._filter.clear,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Hoofdstukken en begrippen"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = ReadingPane()
        self._text.setAccessibleName(tr("Tekst"))
        FocusFrame(design, self._text)
        self._text.setOpenLinks(False)
        self._beside = left = Surface()
        self._left = QVBoxLayout(left)
        self._title = Label(tr("Naslag"), "headline")
        self._left.addWidget(self._title)
        self._left.addWidget(
            Label(
                tr("Stand van de {state}; niet per se de regels van nu.", state=self._pack.state),
                "caption",
            )
        )
        self._left.addWidget(self._filter)
        self._left.addWidget(self._list, 1)
        right = Surface()
        self._right = QHBoxLayout(right)
        self._right.addWidget(self._text)
        self._splitter = Splitter("reference", _SHARE)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self._filter.textChanged.connect(self._narrow)
        self._list.currentItemChanged.connect(self._on_current)
        self._text.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        design.changed.connect(WhenShown(self, self._space).ask)
        self._fill()
        self._space()

    def open(self, link: str) -> None:
        """Show a chapter ("chapter:…") or term ("term:…"); other links are passed on."""
        if not link.startswith((CHAPTER_LINK, TERM_LINK)):
            self.followed.emit(link)
            return
        self._filter.clear()
        for number in range(self._list.count()):
            entry = self._list.item(number)
            if entry.data(_ID_ROLE) == link:
                self._list.setCurrentItem(entry)
                return

    def spot(self) -> Spot:
        """The text, and how far it is read."""
        return {"link": self._shown, "scroll": scrolled(self._text)}

    def return_to(self, spot: Spot) -> None:
        """The same text, as far read."""
        link = str(spot.get("link", ""))
        if link.startswith((CHAPTER_LINK, TERM_LINK)):
            self.open(link)
            scroll(self._text, spot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text beside the list where there is room, else under it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = self._design.px
        wide = self.width() >= px(_WIDE)
        self._title.setVisible(wide)  # in a narrow window every line counts
        self._beside.setMinimumWidth(px(_LEAST) if wide else 0)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._splitter.orientation() is not orientation or not self._arranged:
            self._splitter.setOrientation(orientation)
            self._splitter.divide()
            self._arranged = self.isVisible()

    def _fill(self) -> None:
        self._add_heading(tr("Bedrijfsprocessen"))
        for chapter in (self._pack.introduction, *self._pack.chapters):
            self._add(f"{CHAPTER_LINK}{chapter.id}", chapter.title)
        self._add_heading(tr("Begrippen"))
        for term in sorted(self._pack.terms, key=lambda term: fold(term.term)):
            self._add(f"{TERM_LINK}{term.id}", term.term)
        self._list.setCurrentRow(1)

    def _add(self, link: str, title: str) -> None:
        entry = QListWidgetItem(title)
        entry.setData(_ID_ROLE, link)
        self._list.addItem(entry)

    def _add_heading(self, title: str) -> None:
        entry = QListWidgetItem(title)
        entry.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(entry)

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)
        for number in range(self._list.count()):
            entry = self._list.item(number)
            entry.setHidden(bool(wanted) and wanted not in fold(entry.text()))

    def _on_current(self, entry: QListWidgetItem | None) -> None:
        link = entry.data(_ID_ROLE) if entry else None
        if not link or link == self._shown:
            return
        self._show(link)

    def _show(self, link: str) -> None:
        self._shown = link
        kind, _, name = link.partition(":")
        if f"{kind}:" == TERM_LINK:
            self._text.setHtml(self._term(next(t for t in self._pack.terms if t.id == name)))
        else:
            self._text.setHtml(self._chapter(self._pack.chapter_by_id[name]))

    def _chapter(self, chapter: Chapter) -> str:
        parts = [self._heading(chapter.title, "headline")]
        for section in chapter.sections:
            parts.append(self._heading(section.title, "title"))
            parts.append(to_html(section.text, self._linker))
        parts.append(
            to_html(
                tr(
                    "Bron: handreiking, bladzijden {pages}. Stand: {state}.",
                    pages=chapter.pages,
                    state=self._pack.state,
                )
            )
        )
        return self._page("".join(parts))

    def _term(self, term: Term) -> str:
        heading = self._heading(term.term, "headline")
        return self._page(heading + to_html(term.text, self._linker, but=term.id))

    def _heading(self, text: str, role: str) -> str:
        style = f"font-size: {self._design.size(role)}px; font-weight: 600; margin: 14px 0 8px 0"
        return f'<p style="{style}">{escape(text)}</p>'

    def _page(self, body: str) -> str:
        link = self._design.scheme.accent
        body = body.replace("<a href=", f'<a style="color: {link}" href=')
        return f'<div style="color: {self._design.scheme.ink}">{body}</div>'

    def _space(self) -> None:
        px = self._design.px
        self._left.setContentsMargins(px(7), px(5), px(3), 0)
        self._left.setSpacing(px(2))
        self._right.setContentsMargins(px(8), px(4), px(4), 0)
        self._arrange()
        self._list.setSpacing(px(0.5))
        self._text.document().setDefaultFont(self._design.font("body"))
        if self._shown:
            self._show(self._shown)
