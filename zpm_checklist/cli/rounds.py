"""`answer` and `round`: the monitor's questions of one practice."""

from __future__ import annotations

import json
from typing import Any

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand, DutchGroup
from zpm_checklist.cli.stored_value import StoredValue
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue
from zpm_checklist.model.errors import InvalidInputError
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.round import Round, open_round
from zpm_checklist.model.status import Reason
from zpm_checklist.services.answering import answer_question

_CLEAR = "open"


@click.command(cls=DutchCommand, help="Beantwoord VRAAG van de monitor voor PRAKTIJK.")
@click.argument("name", metavar="PRAKTIJK")
@click.argument("question_id", metavar="VRAAG")
@click.argument(
    "value",
    metavar="ANTWOORD",
    type=StoredValue(AnswerValue, "antwoord", _CLEAR, article="Het"),
)
@click.option(
    "--reason",
    "reasons",
    multiple=True,
    type=StoredValue(Reason, "reden"),
    help="Reden; mag vaker.",
)
@click.option("--why", metavar="TEKST", help="Waarom dit antwoord; een lege tekst haalt dat weg.")
@pass_settings
def answer(
    settings: Settings,
    name: str,
    question_id: str,
    value: AnswerValue | str,
    reasons: tuple[Reason, ...],
    why: str | None,
) -> None:
    """Answer one question in the open round; the first answer begins the first round."""
    given = None if value == _CLEAR else AnswerValue(value)
    if reasons and (given is None or not given.asks_reasons):
        raise InvalidInputError(
            f"De vraag “{question_id}” is niet beantwoord.",
            "Een reden hoort alleen bij behind of at_risk.",
            "Laat --reason weg of kies een van die twee.",
        )
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        now = open_round(workspace.rounds(practice.id))
        before = now.answer(question_id) if now else UNANSWERED
        kept = before.with_value(given)
        after = Answer(given, reasons or kept.reasons, kept.why if why is None else why)
        answer_question(workspace, practice.id, question_id, after, settings.today)
    term = ANSWER_TERM[given] if given else "nog niet beantwoord"
    click.echo(f"{question_id}: {term}.")


@click.group("round", cls=DutchGroup, help="Metingen beginnen, afsluiten en tonen.")
def round_() -> None:
    """Group of round commands."""


@round_.command(help="Begin een nieuwe meting van PRAKTIJK.")
@click.argument("name", metavar="PRAKTIJK")
@pass_settings
def begin(settings: Settings, name: str) -> None:
    """Begin a round; the one before must be closed."""
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        change = workspace.begin_round(practice.id, settings.today)
        workspace.apply_round(change)
    assert change.after is not None
    click.echo(f"{practice.name}: {change.after.label} is begonnen.")


@round_.command(
    help="Sluit de open meting van PRAKTIJK af. Daarna kunt u de meting alleen nog lezen."
)
@click.argument("name", metavar="PRAKTIJK")
@pass_settings
def close(settings: Settings, name: str) -> None:
    """Close the open round."""
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        change = workspace.close_round(practice.id, settings.today)
        workspace.apply_round(change)
    assert change.after is not None
    click.echo(f"{practice.name}: {change.after.label} is afgesloten.")


@round_.command("list", help="Toon de metingen van PRAKTIJK.")
@click.argument("name", metavar="PRAKTIJK")
@click.option("--json", "as_json", is_flag=True, help="Als JSON-document.")
@pass_settings
def list_(settings: Settings, name: str, as_json: bool) -> None:
    """Every round with its dates and how much was answered."""
    with settings.workspace() as workspace:
        practice = workspace.find_practice(name)
        rounds = workspace.rounds(practice.id)
    if as_json:
        document = {"format": 1, "rounds": [round_as_json(entry) for entry in rounds]}
        click.echo(json.dumps(document, ensure_ascii=False))
        return
    if not rounds:
        click.echo(f"{practice.name}: nog geen meting.")
    for entry in rounds:
        state = "open" if entry.is_open else f"afgesloten op {entry.closed}"
        count = _answered(entry)
        answers = "1 antwoord" if count == 1 else f"{count} antwoorden"
        click.echo(f"{entry.id}  begonnen op {entry.opened}, {state}, {answers}")


def round_as_json(entry: Round) -> dict[str, Any]:
    """Stable English keys."""
    return {
        "id": entry.id,
        "date": entry.opened.isoformat(),
        "closed": entry.closed.isoformat() if entry.closed else None,
        "answered": _answered(entry),
    }


def _answered(entry: Round) -> int:
    return sum(given.value is not None for given in entry.answers.values())
