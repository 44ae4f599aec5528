"""Samenvoegen as its tests drive it: the desk, its files, and waiting until it is done."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.conftest import TODAY, wait_until
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.background import end_jobs
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.merge.desk import MergeDesk
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.merge_example import example_files
from zpm_checklist.ui.session import Session


@contextmanager
def open_desk(pack) -> Iterator[tuple[Session, MergeDesk]]:
    """The desk by itself, on no register; most of what it does needs no window around it."""
    make_application()
    session = Session(pack, TODAY)
    desk = MergeDesk(Design(), session)
    desk.resize(1100, 900)
    desk.show()
    try:
        yield session, desk
    finally:
        session.close()
        end_jobs(desk)
        desk.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def desk_of(window: MainWindow) -> MergeDesk:
    """Go to the page, and wait until it is furnished."""
    window.go(places.MERGE)
    page = window.pages.merge
    wait_until(lambda: page.desk is not None)
    return page.desk


def wait_for(desk: MergeDesk) -> None:
    """Until everything is read and counted."""
    wait_until(lambda: not desk.list.is_busy and not desk.count.is_busy)


def add(desk: MergeDesk, *paths: Path) -> None:
    """Add files as dropping or choosing them does."""
    desk.add(list(paths))
    wait_for(desk)


def copied(pack, once: Path, folder: Path) -> dict[str, Path]:
    """Files by name: a survey, one practice twice, one forked, and two that are refused.

    They are made in `once`, and copied so that a test may change them.
    """
    folder.mkdir()
    made = example_files(pack, once / "voorbeelden", TODAY)
    return {path.name: Path(shutil.copy(path, folder)) for path in made}


def fates(desk: MergeDesk) -> list[tuple[str, str]]:
    """What the table shows: word and file, row by row."""
    model = desk.files.table.model()
    rows = range(model.rowCount())
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in rows]


def texts(widget: QWidget) -> list[str]:
    """Every label in it that can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
