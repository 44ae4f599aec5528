"""Starting: what is imported before the first paint, and registers that do not open."""

import hashlib
import sqlite3
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import TODAY, wait_until
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import settle

HEAVY = ("sqlalchemy", "alembic", "click", "babel", "msgspec", "reportlab", "platformdirs")

_PAINT = """
import sys, datetime, pathlib
from zpm_checklist.ui import application
# What loads the register runs at the same signal, so it is taken out here.
application._finish = lambda window: None
app = application.make_application()
window = application.make_window(pathlib.Path(sys.argv[1]), datetime.date(2026, 3, 2))
window.painted.connect(app.quit)
window.show()
app.exec()
print(sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_nothing_heavy_is_imported_before_the_first_paint(register, add_practice):
    add_practice()
    out = subprocess.run(
        [sys.executable, "-c", _PAINT, str(register)], capture_output=True, text=True, check=True
    ).stdout
    assert "zpm_checklist" in out
    assert [name for name in HEAVY if f"'{name}'" in out] == []


def shown(window) -> str:
    return "\n".join(
        label.text() for label in window.pages.failure.findChildren(QLabel) if label.isVisible()
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"dit is geen register " * 20, "geen register van ZPM-Checklist"),
        (b"SQLite format 3\0" + b"\0" * 500, "beschadigd"),
    ],
)
def test_a_file_that_is_no_register(open_window, register, content, sentence):
    register.parent.mkdir()
    register.write_bytes(content)
    window = open_window()
    wait_until(lambda: window.place == places.FAILURE)
    assert window.place == places.FAILURE
    assert sentence in shown(window)
    assert register.read_bytes() == content


def test_a_newer_register_stays_untouched(open_window, register, add_practice):
    add_practice()
    with sqlite3.connect(register) as raw:
        raw.execute("PRAGMA user_version = 999")
    raw.close()
    before = hashlib.sha256(register.read_bytes()).hexdigest()
    window = open_window()
    wait_until(lambda: window.place == places.FAILURE)
    assert "nieuwere versie" in shown(window)
    window.close()
    assert hashlib.sha256(register.read_bytes()).hexdigest() == before


def test_a_locked_register_opens_after_a_second_try(open_window, register, add_practice, pack):
    from zpm_checklist.services.workspace import Workspace

    add_practice()
    other = Workspace(pack, register)
    window = open_window()
    wait_until(lambda: window.place == places.FAILURE)
    assert "heeft het open" in shown(window)
    other.close()
    window.pages.failure.retry_asked.emit()
    wait_until(lambda: window.session.practice is not None)
    settle()
    assert window.place != places.FAILURE


def test_content_that_cannot_be_read_ends_in_a_window(register, monkeypatch, qtbot):
    from zpm_checklist.content.errors import ContentError
    from zpm_checklist.ui import application

    def broken():
        raise ContentError("zpm.json", "", "Het bestand is leeg.", "Installeer opnieuw.")

    # The window is looked at instead of run, and the file is broken where it is read.
    monkeypatch.setattr(application, "load_pack", broken)
    seen = []
    monkeypatch.setattr(
        application.QApplication,
        "exec",
        lambda *_self: (
            seen.extend(
                label.text()
                for window in application.QApplication.topLevelWidgets()
                if window.isVisible()
                for label in window.findChildren(QLabel)
            )
            or 0
        ),
    )
    assert application.run_window(register, TODAY) == 0
    assert "ZPM-Checklist kan niet starten" in seen
    assert "Het bestand is leeg." in seen
    assert not register.exists()
