"""`print`: the papers beside the report."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.cli.stored_value import StoredValue
from zpm_checklist.services.papers import write_blank, write_take_home, write_week_list


class What(StrEnum):
    """Which paper."""

    BLANK = "blank"
    WEEK = "week"
    TAKE_HOME = "take-home"


@click.command(
    "print",
    cls=DutchCommand,
    help="Schrijf een papier om mee te werken als pdf: de lege checklist, de acties van deze week "
    "of de open punten als actielijst.",
)
@click.argument("name", metavar="PRAKTIJK")
@click.argument("path", metavar="BESTAND.pdf", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--what",
    type=StoredValue(What, "papier", article="Het"),
    default=What.BLANK,
    help="Welk papier?",
)
@click.option("--person", metavar="NAAM", help="Alleen de acties van deze persoon (bij week).")
@pass_settings
def print_(settings: Settings, name: str, path: Path, what: What, person: str | None) -> None:
    """Write one of the papers."""
    if person is not None and what is not What.WEEK:
        raise click.UsageError("De optie --person hoort bij --what week.")
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        snapshot = workspace.snapshot(practice.id, settings.today)
    match what:
        case What.BLANK:
            write_blank(snapshot, path)
        case What.WEEK:
            write_week_list(snapshot, path, person)
        case What.TAKE_HOME:
            write_take_home(snapshot, path)
    click.echo(path)
