"""Reads one file that a lead has collected: a dossier, a report PDF or a survey CSV."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.exchange.monitor_dossier import MonitorDossier, read_monitor_dossier
from zpm_checklist.model.ballot import Ballot, ballot_of, form_of
from zpm_checklist.model.errors import FileRefusedError, UserError
from zpm_checklist.model.long_task import IsCancelled
from zpm_checklist.model.round import counted_rounds, label_of
from zpm_checklist.model.submission import Submission
from zpm_checklist.services.content_check import check_content
from zpm_checklist.services.dossier_files import dossier_bytes

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey CSV, counted respondent by respondent."""

    file: str
    ballots: Mapping[str, Ballot]
    """By the respondent's own name in the file."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that cannot be taken, with the reason as the user reads it."""

    file: str
    why: str


Entry = Submission | Survey | Refusal


def read_monitor_file(
    pack: Pack,
    path: Path,
    name: str,
    round_id: str | None,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> Entry:
    """What the file says; a refusal where it cannot be taken. Raises Cancelled.

    `name` is how the user knows the file.
    """
    try:
        data = dossier_bytes(path)
        if data is not None:
            dossier = read_monitor_dossier(data, name)
            found = _submission(pack, dossier, name, round_id)
            _check(pack, dossier, found)
            return found
        from zpm_checklist.exchange.survey_csv import read_survey  # noqa: PLC0415

        return Survey(name, read_survey(path, path.name, pack, progress, is_cancelled))
    except UserError as error:
        return Refusal(name, error.why)


def _submission(pack: Pack, dossier: MonitorDossier, name: str, round_id: str | None) -> Submission:
    now, before = counted_rounds(dossier.rounds, round_id)
    form, forensic = form_of(pack, dossier.group), dossier.forensic
    return Submission(
        file=name,
        key=dossier.practice_id,
        name=dossier.name,
        ballot=ballot_of(form, now.answers if now else {}, forensic=forensic),
        round_label=label_of(now.id) if now else "",
        round_date=now.opened if now else None,
        previous=ballot_of(form, before.answers, forensic=forensic) if before else None,
        pack_version=dossier.pack_version,
        lineage=dossier.lineage,
        fullness=dossier.fullness,
        holds_reasons=dossier.holds_reasons,
    )


def _check(pack: Pack, dossier: MonitorDossier, found: Submission) -> None:
    """What import refuses is not counted either. Raises FileRefusedError."""
    check_content(pack, dossier, found.file, answers_fit=_holds_all_answers(found, dossier))
    if not dossier.holds_answers:
        raise FileRefusedError(
            f"Het bestand {found.file} telt niet mee.",
            "Dit rapport is voor de intervisie: er staan geen antwoorden in.",
            "Vraag een ander bestand.",
        )


def _holds_all_answers(found: Submission, dossier: MonitorDossier) -> bool:
    """Whether every answer in the file is in a ballot, which takes only those that are right."""
    counted = found.ballot.answered + (found.previous.answered if found.previous else 0)
    return counted == sum(len(entry.answers) for entry in dossier.rounds)
