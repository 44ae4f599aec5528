"""Work beside the event loop: it always ends, and leaves the process as it was."""

import gc
import sys
from threading import Barrier, get_ident

import pytest
from PySide6.QtCore import QObject

from tests.ui.conftest import wait_until
from zpm_checklist.model.errors import UserError
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.background import Job, end_jobs
from zpm_checklist.ui.pictures.screenshots import settle

REFUSED = UserError("Het lukt niet.", "Het mag niet.", "Laat het.")


class MistakeError(Exception):
    """One of our own, as an assertion that does not hold."""


@pytest.fixture
def raised(monkeypatch) -> list[BaseException]:
    """What nobody caught."""
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found


def run(work) -> tuple[list, list]:
    """What the job told: of its ending, and of its failing."""
    make_application()
    done, failed = [], []
    job = Job(work)
    job.done.connect(done.append)
    job.failed.connect(failed.append)
    job.start()
    wait_until(lambda: bool(done or failed))
    return done, failed


def fails(error):
    def work():
        raise error

    return work


def test_what_the_work_gives_is_told():
    assert run(lambda: 7) == ([7], [])


def test_a_refusal_is_told_as_it_is(raised):
    assert run(fails(REFUSED)) == ([], [REFUSED])
    assert raised == []


def test_a_mistake_of_our_own_is_told_and_raised(raised):
    mistake = MistakeError("onze fout")
    done, (told,) = run(fails(mistake))
    assert done == []
    assert isinstance(told, UserError)
    assert "fout in het programma" in str(told)
    assert "onze fout" not in str(told)
    assert raised == [mistake]


@pytest.fixture
def own_pace():
    """A pace that is neither Python's own nor the one of a job."""
    turn, collects = sys.getswitchinterval(), gc.isenabled()
    sys.setswitchinterval(0.003)
    yield sys.getswitchinterval()
    sys.setswitchinterval(turn)
    (gc.enable if collects else gc.disable)()


@pytest.mark.parametrize("collects", [True, False])
@pytest.mark.parametrize("error", [None, REFUSED])
def test_after_the_last_job_all_is_as_it_was(own_pace, collects, error):
    make_application()
    (gc.enable if collects else gc.disable)()
    both = Barrier(2)
    seen = []

    def work() -> None:
        both.wait()
        seen.append((gc.isenabled(), sys.getswitchinterval() < own_pace))
        both.wait()
        if error:
            raise error

    jobs = [Job(work), Job(work)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.end()
    assert seen == [(False, True)] * 2
    assert gc.isenabled() is collects
    assert sys.getswitchinterval() == own_pace
    wait_until(lambda: True)


@pytest.fixture
def searched_in():
    """The threads in which garbage was looked for, which is now at every turn."""
    found = set()

    def on_search(_phase: str, _about: dict) -> None:
        found.add(get_ident())

    thresholds = gc.get_threshold()
    gc.callbacks.append(on_search)
    gc.set_threshold(1)
    yield found
    gc.set_threshold(*thresholds)
    gc.callbacks.remove(on_search)


def test_garbage_is_looked_for_in_the_windows_thread_alone(searched_in):
    """In another one a window that is garbage was destroyed there, and the program with it."""
    for _ in range(5):
        assert run(lambda: [[number] for number in range(1000)])[0]
    assert searched_in == {get_ident()}


def test_the_jobs_that_an_outcome_begins_are_waited_for_too():
    make_application()
    window = QObject()
    came = []

    def begin(number: int) -> None:
        job = Job(lambda: number, window)
        job.done.connect(came.append)
        if number < 3:
            job.done.connect(lambda _number: begin(number + 1))
        job.start()

    begin(0)
    end_jobs(window)
    assert came == [0, 1, 2, 3]
    settle()
    assert came == [0, 1, 2, 3]  # told once
    assert window.findChildren(Job) == []


def test_a_mistake_does_not_keep_the_others_from_ending(raised):
    make_application()
    window = QObject()
    came = []
    for work in (fails(MistakeError("onze fout")), lambda: 7):
        job = Job(work, window)
        job.done.connect(came.append)
        job.start()
    end_jobs(window)
    assert came == [7]
    assert [type(error) for error in raised] == [MistakeError]
