"""The files behind the numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from zpm_checklist.model.monitor_report import Fate, MonitorReport, SourceLine
from zpm_checklist.model.monitor_wording import FATE, GROUP
from zpm_checklist.model.wording import enumeration, in_figures
from zpm_checklist.report.aggregate.naming import Noun
from zpm_checklist.report.aggregate.paper import Column, Grid, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.words import in_short, long_date, short_date

_FILE = Noun("bestand", "bestanden", is_neuter=True)
_BECAME = {
    Fate.COUNTED: ("telt mee", "tellen mee"),
    Fate.OLDER: ("is ouder dan een ander", "zijn ouder dan een ander"),
    Fate.SAME: ("is dubbel", "zijn dubbel"),
    Fate.CONFLICT: ("vraagt een keuze", "vragen een keuze"),
    Fate.REFUSED: ("is geweigerd", "zijn geweigerd"),
}
"""What became of one file, and of several, as the end of a sentence."""


def files_sentence(report: MonitorReport) -> str:
    """How many files were read and what became of them; outward only those that were refused."""
    fates = Counter(source.fate for source in report.sources)
    told = [
        f"{in_figures(fates[fate])} {_BECAME[fate][fates[fate] != 1]}"
        for fate in Fate
        if fates[fate]
    ]
    if report.is_suppressed:
        refused = fates[Fate.REFUSED]
        if not refused:
            return ""
        return f"{_FILE.counted(refused)} {_BECAME[Fate.REFUSED][refused != 1]}."
    whole = fates.total()
    if not whole:
        return "Er zijn geen bestanden gelezen."
    if whole == 1:
        return f"1 bestand gelezen: het {told[0].removeprefix('1 ')}."
    return f"{_FILE.counted(whole)} gelezen: {enumeration(told)}."


def round_names(sources: Iterable[SourceLine]) -> list[str]:
    """Each round that counts with its days: "meting 1 van 2026 (12 januari 2026)"."""
    days: dict[str, list[date]] = {}
    for source in sources:
        if source.fate is Fate.COUNTED and source.round_label:
            found = days.setdefault(source.round_label, [])
            if source.round_date:
                found.append(source.round_date)
    return [_round_name(label, sorted(days[label])) for label in sorted(days, key=_by_year)]


def _by_year(label: str) -> list[str]:
    """Of "meting 1 van 2026" the year before the number."""
    return label.split(" van ")[::-1]


def _round_name(label: str, days: list[date]) -> str:
    if not days:
        return label
    first, last = long_date(days[0]), long_date(days[-1])
    return f"{label} ({first})" if first == last else f"{label} ({first} tot en met {last})"


def sources_page(report: MonitorReport) -> Sheet:
    """Every file: who, which group, which round and version, and what became of it."""
    blocks: list[SheetBlock] = []
    if report.is_suppressed:
        blocks.append(
            Paragraph(
                "Deze versie is voor buiten de organisatie. De bestanden die meetellen, staan "
                "hier daarom niet."
            )
        )
    elif not report.sources:
        blocks.append(Paragraph("Er zijn geen bestanden gelezen."))
    if report.sources:
        blocks.append(_grid(report.sources))
    why = [(in_short(source.file), in_short(source.why)) for source in report.sources if source.why]
    if why:
        columns = (Column("Bestand", 160), Column("Waarom", 315))
        blocks.append(Grid(columns, tuple(why), is_small=True))
    return Sheet("Lijst van bestanden", "", tuple(blocks), in_section=True, starts_page=False)


def _grid(sources: Iterable[SourceLine]) -> Grid:
    return Grid(
        (
            Column("Bestand", 100),
            Column("Wie", 90),
            Column("Groep", 72),
            Column("Meting", 76),
            Column("Datum", 52),
            Column("Versie", 36),
            Column("Telt mee?", 49),
        ),
        tuple(_row(source) for source in sources),
        is_small=True,
    )


def _row(source: SourceLine) -> tuple[str, ...]:
    return (
        in_short(source.file),
        in_short(source.who) or "–",
        GROUP[source.group.value] if source.group else "–",
        source.round_label or "–",
        short_date(source.round_date) if source.round_date else "–",
        source.pack_version or "–",
        FATE[source.fate],
    )
