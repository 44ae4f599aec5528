"""Reads the command line, runs the command, and turns every refusal into a Dutch sentence.

Exit status: 0 done, 1 "not so" (verify found something, or there is nothing to report), 2 the
request is wrong or could not be done.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from zpm_checklist import __version__
from zpm_checklist.cli import (
    content,
    documents,
    keeping,
    letters,
    marks,
    monitor,
    papers,
    practices,
    rounds,
    status,
    training,
)
from zpm_checklist.cli.context import Screenshots, Settings
from zpm_checklist.cli.dutch import DutchGroup, sentence
from zpm_checklist.content.errors import ContentError
from zpm_checklist.model.errors import NothingToReportError, UserError, why_of
from zpm_checklist.services.today import parse_date

NOT_SO = 1
REFUSED = 2


@click.group(
    cls=DutchGroup,
    help="ZPM-Checklist: checklist en voortgang voor het Zorgprestatiemodel. "
    "Zonder opdracht opent het venster.",
)
@click.option(
    "--register",
    metavar="BESTAND",
    type=click.Path(path_type=Path, readable=False),
    help="Een ander register dan het eigen (ook: ZPM_REGISTER).",
)
@click.option(
    "--today", metavar="DATUM", help="Een andere dag dan vandaag (ook: SOURCE_DATE_EPOCH)."
)
@click.option(
    "--exercise", "is_exercise", is_flag=True, help="Werk in de oefenruimte, niet in uw register."
)
@click.version_option(
    __version__, prog_name="ZPM-Checklist", message="%(prog)s %(version)s", help="Toon de versie."
)
@click.pass_context
def zpm_checklist(
    context: click.Context, register: Path | None, today: str | None, is_exercise: bool
) -> None:
    """The root of all commands."""
    settings = context.ensure_object(Settings)
    settings.register = register
    settings.is_exercise = is_exercise
    if today is not None:
        settings.today = parse_date(today)


for _command in (
    content.content,
    practices.practice,
    marks.mark,
    marks.applies,
    rounds.answer,
    rounds.round_,
    status.status,
    documents.report,
    papers.print_,
    documents.export,
    documents.import_,
    letters.letter,
    monitor.monitor,
    keeping.backup,
    keeping.restore,
    keeping.verify,
    training.training_,
    documents.demo,
    documents.screenshots,
):
    zpm_checklist.add_command(_command)


def run(arguments: Sequence[str], screenshots: Screenshots) -> int:
    """Run one command and give its exit status; refusals go to stderr in Dutch."""
    settings = Settings(register=None, screenshots=screenshots)
    try:
        result = zpm_checklist.main(
            list(arguments), prog_name="zpm-checklist", standalone_mode=False, obj=settings
        )
    except click.UsageError as error:
        return _refuse(sentence(error))
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.Abort:
        return _refuse("Afgebroken. Er is niets veranderd.")
    except NothingToReportError as error:
        return _refuse(str(error), NOT_SO)
    except (UserError, ContentError) as error:
        return _refuse(str(error))
    except OSError as error:  # what the services read and write has its own sentences
        return _refuse(
            f"De uitvoer is niet geschreven: {why_of(error)}. Stuur hem ergens anders heen."
        )
    return result if isinstance(result, int) else 0


def _refuse(text: str, status: int = REFUSED) -> int:
    print(text, file=sys.stderr)
    return status
