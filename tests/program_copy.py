"""A copy of the program in a folder of its own, to break or to make newer, run as a process."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import zpm_checklist

PACKAGE = Path(zpm_checklist.__file__).parent


class ProgramCopy:
    """`zpm_checklist` below another folder; `run` starts that copy and not the installed one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.package = folder / "zpm_checklist"
        shutil.copytree(PACKAGE, self.package, ignore=shutil.ignore_patterns("__pycache__"))

    def replace(self, file: str, old: str, new: str) -> None:
        """Change the copy's source."""
        path = self.package / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        """One command of the copy."""
        return subprocess.run(
            [sys.executable, "-m", "zpm_checklist", *map(str, arguments)],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(self.folder)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
