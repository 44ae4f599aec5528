"""Goes through views in one window size and text size, and tells what is wrong in each."""

from collections.abc import Callable, Mapping
from itertools import chain

from tests.ui.cutoffs import cut_off
from tests.ui.overlaps import outside, overlapping, too_small
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.screenshots import dress, settle

SIZES = {"laptop": (1366, 850), "small": (1024, 700)}


def misplaced(
    window: MainWindow,
    views: Mapping[str, Callable[[], object]],
    size: tuple[int, int],
    zoom: float,
) -> dict[str, list[str]]:
    """Per view what is cut off, overlaps, lies outside or is too small; no view grows its window.

    The looks differ in colours alone: tests/ui/test_contrast.py.
    """
    window.resize(*size)
    dress(window.design, "light", zoom)
    found = {}
    for name, show in views.items():
        show()
        settle()
        lines = chain(cut_off(window), overlapping(window), outside(window), too_small(window))
        if wrong := sorted(set(lines)):
            found[name] = wrong
        assert window.size().toTuple() == size, name
    return found
