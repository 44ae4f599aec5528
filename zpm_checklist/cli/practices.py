"""`practice add` and `practice list`."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchGroup
from zpm_checklist.cli.stored_value import StoredValue
from zpm_checklist.exchange.checklist_json import practice_as_json
from zpm_checklist.model.errors import InvalidInputError
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile, Purpose
from zpm_checklist.model.wording import PRACTICE_TYPE
from zpm_checklist.services.today import parse_date

_NO_CONTRACTS = "none"


@click.group(cls=DutchGroup, help="Praktijken toevoegen en tonen.")
def practice() -> None:
    """Group of practice commands."""


@practice.command(help="Voeg een praktijk toe. NAAM is uniek binnen het register.")
@click.argument("name", metavar="NAAM")
@click.option(
    "--type",
    "kind",
    required=True,
    type=StoredValue(PracticeType, "soort"),
    help="Soort praktijk.",
)
@click.option("--staff/--no-staff", default=None, help="Werkt u met personeel?")
@click.option(
    "--purpose",
    type=StoredValue(Purpose, "aanleiding"),
    default=Purpose.SELF_AUDIT,
    help="Waarom nu?",
)
@click.option("--date", "day", metavar="DATUM", help="Wanneer klaar; of de volgende controle.")
@click.option("--before-2022/--no-before-2022", default=True, help="Zorg van vóór 2022?")
@click.option(
    "--contracts",
    multiple=True,
    type=StoredValue(Contract, "contractvorm", _NO_CONTRACTS),
    help="Contracten; mag vaker.",
)
@click.option("--care", multiple=True, type=StoredValue(Care, "zorgsoort"), help="Zorg; mag vaker.")
@click.option("--subcontracting", is_flag=True, help="Hoofd- of onderaanneming.")
@click.option("--multi-setting/--no-multi-setting", default=None, help="Meer settings?")
@click.option("--horizontal/--no-horizontal", default=None, help="Horizontaal toezicht?")
@click.option("--agb", default="", metavar="CODE", help="AGB-code, acht cijfers.")
@pass_settings
def add(settings: Settings, /, name: str, agb: str, **answers: Any) -> None:
    """Add a practice."""
    profile = _profile(answers)
    with settings.workspace() as workspace:
        added = workspace.add_practice(name, profile, agb)
    click.echo(f"Toegevoegd: {added.name} ({PRACTICE_TYPE[profile.type]}).")


def _profile(answers: dict[str, Any]) -> Profile:
    kind: PracticeType = answers["kind"]
    purpose: Purpose = answers["purpose"]
    default = Profile.for_type(kind)
    given = {
        key: answers[key]
        for key in ("staff", "multi_setting", "horizontal")
        if answers[key] is not None
    }
    day = parse_date(answers["day"]) if answers["day"] else None
    return replace(
        default,
        purpose=purpose,
        date=day,
        before_2022=answers["before_2022"],
        contracts=_contracts(answers["contracts"], default),
        care=frozenset(answers["care"]),
        subcontracting=answers["subcontracting"],
        **given,
    )


def _contracts(named: tuple[Contract | str, ...], default: Profile) -> frozenset[Contract]:
    if not named:
        return default.contracts
    if _NO_CONTRACTS in named:
        if len(named) > 1:
            raise InvalidInputError(
                "De praktijk is niet toegevoegd.",
                "“none” kan niet samen met een ander contract.",
                "Kies geen contracten, of noem alleen de contracten die u hebt.",
            )
        return frozenset()
    return frozenset(contract for contract in named if isinstance(contract, Contract))


@practice.command("list", help="Toon de praktijken in het register.")
@click.option("--json", "as_json", is_flag=True, help="Als JSON-document.")
@pass_settings
def list_(settings: Settings, as_json: bool) -> None:
    """List practices."""
    with settings.workspace() as workspace:
        practices = workspace.practices
    if as_json:
        rows = [practice_as_json(entry) for entry in practices]
        click.echo(json.dumps({"format": 1, "practices": rows}, ensure_ascii=False))
        return
    for entry in practices:
        click.echo(f"{entry.name}  ({PRACTICE_TYPE[entry.profile.type]})")
    if not practices:
        click.echo("Nog geen praktijken. Voeg er een toe met “practice add”.")
