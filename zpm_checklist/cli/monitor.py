"""`monitor`: the report over many files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchCommand
from zpm_checklist.cli.monitor_json import monitor_as_json
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.monitor_report import SourceLine
from zpm_checklist.model.monitor_wording import FATE
from zpm_checklist.model.round import is_round_id
from zpm_checklist.model.wording import PRACTICE_TYPE, in_figures
from zpm_checklist.services.files import check_place
from zpm_checklist.services.monitor import (
    DEFAULT_TITLE,
    Preview,
    check_outputs,
    check_round,
    check_suffixes,
    make_monitor_report,
    preview,
    write_monitor_pdf,
    write_monitor_sheets,
)
from zpm_checklist.services.monitor_file import Progress
from zpm_checklist.services.monitor_files import Reading, read_files
from zpm_checklist.services.team_report import make_team_report

_PATH = click.Path(path_type=Path, readable=False)


@click.command(
    cls=DutchCommand,
    short_help="Tel veel bestanden samen tot één rapport.",
    help="Tel dossiers (.zpm), rapporten (.pdf) en enquêtes (.csv) samen tot één monitor. "
    "Een map staat voor de bestanden erin. Zonder --pdf, --xlsx of --json ziet u alleen wat er "
    "zou tellen.",
)
@click.argument("paths", metavar="BESTAND…", nargs=-1, required=True, type=_PATH)
@click.option("--pdf", metavar="UIT.pdf", type=_PATH, help="Schrijf het rapport als pdf.")
@click.option("--xlsx", metavar="UIT.xlsx", type=_PATH, help="Schrijf de tabellen als rekenblad.")
@click.option("--json", "as_json", is_flag=True, help="Toon alle cijfers als JSON-document.")
@click.option("--skip-refused", is_flag=True, help="Tel alleen de goede bestanden.")
@click.option(
    "--choose",
    "chosen",
    metavar="BESTAND",
    multiple=True,
    type=_PATH,
    help="Laat dit bestand tellen waar standen uiteenlopen; mag vaker.",
)
@click.option("--suppress-small", is_flag=True, help="Laat cijfers van kleine groepen weg.")
@click.option("--round", "round_id", metavar="METING", help="Tel deze meting (zoals 2026-1).")
@click.option(
    "--teams",
    "organisation",
    metavar="PRAKTIJK",
    help="De bestanden zijn teams van één instelling; PRAKTIJK antwoordt voor alle samen.",
)
@click.option(
    "--expected",
    default=0,
    type=click.IntRange(min=0),
    metavar="AANTAL",
    help="Zoveel teams hadden moeten antwoorden.",
)
@click.option("--title", default=DEFAULT_TITLE, metavar="TEKST", help="Titel van het rapport.")
@pass_settings
def monitor(
    settings: Settings,
    paths: tuple[Path, ...],
    pdf: Path | None,
    xlsx: Path | None,
    as_json: bool,
    skip_refused: bool,
    chosen: tuple[Path, ...],
    suppress_small: bool,
    round_id: str | None,
    organisation: str | None,
    expected: int,
    title: str,
) -> None:
    """Preview, then count, then write.

    Nothing is written where a file is refused, unless the good ones are to be counted alone.
    """
    pack, today = settings.pack, settings.today
    _check(round_id, expected, organisation)
    outputs = tuple(path for path in (pdf, xlsx) if path is not None)
    check_suffixes(pdf, xlsx)
    for path in outputs:
        check_place(path)
    reading = read_files(
        pack,
        paths,
        round_id=round_id,
        progress=_progress(),
        two_processes=True,
    )
    reading = check_outputs(reading, *outputs)
    check_round(reading, round_id)
    seen = preview(reading, _names_of(chosen, reading))
    if not as_json:
        _show(seen)
    if not skip_refused:
        _refuse(seen)
    if organisation is None:
        report = make_monitor_report(pack, seen, today, title=title, suppress=suppress_small)
    else:
        report = make_team_report(
            pack,
            seen,
            reading,
            today,
            title=title,
            organisation=organisation,
            expected=expected,
            round_id=round_id,
            suppress=suppress_small,
        )
    if pdf is not None:
        write_monitor_pdf(report, pdf)
    if xlsx is not None:
        write_monitor_sheets(report, xlsx)
    if as_json:
        click.echo(json.dumps(monitor_as_json(report), ensure_ascii=False))
    else:
        for path in filter(None, (pdf, xlsx)):
            click.echo(path)


def _progress() -> Progress | None:
    """How far the reading is, where somebody is watching the terminal."""
    if not sys.stderr.isatty():
        return None

    def tell(share: float) -> None:
        click.echo(f"\rLezen: {round(share * 100)}% ", err=True, nl=share >= 1)

    return tell


def _check(round_id: str | None, expected: int, organisation: str | None) -> None:
    if round_id is not None and not is_round_id(round_id):
        raise InvalidInputError(
            f"De meting “{round_id}” bestaat niet.",
            "Een meting heet naar jaar en nummer.",
            "Typ bijvoorbeeld 2026-1.",
        )
    if expected and organisation is None:
        raise InvalidInputError(
            "--expected past hier niet.",
            "Een aantal teams hoort bij een rapport over teams.",
            "Gebruik ook --teams, of laat --expected weg.",
        )


def _names_of(chosen: tuple[Path, ...], reading: Reading) -> set[str]:
    for path in chosen:
        if not reading.names_of([path]):
            raise NotFoundError(
                f"Het gekozen bestand {path} is er niet bij.",
                "Alleen een van de bestanden die u opgeeft, kan tellen.",
                "Geef het ook zelf op, of kies een ander.",
            )
    return reading.names_of(chosen)


def _show(seen: Preview) -> None:
    for line in seen.sources:
        click.echo(_line(line))
    count = seen.respondents
    told = "respondent telt" if count == 1 else "respondenten tellen"
    click.echo(f"{in_figures(count)} {told} mee.")


def _line(line: SourceLine) -> str:
    facts = [
        line.who,
        PRACTICE_TYPE[line.group] if line.group else "",
        f"{line.round_label} ({line.round_date})" if line.round_date else line.round_label,
        f"inhoud {line.pack_version}" if line.pack_version else "",
    ]
    told = [", ".join(fact for fact in facts if fact), line.why]
    return f"{FATE[line.fate]:<10} {line.file}: {'. '.join(filter(None, told))}"


def _refuse(seen: Preview) -> None:
    left = [*seen.refused, *seen.conflicting]
    if not left:
        return
    for line in left:
        click.echo(f"{line.file}: {line.why}", err=True)
    choose = "kies met --choose welk bestand telt, " if seen.conflicting else ""
    raise InvalidInputError(
        "Er is niets geteld en niets geschreven.",
        "Niet elk bestand kan meetellen. Hierboven staat per bestand waarom.",
        f"Haal die bestanden weg, vervang ze, {choose}of tel met --skip-refused alleen de goede.",
    )
