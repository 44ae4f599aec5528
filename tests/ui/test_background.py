"""Work beside the event loop: it always ends, and leaves the process as it was."""

import gc
import sys
from threading import Barrier

import pytest

from tests.ui.conftest import wait_until
from zpm_checklist.model.errors import UserError
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.background import Job

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
        job.wait()
    assert seen == [(False, True)] * 2
    assert gc.isenabled() is collects
    assert sys.getswitchinterval() == own_pace
    wait_until(lambda: True)
