"""What the frozen program proves about itself before a release: window, register, mark, paper."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from zpm_checklist.model.status import Status
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.screenshots import open_example, settle

_PATIENCE = 60_000
"""Milliseconds after which the report counts as failed."""


def run_self_test() -> int:
    """0 when all went well; anything that is missing raises. Prints what was done."""
    with tempfile.TemporaryDirectory() as temporary, open_example(Path(temporary)) as window:
        print(f"Register gemaakt: {window.register.stat().st_size} bytes")
        window.go("registreren")
        settle()
        page = window.pages.chapter
        item = page.list.current_item
        assert item is not None
        page.list.mark_current(Status.BEHIND)
        assert window.session.state(item).mark.status is Status.BEHIND
        print(f"Punt gemarkeerd: {item.title}")
        report = Path(temporary) / "rapport.pdf"
        _write_report(window, report)
        assert report.read_bytes().startswith(b"%PDF-")
        print(f"Rapport geschreven: {report.stat().st_size} bytes")
    print("De zelftest is geslaagd.")
    return 0


def _write_report(window: MainWindow, path: Path) -> None:
    loop = QEventLoop()
    QTimer.singleShot(_PATIENCE, loop.quit)
    window.pages.report.saved.connect(loop.quit)
    window.pages.report.save_to(path)
    loop.exec()
