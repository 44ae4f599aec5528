"""Makes the application and its window."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow

from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.errors import UserError
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.dutch_dates import DUTCH
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.stylesheet import dress_application
from zpm_checklist.ui.translation import tr


def make_application() -> QApplication:
    """The one QApplication of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # setStyle() would load QStyle: 8 ms
    app.setApplicationName("zpm-checklist")
    app.setApplicationDisplayName("ZPM-Checklist")
    app.setDesktopFileName("zpm-checklist")
    QLocale.setDefault(DUTCH)
    return app


def make_window(register: Path, today: date) -> MainWindow:
    """The window with the content in it; what lies behind it is made after the first paint."""
    design = Design()
    session = Session(load_pack(), today)
    window = MainWindow(design, session, register)
    design.setParent(window)
    session.setParent(window)
    look = window.memory.text("look")
    if look:
        design.choose_dark(look == "dark")
    window.painted.connect(lambda: _finish(window))
    return window


def _finish(window: MainWindow) -> None:
    from zpm_checklist.ui.controller import Controller  # noqa: PLC0415

    Controller(window)  # the window owns it
    _translate_qt()


def _translate_qt() -> None:
    """Qt's own dialogs in Dutch, where the installation has them."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415

    app = make_application()
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(DUTCH, "qtbase", "_", folder):
        app.installTranslator(translator)


def run_window(register: Path, today: date) -> int:
    """Open the window and run until it is closed."""
    app = make_application()
    try:
        window: QMainWindow = make_window(register, today)
    except ContentError as error:
        window = _failure_window(error)
    window.show()
    return app.exec()


def _failure_window(error: ContentError) -> QMainWindow:
    """The content itself cannot be read: a window that says so, and a way out."""
    from zpm_checklist.ui.failure_page import FailurePage  # noqa: PLC0415

    design = Design()
    window = QMainWindow()
    design.setParent(window)
    dress_application(design)
    page = FailurePage(design, can_retry=False)
    what = tr("De inhoud van de checklist is niet te lezen.")
    page.show_error(
        UserError(what, error.problem, error.mend), tr("ZPM-Checklist kan niet starten")
    )
    page.quit_asked.connect(window.close)
    window.setCentralWidget(page)
    window.setWindowTitle("ZPM-Checklist")
    window.resize(720, 420)
    return window
