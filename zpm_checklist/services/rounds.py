"""The rounds of a register's practices: file first, memory second."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from zpm_checklist.model.answer import UNANSWERED, Answer
from zpm_checklist.model.change import AnswerChange, RoundChange
from zpm_checklist.model.errors import RegisterError
from zpm_checklist.model.round import Round
from zpm_checklist.services.round_edits import check_answer_change, check_round_change
from zpm_checklist.store.store import Store


class RoundBook:
    """Rounds with their answers, in memory once they were asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rounds: dict[str, tuple[Round, ...]] = {}

    def of(self, practice_id: str) -> tuple[Round, ...]:
        """A practice's rounds, oldest first."""
        if practice_id not in self._rounds:
            self._rounds[practice_id] = tuple(self._store.rounds(practice_id))
        return self._rounds[practice_id]

    def forget(self, practice_id: str) -> None:
        """Read this practice's rounds again when they are asked for."""
        self._rounds.pop(practice_id, None)

    def apply_answers(self, changes: Sequence[AnswerChange], at: str) -> None:
        """Write all of them, then remember them. Raises InvalidInputError for a closed round."""
        for change in changes:
            check_answer_change(self.of(change.practice_id), change)
        practices = {change.practice_id for change in changes}
        self._write(lambda: self._store.apply_answers(changes, at), practices)
        for change in changes:
            self._rounds[change.practice_id] = tuple(
                _with_answer(entry, change.question_id, change.after)
                if entry.id == change.round_id
                else entry
                for entry in self.of(change.practice_id)
            )

    def apply_round(self, change: RoundChange, at: str) -> None:
        """Write it, then remember it. Raises InvalidInputError where it cannot be."""
        rounds = self.of(change.practice_id)
        check_round_change(rounds, change)
        self._write(lambda: self._store.apply_round(change, at), [change.practice_id])
        now = {entry.id: entry for entry in rounds if entry.id != change.round_id}
        if change.after is not None:
            answers = next((r.answers for r in rounds if r.id == change.round_id), {})
            now[change.round_id] = replace(change.after, answers=answers)
        self._rounds[change.practice_id] = tuple(now[key] for key in sorted(now))

    def _write(self, write: Callable[[], None], practices: Iterable[str]) -> None:
        """After a failed write the register is read again: it may have been stored after all."""
        try:
            write()
        except RegisterError:
            with suppress(RegisterError):  # unreadable too: what memory holds is the best there is
                for practice_id in practices:
                    self._rounds[practice_id] = tuple(self._store.rounds(practice_id))
            raise


def _with_answer(entry: Round, question_id: str, answer: Answer) -> Round:
    """The round with this answer in place of what there was."""
    rest = {key: given for key, given in entry.answers.items() if key != question_id}
    return replace(entry, answers=rest if answer == UNANSWERED else rest | {question_id: answer})
