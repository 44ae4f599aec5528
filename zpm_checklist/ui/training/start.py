"""Starts the program again as the training room: another process, on a register of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from zpm_checklist.paths import REGISTER_VARIABLE, is_frozen

EXERCISE = "--exercise"

_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"
"""Tells a frozen program that it stands by itself, and is no part of the one that started it."""


def room_command(files: Sequence[Path] = ()) -> list[str]:
    """The program and its arguments that open the room with these files."""
    program = [sys.executable] if is_frozen() else [sys.executable, "-m", "zpm_checklist"]
    return [*program, EXERCISE, *map(str, files)]


def room_environment() -> QProcessEnvironment:
    """Of this process, but for the name of the real register: the room has its own."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.remove(REGISTER_VARIABLE)
    if is_frozen():
        environment.insert(_ANEW, "1")
    return environment


def start_room(files: Sequence[Path] = ()) -> bool:
    """Open the room, or bring it to the front; False where no process can be started.

    The room goes on when this window closes.
    """
    program, *arguments = room_command(files)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setProcessEnvironment(room_environment())
    started: object = process.startDetached()  # a bool, where its signature says a pair
    return started is True or (isinstance(started, tuple) and started[0] is True)
