"""A disk that is full: a sentence, and every acknowledged mark is kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.registers import ITEMS, edit, filled, opened
from zpm_checklist.model.errors import RegisterError
from zpm_checklist.model.mark import Mark

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.sqlite"
    filled(path)
    return path


def test_a_full_disk_is_told_and_nothing_is_half_written(register):
    """SQLite is given no page more: the same error as from a full disk."""
    with opened(register) as workspace:
        practice = workspace.practices[0]
        pages = workspace.store.raw.execute("PRAGMA page_count").fetchone()[0]
        workspace.store.raw.execute(f"PRAGMA max_page_count = {pages}")
        before = dict(workspace.marks(practice.id))
        with pytest.raises(RegisterError, match="de schijf is vol"):
            edit(workspace, practice.id, ITEMS[0], Mark(note="x" * 20_000))

        assert workspace.marks(practice.id) == before
        assert workspace.store.marks(practice.id) == before
        assert workspace.store.standing(practice.id).counter == 10
    with opened(register) as workspace:
        assert workspace.marks(practice.id) == before


_UNTIL_FULL = """
import resource, sys
from pathlib import Path
from tests.registers import ITEMS, edit, opened
from zpm_checklist.model.errors import UserError
from zpm_checklist.model.mark import Mark
path = Path(sys.argv[1])
limit = path.stat().st_size + 30_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
with opened(path) as workspace:
    practice = workspace.practices[0]
    for n in range(200):
        try:
            edit(workspace, practice.id, ITEMS[n % 90], Mark(note=f"{n} " + "x" * 3000))
        except UserError as error:
            print("GEWEIGERD", error)
            break
        print("OK", n, flush=True)
    print("NOG", len(workspace.marks(practice.id)), workspace.store.standing(practice.id).counter)
"""


def test_a_file_that_may_not_grow_keeps_every_acknowledged_mark(register, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _UNTIL_FULL, str(register)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
    )

    *marked, refused, still = done.stdout.splitlines()
    assert refused.startswith("GEWEIGERD Het register")
    assert marked
    assert still == f"NOG {max(10, len(marked))} {10 + len(marked)}"
    with opened(register) as workspace:
        practice = workspace.practices[0]
        assert workspace.store.standing(practice.id).counter == 10 + len(marked)
