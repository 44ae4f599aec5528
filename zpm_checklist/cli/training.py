"""`training`: the training room without a screen. Every command of it uses the room's register."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchGroup
from zpm_checklist.cli.training_json import cases_as_json, result_as_json
from zpm_checklist.content.schema import Pack
from zpm_checklist.content.training import load_cases
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.lesson import profile_of, suggest_items
from zpm_checklist.model.lesson_result import ItemResult, LessonResult
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import PRACTICE_TYPE, status_word
from zpm_checklist.services import lessons, training
from zpm_checklist.services.files import is_folder
from zpm_checklist.services.workspace import Workspace

_PATH = click.Path(path_type=Path, readable=False)


@click.group(
    "training",
    cls=DutchGroup,
    help="Oefenen met een verzonnen praktijk, apart van uw eigen register.",
)
def training_() -> None:
    """Group of training commands."""


@training_.command(help="Toon de casussen.")
@click.option("--json", "as_json", is_flag=True, help="Met verhaal, rolkaarten en antwoorden.")
@pass_settings
def cases(_settings: Settings, as_json: bool) -> None:
    """List the cases."""
    found = load_cases()
    if as_json:
        click.echo(json.dumps(cases_as_json(found), ensure_ascii=False))
        return
    for case in found:
        kind = PRACTICE_TYPE[profile_of(case).type]
        click.echo(f"{case.id:<10} {case.title}: {case.practice} ({kind})")


@training_.command(
    short_help="Maak een les voor de deelnemers.",
    help="Maak van CASUS een les. Zonder --item kiest het programma ongeveer twaalf punten.",
)
@click.argument("case_id", metavar="CASUS")
@click.argument("path", metavar="LES.zpmles", type=_PATH)
@click.option(
    "--theme", "themes", multiple=True, metavar="THEMA", help="Over dit thema; mag vaker."
)
@click.option("--item", "items", multiple=True, metavar="PUNT", help="Dit punt; mag vaker.")
@click.option("--title", default="", metavar="TEKST", help="Titel van de les.")
@pass_settings
def lesson(
    settings: Settings,
    case_id: str,
    path: Path,
    themes: tuple[str, ...],
    items: tuple[str, ...],
    title: str,
) -> None:
    """Make a lesson."""
    case, pack = training.find_case(case_id), settings.pack
    _check_themes(pack, themes)
    chosen = list(items)
    if themes or not items:
        chosen += suggest_items(pack, case, themes)
    made = lessons.make_lesson(pack, case, chosen, title)
    lessons.save_lesson(made, path)
    for item in made.items:
        click.echo(f"{pack.item_by_id[item].title}  [{item}]")
    click.echo(path)


@training_.command(help="Begin CASUS in de oefenruimte, met niets ingevuld.")
@click.argument("case_id", metavar="CASUS")
@pass_settings
def start(settings: Settings, case_id: str) -> None:
    """Add a case's practice to the training room."""
    case = training.find_case(case_id)
    with _room(settings) as workspace:
        practice = training.start_case(workspace, case)
    click.echo(f"Begonnen: {practice.name}.")


@training_.command(
    "hand-in",
    short_help="Lever uw uitslag in.",
    help="Bewaar wat u bij de punten van LES hebt ingevuld. UIT is een map, zoals een stick, of "
    "een .zpmuitslag-bestand. Uw naam hoeft niet echt te zijn.",
)
@click.argument("lesson_path", metavar="LES.zpmles", type=_PATH)
@click.argument("practice_name", metavar="PRAKTIJK")
@click.argument("path", metavar="UIT", type=_PATH)
@click.option("--as", "alias", required=True, metavar="NAAM", help="Hoe u in de uitslag heet.")
@click.option("--without-why", is_flag=True, help="Laat uw toelichting weg.")
@pass_settings
def hand_in(
    settings: Settings,
    lesson_path: Path,
    practice_name: str,
    path: Path,
    alias: str,
    without_why: bool,
) -> None:
    """Write a result."""
    made = lessons.read_lesson(settings.pack, lesson_path)
    with _room(settings) as workspace:
        practice = workspace.find_practice(practice_name)
        target = path / lessons.result_name(practice, alias) if is_folder(path) else path
        lessons.hand_in(workspace, practice, made, alias, target, with_why=not without_why)
    click.echo(target)


@training_.command(
    short_help="Tel de uitslagen in een map.",
    help="Tel de uitslagen (.zpmuitslag) in MAP die bij LES horen; iedere deelnemer één keer.",
)
@click.argument("folder", metavar="MAP", type=_PATH)
@click.argument("lesson_path", metavar="LES.zpmles", type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="Als JSON-document.")
@click.option("--pdf", metavar="UIT.pdf", type=_PATH, help="Schrijf het papier van de groep.")
@pass_settings
def results(
    settings: Settings, folder: Path, lesson_path: Path, as_json: bool, pdf: Path | None
) -> None:
    """Count what was handed in."""
    made = lessons.read_lesson(settings.pack, lesson_path)
    result = lessons.collect(folder, made, training.find_case(made.case_id))
    if pdf is not None:
        from zpm_checklist.services.papers import write_lesson_result  # noqa: PLC0415

        write_lesson_result(result, pdf, settings.today)
    if as_json:
        click.echo(json.dumps(result_as_json(result), ensure_ascii=False))
        return
    _show(settings.pack, result)
    if pdf is not None:
        click.echo(pdf)


@training_.command(help="Gooi alle oefeningen weg en begin opnieuw.")
@click.option("--yes", "is_sure", is_flag=True, help="Ja, dit weet ik zeker.")
@pass_settings
def reset(settings: Settings, is_sure: bool) -> None:
    """Throw the exercises away."""
    if not is_sure:
        raise InvalidInputError(
            "De oefenruimte is niet leeggemaakt.",
            "Alle oefeningen gaan dan weg, en dat is niet terug te draaien.",
            "Weet u het zeker? Geef dan ook --yes op.",
        )
    training.reset_room(settings.pack, settings.exercise_register).close()
    click.echo("De oefenruimte is leeg.")


@contextmanager
def _room(settings: Settings) -> Iterator[Workspace]:
    workspace = training.open_exercise_register(settings.pack, settings.exercise_register)
    try:
        yield workspace
    finally:
        workspace.close()


def _check_themes(pack: Pack, themes: tuple[str, ...]) -> None:
    known = [theme.id for theme in pack.themes]
    for theme in themes:
        if theme not in known:
            raise NotFoundError(
                f"Het thema “{theme}” is niet gevonden.",
                "Die id staat niet bij de thema’s van de monitor.",
                f"Kies uit: {', '.join(known)}.",
            )


def _show(pack: Pack, result: LessonResult) -> None:
    click.echo(f"{result.lesson.title}: {result.n} ingeleverd.")
    for entry in result.most_divided:
        item = pack.item_by_id[entry.item_id]
        click.echo(f"{item.title}: {_told(entry)}")
    for skipped in result.skipped:
        click.echo(f"{skipped.file}: {skipped.why}", err=True)


def _told(entry: ItemResult) -> str:
    counts = [f"{n} {_word(status)}" for status, n in entry.counts.items() if n]
    model = f"modelantwoord: {_word(entry.model)}" if entry.model else ""
    return "; ".join(filter(None, [", ".join(counts) or "nog geen antwoord", model])) + "."


def _word(status: Status) -> str:
    return status_word(status, Purpose.TRAINING)
