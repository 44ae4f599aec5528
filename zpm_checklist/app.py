"""The composition root: decides between window and command line, and hands each what it needs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from zpm_checklist.paths import default_register

SELF_TEST = "--self-test"
"""The frozen program tries itself before it is released."""

_WITH_VALUE = ("--register", "--today")


def run(arguments: Sequence[str]) -> int:
    """Exit status of the program with these arguments (without the program's own name)."""
    os.umask(0o077)  # registers and exports are for their owner's eyes
    # What is made at the start stays: looking through it for garbage finds none and takes 40 ms.
    gc.set_threshold(50_000, 20, 100)
    if list(arguments) == [SELF_TEST]:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from zpm_checklist.ui.self_test import run_self_test  # noqa: PLC0415

        return run_self_test()
    options = _window_options(arguments)
    if options is not None:
        return _open_window(**options)
    # click and Babel stay out of the window's way.
    from zpm_checklist.cli.main import run as run_command  # noqa: PLC0415

    return run_command(arguments, _screenshots)


def _window_options(arguments: Sequence[str]) -> dict[str, str | None] | None:
    """Register and today where no command is named; None where click must look at it."""
    found: dict[str, str | None] = {"register": None, "today": None}
    rest = list(arguments)
    while rest:
        name, _, value = rest.pop(0).partition("=")
        if name not in _WITH_VALUE or not (value or rest):
            return None
        found[name.removeprefix("--")] = value or rest.pop(0)
    return found


def _open_window(register: str | None, today: str | None) -> int:
    from zpm_checklist.model.errors import UserError  # noqa: PLC0415
    from zpm_checklist.services.today import resolve_today  # noqa: PLC0415

    try:
        day = resolve_today(today)
    except UserError as error:
        print(error, file=sys.stderr)
        return 2
    if _has_no_display():
        print(
            "Het venster gaat niet open: er is geen beeldscherm. "
            "Gebruik de opdrachtregel; met --help ziet u hoe.",
            file=sys.stderr,
        )
        return 2
    _import_qt()
    from zpm_checklist.ui.application import run_window  # noqa: PLC0415

    return run_window(Path(register) if register else default_register(), day)


def _has_no_display() -> bool:
    """Only where Qt would need one and end the process without it."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


def _import_qt() -> None:
    """Load Qt without its import hook."""
    import builtins  # noqa: PLC0415

    # PySide6 replaces `__import__` to read the source of every module for `__feature__`, which
    # we do not use; SQLAlchemy alone then costs 60 ms and 15 MB more.
    original = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401, PLC0415

    builtins.__import__ = original


def _screenshots(folder: Path) -> list[Path]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from zpm_checklist.ui.screenshots import draw_all  # noqa: PLC0415

    return draw_all(folder)
