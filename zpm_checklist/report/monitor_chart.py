"""The monitor's chart for one practice, with the published figures of its group beside it."""

from __future__ import annotations

from zpm_checklist.content.schema import PublishedFigure
from zpm_checklist.model.answer import steps_of, worst_on
from zpm_checklist.model.monitor import PracticeMonitor, ThemeAnswers, themes_in_published_order
from zpm_checklist.model.monitor_wording import (
    ANSWER_TERM,
    AT_LEAST_ONE,
    GROUP,
    NOT_ONE,
    THE_FIRST_MONITOR,
    published_note,
)
from zpm_checklist.model.questions import APART, published_figure
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.report.monitor_blocks import BarRow, Bars, Reference


def charted(monitor: PracticeMonitor) -> list[ThemeAnswers]:
    """The themes of the monitor's chart, worst on top; settled and general have none there."""
    return themes_in_published_order(
        entry for entry in monitor.themes if entry.theme.scale not in APART
    )


def chart(snapshot: Snapshot, reader: Reader) -> Bars | None:
    """The left chart, with a mark where the right one stands in a report over many.

    None where no theme has an answer.
    """
    themes = charted(snapshot.monitor)
    if not any(entry.shares.n for entry in themes):
        return None
    footnote = (
        "n is het aantal antwoorden. Vragen zonder antwoord of met “niet van toepassing” tellen "
        "niet mee."
    )
    is_compared = compares(snapshot, reader)
    if is_compared:
        worst = ANSWER_TERM[worst_on(themes[0].theme.scale)]
        footnote += (
            f" Dunne balken: {GROUP[snapshot.practice.profile.type.value]} in {THE_FIRST_MONITOR}, "
            "een moment in het verleden. * Het deel van die groep met ten minste één keer "
            f"“{worst}”."
        )
    return Bars(
        tuple(_row(entry, snapshot, reader) for entry in themes),
        left_caption="% van aantal antwoorden",
        right_caption="dun: % van de groep*" if is_compared else "",
        footnote=footnote,
    )


def compares(snapshot: Snapshot, reader: Reader) -> bool:
    """Whether published figures stand beside one's own."""
    return any(_figure(entry, snapshot, reader) for entry in charted(snapshot.monitor))


def _row(entry: ThemeAnswers, snapshot: Snapshot, reader: Reader) -> BarRow:
    share, worst = entry.shares.percent, worst_on(entry.theme.scale)
    mark = (AT_LEAST_ONE if entry.any_worst else NOT_ONE)[worst]
    figure = _figure(entry, snapshot, reader)
    return BarRow(
        label=entry.theme.title,
        shares=tuple(
            (level, count, share[level]) for level, count in entry.shares.counts.items() if share
        ),
        n=entry.shares.n,
        mark=mark if share else "",
        reference=_reference(entry, figure) if figure else None,
    )


def _figure(entry: ThemeAnswers, snapshot: Snapshot, reader: Reader) -> PublishedFigure | None:
    """Not for an insurer: a practice is not to be measured by what others once said."""
    if reader.is_outside:
        return None
    return published_figure(snapshot.pack, snapshot.practice.profile.type.value, entry.theme.id)


def _reference(entry: ThemeAnswers, figure: PublishedFigure) -> Reference:
    return Reference(
        percent=tuple(
            (level, figure.percent[level.value])
            for level in steps_of(entry.theme.scale)
            if figure.percent
        ),
        right=figure.respondents_percent,
        note=published_note(figure),
    )
