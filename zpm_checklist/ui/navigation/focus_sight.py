"""Keeps what has the focus in sight, and the focus on the page."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QWidget,
)
from shiboken6 import isValid


@runtime_checkable
class HasMain(Protocol):
    """A page with one thing that one comes for."""

    @property
    def main(self) -> QWidget:
        """Keys go there first: in a list the status keys then work at once."""


class FocusSight(QObject):
    """Scrolls to where keys come; Qt does so only for Tab, and only within one area.

    Where what had the focus goes away, Qt takes what the window begins with, the side bar, or
    nothing; here that is the page's own first.
    """

    def __init__(self, window: QWidget, pages: QStackedWidget, sidebar: QWidget) -> None:
        """The window owns it."""
        super().__init__(window)
        self._pages = pages
        self._sidebar = sidebar
        self._within = False
        """Whether the focus was on a page the last time."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_changed)

    def _on_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None:  # the window was left, or a page came that cannot give it to anybody
            if self._within:
                QTimer.singleShot(0, self, self._return)
            return
        was_within, self._within = self._within, self._pages.isAncestorOf(now)
        if QApplication.mouseButtons():
            return  # nothing may move under the mouse: the click would land beside what was meant
        has_gone = before is not None and (not isValid(before) or not before.isVisible())
        if was_within and has_gone and self._sidebar.isAncestorOf(now):
            QTimer.singleShot(0, self, self._return)
        _show(now)

    def _return(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and not self._sidebar.isAncestorOf(now):
            return  # who changed the page has put the focus somewhere meanwhile
        if not self._pages.isActiveWindow() or QApplication.activePopupWidget() is not None:
            return
        page = self._pages.currentWidget()
        assert page is not None
        give_focus(page)


def give_focus(page: QWidget) -> None:
    """To the main thing of a page; else to what had it there last, or the first for Tab."""
    if isinstance(page, HasMain) and _takes_tab(page.main):
        page.main.setFocus()
        return
    last = page.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled():
        last.setFocus()
        return
    if _takes_tab(page):
        page.setFocus()
    elif any(map(_takes_tab, page.findChildren(QWidget))):
        page.setFocus()  # what takes no Tab itself still tells Qt where to go on from
        page.focusNextChild()


def _show(widget: QWidget) -> None:
    if isinstance(widget, QAbstractItemView):
        widget.scrollTo(widget.currentIndex())
        # After Qt has told of the list: else that comes last, and stays.
        QTimer.singleShot(0, widget, lambda: _tell_row(widget))
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.widget().isAncestorOf(widget):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _tell_row(view: QAbstractItemView) -> None:
    """Have a screen reader told of the row too: Qt does so only when another becomes current."""
    # Their own, passing by what our lists do besides.
    if isinstance(view, QListView):
        QListView.currentChanged(view, view.currentIndex(), QModelIndex())
    elif isinstance(view, QTableView):
        QTableView.currentChanged(view, view.currentIndex(), QModelIndex())


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()
