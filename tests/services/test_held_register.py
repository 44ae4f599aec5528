"""What this process does with the file of its own open register leaves that to it alone.

On Linux and macOS a lock belongs to the process: whoever opens the file once more and closes it
again, only to look, gives the lock away. Then a second program could write in the register too.
"""

import os
import subprocess
import sys

import pytest

from tests.registers import SOLO
from zpm_checklist.exchange.survey_csv import read_survey
from zpm_checklist.model.errors import FileRefusedError, NotWritableError, RegisterLockedError
from zpm_checklist.services.files import read_within, write_whole
from zpm_checklist.services.workspace import Workspace


@pytest.fixture
def held(pack, tmp_path):
    """A register that is open."""
    workspace = Workspace(pack, tmp_path / "register.sqlite")
    yield workspace
    workspace.close()


@pytest.fixture
def others(held):
    """What another program gets to see."""

    def ask() -> tuple[int, str]:
        arguments = ["-m", "zpm_checklist", "--register", held.register, "practice", "list"]
        answer = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)  # noqa: PLW1510
        return answer.returncode, answer.stderr

    return ask


@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_nobody_else_gets_in_after_a_look_at_it(held, others, pack, tmp_path, link):
    other = tmp_path / "noord.zpm"
    link(held.register, other)
    for path in (held.register, other):
        with pytest.raises(NotWritableError, match="register"):
            write_whole(path, b"{}")
        with pytest.raises(FileRefusedError, match="register"):
            read_within(path, 1000)
        with pytest.raises(FileRefusedError, match="gewoon bestand"):
            read_survey(path, path.name, pack)
        with pytest.raises(RegisterLockedError):
            Workspace(pack, path)
    status, told = others()
    assert status == 2
    assert "heeft het open" in told
    held.add_practice("Praktijk Proef", SOLO)


def test_once_it_is_closed_it_is_a_file_as_any_other(held, pack):
    held.close()
    assert read_within(held.register, 10**6).startswith(b"SQLite")
    Workspace(pack, held.register).close()
