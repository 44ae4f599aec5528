"""A window on the training room, and how to come to each view in it: for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.lesson import Given, HandedIn, Lesson, suggest_items
from zpm_checklist.model.status import Status
from zpm_checklist.services.lessons import make_lesson, save_result
from zpm_checklist.services.training import find_case
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import discard, show_ready
from zpm_checklist.ui.training.inside import MAKER, PARTICIPANT, RESULTS, TrainingInside
from zpm_checklist.ui.training.presenter import Presenter
from zpm_checklist.ui.training.presenter_keys import Ask
from zpm_checklist.ui.training.words import JUDGED

_CASE = "groep"
_GROUP = 9
_BEAMER = QSize(1280, 800)


@contextmanager
def open_room(folder: Path, today: date, size: QSize) -> Iterator[MainWindow]:
    """A window on a new register of the training room, with results of a group beside it."""
    make_application()
    window = make_window(folder / "oefening.sqlite", today, is_exercise=True)
    show_ready(window, size)
    lesson = _lesson()
    stick = folder / "stick"
    stick.mkdir(exist_ok=True)
    for number in range(_GROUP):
        save_result(_handed_in(lesson, number), stick / f"uitslag-{number}.zpmuitslag")
    (stick / "kapot.zpmuitslag").write_text("{}", encoding="utf-8")
    inside(window).room.take(lesson)
    inside(window).room.look_into(stick)
    while inside(window).room.result is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    try:
        yield window
    finally:
        discard(window)


def inside(window: MainWindow) -> TrainingInside:
    """What the place of the training room shows in its own window."""
    found = window.pages.training.inside
    assert found is not None
    return found


ROOM_VIEWS = (
    *("oefenen-zonder-les", "oefenen-verhaal", "oefenen-punt"),
    *("les-maken", "les-uitslag", "les-uitslag-tabel", "les-presenteren"),
)
"""Names of the views, in the order in which one meets them."""


def room_views(window: MainWindow) -> dict[str, Callable[[], QWidget]]:
    """How to come to each view, by its name; it gives what is to be looked at."""
    ways = _Ways(window)
    found = (
        *(ways.no_lesson, ways.story, ways.task, ways.making),
        *(partial(ways.results, as_table=False), partial(ways.results, as_table=True)),
        ways.presenting,
    )
    return dict(zip(ROOM_VIEWS, found, strict=True))


class _Ways:
    """Each comes to its view from any other."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._parts = inside(window)
        self._room = self._parts.room

    def no_lesson(self) -> QWidget:
        self._window.go(places.TRAINING)  # which takes up the lesson of last time
        self._room.lesson, self._room.memory.practice_id = None, ""
        self._room.lesson_changed.emit()
        return self._show(PARTICIPANT)

    def story(self) -> QWidget:
        memory = self._room.memory
        memory.practice_id = ""
        self._take()
        assert self._room.case is not None
        self._parts.taking.story.role_chosen.emit(self._room.case.roles[0].id)
        return self._show(PARTICIPANT)

    def task(self) -> QWidget:
        self._take()
        if not self._room.is_at_hand:
            self._room.begin()
        return self._show(PARTICIPANT)

    def making(self) -> QWidget:
        self._parts.maker.adding.field.setText("planning")
        return self._show(MAKER)

    def results(self, *, as_table: bool) -> QWidget:
        self._take()
        self._parts.results.as_table.setChecked(as_table)
        return self._show(RESULTS)

    def presenting(self) -> QWidget:
        self._take()
        return show_presenter(self._window, _BEAMER, Ask.LAST, Ask.MODEL, Ask.RESULT)

    def _take(self) -> None:
        self._room.lesson = self._room.memory.lesson(self._window.session.pack)
        self._room.lesson_changed.emit()

    def _show(self, part: int) -> QWidget:
        if self._parts.presenter is not None:
            self._parts.presenter.close()
        self._window.go(places.TRAINING)
        self._parts.show_part(part)
        return self._window


def show_presenter(window: MainWindow, size: QSize, *asked: Ask) -> Presenter:
    """The beamer's window at this size, from the first item on; keep it and close it yourself."""
    parts = inside(window)
    parts.present()
    presenter = parts.presenter
    assert presenter is not None
    presenter.showNormal()
    presenter.resize(size)
    for ask in (Ask.FIRST, *asked):
        presenter.ask(ask)
    return presenter


def _lesson() -> Lesson:
    pack, case = load_pack(), find_case(_CASE)
    return make_lesson(pack, case, suggest_items(pack, case))


def _handed_in(lesson: Lesson, number: int) -> HandedIn:
    """The group agrees on some items and is divided on others."""
    answers = {
        item: Given(_verdict(number * place % (place + 1)))
        for place, item in enumerate(lesson.items)
    }
    who = f"{number:08x}-0000-4000-8000-000000000000"
    return HandedIn(lesson.id, who, 1, f"deelnemer {number + 1}", answers)


def _verdict(number: int) -> Status:
    return JUDGED[number % len(JUDGED)]
