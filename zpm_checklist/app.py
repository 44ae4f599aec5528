"""The composition root: decides between window and command line, and hands each what it needs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from zpm_checklist.paths import default_register, training_register

SELF_TEST = "--self-test"
"""The frozen program tries itself before it is released."""

_WITH_VALUE = ("--register", "--today")
_EXERCISE = "--exercise"
_OPENED = (".zpm", ".pdf", ".zpmuitslag", ".zpmles")
"""Endings of files that a double click opens in the window."""


def run(arguments: Sequence[str]) -> int:
    """Exit status of the program with these arguments (without the program's own name)."""
    os.umask(0o077)  # registers and exports are for their owner's eyes
    seek_garbage_rarely()
    if list(arguments) == [SELF_TEST]:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from zpm_checklist.ui.starting.self_test import run_self_test  # noqa: PLC0415

        return run_self_test()
    options = _window_options([one for one in arguments if one != _EXERCISE])
    if options is not None:
        return _open_window(options, is_exercise=_EXERCISE in arguments)
    # click and Babel stay out of the window's way.
    from zpm_checklist.cli.main import run as run_command  # noqa: PLC0415

    return run_command(arguments, _screenshots)


def seek_garbage_rarely() -> None:
    """What is made at the start stays: looking through it finds nothing and takes 40 ms."""
    gc.set_threshold(50_000, 20, 100)


class _Options(NamedTuple):
    """What the window is started with."""

    named: dict[str, str]
    """Values of `--register` and `--today`, without the dashes."""
    files: list[Path]
    """To be taken in."""


def _window_options(arguments: Sequence[str]) -> _Options | None:
    """The options where no command is named, but perhaps files; None where click must look."""
    found = _Options({}, [])
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        name, _, value = first.partition("=")
        if name in _WITH_VALUE and (value or rest):
            found.named[name.removeprefix("--")] = value or rest.pop(0)
        elif not first.startswith("-") and first.casefold().endswith(_OPENED):
            found.files.append(Path(first))
        else:
            return None
    return found


def _open_window(options: _Options, *, is_exercise: bool) -> int:
    from zpm_checklist.model.errors import UserError  # noqa: PLC0415
    from zpm_checklist.services.today import resolve_today  # noqa: PLC0415

    try:
        day = resolve_today(options.named.get("today"))
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

    own = training_register() if is_exercise else default_register()
    named = options.named.get("register")
    register = Path(named) if named else own
    return run_window(register, day, is_exercise=is_exercise, files=options.files)


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
    from zpm_checklist.ui.pictures.all_views import draw_all  # noqa: PLC0415

    return draw_all(folder)
