"""A screen without a screen, a bus for screen readers, and programs on them."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 30.0
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's; pyatspi comes with it."""


def missing() -> list[str]:
    """What has to be installed before a desktop can be opened."""
    programs = ("Xvfb", "xdotool", "dbus-run-session")
    absent = [one for one in programs if shutil.which(one) is None]
    has_pyatspi = Path(SYSTEM_PYTHON).exists() and not (
        subprocess.run(
            [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
        ).returncode
    )
    return absent if has_pyatspi else [*absent, "pyatspi"]


class Partner:
    """A program that answers commands, a line of JSON each."""

    def __init__(self, process: subprocess.Popen) -> None:
        self._process = process

    def ask(self, *command: Any) -> Any:
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"{command}: it has stopped"
        told = json.loads(line)
        assert "error" not in told, told["error"]
        return told["answer"]

    def end(self) -> None:
        """Have it stop, as it does where its input ends."""
        _stop(self._process)

    def wait(self) -> int:
        """The exit status, once it has closed by itself."""
        return self._process.wait(PATIENCE)


class Desktop:
    """An X server and a bus of its own."""

    def __init__(self, environment: dict[str, str], log: Path, stack: ExitStack) -> None:
        self.log = log
        """What the programs complain of."""
        self._environment = environment
        self._stack = stack

    def start(self, *arguments: str) -> Partner:
        """A program on this desktop."""
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                arguments,
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._stack.callback(_stop, process)
        return Partner(process)

    def reader(self) -> Partner:
        """What reads the screen."""
        return self.start(SYSTEM_PYTHON, str(ROOT / "tests" / "access" / "reader.py"))

    def xdotool(self, *arguments: str) -> str:
        """Real keys, and which windows there are."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()


@contextmanager
def opened(home: Path) -> Iterator[Desktop]:
    """Everything on it is closed in the end."""
    with ExitStack() as stack:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            "DISPLAY": _display(stack),
            "HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environment.pop("ZPM_REGISTER", None)
        desktop = Desktop(environment, home / "complaints.txt", stack)
        tell = 'echo "{\\"answer\\": \\"$DBUS_SESSION_BUS_ADDRESS\\"}"; exec cat >/dev/null'
        bus = desktop.start("dbus-run-session", "--", "sh", "-c", tell)
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.ask("address")
        yield desktop


def _display(stack: ExitStack) -> str:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x1000x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    stack.callback(_stop, server)
    os.close(write)
    with os.fdopen(read) as told:
        return f":{told.readline().strip()}"


def _stop(process: subprocess.Popen) -> None:
    """It stops at the end of its input; the server, which has none, is told to."""
    if process.stdin is None:
        process.terminate()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
