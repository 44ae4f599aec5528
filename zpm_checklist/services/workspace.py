"""One open register with its practices: every edit of window and command line passes here.

File first, memory second: a failed write leaves memory as it was.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from zpm_checklist.content.schema import Item, Pack, Question, QuestionTheme
from zpm_checklist.model.answer import Answer
from zpm_checklist.model.change import (
    AnswerChange,
    Arrival,
    Change,
    Changes,
    HistoryEntry,
    PracticeChange,
    Replacement,
    RoundChange,
)
from zpm_checklist.model.errors import InvalidInputError, NotFoundError, RegisterError
from zpm_checklist.model.long_task import Between, Run, at_once
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice, Profile
from zpm_checklist.model.round import Round
from zpm_checklist.services import round_edits
from zpm_checklist.services.guard import (
    checked_agb,
    checked_mark,
    checked_name,
    nearest,
    unknown_practice,
)
from zpm_checklist.services.rounds import RoundBook
from zpm_checklist.services.walls import check_may_enter
from zpm_checklist.store.store import Store

if TYPE_CHECKING:
    from zpm_checklist.model.snapshot import Snapshot


class Workspace:
    """The practices of one register, with their marks in memory once they were asked for."""

    def __init__(self, pack: Pack, register: Path, *, is_exercise: bool = False) -> None:
        """Open the register, or make it. Raises RegisterError or NotWritableError."""
        self.pack = pack
        self.register = register
        self.is_exercise = is_exercise
        """Whether this is the training room's own register: nothing leaves it, nothing enters."""
        self.store = Store(register, is_exercise=is_exercise)
        self._practices = {practice.id: practice for practice in self.store.practices()}
        self._marks: dict[str, dict[str, Mark]] = {}
        self._rounds = RoundBook(self.store)
        self.after_write: Callable[[], None] | None = None
        """Called after each write that reached the file; the backup hangs here."""
        self.before_close: Callable[[], None] | None = None
        """Called before the register is released; who works on it in a thread ends there."""

    def close(self) -> None:
        """Release the register."""
        if self.before_close is not None:
            self.before_close()
        self.store.close()

    # Practices

    @property
    def practices(self) -> list[Practice]:
        """In the order in which they were added."""
        return list(self._practices.values())

    def practice(self, practice_id: str) -> Practice:
        """By id; KeyError where there is none."""
        return self._practices[practice_id]

    def find_practice(self, name: str) -> Practice:
        """By name or id, as a person types it. Raises NotFoundError."""
        wanted = " ".join(name.split())
        for practice in self._practices.values():
            if wanted in (practice.name, practice.id):
                return practice
        raise unknown_practice(name, [practice.name for practice in self.practices])

    def add_practice(self, name: str, profile: Profile, agb: str = "") -> Practice:
        """Raises InvalidInputError for a name that is empty or taken, or a wrong AGB code."""
        practice = Practice(str(uuid.uuid4()), checked_name(name), profile, checked_agb(agb))
        self.store.add_practice(practice)
        self._practices[practice.id] = practice
        self._wrote()
        return practice

    def removal_of(self, practice_id: str) -> Replacement:
        """The change that takes a practice out, with marks, rounds and history."""
        return Replacement({practice_id: self.store.kept(practice_id)}, {practice_id: None})

    def remove_practice(self, practice_id: str) -> None:
        """Take a practice out at once, and for good."""
        self.replace_practices(Replacement({}, {practice_id: None}))

    def arrival_of(self, arrivals: Sequence[Arrival]) -> Replacement:
        """The change that takes dossiers over; undone, each practice is as it is now."""
        ids = [arrival.practice.id for arrival in arrivals]
        before = {id_: self.store.kept(id_) if id_ in self._practices else None for id_ in ids}
        return Replacement(before, {arrival.practice.id: arrival for arrival in arrivals})

    def replace_practices(self, change: Replacement, run: Run = at_once) -> None:
        """Put whole practices in, back or out, all or none; then read what the register holds.

        `run` may do it in a thread, as long as nothing else uses the workspace meanwhile. Raises
        FileRefusedError for a dossier in the training room, and InvalidInputError where a name is
        taken by now.
        """
        if any(isinstance(becomes, Arrival) for becomes in change.after.values()):
            check_may_enter(is_exercise=self.is_exercise)
        run(lambda between: self._replace(change, between))
        self._wrote()

    def _replace(self, change: Replacement, between: Between) -> None:
        try:
            self.store.replace(change.after, _now(), between)
        except RegisterError:
            with suppress(RegisterError):  # unreadable too: what memory holds is the best there is
                self._read_again(change.after)
            raise
        self._read_again(change.after)

    def edit_practice(self, after: Practice) -> PracticeChange | None:
        """The change that makes this practice so; None where nothing differs."""
        before = self._practices[after.id]
        wanted = replace(after, name=checked_name(after.name), agb=checked_agb(after.agb))
        return PracticeChange(before, wanted) if before != wanted else None

    def apply_to_practice(self, change: PracticeChange) -> None:
        """Write it, then remember it; after a failed write the register is read again."""
        try:
            self.store.apply_to_practice(change, _now())
        except RegisterError:
            self._practices = {practice.id: practice for practice in self.store.practices()}
            raise
        self._practices[change.after.id] = change.after
        self._wrote()

    # Marks

    def find_item(self, item_id: str) -> Item:
        """Raises NotFoundError, with the nearest ids where there are any."""
        item = self.pack.item_by_id.get(item_id)
        if item is not None:
            return item
        near = nearest(item_id, self.pack.item_by_id)
        raise NotFoundError(
            f"Het punt “{item_id}” is niet gevonden.",
            "Die id staat niet in de checklist.",
            near or "“content --json” toont alle punten.",
        )

    def marks(self, practice_id: str) -> Mapping[str, Mark]:
        """Marks by item id, read-only and live; items that were never touched are absent."""
        if practice_id not in self._marks:
            self._marks[practice_id] = self.store.marks(practice_id)
        return MappingProxyType(self._marks[practice_id])

    def mark(self, practice_id: str, item_id: str) -> Mark:
        """What the practice says of one item; blank where it says nothing."""
        return self.marks(practice_id).get(item_id, BLANK)

    def edit(self, practice_id: str, item_id: str, after: Mark) -> Change | None:
        """The change that makes this mark so; None where nothing differs.

        Raises InvalidInputError where the mark cannot be taken (a financier, a note too long).
        """
        if not self._practices[practice_id].profile.type.has_checklist:
            raise InvalidInputError(
                f"De stand van “{item_id}” is niet bewaard.",
                "Een financier heeft geen checklist, alleen vragenlijsten.",
                "Kies een praktijk die zorg levert.",
            )
        before = self.mark(practice_id, item_id)
        wanted = checked_mark(after)
        return Change(practice_id, item_id, before, wanted) if before != wanted else None

    def edit_many(self, practice_id: str, afters: Mapping[str, Mark]) -> Changes | None:
        """The changes that make these marks so, by item id; None where nothing differs.

        Raises InvalidInputError where one of the marks cannot be taken.
        """
        made = (self.edit(practice_id, item_id, after) for item_id, after in afters.items())
        changes = tuple(change for change in made if change is not None)
        return Changes(changes) if changes else None

    def apply(self, changes: Sequence[Change]) -> None:
        """Write all of them in one transaction, then remember them.

        After a failed write the register is read again: an error from the commit does not mean
        that nothing was stored.
        """
        try:
            self.store.apply(changes, _now())
        except RegisterError:
            with suppress(RegisterError):  # unreadable too: what memory holds is the best there is
                for practice_id in {change.practice_id for change in changes}:
                    self._marks[practice_id] = self.store.marks(practice_id)
            raise
        for change in changes:
            self.marks(change.practice_id)
            self._marks[change.practice_id][change.item_id] = change.after
        self._wrote()

    def history(self, practice_id: str, item_id: str) -> list[HistoryEntry]:
        """What happened to one item, oldest first."""
        return self.store.history(practice_id, item_id)

    # Rounds of the monitor

    def rounds(self, practice_id: str) -> tuple[Round, ...]:
        """With their answers, oldest first."""
        return self._rounds.of(practice_id)

    def begin_round(self, practice_id: str, today: date) -> RoundChange:
        """The change that begins one. Raises InvalidInputError: one is open, or the year full."""
        return round_edits.begun(practice_id, self.rounds(practice_id), today)

    def close_round(self, practice_id: str, today: date) -> RoundChange:
        """The change that closes the open one. Raises InvalidInputError where none is open."""
        return round_edits.closed(practice_id, self.rounds(practice_id), today)

    def find_question(self, practice_id: str, question_id: str) -> tuple[QuestionTheme, Question]:
        """A question of the practice's own list. Raises NotFoundError, with the nearest ids."""
        kind = self._practices[practice_id].profile.type
        return round_edits.asked(self.pack, kind, question_id)

    def edit_answer(self, practice_id: str, question_id: str, after: Answer) -> AnswerChange | None:
        """The change that makes this answer so in the open round; None where nothing differs.

        Raises NotFoundError for a question of another list, and InvalidInputError where no round
        is open or the answer cannot be taken (off the scale, reasons that are not asked).
        """
        theme, question = self.find_question(practice_id, question_id)
        rounds = self.rounds(practice_id)
        return round_edits.answered(practice_id, rounds, theme, question, after)

    def apply_answers(self, changes: Sequence[AnswerChange]) -> None:
        """Write all of them in one transaction, then remember them, as `apply` does.

        Raises InvalidInputError for a closed round; then nothing was written.
        """
        self._rounds.apply_answers(changes, _now())
        self._wrote()

    def apply_round(self, change: RoundChange) -> None:
        """Write it, then remember it. Raises InvalidInputError where it no longer fits."""
        self._rounds.apply_round(change, _now())
        self._wrote()

    def snapshot(self, practice_id: str, today: date) -> Snapshot:
        """The practice as it is now, frozen and counted."""
        # The window opens a register long before it counts the monitor.
        from zpm_checklist.model.snapshot import Snapshot  # noqa: PLC0415

        return Snapshot.take(
            self.pack,
            self._practices[practice_id],
            self.marks(practice_id),
            self.store.standing(practice_id).counter,
            today,
            self.rounds(practice_id),
            self.store.lineage(practice_id),
            is_exercise=self.is_exercise,
        )

    def _read_again(self, practice_ids: Iterable[str]) -> None:
        self._practices = {practice.id: practice for practice in self.store.practices()}
        for practice_id in practice_ids:
            self._marks.pop(practice_id, None)
            self._rounds.forget(practice_id)

    def _wrote(self) -> None:
        if self.after_write is not None:
            self.after_write()


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
