"""What the frozen program proves about itself before a release, from window to count."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from zpm_checklist.model.status import Status
from zpm_checklist.services.monitor import (
    make_monitor_report,
    preview,
    write_monitor_pdf,
    write_monitor_sheets,
)
from zpm_checklist.services.monitor_files import read_files
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
        print(f"Samengevoegd: {_merge(window, report)} respondent")
    print("De zelftest is geslaagd.")
    return 0


def _merge(window: MainWindow, report: Path) -> int:
    """The report back in, as another program would have saved it; then counted and written."""
    again = report.with_name("opnieuw-bewaard.pdf")
    again.write_bytes(report.read_bytes() + b"% saved anew\n")
    seen = preview(read_files(window.session.pack, [again]))
    counted = make_monitor_report(window.session.pack, seen, window.session.today)
    for write, name in ((write_monitor_pdf, "monitor.pdf"), (write_monitor_sheets, "monitor.xlsx")):
        write(counted, report.with_name(name))
        assert report.with_name(name).stat().st_size
    return counted.result.respondents


def _write_report(window: MainWindow, path: Path) -> None:
    loop = QEventLoop()
    QTimer.singleShot(_PATIENCE, loop.quit)
    window.pages.report.saved.connect(loop.quit)
    window.pages.report.save_to(path)
    loop.exec()
