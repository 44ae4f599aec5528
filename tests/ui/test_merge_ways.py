"""Samenvoegen within the window: who sees it, ways in and out, and no pause while it reads."""

import time
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.conftest import EVERYTHING, TODAY, press, wait_until
from tests.ui.merging import add, copied, desk_of, fates, wait_for
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.files.drop import FileDrop
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def files(pack, tmp_path, tmp_path_factory):
    return copied(pack, tmp_path_factory.getbasetemp(), tmp_path / "van-teams")


def button_of(window):
    return window.sidebar._buttons[places.MERGE]


@pytest.mark.parametrize(
    ("kind", "is_offered"),
    [
        (PracticeType.VRIJGEVESTIGD, False),
        (PracticeType.LARGE_INSTITUTION, True),
        (PracticeType.FINANCIER, True),
    ],
)
def test_who_works_alone_sees_it_only_after_asking(ready_window, add_practice, kind, is_offered):
    add_practice(profile=Profile.for_type(kind))
    window = ready_window()
    window.go(places.OVERVIEW)
    settle()
    assert button_of(window).isVisible() is is_offered
    press(window, Qt.Key.Key_6, ALT)
    assert window.place == places.MERGE
    assert button_of(window).isVisible()
    window.go(places.OVERVIEW)
    assert button_of(window).isVisible() is is_offered


def test_it_needs_no_practice(open_window, files):
    window = open_window()
    assert window.place == places.PROFILE
    press(window, Qt.Key.Key_6, ALT)
    desk = desk_of(window)
    add(desk, files["enquete.csv"])
    assert desk.count.report.result.respondents == 69
    wait_until(lambda: window.session.workspace is not None)
    assert window.place == places.MERGE
    press(window, Qt.Key.Key_Left, ALT)
    assert window.place == places.PROFILE


def test_one_undo_list_takes_marks_and_files_in_their_order(planning, files):
    press(planning, Qt.Key.Key_1)
    marked = dict(planning.session.marks)
    desk = desk_of(planning)
    add(desk, files["noord.zpm"])
    for key, listed, marks in (
        (Qt.Key.Key_Z, 0, marked),
        (Qt.Key.Key_Z, 0, {}),
        (Qt.Key.Key_Y, 0, marked),
        (Qt.Key.Key_Y, 1, marked),
    ):
        press(planning, key, CONTROL)
        wait_for(desk)
        assert len(fates(desk)) == listed
        assert {k: m for k, m in planning.session.marks.items() if m.status != "open"} == marks


def dragged(window, paths) -> tuple[bool, bool]:
    """Whether the window takes these while they are over it, and when they are let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), COPY, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False, False
    drop = QDropEvent(QPointF(400, 300), COPY, data, left, none)
    drop.ignore()
    QApplication.sendEvent(window, drop)
    return True, drop.isAccepted()


def test_several_files_dropped_anywhere_go_there(planning, files):
    assert dragged(planning, [files["noord.zpm"], files["enquete.csv"]]) == (True, True)
    assert planning.place == places.MERGE
    desk = desk_of(planning)
    wait_until(lambda: len(fates(desk)) == 2)
    wait_for(desk)


@pytest.mark.parametrize("name", ["enquete.csv", "map"])
def test_a_survey_and_a_folder_go_there_too(planning, files, name):
    dropped = files[name] if name in files else files["noord.zpm"].parent
    assert dragged(planning, [dropped]) == (True, True)
    desk = desk_of(planning)
    wait_until(lambda: len(fates(desk)) == (1 if name in files else 7))
    wait_for(desk)


def test_the_drop_zone_lights_up_while_files_hang_above_it(planning, files):
    desk = desk_of(planning)

    def look() -> str:
        settle()
        return desk.files.drop.grab().toImage().pixelColor(20, 20).name()

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files["noord.zpm"]))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    quiet = look()
    QApplication.sendEvent(planning, QDragEnterEvent(QPoint(400, 300), COPY, data, left, none))
    assert look() == planning.design.colour("accent_soft").name() != quiet
    QApplication.sendEvent(planning, QDragLeaveEvent())
    assert look() == quiet
    dragged(planning, [files["noord.zpm"]])
    assert look() == quiet
    wait_for(desk)
    data.clear()
    QApplication.sendEvent(planning, QDragEnterEvent(QPoint(400, 300), COPY, data, left, none))
    assert look() == quiet


def test_one_dossier_is_read_in_unless_the_list_is_open(planning, files):
    own = planning.session.practice
    assert dragged(planning, [files["noord.zpm"]]) == (True, True)
    settle()
    assert planning.session.practice.name == "GGZ Noord"
    press(planning, Qt.Key.Key_Z, CONTROL)
    assert planning.session.workspace.practices == [own]
    desk = desk_of(planning)
    assert dragged(planning, [files["noord.zpm"]]) == (True, True)
    wait_until(lambda: len(fates(desk)) == 1)
    wait_for(desk)


def test_a_window_that_closes_while_it_reads_lets_go(open_window, tmp_path):
    many = tmp_path / "veel"
    many.mkdir()
    for number in range(300):
        (many / f"{number}.csv").write_bytes(b"respondent\n")
    window = open_window()
    desk = desk_of(window)
    desk.add([many])
    desk.add([many])  # waits for the first
    window.close()
    settle()
    assert not [job for job in window.findChildren(Job) if job.isRunning()]
    assert not desk.list.is_busy


@pytest.fixture
def two_thousand(files, tmp_path):
    """A folder of dossiers, each of a practice of its own."""
    folder = tmp_path / "tweeduizend"
    folder.mkdir()
    one = read_dossier(files["noord.zpm"].read_bytes(), "noord.zpm")
    for number in range(2000):
        who = replace(one.practice, id=str(UUID(int=number, version=4)), name=f"Team {number}")
        (folder / f"{number}.zpm").write_bytes(write_dossier(replace(one, practice=who)))
    return folder


@pytest.fixture
def long_survey(pack, tmp_path):
    """Fifty thousand lines."""
    questions = [
        question.id
        for theme in pack.questionnaire_by_group[EVERYTHING.type].themes
        for question in theme.questions
    ]
    lines = (
        f"r{number},large_institution,no,{question},behind,\n"
        for number in range(50_000 // len(questions) + 1)
        for question in questions
    )
    path = tmp_path / "lang.csv"
    path.write_text("respondent,group,forensic,question,answer,reason\n" + "".join(lines))
    return path


def test_the_window_goes_on_while_much_is_read(ready_window, two_thousand, long_survey):
    """Times are printed, never asserted: `pytest -s` shows them."""
    window = ready_window()
    desk = desk_of(window)
    pauses = Pauses()
    for what, path, count in (
        ("2000 dossiers", two_thousand, 2000),
        ("50.000 regels", long_survey, 2910),
    ):
        with pauses:
            add(desk, path)
        assert desk.count.report.result.respondents == count
        assert pauses.turns > 20  # it looked up between two files, not only at the end
        print(f"{what}: de langste pauze was {pauses.longest * 1000:.0f} ms")
    assert desk.count.report.today == TODAY


class Pauses:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self.longest, self.turns = 0.0, 0
        self._last = 0.0

    def __enter__(self) -> None:
        self.longest, self.turns = 0.0, 0
        self._last = time.perf_counter()
        self._timer.start(0)

    def __exit__(self, *_error: object) -> None:
        self._timer.stop()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.turns += 1


def test_a_border_lights_up_while_files_hang_above_another_page(planning, files):
    hint = planning.findChild(FileDrop)._hint
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def hang(*paths) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        QApplication.sendEvent(planning, QDragEnterEvent(QPoint(400, 300), COPY, data, left, none))

    hang(files["noord.zpm"])
    assert hint.isVisible()
    assert hint.accessibleName() == "Laat los om in te lezen"
    QApplication.sendEvent(planning, QDragLeaveEvent())
    assert not hint.isVisible()
    hang(files["noord.zpm"], files["enquete.csv"])
    assert hint.accessibleName() == "Laat los om samen te voegen"
    QApplication.sendEvent(planning, QDragLeaveEvent())
    hang(files["noord.zpm"].with_suffix(".txt"))
    assert not hint.isVisible()


def test_what_was_read_in_is_taken_back_from_the_message(planning, files):
    own = planning.session.practice
    strip = controller_of(planning).strip
    dragged(planning, [files["noord.zpm"]])
    settle()
    assert planning.session.practice != own
    undo = next(b for b in strip.findChildren(QPushButton) if b.text() == "Ongedaan maken")
    assert undo.isVisible()
    planning.session.edit("planning.standaardduur", Mark(note="later"), "later")
    assert strip.isVisible()
    assert not undo.isVisible()  # it would take back something else now
    planning.session.undo()
    dragged(planning, [files["noord.zpm"]])  # nothing new, so nothing to take back
    settle()
    assert strip.isVisible()
    assert not undo.isVisible()
    planning.session.undo()
    dragged(planning, [files["noord.zpm"]])
    settle()
    undo.click()
    settle()
    assert planning.session.workspace.practices == [own]


def test_a_lesson_goes_to_the_training_room_or_is_told(planning, tmp_path):
    lesson = tmp_path / "les.zpmles"
    lesson.write_bytes(b"geen les")
    assert dragged(planning, [lesson]) == (True, True)
    settle()
    assert planning.place == places.TRAINING or controller_of(planning).strip.isVisible()
    assert len(planning.session.workspace.practices) == 1
