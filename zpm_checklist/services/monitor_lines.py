"""The lines of the preview: per file who it is, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from zpm_checklist.model.monitor_report import Fate, SourceLine
from zpm_checklist.model.submission import Settled, Submission
from zpm_checklist.model.wording import in_figures
from zpm_checklist.services.monitor_file import Survey
from zpm_checklist.services.monitor_files import Reading

_NO_ANSWERS = "Er staan geen antwoorden van deze meting in; het dossier telt wel mee."


def dossier_lines(submissions: Iterable[Submission], settled: Settled) -> Iterable[SourceLine]:
    """Who each dossier is of, and what becomes of it."""
    fates = _fates(settled)
    for entry in submissions:
        fate, why = fates.get((entry.file, entry.key), (Fate.COUNTED, ""))
        yield SourceLine(
            file=entry.file,
            fate=fate,
            who=entry.name,
            group=entry.ballot.group,
            respondents=int(fate is Fate.COUNTED),
            answered=entry.ballot.answered,
            round_label=entry.round_label,
            round_date=entry.round_date,
            pack_version=entry.pack_version,
            counter=entry.counter,
            holds_reasons=entry.holds_reasons,
            why=why or ("" if entry.round_label else _NO_ANSWERS),
        )


def _fates(settled: Settled) -> Mapping[tuple[str, str], tuple[Fate, str]]:
    found: dict[tuple[str, str], tuple[Fate, str]] = {}
    counted = set(settled.counted)
    for double in settled.doubles:
        left, kept = double.left, double.kept
        then = "; die telt." if kept in counted else "."
        if double.is_older:
            why = f"Ouder dan {kept.file} ({left.counter} tegen {kept.counter} bewerkingen){then}"
            found[left.file, left.key] = (Fate.OLDER, why)
        elif left.state == kept.state or kept.covers(left):
            found[left.file, left.key] = (Fate.SAME, f"Dezelfde stand als {kept.file}{then}")
        else:
            found[left.file, left.key] = (Fate.OLDER, f"U koos {kept.file}; die telt.")
    for states in settled.conflicts:
        for state in states:
            others = _some([other.file for other in states if other is not state])
            why = f"Deze praktijk is los hiervan ook bewerkt in {others}. Kies welke telt."
            found[state.file, state.key] = (Fate.CONFLICT, why)
    return found


_MOST_NAMED = 3


def _some(files: Sequence[str]) -> str:
    """At most three by name: of a thousand states each would name all the others."""
    named = ", ".join(files[:_MOST_NAMED])
    rest = len(files) - _MOST_NAMED
    return f"{named} en {in_figures(rest)} andere" if rest > 0 else named


def survey_lines(reading: Reading, settled: Settled) -> Iterable[SourceLine]:
    """How many respondents each survey brings, and what becomes of it."""
    fates = _fates(settled)
    for survey in reading.surveys:
        yield _survey_line(
            survey,
            {key: fates[survey.file, key] for key in survey.ballots if (survey.file, key) in fates},
        )


def _survey_line(survey: Survey, fates: Mapping[str, tuple[Fate, str]]) -> SourceLine:
    groups = {ballot.group for ballot in survey.ballots.values()}
    count = len(survey.ballots)
    line = SourceLine(
        file=survey.file,
        fate=Fate.COUNTED,
        who="1 respondent" if count == 1 else f"{in_figures(count)} respondenten",
        group=next(iter(groups)) if len(groups) == 1 else None,
        respondents=count - len(fates),
        answered=sum(ballot.answered > 0 for ballot in survey.ballots.values()),
    )
    if not fates:
        return line
    torn = sorted(key for key, (fate, _) in fates.items() if fate is Fate.CONFLICT)
    if torn:
        why = (
            f"Respondent “{torn[0]}” staat ook in een ander bestand, met andere antwoorden. "
            "Kies welk bestand telt."
        )
        return line._replace(fate=Fate.CONFLICT, why=why)
    whole = len(fates) == count
    who = "Alle respondenten staan" if whole else f"{in_figures(len(fates))} respondenten staan"
    if len(fates) == 1:
        who = f"{'De enige' if whole else '1'} respondent staat"
    why = f"{who} ook in een ander bestand."
    return line._replace(fate=Fate.SAME if whole else Fate.COUNTED, why=why)
