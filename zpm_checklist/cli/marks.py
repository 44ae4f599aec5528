"""`mark` and `applies`."""

from __future__ import annotations

from dataclasses import replace

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.cli.stored_value import StoredValue
from zpm_checklist.model.applicability import applies as verdict_of
from zpm_checklist.model.errors import InvalidInputError
from zpm_checklist.model.mark import REASONED, Mark
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.wording import capital, status_word
from zpm_checklist.services.today import parse_date
from zpm_checklist.services.workspace import Workspace


@click.command(cls=DutchCommand, help="Leg vast hoever PRAKTIJK is met PUNT.")
@click.argument("name", metavar="PRAKTIJK")
@click.argument("item_id", metavar="PUNT")
@click.argument("status", metavar="STATUS", type=StoredValue(Status, "status"))
@click.option(
    "--reason",
    "reasons",
    multiple=True,
    type=StoredValue(Reason, "reden"),
    help="Reden; mag vaker.",
)
@click.option("--note", metavar="TEKST", help="Notitie.")
@click.option("--owner", metavar="NAAM", help="Wie pakt het op?")
@click.option("--due", metavar="DATUM", help="Uw eigen datum, jjjj-mm-dd; leeg haalt hem weg.")
@click.option(
    "--link",
    "links",
    metavar="ADRES",
    multiple=True,
    help="Webadres, mailto: of pad van een bestand; mag vaker. Leeg haalt alle weg.",
)
@pass_settings
def mark(
    settings: Settings,
    name: str,
    item_id: str,
    status: Status,
    reasons: tuple[Reason, ...],
    note: str | None,
    owner: str | None,
    due: str | None,
    links: tuple[str, ...],
) -> None:
    """Set a status; what is not named stays."""
    if reasons and status not in REASONED:
        raise InvalidInputError(
            f"De stand van “{item_id}” is niet bewaard.",
            "Een reden hoort alleen bij behind of at_risk.",
            "Laat --reason weg of kies een van die twee.",
        )
    day = parse_date(due) if due else None
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        item = workspace.find_item(item_id)
        before = workspace.mark(practice.id, item.id)
        after = before.with_status(status)
        after = replace(
            after,
            reasons=reasons or after.reasons,
            note=before.note if note is None else note,
            owner=before.owner if owner is None else owner,
            due=before.due if due is None else day,
            links=links or before.links,
        )
        _write(workspace, practice.id, item.id, after)
    word = status_word(status, practice.profile.purpose)
    click.echo(f"{item.title}: {word}.")


@click.command(cls=DutchCommand, help="Beslis zelf of PUNT voor PRAKTIJK geldt: yes of no.")
@click.argument("name", metavar="PRAKTIJK")
@click.argument("item_id", metavar="PUNT")
@click.argument("verdict", metavar="yes|no", type=click.Choice(["yes", "no"]))
@click.option("--why", required=True, metavar="TEKST", help="Waarom u dat beslist.")
@pass_settings
def applies(settings: Settings, name: str, item_id: str, verdict: str, why: str) -> None:
    """Overrule the profile's verdict."""
    if not why.strip():
        raise InvalidInputError(
            "Uw beslissing is niet bewaard.",
            "De toelichting is leeg.",
            "Schrijf na --why in een paar woorden waarom.",
        )
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        item = workspace.find_item(item_id)
        before = workspace.mark(practice.id, item.id)
        after = replace(before, applies=verdict == "yes", applies_why=why)
        if after.applies and after.status is Status.NOT_APPLICABLE:
            after = replace(after, status=Status.OPEN)
        _write(workspace, practice.id, item.id, after)
        reason = verdict_of(item, practice.profile, workspace.mark(practice.id, item.id)).reason
    click.echo(f"{item.title}: {capital(reason)}")


def _write(workspace: Workspace, practice_id: str, item_id: str, after: Mark) -> None:
    change = workspace.edit(practice_id, item_id, after)
    if change is not None:
        workspace.apply([change])
