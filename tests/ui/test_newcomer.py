"""Somebody who never reads manuals gets from first start to a saved PDF, with few keys."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from tests.ui.newcomer import MOST, NAME, Newcomer, QtHands, said
from zpm_checklist.services.example import EXAMPLE_NAME

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """An empty home folder: nothing of the program, and no folder for documents."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return folder


def is_a_report(path: Path) -> bool:
    """Another reader finds the practice on it, and its dossier within it."""
    reader = pypdf.PdfReader(path)
    text = "\n".join(page.extract_text() for page in reader.pages)
    return NAME in text and EXAMPLE_NAME not in text and len(reader.attachments) == 1


def test_from_first_start_to_paper(home, open_window, marks_on_disk):
    window = open_window()
    window.activateWindow()
    newcomer = Newcomer(QtHands())
    path = newcomer.make_report(home)
    print(said(newcomer))
    assert is_a_report(path)
    assert newcomer.answered == len(window.session.monitor.questions) == 31
    assert window.session.monitor.answered == newcomer.answered
    assert newcomer.clicks + newcomer.keys - newcomer.answered <= MOST


def test_a_folder_for_documents_is_where_it_is_saved(home, open_window):
    (home / "Documents").mkdir()
    open_window().activateWindow()
    assert Newcomer(QtHands()).make_report(home).parent == home / "Documents"


@pytest.mark.xvfb
def test_from_first_start_to_paper_with_real_events(home, tmp_path):
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not there")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        done = subprocess.run(
            [sys.executable, "-m", "tests.ui.newcomer", str(home)],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
    finally:
        server.terminate()
        server.wait()
    assert done.returncode == 0, done.stderr
    path, took = done.stdout.splitlines()[-2:]
    print(took)
    assert is_a_report(Path(path))
    extra = re.search(r"(\d+) beside", took)
    assert extra is not None
    assert int(extra[1]) <= MOST
