"""The list of backups looks at each, as long as somebody sees it."""

from datetime import datetime
from pathlib import Path
from threading import Event

from tests.ui.conftest import wait_until
from zpm_checklist.model.long_task import Cancelled
from zpm_checklist.services.restoring import RestorePoint
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.preferences.backup_choice import BackupChoice

POINTS = [
    RestorePoint(Path(f"{day}.sqlite"), datetime(2026, 3, day, 9, 0))  # noqa: DTZ001 (as files)
    for day in (1, 2)
]


def make_choice(qtbot) -> BackupChoice:
    make_application()
    choice = BackupChoice(Design(), "Reservekopieën", "Kies er een.")
    qtbot.addWidget(choice)
    choice.show()
    return choice


def words(choice: BackupChoice) -> list[str]:
    """What is said of each point, under its moment."""
    texts = [choice.list.item(row).text() for row in range(choice.list.count())]
    return [text.partition("\n")[2] for text in texts]


def test_all_are_looked_at_one_after_the_other(qtbot):
    choice = make_choice(qtbot)
    choice.show_points(POINTS, lambda point, _is_cancelled: point.path.stem)
    wait_until(lambda: words(choice) == ["1", "2"])


def test_what_nobody_sees_is_looked_at_no_further(qtbot):
    choice = make_choice(qtbot)
    begun, ended = Event(), Event()

    def look(_point, is_cancelled):
        begun.set()
        while not is_cancelled():
            pass
        ended.set()
        raise Cancelled

    choice.show_points(POINTS, look)
    wait_until(begun.is_set)
    choice.stop_looking()
    wait_until(lambda: ended.is_set() and not choice.findChildren(Job))
    assert words(choice) == ["", ""]
    choice.show_points(POINTS, lambda point, _is_cancelled: point.path.stem)
    wait_until(lambda: words(choice) == ["1", "2"])


def test_what_was_found_for_an_older_register_is_not_told(qtbot):
    choice = make_choice(qtbot)
    goes_on = Event()

    def slow(_point, _is_cancelled):
        goes_on.wait()
        return "zoals het was"

    choice.show_points(POINTS, slow)
    choice.show_points(POINTS, lambda _point, _is_cancelled: "zoals het nu is")
    goes_on.set()
    wait_until(lambda: words(choice) == ["zoals het nu is"] * 2)
