"""What the frozen program proves about itself before a release, from window to count."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QProcess, QTimer

from zpm_checklist.model.status import Status
from zpm_checklist.services.libraries import libraries
from zpm_checklist.services.monitor import (
    make_monitor_report,
    preview,
    write_monitor_pdf,
    write_monitor_sheets,
)
from zpm_checklist.services.monitor_files import read_files
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.report_views import wait_for_paper
from zpm_checklist.ui.pictures.screenshots import open_example, settle
from zpm_checklist.ui.starting.single_instance import SingleInstance

_PATIENCE = 60_000
"""Milliseconds after which the report, or a second start, counts as failed."""


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
        print(f"Bladzijden getekend: {_draw(window)}")
        print(f"Samengevoegd: {_merge(window, report)} respondent")
        names = [library.name for library in libraries()]
        assert "PySide6_Essentials" in names
        print(f"Bibliotheken met hun licentie: {len(names)}")
        print(f"Een tweede start vindt het venster: {_is_found(window)}")
    print("De zelftest is geslaagd.")
    return 0


def _is_found(window: MainWindow) -> str:
    first = SingleInstance(window.register)
    if not first.claim():
        return "nee"
    first.listen()
    came: list[object] = []
    first.came.connect(came.append)
    own = [] if getattr(sys, "frozen", False) else ["-m", "zpm_checklist"]
    second, loop = QProcess(window), QEventLoop()
    second.finished.connect(loop.quit)
    second.errorOccurred.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, second, second.kill)  # it opened a window of its own
    second.start(sys.executable, [*own, "--register", str(window.register)])
    loop.exec()
    first.release()
    return "ja" if came and second.exitCode() == 0 else "nee"


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


def _draw(window: MainWindow) -> int:
    """How many pages the preview has, of which the first is drawn."""
    window.go(places.REPORT)
    settle()
    wait_for_paper(window)
    view = window.pages.report.preview.view
    assert view.picture(0) is not None
    return view.count


def _write_report(window: MainWindow, path: Path) -> None:
    loop = QEventLoop()
    QTimer.singleShot(_PATIENCE, loop.quit)
    window.pages.report.saved.connect(loop.quit)
    window.pages.report.save_to(path)
    loop.exec()
