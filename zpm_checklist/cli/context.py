"""What the commands share: the pack, the register that was named, and today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import click

from zpm_checklist.content.loader import load_pack
from zpm_checklist.content.schema import Pack
from zpm_checklist.paths import default_register, training_register
from zpm_checklist.services.safekeeping import keep_backups
from zpm_checklist.services.today import resolve_today
from zpm_checklist.services.workspace import Workspace

Screenshots = Callable[[Path], list[Path]]
"""Draws every view into a folder and names the files; given by the composition root."""


@dataclass
class Settings:
    """The options before the command."""

    register: Path | None
    screenshots: Screenshots
    is_exercise: bool = False
    """Whether the commands work in the training room."""

    @cached_property
    def pack(self) -> Pack:
        """The content."""
        return load_pack()

    @cached_property
    def today(self) -> date:
        """The day that was named, else what the environment or the clock says."""
        return resolve_today()

    @property
    def register_path(self) -> Path:
        """The register that the commands work in."""
        return self.exercise_register if self.is_exercise else self.register or default_register()

    @property
    def exercise_register(self) -> Path:
        """The register of the training room."""
        return self.register or training_register()

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        """The register, open for as long as the command runs."""
        workspace = Workspace(self.pack, self.register_path, is_exercise=self.is_exercise)
        keep_backups(workspace, warn=lambda text: click.echo(text, err=True))
        try:
            yield workspace
        finally:
            workspace.close()


pass_settings = click.make_pass_decorator(Settings)
