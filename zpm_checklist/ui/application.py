"""Makes the application and its window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.dressing import dress_alone
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.starting.single_instance import SingleInstance
from zpm_checklist.ui.widgets.dutch_dates import DUTCH
from zpm_checklist.ui.widgets.on_screen import bring_to_front

_SETTLED = 300
"""Milliseconds until there is time for what nobody has asked for yet."""
_UNREADY = 3_000
"""Milliseconds that a register may take to open before later starts are heard all the same."""


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


def make_window(register: Path, today: date, *, is_exercise: bool = False) -> MainWindow:
    """The window with the content in it; what lies behind it is made after the first paint."""
    design = Design(is_exercise=is_exercise)
    session = Session(load_pack(), today, is_exercise=is_exercise)
    window = MainWindow(design, session, register)
    design.setParent(window)
    session.setParent(window)
    window.painted.connect(lambda: _finish(window))
    return window


def _finish(window: MainWindow) -> None:
    from zpm_checklist.ui.controller import Controller  # noqa: PLC0415

    Controller(window)  # the window owns it
    QTimer.singleShot(_SETTLED, window, _translate_qt)


def _translate_qt() -> None:
    """Qt's own dialogs in Dutch, where the installation has them."""
    from PySide6.QtCore import QLibraryInfo, QTranslator  # noqa: PLC0415

    app = make_application()
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(DUTCH, "qtbase", "_", folder):
        app.installTranslator(translator)


def run_window(
    register: Path, today: date, *, is_exercise: bool = False, files: Sequence[Path] = ()
) -> int:
    """Open the window and run until it is closed; with `is_exercise` the training room's.

    Where this register has a window already, that one comes to the front and takes the files.
    """
    app = make_application()
    if is_exercise:
        app.setApplicationDisplayName(tr("ZPM-Checklist (oefenruimte)"))
    instance = SingleInstance(register)
    if not instance.claim() and instance.hand_over(files):
        return 0
    try:
        window: QMainWindow = make_window(register, today, is_exercise=is_exercise)
    except ContentError as error:
        window = _failure_window(error)
    if isinstance(window, MainWindow):
        window.painted.connect(lambda: _receive(instance, window, files))
    app.lastWindowClosed.connect(instance.release)  # a closed window takes no more files
    window.show()
    status = app.exec()
    instance.release()
    return status


def _receive(instance: SingleInstance, window: MainWindow, files: Sequence[Path]) -> None:
    """Take the files of this start, and from now on those of later ones."""
    from zpm_checklist.ui.controller import Controller  # noqa: PLC0415

    controller = window.findChild(Controller)
    assert isinstance(controller, Controller)
    take = controller.taking.take
    if files:
        take(files)

    def on_came(paths: list[Path]) -> None:
        bring_to_front(window)
        if paths:
            take(paths)

    instance.came.connect(on_came)
    window.ready.connect(lambda: QTimer.singleShot(_SETTLED, instance, instance.listen))
    QTimer.singleShot(_UNREADY, instance, instance.listen)


def _failure_window(error: ContentError) -> QMainWindow:
    """The content itself cannot be read: a window that says so, and a way out."""
    from zpm_checklist.ui.starting.failure_page import FailurePage  # noqa: PLC0415

    design = Design()
    window = QMainWindow()
    design.setParent(window)
    page = FailurePage(design, can_retry=False)
    what = tr("De inhoud van de checklist is niet te lezen.")
    page.show_error(
        UserError(what, error.problem, error.mend), tr("ZPM-Checklist kan niet starten")
    )
    page.quit_asked.connect(window.close)
    window.setCentralWidget(page)
    window.setWindowTitle("ZPM-Checklist")
    window.resize(design.px(180), design.px(105))
    dress_alone(design, window)
    return window
