"""The README is true to the letter: its commands run, its files exist, it names every command."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from zpm_checklist.cli.main import zpm_checklist

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks() -> list[str]:
    return re.findall(r"```sh\n(.*?)```", README, re.DOTALL)


def test_the_first_two_commands_are_targets_of_make():
    first, second = (block.strip() for block in blocks()[:2])
    assert (first, second) == ("make run", "make test")
    for command in (first, second):
        done = subprocess.run(
            [*command.split(), "--dry-run"], cwd=ROOT, capture_output=True, check=False
        )
        assert done.returncode == 0


def test_every_make_target_that_is_named_exists():
    targets = set(re.findall(r"`make ([a-z]+)`", README))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert {
        target for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)
    } == set()
    assert {"bundle", "bench", "torture", "screenshots", "lock"} <= targets


def test_the_command_line_runs_as_written(tmp_path):
    lines = [line for line in blocks()[2].splitlines() if line]
    assert len(lines) > 10
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "zpm-checklist"
        done = subprocess.run(
            [sys.executable, "-m", "zpm_checklist", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{line}: {done.stderr}"
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "zon.zpm").exists()


@pytest.mark.parametrize("command", sorted(zpm_checklist.commands))
def test_every_command_is_named(command):
    assert f"zpm-checklist {command}" in README


def test_every_file_that_is_linked_exists():
    for target in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / target).is_file(), target
    packages = [path.name for path in (ROOT / "zpm_checklist").iterdir() if path.is_dir()]
    inside = "|".join(["zpm_checklist", "tests", "resources", *packages])
    named = re.findall(rf"`((?:{inside})/[\w/.]+)`", README)
    assert len(named) > 10
    for name in named:
        assert (ROOT / name).exists() or (ROOT / "zpm_checklist" / name).exists(), name


def test_every_package_is_in_the_table():
    packages = {path.stem for path in (ROOT / "zpm_checklist").iterdir()} - {"__init__"}
    for package in (name for name in packages if not name.startswith("__pycache")):
        assert f"`{package}`" in README, package
