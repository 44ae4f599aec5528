"""`report`, `export`, `import`, `demo` and `screenshots`."""

from __future__ import annotations

from pathlib import Path

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.cli.stored_value import StoredValue
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.reader import Reader
from zpm_checklist.services.demo import make_demo
from zpm_checklist.services.dossiers import Outcome, import_dossiers
from zpm_checklist.services.exporting import check_ending
from zpm_checklist.services.exporting import export as export_practice
from zpm_checklist.services.files import make_folder
from zpm_checklist.services.reports import write_report

_PATH = click.Path(path_type=Path, readable=False)
"""Whether it can be read or written is for the services to say, with the reason."""
_OUTCOME = {
    Outcome.ADDED: "toegevoegd",
    Outcome.UPDATED: "bijgewerkt",
    Outcome.SAME: "was al gelijk; er is niets veranderd",
}


@click.command(cls=DutchCommand, help="Schrijf het rapport van PRAKTIJK als pdf.")
@click.argument("name", metavar="PRAKTIJK")
@click.argument("path", metavar="BESTAND.pdf", type=_PATH)
@click.option(
    "--for", "reader", type=StoredValue(Reader, "lezer"), default=Reader.SELF, help="Voor wie?"
)
@pass_settings
def report(settings: Settings, name: str, path: Path, reader: Reader) -> None:
    """Write the readiness PDF."""
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        snapshot = workspace.snapshot(practice.id, settings.today)
    write_report(snapshot, path, reader)
    click.echo(path)


@click.command(
    cls=DutchCommand,
    short_help="Bewaar PRAKTIJK als dossier, rekenblad, agenda of JSON.",
    help="Bewaar PRAKTIJK in een bestand. Het einde van de naam bepaalt de soort. Met .zpm is het "
    "het dossier. Met .xlsx of .csv is het de checklist als rekenblad. Met .ics komen de datums in "
    "uw agenda. Met .json leest een ander programma de punten en acties.",
)
@click.argument("name", metavar="PRAKTIJK")
@click.argument("path", metavar="BESTAND", type=_PATH)
@click.option("--with-notes", is_flag=True, help="Neem ook notities en verwijzingen mee.")
@click.option("--with-names", is_flag=True, help="Neem ook de namen van verantwoordelijken mee.")
@pass_settings
def export(settings: Settings, name: str, path: Path, with_notes: bool, with_names: bool) -> None:
    """Write a practice as a file of the kind that its ending says."""
    check_ending(path)
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        disclosure = Disclosure(notes=with_notes, names=with_names)
        export_practice(workspace, practice.id, path, settings.today, disclosure)
    click.echo(path)


@click.command("import", cls=DutchCommand, help="Lees dossiers (.zpm) in het register in.")
@click.argument("paths", metavar="BESTAND…", nargs=-1, required=True, type=_PATH)
@pass_settings
def import_(settings: Settings, paths: tuple[Path, ...]) -> None:
    """Read dossiers; all of them or none."""
    with settings.workspace() as workspace:
        for imported in import_dossiers(workspace, *paths):
            click.echo(f"{imported.practice.name}: {_OUTCOME[imported.outcome]}.")


@click.command(
    cls=DutchCommand, help="Maak in MAP een voorbeeldpraktijk: register, dossier en rapporten."
)
@click.argument("folder", metavar="MAP", type=_PATH)
@pass_settings
def demo(settings: Settings, folder: Path) -> None:
    """Example practice: register, dossier and a PDF for each reader."""
    for path in make_demo(settings.pack, folder, settings.today):
        click.echo(path)


@click.command(cls=DutchCommand, help="Maak in MAP een plaatje van elk scherm.")
@click.argument("folder", metavar="MAP", type=_PATH)
@pass_settings
def screenshots(settings: Settings, folder: Path) -> None:
    """Every view as PNG: light, dark and high contrast, at three text sizes."""
    make_folder(folder)
    for path in settings.screenshots(folder):
        click.echo(path)
