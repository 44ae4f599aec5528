"""The history of statuses alone: what a pace is counted from."""

from __future__ import annotations

from datetime import date

from zpm_checklist.model.errors import RegisterDamagedError
from zpm_checklist.model.pace import StatusStep
from zpm_checklist.model.status import Status
from zpm_checklist.store.database import translated
from zpm_checklist.store.store import Store

# SQLite reads the two words out of the stored texts: of the notes in them nothing is needed.
_STEPS = """
    SELECT substr(at, 1, 10), item_id,
           json_extract(before, '$.status') AS former, json_extract(after, '$.status') AS latter
    FROM history
    WHERE practice_id = ? AND kind = 'mark' AND former <> latter
    ORDER BY seq
"""


def status_steps(store: Store, practice_id: str) -> list[StatusStep]:
    """Each change of a status of one practice, oldest first. Raises RegisterError."""
    with translated(store.path):
        rows = store.raw.execute(_STEPS, (practice_id,)).fetchall()
    try:
        return [
            StatusStep(date.fromisoformat(day), item, Status(before), Status(after))
            for day, item, before, after in rows
        ]
    except ValueError as error:
        raise RegisterDamagedError(
            f"Het register {store.path} is niet te lezen.",
            f"Er staat een waarde in die geen enkele versie schrijft ({error}).",
            "Er is niets veranderd. Zet een reservekopie terug of kies een ander register.",
        ) from error
