"""The burn-up towards a date ahead in words: how far each week, and what the pace leads to."""

from __future__ import annotations

from zpm_checklist.model.pace import LEAST_DAYS, LEAST_DONE, BurnUp, Pace
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import NOTHING, Cells
from zpm_checklist.ui.widgets.dutch_dates import long_date, short_date

_YEAR = 52
"""Weeks from which no number of weeks is believed."""


def verdict(title: str, pace: Pace) -> str:
    """What the pace of something leads to, in one sentence."""
    if not pace.left:
        return tr("{title} is klaar.", title=title)
    if pace.weeks_late is None:
        return tr("Over {title} zijn er nog te weinig gegevens.", title=title)
    if not pace.weeks_late:
        return tr("In dit tempo is {title} op tijd klaar.", title=title)
    return tr("In dit tempo is {title} {late} te laat klaar.", title=title, late=_late(pace))


def main_verdict(burn_up: BurnUp) -> str:
    """The theme that ends last, or what there is to say of the whole."""
    latest = burn_up.latest
    if latest is not None:
        return verdict(tr("thema {title}", title=latest.title), latest.pace)
    return verdict(tr("de checklist"), burn_up.whole)


def basis(burn_up: BurnUp) -> str:
    """What the main verdict was counted from, and what holds for the whole."""
    latest = burn_up.latest
    if latest is None:
        return pace_basis(tr("De checklist"), burn_up.whole)
    whole = verdict(tr("de hele checklist"), burn_up.whole)
    return f"{pace_basis(latest.title, latest.pace)} {whole}"


def pace_basis(title: str, pace: Pace) -> str:
    """What a pace was counted from."""
    if not pace.is_known and pace.left:
        return tr(
            "Een tempo ziet u na {days} dagen, als er dan ten minste {done} punten klaar bij "
            "zijn gekomen. De eerste dag telt niet mee.",
            days=LEAST_DAYS,
            done=LEAST_DONE,
        )
    return tr(
        "{title}: {done} van {total} punten klaar. In {days} dagen kwamen er {gained} bij.",
        title=title,
        done=pace.done,
        total=pace.total,
        days=pace.days,
        gained=pace.gained,
    )


def moment_words(burn_up: BurnUp, number: int, purpose: Purpose) -> str:
    """How far it was on one day."""
    moment = burn_up.moments[number]
    said = tr(
        "{day}: {done} van {total} punten {word}.",
        day=long_date(moment.day),
        done=moment.done,
        total=burn_up.whole.total,
        word=status_word(Status.DONE, purpose),
    )
    if not number:
        return said
    since = short_date(burn_up.moments[number - 1].day)
    newly = tr("Nieuw sinds {since}: {count}.", since=since, count=len(moment.newly))
    return f"{said} {newly}"


def ahead_words(burn_up: BurnUp) -> str:
    """The date ahead, with what the pace leads to by then."""
    day = tr(
        "{day}: de dag waar u naartoe werkt, over {left} dagen.",
        day=long_date(burn_up.ahead),
        left=burn_up.whole.days_left,
    )
    return " ".join(
        (
            day,
            verdict(tr("de checklist"), burn_up.whole),
            pace_basis(tr("De checklist"), burn_up.whole),
        )
    )


def pace_cells(burn_up: BurnUp) -> Cells:
    """The table twin: the whole and each theme."""
    headings = (tr("thema"), tr("klaar"), tr("nieuw"), tr("in dagen"), tr("uitkomst"))
    rows = [(tr("De checklist"), burn_up.whole)]
    rows += [(theme.title, theme.pace) for theme in burn_up.themes]
    return Cells(headings, tuple(_row(title, pace) for title, pace in rows))


def _row(title: str, pace: Pace) -> tuple[str, ...]:
    done = tr("{done}\u00a0van\u00a0{total}", done=pace.done, total=pace.total)
    gained = str(pace.gained) if pace.days else NOTHING
    return (title, done, gained, str(pace.days), _outcome(pace))


def _outcome(pace: Pace) -> str:
    if not pace.left:
        return tr("klaar")
    if pace.weeks_late is None:
        return tr("te weinig gegevens")
    return tr("{late} te laat", late=_late(pace)) if pace.weeks_late else tr("op tijd")


def _late(pace: Pace) -> str:
    weeks = pace.weeks_late or 0
    if weeks > _YEAR:
        return tr("meer dan een jaar")
    return tr("1 week") if weeks == 1 else tr("{weeks} weken", weeks=weeks)
