"""How the marks of a practice came about, for the charts that look back."""

from __future__ import annotations

from zpm_checklist.model.pace import StatusStep
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store.status_steps import status_steps


def steps_of(workspace: Workspace, practice_id: str) -> list[StatusStep]:
    """Each change of a status, oldest first. Raises RegisterError."""
    return status_steps(workspace.store, practice_id)
