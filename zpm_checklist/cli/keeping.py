"""`backup`, `restore` and `verify`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.services.restoring import back_up
from zpm_checklist.services.restoring import restore as put_back
from zpm_checklist.services.safekeeping import check_register

_PATH = click.Path(path_type=Path, readable=False)


@click.command(cls=DutchCommand, help="Maak een reservekopie van het register, eventueel in MAP.")
@click.argument("folder", metavar="[MAP]", type=_PATH, required=False)
@pass_settings
def backup(settings: Settings, folder: Path | None) -> None:
    """Copy the register, whole and checked."""
    with settings.workspace() as workspace:
        click.echo(back_up(workspace, folder, _now()))


@click.command(cls=DutchCommand, help="Zet het register terug uit de reservekopie BESTAND.")
@click.argument("source", metavar="BESTAND", type=_PATH)
@pass_settings
def restore(settings: Settings, source: Path) -> None:
    """Put a backup in place of the register, which is moved aside."""
    register = settings.register_path
    restored = put_back(settings.pack, source, register, _now(), is_exercise=settings.is_exercise)
    for difference in restored.differences:
        click.echo(difference)
    click.echo(f"Het register {register} is teruggezet.")
    if restored.aside:
        click.echo(f"Het vorige staat nu in {restored.aside}; ook dat kunt u terugzetten.")


@click.command(cls=DutchCommand, help="Controleer of het register gaaf is.")
@click.pass_context
def verify(context: click.Context) -> None:
    """Exit status 1 where something is off."""
    settings = context.ensure_object(Settings)
    with settings.workspace() as workspace:
        findings = check_register(workspace)
    for finding in findings:
        click.echo(finding)
    if findings:
        context.exit(1)
    click.echo("Het register is gaaf.")


def _now() -> datetime:
    return datetime.now()  # noqa: DTZ005 (file names for people: local time)
