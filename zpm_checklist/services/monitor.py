"""The report over many: settles what the files said, counts it, and writes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.aggregate import aggregate
from zpm_checklist.model.ballot import Ballot
from zpm_checklist.model.errors import InvalidInputError, NothingToReportError
from zpm_checklist.model.monitor_report import (
    Fate,
    MonitorReport,
    SourceLine,
    files_without_reasons,
)
from zpm_checklist.model.submission import Settled, Submission, settle
from zpm_checklist.model.suppression import suppressed
from zpm_checklist.services.files import check_suffix, write_whole
from zpm_checklist.services.monitor_files import Reading
from zpm_checklist.services.monitor_lines import dossier_lines, survey_lines

DEFAULT_TITLE = "Monitor zorgprestatiemodel"


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be counted, before anything is."""

    settled: Settled
    """Practices, and those respondents of surveys that occur more than once."""
    bulk: tuple[Ballot, ...]
    """The other respondents of surveys."""
    sources: tuple[SourceLine, ...]
    """Every file by name, with what becomes of it."""

    @property
    def respondents(self) -> int:
        """How many would be counted."""
        return len(self.settled.counted) + len(self.bulk)

    @property
    def refused(self) -> tuple[SourceLine, ...]:
        """Files that cannot be taken."""
        return tuple(line for line in self.sources if line.fate is Fate.REFUSED)

    @property
    def conflicting(self) -> tuple[SourceLine, ...]:
        """Files between which the user has to choose."""
        return tuple(line for line in self.sources if line.fate is Fate.CONFLICT)


def preview(reading: Reading, chosen: Collection[str] = ()) -> Preview:
    """Sort the files out. `chosen` are those that the user picked where histories forked."""
    seen = Counter(entry.key for entry in reading.submissions)
    for survey in reading.surveys:
        seen.update(survey.ballots.keys())
    several = {key for key, count in seen.items() if count > 1}
    to_settle = list(reading.submissions)
    bulk: list[Ballot] = []
    for survey in reading.surveys:
        for respondent, ballot in survey.ballots.items():
            if respondent in several:
                to_settle.append(_as_submission(survey.file, respondent, ballot))
            else:
                bulk.append(ballot)
    settled = settle(to_settle, chosen)
    lines = [*dossier_lines(reading.submissions, settled), *survey_lines(reading, settled)]
    lines += [
        SourceLine(refusal.file, Fate.REFUSED, respondents=0, why=refusal.why)
        for refusal in reading.refusals
    ]
    lines += [
        SourceLine(
            file, Fate.SAME, respondents=0, why="Dit bestand is vaker dan één keer opgegeven."
        )
        for file in sorted(set(reading.repeated))
    ]
    return Preview(settled, tuple(bulk), tuple(sorted(lines, key=lambda line: line.file)))


def make_monitor_report(
    pack: Pack,
    seen: Preview,
    today: date,
    *,
    title: str = DEFAULT_TITLE,
    suppress: bool = False,
) -> MonitorReport:
    """Count what was sorted out. Raises NothingToReportError where no respondent is left."""
    if not seen.respondents:
        raise NothingToReportError(
            "Er is geen monitor gemaakt.",
            "Geen enkel bestand telt mee.",
            "Geef dossiers (.zpm), rapporten (.pdf) of enquêtes (.csv) op.",
        )
    counted = seen.settled.counted
    # What changed, and who sent what, would tell small groups apart again.
    both = [entry for entry in counted if entry.previous is not None and not suppress]
    result = aggregate(pack, [*(entry.ballot for entry in counted), *seen.bulk])
    previous = aggregate(pack, [e.previous for e in both if e.previous]) if both else None
    comparable = aggregate(pack, [entry.ballot for entry in both]) if both else None

    return MonitorReport(
        pack=pack,
        title=title,
        today=today,
        result=suppressed(result) if suppress else result,
        previous=previous,
        comparable=comparable,
        sources=seen.refused if suppress else seen.sources,
        is_suppressed=suppress,
        without_reasons=files_without_reasons(seen.sources),
    )


def check_outputs(reading: Reading, *paths: Path) -> Reading:
    """The reading without what this program wrote there before, which is no input.

    Raises InvalidInputError where any other file that was read would be overwritten.
    """
    refused = {refusal.file for refusal in reading.refusals}
    for path in paths:
        names = reading.names_of([path])
        if any(name not in refused or not _is_own_output(reading.paths[name]) for name in names):
            raise InvalidInputError(
                f"Het bestand {path} is niet geschreven.",
                "Het is een van de bestanden die u telt, en zou verloren gaan.",
                "Kies een andere naam.",
            )
        reading = reading.without(names)
    return reading


def _is_own_output(path: Path) -> bool:
    """Whether it is a report over many of ours: such a file has our mark and no dossier."""
    data = path.read_bytes()
    return _OWN_MARK in data and _DOSSIER_MARK not in data


_OWN_MARK, _DOSSIER_MARK = b"/Creator (ZPM-Checklist)", b"/EmbeddedFile"


def check_round(reading: Reading, round_id: str | None) -> None:
    """Raises InvalidInputError where a round is asked for that no file has."""
    if round_id is None or any(entry.round_label for entry in reading.submissions):
        return
    if reading.submissions:
        raise InvalidInputError(
            "Er is geen monitor gemaakt.",
            f"Geen enkel dossier heeft antwoorden in meting {round_id}.",
            "Kies een andere meting, of laat --round weg voor de nieuwste.",
        )


def check_suffixes(pdf: Path | None, sheets: Path | None) -> None:
    """Raises InvalidInputError for a name that does not fit what will be written."""
    if pdf is not None:
        check_suffix(pdf, ".pdf", "Het rapport over de monitor is een pdf.")
    if sheets is not None:
        check_suffix(sheets, ".xlsx", "De tabellen komen in een rekenblad.")


def write_monitor_pdf(report: MonitorReport, path: Path) -> None:
    """Write the report as PDF; safe to run beside the event loop."""
    check_suffixes(path, None)
    from zpm_checklist.report.aggregate.pdf import (  # noqa: PLC0415  (reportlab: when called for)
        render_monitor,
    )

    write_whole(path, render_monitor(report))


def write_monitor_sheets(report: MonitorReport, path: Path) -> None:
    """Write the same tables as a spreadsheet."""
    check_suffixes(None, path)
    from zpm_checklist.exchange.spreadsheet import (  # noqa: PLC0415  (XlsxWriter: when called for)
        monitor_spreadsheet,
    )

    write_whole(path, monitor_spreadsheet(report))


def _as_submission(file: str, respondent: str, ballot: Ballot) -> Submission:
    return Submission(
        file=file,
        key=respondent,
        name=respondent,
        ballot=ballot,
        round_label="",
        round_date=None,
        previous=None,
        pack_version="",
        lineage="",
    )
