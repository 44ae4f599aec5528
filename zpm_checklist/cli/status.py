"""`status`: the numbers of one practice, for people and for scripts."""

from __future__ import annotations

import json
from typing import Any

import click

from zpm_checklist.cli.answers_json import (
    questions_as_json,
    rounds_as_json,
    themes_as_json,
)
from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.cli.rounds import round_as_json
from zpm_checklist.exchange.checklist_json import item_as_json, practice_as_json
from zpm_checklist.model.readiness import Tally
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital, status_word


@click.command(cls=DutchCommand, help="Toon hoever PRAKTIJK is.")
@click.argument("name", metavar="PRAKTIJK")
@click.option("--json", "as_json", is_flag=True, help="Als JSON-document.")
@pass_settings
def status(settings: Settings, name: str, as_json: bool) -> None:
    """Show readiness."""
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        snapshot = workspace.snapshot(practice.id, settings.today)
    if as_json:
        click.echo(json.dumps(status_as_json(snapshot), ensure_ascii=False))
    else:
        _show(snapshot)


def _show(snapshot: Snapshot) -> None:
    readiness, purpose = snapshot.readiness, snapshot.practice.profile.purpose
    guide = readiness.guide
    click.echo(f"{snapshot.practice.name}: {guide.judged} van {guide.applicable} punten beoordeeld")
    click.echo(f"({guide.applicable} van de {guide.total} gelden voor deze praktijk).\n")
    for status in Status:
        click.echo(f"  {guide.counts[status]:>3}  {capital(status_word(status, purpose))}")
    click.echo("")
    for entry in readiness.chapters:
        tally = entry.guide
        click.echo(f"  {tally.judged:>3} van {tally.applicable:<3} {entry.chapter.title}")


def status_as_json(snapshot: Snapshot) -> dict[str, Any]:
    """Stable English keys; the guide's own items and the supplements are counted apart."""
    readiness = snapshot.readiness
    return {
        "format": 1,
        "practice": practice_as_json(snapshot.practice),
        "pack": {"id": snapshot.pack.id, "version": snapshot.pack.version},
        "today": snapshot.today.isoformat(),
        "counter": snapshot.counter,
        "complete": readiness.is_complete,
        "items": [item_as_json(state) for state in readiness.items],
        "chapters": [
            {"id": entry.chapter.id, **_tally(entry.guide), "supplement": _tally(entry.supplement)}
            for entry in readiness.chapters
        ],
        "total": _tally(readiness.guide),
        "supplement": _tally(readiness.supplement),
        "themes": themes_as_json(readiness, snapshot.monitor),
        "round": round_as_json(snapshot.monitor.round) if snapshot.monitor.round else None,
        "rounds": rounds_as_json(snapshot.monitor),
        "questions": questions_as_json(snapshot.monitor),
        "outside_monitor": [state.item.id for state in snapshot.monitor.outside],
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        **{status.value: tally.counts[status] for status in Status},
        "counts": {status.value: tally.counts[status] for status in Status},
        "total": tally.total,
        "applicable": tally.applicable,
        "judged": tally.judged,
        "judged_percent": tally.judged_percent,
    }
