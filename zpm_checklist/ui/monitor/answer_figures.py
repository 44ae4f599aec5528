"""The bars of the monitor: one's own answers, and thin beneath them the published ones."""

from __future__ import annotations

from zpm_checklist.content.schema import PublishedFigure
from zpm_checklist.model.shares import Shares
from zpm_checklist.ui.charts.painted import BarPart
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, published_shares


def own_parts(shares: Shares) -> list[BarPart]:
    """One's own answers; their counts decide the widths."""
    return [
        BarPart(COLOUR[level], shares.counts[level], share, SHAPE[level])
        for level, share in shares.percent.items()
    ]


def published_parts(figure: PublishedFigure) -> list[BarPart]:
    """The published bar; only its percentages are known."""
    return [BarPart(COLOUR[level], share, share) for level, share in published_shares(figure)]
