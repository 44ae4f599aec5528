"""One window per user and register, seen from outside: real processes that start one another."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import weakref
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import EVERYTHING, TODAY
from zpm_checklist.app import _window_options
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import export_dossier
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.starting.single_instance import (
    MOST_BYTES,
    MOST_PATHS,
    SingleInstance,
    decoded,
    encoded,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="asks the system about processes")
PATIENCE = 30


def wait_for(holds) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


@pytest.fixture
def runtime(tmp_path_factory) -> Path:
    """A short path: that of a socket may not be long."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="zpm"))
    folder.chmod(0o700)
    yield folder
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


@pytest.fixture
def start(runtime, register):
    """Starts the program as a double click does; what still runs at the end is ended."""
    running = []

    def start_(*arguments: object, on: Path = register) -> subprocess.Popen:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "ZPM_REGISTER": str(on),
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "zpm_checklist", *map(str, arguments)], env=environment
        )
        running.append(process)
        return process

    yield start_
    for process in running:
        process.kill()
        process.wait()


def is_listening(runtime: Path, count: int = 1) -> bool:
    found = list(runtime.glob("*.s"))
    if len(found) < count:
        return False
    for path in found:
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(str(path)):
                return False
    return True


def names_in(pack, register) -> list[str]:
    workspace = Workspace(pack, register)
    try:
        return [practice.name for practice in workspace.practices]
    finally:
        workspace.close()


@pytest.fixture
def dossier(pack, tmp_path) -> Path:
    """The file of a practice in a register elsewhere."""
    workspace = Workspace(pack, tmp_path / "elders.sqlite")
    practice = workspace.add_practice("Praktijk Elders", EVERYTHING)
    item = pack.chapter_by_id["planning"].items[0].id
    workspace.apply([workspace.edit(practice.id, item, Mark(Status.DONE))])
    path = tmp_path / "Praktijk Élders & co.zpm"
    export_dossier(workspace, practice.id, path, TODAY)
    workspace.close()
    return path


def end(process: subprocess.Popen) -> None:
    process.kill()
    process.wait()


def test_a_second_start_hands_its_file_over_and_ends(start, runtime, register, dossier, pack):
    first = start()
    wait_for(lambda: is_listening(runtime))
    second = start(dossier)
    assert second.wait(PATIENCE) == 0
    assert first.poll() is None
    wait_for(lambda: _has_practice(register))
    end(first)
    assert names_in(pack, register) == ["Praktijk Elders"]


def test_the_first_start_takes_its_own_file(start, runtime, register, dossier, pack):
    first = start(dossier)
    wait_for(lambda: _has_practice(register))
    end(first)
    assert names_in(pack, register) == ["Praktijk Elders"]


def test_a_second_start_waits_for_a_first_that_is_still_opening(start, runtime, register, dossier):
    first, second = start(), start(dossier)
    wait_for(lambda: first.poll() is not None or second.poll() is not None)
    # Which of the two came first is the system's affair; one stays, and the file came in.
    assert {first.poll(), second.poll()} == {None, 0}
    wait_for(lambda: _has_practice(register))


def test_after_a_first_that_was_killed_the_next_is_the_first(start, runtime, register, dossier):
    first = start()
    wait_for(lambda: is_listening(runtime))
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert list(runtime.glob("*.lock"))  # nobody tidied up
    second = start()
    wait_for(lambda: is_listening(runtime))
    assert start(dossier).wait(PATIENCE) == 0
    assert second.poll() is None
    wait_for(lambda: _has_practice(register))


def test_two_registers_are_two_windows_and_no_internet_socket(start, runtime, tmp_path):
    other = tmp_path / "tweede" / "register.sqlite"
    windows = [start(), start(on=other)]
    wait_for(lambda: is_listening(runtime, 2))
    assert [window.poll() for window in windows] == [None, None]
    for window in windows:
        assert _sockets(window.pid) & _internet_sockets() == set()


def test_rubbish_at_the_door_is_sent_away(start, runtime, register, dossier):
    first = start()
    wait_for(lambda: is_listening(runtime))
    (path,) = runtime.glob("*.s")
    for rubbish in (
        b"\n",
        b"null\n",
        b'["relatief.zpm"]\n',
        b'{"open": "/etc/passwd"}\n',
        b"[" * 60_000 + b"\n",
        b"x" * (MOST_BYTES + 10),
        json.dumps(["/x"] * (MOST_PATHS + 1)).encode() + b"\n",
    ):
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.settimeout(PATIENCE)
            visitor.connect(str(path))
            visitor.sendall(rubbish)
            assert visitor.recv(10) == b""
    assert start(dossier).wait(PATIENCE) == 0
    assert first.poll() is None


def test_a_first_that_ends_with_a_visitor_at_the_door_lets_go_of_both(tmp_path):
    """The visitor's connection kept it, and took it along from within its own end: a crash."""
    make_application()
    first = SingleInstance(tmp_path / "register.sqlite")
    assert first.claim()
    first.listen()
    came = []
    first.came.connect(came.append)
    visitor = QLocalSocket()
    visitor.connectToServer(first._socket_name)
    visitor.write(encoded([]))
    while not came:
        QApplication.processEvents()  # no more than that: the visitor is still there
    kept = weakref.ref(first)
    first.release()
    del first
    assert kept() is None
    settle()


_AT_THE_DOOR = """
import sys
from pathlib import Path
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.starting.single_instance import SingleInstance
make_application()
second = SingleInstance(Path(sys.argv[1]))
assert not second.claim()
print("knocks", flush=True)
print(second.hand_over([Path("een.zpm")]), second._lock.isLocked(), flush=True)
sys.stdin.read()
"""


def test_a_first_that_closes_without_an_answer_makes_way_for_the_next(tmp_path):
    """Who was at the door then has a file to open: the place must be its own, or it stays shut."""
    make_application()
    register = tmp_path / "register.sqlite"
    first = SingleInstance(register)
    assert first.claim()
    first.listen()
    with subprocess.Popen(
        [sys.executable, "-c", _AT_THE_DOOR, register],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as next_one:
        assert next_one.stdout.readline() == "knocks\n"
        time.sleep(0.2)  # it knocks, and the first is busy closing
        first.release()
        assert next_one.stdout.readline() == "False True\n"
        assert not first.claim()
        next_one.communicate()
    assert first.claim()
    first.release()


def test_a_first_that_is_closed_takes_no_file_from_who_is_at_the_door(tmp_path):
    make_application()
    first, second = (SingleInstance(tmp_path / "register.sqlite") for _ in range(2))
    assert first.claim()
    assert not second.claim()
    first.listen()
    came = []
    first.came.connect(came.append)
    knock = QLocalSocket()
    knock.connectToServer(first._socket_name)
    while first._server.findChild(QLocalSocket) is None:
        QApplication.processEvents()
    first.release()
    knock.write(encoded([tmp_path / "een.zpm"]))
    while knock.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        QApplication.processEvents()
    assert came == []
    assert second.claim()
    second.release()


def _has_practice(register: Path) -> bool:
    """Asked of the file itself, which the window keeps locked."""
    return register.exists() and b"Praktijk Elders" in register.read_bytes()


def _sockets(pid: int) -> set[str]:
    found = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        target = str(entry.readlink())
        if target.startswith("socket:["):
            found.add(target[8:-1])
    assert found  # the local one at least
    return found


def _internet_sockets() -> set[str]:
    kinds = ("tcp", "tcp6", "udp", "udp6")
    lines = [
        line
        for kind in kinds
        if (table := Path(f"/proc/net/{kind}")).exists()
        for line in table.read_text().splitlines()[1:]
    ]
    return {line.split()[9] for line in lines}


# --- What is said ---------------------------------------------------------------------------


NAMES = st.text(st.characters(exclude_characters="\0/", codec="utf-8"), min_size=1, max_size=40)


@given(st.lists(NAMES.map(lambda name: Path("/map") / name), max_size=300))
def test_what_is_said_is_understood(paths):
    line = encoded(paths)
    assert len(line) <= MOST_BYTES
    assert line.count(b"\n") == 1
    assert decoded(line) == [Path(os.path.normpath(path)) for path in paths[:MOST_PATHS]]


@given(st.binary() | st.from_regex(rb'\[("[^"]*",?)*\]\n'))
def test_whatever_is_said_gives_paths_or_nothing(line):
    found = decoded(line)
    assert found is None or all(path.is_absolute() for path in found)


# --- The command line -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "register", "files"),
    [
        ([], None, []),
        (["een.zpm"], None, ["een.zpm"]),
        (["--register", "r.sqlite", "een.PDF", "map/twee.zpm"], "r.sqlite", None),
        (["--register=r.sqlite", "een.zpmuitslag"], "r.sqlite", ["een.zpmuitslag"]),
    ],
)
def test_files_open_the_window(arguments, register, files):
    options = _window_options(arguments)
    assert options.named.get("register") == register
    assert options.files == [Path(f) for f in files or ["een.PDF", "map/twee.zpm"] if arguments]


@pytest.mark.parametrize(
    "arguments",
    [["import", "een.zpm"], ["een.zpm", "--help"], ["een.txt"], ["--zpm"], ["--register"]],
)
def test_anything_else_is_a_command(arguments):
    assert _window_options(arguments) is None
