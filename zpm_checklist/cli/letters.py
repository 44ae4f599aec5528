"""`letter`: the questions to a party that the practice depends on."""

from __future__ import annotations

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.cli.stored_value import StoredValue
from zpm_checklist.model.errors import NothingToReportError
from zpm_checklist.model.letter_wording import PARTY, Party


@click.command(
    cls=DutchCommand,
    short_help="Toon een brief van PRAKTIJK met vragen.",
    help="Toon een brief van PRAKTIJK met vragen aan de EPD-leverancier, de zorgverzekeraar, DJI "
    "of het administratiekantoor. De brief gaat over de punten die op een derde partij wachten.",
)
@click.argument("name", metavar="PRAKTIJK")
@click.argument("party", metavar="|".join(Party), type=StoredValue(Party, "partij"))
@click.option("--all", "all_open", is_flag=True, help="Neem alle punten die nog niet klaar zijn.")
@pass_settings
def letter(settings: Settings, name: str, party: Party, all_open: bool) -> None:
    """Print a letter."""
    from zpm_checklist.content.letters import load_letters  # noqa: PLC0415
    from zpm_checklist.model.letter import letter_text, letters_of, parties_of, topics_for  # noqa: PLC0415
    from zpm_checklist.model.readiness import assess  # noqa: PLC0415
    from zpm_checklist.report.words import long_date  # noqa: PLC0415

    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        states = assess(workspace.pack, practice, workspace.marks(practice.id)).items
        is_exercise = workspace.is_exercise
    if party not in parties_of(practice.profile):
        raise _no_forensic_care(practice.name, party)
    letters = letters_of(practice.profile, load_letters(settings.pack.id))
    topics = topics_for(party, letters, states, all_open=all_open)
    if not topics:
        raise _nothing_to_ask(practice.name, party, all_open=all_open)
    text = letter_text(practice, party, topics, settings.today, long_date, is_exercise=is_exercise)
    click.echo(text, nl=False)


def _no_forensic_care(name: str, party: Party) -> NothingToReportError:
    return NothingToReportError(
        f"Van “{name}” is er geen brief te maken ({PARTY[party]}).",
        "Volgens de gegevens van de praktijk is er geen forensische zorg.",
        "Kies een andere partij. Klopt dit niet, verander dan de gegevens in het venster.",
    )


def _nothing_to_ask(name: str, party: Party, *, all_open: bool) -> NothingToReportError:
    what = f"Van “{name}” is er geen brief te maken ({PARTY[party]})."
    if all_open:
        return NothingToReportError(
            what,
            "Er is geen open punt met vragen voor deze partij.",
            "Kies een andere partij.",
        )
    return NothingToReportError(
        what,
        "Geen enkel punt met vragen voor deze partij wacht op een derde partij.",
        "Geef een punt de reden third_party, of neem met --all alle open punten.",
    )
