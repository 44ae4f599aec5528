"""What the screens of the merge say of files and groups."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from zpm_checklist.model.monitor_report import Fate, SourceLine
from zpm_checklist.model.monitor_wording import FATE
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import PRACTICE_TYPE, capital, in_figures
from zpm_checklist.translation import tr
from zpm_checklist.ui.widgets.dutch_dates import short_date

FATE_SHAPE = {
    Fate.COUNTED: Status.DONE,
    Fate.OLDER: Status.NOT_APPLICABLE,
    Fate.SAME: Status.OPEN,
    Fate.CONFLICT: Status.BEHIND,
    Fate.REFUSED: Status.AT_RISK,
}
"""Fates are drawn with the shapes of the statuses, so that colour never stands alone."""

_SUMMED = {
    Fate.REFUSED: (tr("is geweigerd"), tr("zijn geweigerd")),
    Fate.CONFLICT: (tr("vraagt een keuze"), tr("vragen een keuze")),
    Fate.COUNTED: (tr("telt mee"), tr("tellen mee")),
    Fate.OLDER: (tr("is ouder"), tr("zijn ouder")),
    Fate.SAME: (tr("is dubbel"), tr("zijn dubbel")),
}


def files(count: int) -> str:
    """As "1 bestand", "12 bestanden"."""
    return tr("1 bestand") if count == 1 else tr("{count} bestanden", count=in_figures(count))


def respondents(count: int) -> str:
    """As "1 respondent", "12 respondenten"."""
    return tr("1 respondent") if count == 1 else tr("{count} respondenten", count=in_figures(count))


def fate_word(line: SourceLine) -> str:
    """What became of a file, as a cell and as the beginning of a sentence."""
    return capital(FATE[line.fate])


def group_word(line: SourceLine) -> str:
    """The group of a file; a survey may hold several."""
    if line.group is None:
        return tr("meer groepen") if line.who else ""
    return capital(PRACTICE_TYPE[line.group])


@lru_cache(maxsize=256)
def round_words(label: str, day: date | None) -> str:
    """As "meting 1 van 2026 · 2 mrt 2026"; empty where there is none."""
    return " · ".join(part for part in (label, short_date(day) if day else "") if part)


def fates_summed(fates: Mapping[Fate, int]) -> str:
    """As "12 bestanden: 1 is geweigerd, 9 tellen mee, 2 zijn ouder."."""
    told = [
        f"{in_figures(fates[fate])} {words[0] if fates[fate] == 1 else words[1]}"
        for fate, words in _SUMMED.items()
        if fates[fate]
    ]
    return f"{files(sum(fates.values()))}: {', '.join(told)}."


def block_words(fates: Mapping[Fate, int]) -> str:
    """Why nothing is counted yet."""
    refused, torn = fates[Fate.REFUSED], fates[Fate.CONFLICT]
    parts = []
    if refused:
        parts.append(
            tr(
                "{files} {word} niet meetellen",
                files=files(refused),
                word=tr("kan") if refused == 1 else tr("kunnen"),
            )
        )
    if torn:
        parts.append(tr("{files} spreken elkaar tegen", files=files(torn)))
    return tr("Er is nog niets geteld: {parts}.", parts=" en ".join(parts))


def skip_words(fates: Mapping[Fate, int]) -> str:
    """What is left out because the user said so; empty where nothing is."""
    left = fates[Fate.REFUSED] + fates[Fate.CONFLICT]
    if not left:
        return ""
    stay = tr("blijft") if left == 1 else tr("blijven")
    return tr("U telt alleen de goede bestanden: {files} {stay} weg.", files=files(left), stay=stay)


def spoken(line: SourceLine) -> str:
    """The whole line in words, for who hears it and where the table cuts it off."""
    facts = [
        line.file,
        line.who,
        group_word(line),
        round_words(line.round_label, line.round_date),
        tr("inhoud {pack_version}", pack_version=line.pack_version) if line.pack_version else "",
        _answered(line),
    ]
    told = ", ".join(fact for fact in facts if fact)
    return f"{fate_word(line)}: {told}. {line.why}".strip()


def _answered(line: SourceLine) -> str:
    if not line.who:
        return ""
    if line.counter is None:
        return tr("{answered} met een antwoord", answered=in_figures(line.answered))
    return tr(
        "{answered} {word} beantwoord",
        answered=line.answered,
        word=tr("vraag") if line.answered == 1 else tr("vragen"),
    )
