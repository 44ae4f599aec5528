"""How fast items get done, and when a theme is done if that goes on: only towards a date ahead.

Done means the status `done`; "op schema" is under way, and not counted here. Counted are the
items that apply now, so that another profile today does not rewrite the weeks behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from zpm_checklist.model.practice import Profile
from zpm_checklist.model.readiness import Readiness
from zpm_checklist.model.status import Status

LOOK_BACK = timedelta(days=28)
"""The pace is that of the last four weeks, or of as many days as there are."""
LEAST_DAYS = 7
"""Days behind one, the first not counted, before anything is said."""
LEAST_DONE = 3
"""Items done within these days before anything is said."""
MOST_WEEKS = 12
"""So many weeks behind stand in the chart."""


class StatusStep(NamedTuple):
    """One line of history in which an item got another status, in the order of the history."""

    day: date
    """The day it was written (UTC)."""
    item_id: str
    before: Status
    after: Status


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a set of items gets done, and what follows from it."""

    total: int
    """Items that apply."""
    done: int
    days: int
    """Days that the pace was measured over; 0 where nothing was written before today."""
    gained: int
    """Items more done than `days` ago; less than nothing where some were taken back."""
    days_left: int
    """From today to the date ahead; at least 1."""

    @property
    def left(self) -> int:
        """Items not done yet."""
        return self.total - self.done

    @property
    def is_known(self) -> bool:
        """Whether there is enough behind to say what lies ahead (`LEAST_DAYS`, `LEAST_DONE`)."""
        return self.days >= LEAST_DAYS and self.gained >= LEAST_DONE

    @property
    def days_needed(self) -> int | None:
        """Whole days until the last item is done at this pace; None where that cannot be said."""
        if not self.left:
            return 0
        return -(-self.left * self.days // self.gained) if self.is_known else None

    @property
    def days_late(self) -> int | None:
        """Days between the date ahead and the last item, 0 or less in time; None if unknown."""
        needed = self.days_needed
        return None if needed is None else needed - self.days_left

    @property
    def weeks_late(self) -> int | None:
        """The same in weeks, begun weeks counted whole; 0 in time."""
        late = self.days_late
        return None if late is None else max(-(-late // 7), 0)


class Moment(NamedTuple):
    """A day with how many items were done at its end."""

    day: date
    done: int
    newly: tuple[str, ...]
    """Items that are done since the moment before this one, in the order of the items."""


@dataclass(frozen=True, slots=True)
class ThemePace:
    """One theme of the monitor."""

    theme_id: str
    title: str
    pace: Pace


@dataclass(frozen=True, slots=True)
class BurnUp:
    """All that the burn-up shows, up to the day it was made."""

    today: date
    ahead: date
    whole: Pace
    themes: tuple[ThemePace, ...]
    """Those with items that apply, in the pack's order."""
    moments: tuple[Moment, ...]
    """One a week, oldest first; the last is today. At most `MOST_WEEKS` + 1."""

    @property
    def latest(self) -> ThemePace | None:
        """The theme that ends last, where that can be said of one that is late."""
        late = [(theme.pace.days_late or 0, theme) for theme in self.themes]
        worst = max(late, key=lambda entry: entry[0], default=None)
        return worst[1] if worst is not None and worst[0] > 0 else None


def date_ahead(profile: Profile, today: date) -> date | None:
    """The day to work towards, where there is one that lies ahead."""
    if profile.purpose.looks_ahead and profile.date is not None and profile.date > today:
        return profile.date
    return None


def burn_up(readiness: Readiness, steps: Sequence[StatusStep], today: date, ahead: date) -> BurnUp:
    """What the history says of the pace. `ahead` lies after `today`; items of the guide only."""
    counted = [s for s in readiness.items if s.verdict.applies and not s.item.supplement]
    is_done = {state.item.id: state.mark.status is Status.DONE for state in counted}
    told = [step for step in steps if step.item_id in is_done]
    titles = {theme.theme_id: theme.title for theme in readiness.themes}
    themes = []
    for theme_id, title in titles.items():
        ids = [state.item.id for state in counted if theme_id in state.item.themes]
        if ids:
            found = _pace({key: is_done[key] for key in ids}, told, today, ahead)
            themes.append(ThemePace(theme_id, title, found))
    whole = _pace(is_done, told, today, ahead)
    return BurnUp(today, ahead, whole, tuple(themes), _moments(is_done, told, today))


def _pace(
    is_done: Mapping[str, bool], steps: Sequence[StatusStep], today: date, ahead: date
) -> Pace:
    """The first day of the whole history is left out: then one writes down what was done before."""
    now = sum(is_done.values())
    first = min((step.day for step in steps), default=today)
    since = max(first, today - LOOK_BACK)
    days = max((today - since).days, 0)
    then = sum(_done_after(is_done, steps, since).values()) if days else now
    return Pace(len(is_done), now, days, now - then, (ahead - today).days)


def _done_after(
    is_done: Mapping[str, bool], steps: Iterable[StatusStep], day: date
) -> dict[str, bool]:
    """What was done at the end of a day: the present, without what came later.

    Counted backwards from the present, for a history may begin later than its items: a dossier
    that comes in brings marks without the days they were given on.
    """
    then = dict(is_done)
    seen: set[str] = set()
    for step in steps:
        if step.day > day and step.item_id in then and step.item_id not in seen:
            then[step.item_id] = step.before is Status.DONE
            seen.add(step.item_id)
    return then


def _moments(
    is_done: Mapping[str, bool], steps: Sequence[StatusStep], today: date
) -> tuple[Moment, ...]:
    first = min((step.day for step in steps), default=today)
    weeks = min(max(-(-(today - first).days // 7), 0), MOST_WEEKS)
    found: list[Moment] = []
    before: dict[str, bool] = {}
    for back in range(weeks, -1, -1):
        day = today - timedelta(days=7 * back)
        after = _done_after(is_done, steps, day) if back else dict(is_done)
        newly = tuple(key for key, done in after.items() if done and not before.get(key))
        found.append(Moment(day, sum(after.values()), newly))
        before = after
    return tuple(found)
