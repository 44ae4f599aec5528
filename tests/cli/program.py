"""The command line, as a process of its own or within this one."""

import os
import subprocess
import sys
from pathlib import Path

from zpm_checklist import app

ROOT = Path(__file__).resolve().parents[2]

ENGLISH = (
    *("Usage", "Error", "Options", "Commands", "Arguments", "Try '", "Missing", "No such"),
    *("Invalid value", "Got unexpected", "required", "Show this", "and exit", "requires an"),
    *("Permission denied", "Is a directory", "Not a directory", "File exists", "default"),
)


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """One command as people start it; the register is the test's own."""
    return subprocess.run(
        [sys.executable, "-m", "zpm_checklist", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def done(*arguments: object) -> str:
    """The output of a command that must succeed without a word on stderr."""
    result = run(*arguments)
    assert (result.returncode, result.stderr) == (0, ""), result
    return result.stdout


class Here:
    """The same in this process: for tables of many requests."""

    def __init__(self, capsys) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        """Exit status, stdout, stderr."""
        self._capsys.readouterr()
        status = app.run([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return status, out, err

    def done(self, *arguments: object) -> str:
        """The output of a command that must succeed."""
        status, out, err = self(*arguments)
        assert (status, err) == (0, ""), (arguments, status, err)
        return out
