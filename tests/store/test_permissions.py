"""Places where nothing may be written, and the modes of what the program makes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.registers import filled, fingerprint, opened

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.sqlite"
    filled(path)
    return path


# Root may write everywhere; without these two capabilities permission bits hold for root too.
_WITHOUT_PRIVILEGE = """
import ctypes, os, sys
if os.getuid() == 0:
    libc = ctypes.CDLL(None)
    for capability in (1, 2):  # DAC_OVERRIDE, DAC_READ_SEARCH
        assert libc.prctl(24, capability, 0, 0, 0) == 0, "prctl"
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def _run_without_privilege(*arguments):
    return subprocess.run(
        [sys.executable, "-c", _WITHOUT_PRIVILEGE, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def closed_place(register):
    """The register file read-only, or its folder; writable again for the clean-up."""
    changed = []

    def close(path, mode):
        changed.append((path, path.stat().st_mode))
        path.chmod(mode)
        probe = _run_without_privilege(
            "-c", f"import os, sys; sys.exit(os.access({str(path)!r}, os.W_OK))"
        )
        assert probe.returncode == 0, "the test could not take the right to write away"

    yield close
    for path, mode in changed:
        path.chmod(mode)


def _program(register, *arguments):
    return _run_without_privilege("-m", "zpm_checklist", "--register", register, *arguments)


def test_a_read_only_register_is_refused_in_a_sentence(register, closed_place):
    closed_place(register, 0o400)
    before = fingerprint(register)

    done = _program(register, "mark", "Praktijk Noord", "planning.settings", "behind")

    assert done.returncode == 2
    assert "alleen-lezen" in done.stderr
    assert "Traceback" not in done.stderr
    assert fingerprint(register) == before


def test_an_unreadable_register_is_refused_in_a_sentence(register, closed_place):
    closed_place(register, 0o000)

    done = _program(register, "practice", "list")

    assert done.returncode == 2
    assert "geen rechten" in done.stderr


def test_a_folder_without_write_permission_loses_nothing(register, closed_place):
    closed_place(register.parent, 0o500)
    before = fingerprint(register)

    done = _program(register, "mark", "Praktijk Noord", "planning.settings", "behind")

    assert done.returncode == 2
    assert "de map is alleen-lezen" in done.stderr
    assert "Traceback" not in done.stderr
    assert fingerprint(register) == before


def test_a_new_register_in_a_closed_folder_is_refused(tmp_path, closed_place):
    folder = tmp_path / "dicht"
    folder.mkdir()
    closed_place(folder, 0o500)

    done = _program(folder / "sub" / "register.sqlite", "practice", "list")

    assert done.returncode == 2
    assert "geen rechten" in done.stderr
    assert list(folder.iterdir()) == []


def test_registers_and_folders_are_for_their_owner_only(tmp_path):
    """A new register in a new folder, made by the program itself."""
    register = tmp_path / "nieuw" / "diep" / "register.sqlite"
    subprocess.run(
        [
            *(sys.executable, "-m", "zpm_checklist", "--register", str(register)),
            *("practice", "add", "Praktijk", "--type", "vrijgevestigd"),
        ],
        check=True,
        capture_output=True,
        cwd=ROOT,
    )
    backups = register.with_name("register-reservekopieen")

    assert _mode(register) == 0o600
    assert [_mode(path) for path in backups.iterdir()] == [0o600]
    for folder in (register.parent, register.parent.parent, backups):
        assert _mode(folder) == 0o700, folder
    assert sorted(path.name for path in register.parent.iterdir()) == [
        "register-reservekopieen",
        "register.sqlite",
    ]


def test_a_register_is_private_also_where_the_window_forgot_its_mask(tmp_path):
    """The tests run under the usual mask of 022."""
    filled(tmp_path / "nieuw" / "register.sqlite")

    assert _mode(tmp_path / "nieuw" / "register.sqlite") == 0o600
    assert _mode(tmp_path / "nieuw") == 0o700


def _mode(path):
    return path.stat().st_mode & 0o777


def test_a_copied_register_is_a_whole_register(register, tmp_path):
    """One file at rest: people copy it."""
    copy = shutil.copy(register, tmp_path / "kopie.sqlite")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kopie.sqlite", "register.sqlite"]
    with opened(copy) as workspace:
        assert len(workspace.marks(workspace.practices[0].id)) == 10
