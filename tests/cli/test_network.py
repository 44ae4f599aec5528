"""Nothing leaves the machine: no internet socket in a full run of the command line."""

import json
import subprocess
import sys

from tests.cli.program import ROOT

# An audit hook cannot be taken away again, so it gets a process of its own.
_WATCHED = """
import json, socket, sys
seen = []
def watch(event, arguments):
    if event == "socket.__new__":
        seen.append((event, int(arguments[1])))
    elif event.startswith("socket.") or event in ("urllib.Request", "webbrowser.open"):
        seen.append((event, str(arguments[1:])))
sys.addaudithook(watch)
from zpm_checklist.app import run
folder = sys.argv[1]
commands = json.loads(sys.argv[2])
for command in commands:
    assert run([part.format(folder) for part in command]) == 0, command
    print("GEDAAN", command[0], flush=True)
bad = [e for e in seen if e[0] != "socket.__new__" or e[1] in (socket.AF_INET, socket.AF_INET6)]
print("NETWERK", json.dumps(bad))
if len(sys.argv) > 3:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    except OSError:
        pass
    print("PROEF", json.dumps([e for e in seen if e[0] == "socket.__new__"]))
"""

COMMANDS = [
    ["content", "--json"],
    ["practice", "add", "P", "--type", "vrijgevestigd"],
    ["practice", "list"],
    ["mark", "P", "planning.settings", "done"],
    ["applies", "P", "planning.settings", "no", "--why", "x"],
    ["status", "P", "--json"],
    ["export", "P", "{}/p.zpm"],
    ["import", "{}/p.zpm"],
    ["report", "P", "{}/p.pdf"],
    ["verify"],
    ["demo", "{}/demo"],
]


def _watched(tmp_path, commands, *more):
    return subprocess.run(
        [sys.executable, "-c", _WATCHED, str(tmp_path), json.dumps(commands), *more],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def test_no_internet_socket_is_opened_in_a_full_run(tmp_path):
    out = _watched(tmp_path, COMMANDS)

    assert out.count("GEDAAN") == len(COMMANDS)
    assert out.endswith("NETWERK []\n")


def test_the_watch_sees_a_socket(tmp_path):
    """Else the test above could not fail."""
    out = _watched(tmp_path, [], "proef")

    assert 'PROEF [["socket.__new__", 2]]' in out
