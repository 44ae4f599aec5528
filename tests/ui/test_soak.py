"""Trap: PySide6 6.12 on Python 3.11 drops a reference to None at every signal, then aborts."""

import gc
import sys

from zpm_checklist.model.status import Status
from zpm_checklist.ui.pictures.screenshots import settle


def counts() -> tuple[int, int]:
    """Without what is garbage already: whenever that goes, its references go too."""
    gc.collect()
    return sys.getrefcount(None), sys.getrefcount(True)


def test_references_to_none_and_true_do_not_fall(example_window):
    example_window.go("planning")
    settle()
    marks = (Status.DONE, Status.BEHIND)
    before = counts()
    for number in range(60):
        example_window.pages.chapter.list.select_first()
        example_window.pages.chapter.list.mark_current(marks[number % 2])
        settle()
    after = counts()
    # From Python 3.12 on None and True are immortal and the counts stand still.
    assert after[0] >= before[0] - 500
    assert after[1] >= before[1] - 500
