"""Changes many actions at once: one step of undo, one sentence that tells of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from zpm_checklist.content.schema import Item
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date

_WEEK = timedelta(days=7)


class ActionDesk(QObject):
    """Writes through the session; what stays as it was is no part of the step."""

    told = Signal(str)
    """A sentence about what was done."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """For the practice at hand."""
        super().__init__(parent)
        self._session = session

    def give(self, items: Sequence[Item], owner: str) -> bool:
        """Let this person do them; an empty name takes the names away. False where it failed."""
        name = " ".join(owner.split())
        told = tr("{name}: {points}.", name=name, points=_points(items))
        if not name:
            told = tr("Zonder naam: {points}.", points=_points(items))
        words = tr("Verantwoordelijke")
        return self._change(items, lambda mark: replace(mark, owner=name), words, told)

    def plan(self, items: Sequence[Item], due: date | None) -> bool:
        """Have them done by this day; None takes the dates away. False where it failed."""
        told = tr("Zonder datum: {points}.", points=_points(items))
        if due is not None:
            told = tr("Klaar op {day}: {points}.", day=short_date(due), points=_points(items))
        return self._change(items, lambda mark: replace(mark, due=due), tr("Datum"), told)

    def put_off(self, items: Sequence[Item]) -> None:
        """A week later than their date; without one, a week from today."""

        def later(mark: Mark) -> Mark:
            day = mark.due or self._session.today
            return replace(mark, due=day + min(_WEEK, date.max - day))

        told = tr("Een week later: {points}.", points=_points(items))
        self._change(items, later, tr("Een week later"), told)

    def mark(self, items: Sequence[Item], status: Status) -> None:
        """Give them this status."""
        word = status_word(status, self._session.purpose)
        told = tr("{points}: {word}.", points=_points(items), word=word)
        self._change(items, lambda mark: mark.with_status(status), tr("Stand"), told)

    def take_up(self, item: Item, owner: str, due: date | None) -> bool:
        """Make an action of one item; what is empty stays as it is. False where it failed."""
        name = " ".join(owner.split())

        def taken(mark: Mark) -> Mark:
            return replace(mark, owner=name or mark.owner, due=due or mark.due)

        told = tr("Op de lijst gezet: {title}", title=item.title)
        return self._change([item], taken, tr("Actie"), told)

    def _change(
        self, items: Sequence[Item], change: Callable[[Mark], Mark], words: str, told: str
    ) -> bool:
        session = self._session
        if not session.is_editable:
            return False
        before = {item.id: session.state(item).mark for item in items}
        afters = {id_: change(mark) for id_, mark in before.items()}
        afters = {id_: mark for id_, mark in afters.items() if mark != before[id_]}
        if not afters:
            return True
        step = tr("{words} bij {points}", words=words, points=_points(items[: len(afters)]))
        if not session.edit_many(afters, step):
            return False
        self.told.emit(told)
        return True


def _points(items: Sequence[Item]) -> str:
    return tr("1 punt") if len(items) == 1 else tr("{count} punten", count=len(items))
