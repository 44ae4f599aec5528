"""A dossier in place of what the register has. Runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection

from zpm_checklist.model.answer import UNANSWERED, Answer
from zpm_checklist.model.change import Arrival
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.round import Round
from zpm_checklist.store import codec, writing, writing_rounds
from zpm_checklist.store.standing import Standing, line, lineage_length, log, set_standing

_Log = Callable[[str, str, str], None]
"""Takes down one line of history: what it is about, before and after."""


def take_over(
    connection: Connection,
    arrival: Arrival,
    known: tuple[Mapping[str, Mark], Sequence[Round]] | None,
    at: str,
) -> None:
    """Make a practice equal to a dossier; what differs goes into the history.

    `known` has the marks and rounds of one that is there; None adds it.
    """
    practice, lineage = arrival.practice, arrival.lineage
    counter = len(lineage)
    if known is None:
        writing.insert_practice(connection, practice)
    else:
        writing.update_practice(connection, practice)
    told = lineage_length(connection, practice.id) if known else 0
    old_marks, old_rounds = known or ({}, ())
    lines = [line(practice.id, counter, at, "import", digest=digest) for digest in lineage[told:]]

    def tell(about: str, before: str, after: str) -> None:
        texts = {"item_id": about, "before": before, "after": after}
        lines.append(line(practice.id, counter, at, "import", **texts))

    _take_marks(connection, practice.id, old_marks, arrival.marks, tell)
    _take_rounds(connection, practice.id, old_rounds, arrival.rounds, tell)
    log(connection, lines)
    set_standing(connection, practice.id, Standing(counter, lineage[-1] if lineage else ""))


def _take_marks(
    connection: Connection,
    practice_id: str,
    old: Mapping[str, Mark],
    new: Mapping[str, Mark],
    tell: _Log,
) -> None:
    changed = {}
    for item_id in sorted(old.keys() | new.keys()):
        before, after = old.get(item_id, BLANK), new.get(item_id, BLANK)
        if before != after:
            tell(item_id, codec.mark_to_text(before), codec.mark_to_text(after))
            changed[item_id] = after
    writing.write_marks(connection, practice_id, changed)


def _take_rounds(
    connection: Connection,
    practice_id: str,
    old: Sequence[Round],
    new: Sequence[Round],
    tell: _Log,
) -> None:
    before, after = ({entry.id: entry for entry in rounds} for rounds in (old, new))
    for round_id in sorted(before.keys() | after.keys()):
        was, becomes = before.get(round_id), after.get(round_id)
        texts = codec.round_to_text(was), codec.round_to_text(becomes)
        if texts[0] != texts[1]:
            tell(codec.history_key(round_id), *texts)
        if becomes:
            writing_rounds.write_round(connection, practice_id, becomes)
        _take_answers(
            connection,
            practice_id,
            round_id,
            was.answers if was else {},
            becomes.answers if becomes else {},
            tell,
        )
        if becomes is None:
            writing_rounds.delete_empty_round(connection, practice_id, round_id)


def _take_answers(
    connection: Connection,
    practice_id: str,
    round_id: str,
    old: Mapping[str, Answer],
    new: Mapping[str, Answer],
    tell: _Log,
) -> None:
    changed = {}
    for question in sorted(old.keys() | new.keys()):
        before, after = old.get(question, UNANSWERED), new.get(question, UNANSWERED)
        if before != after:
            about = codec.history_key(round_id, question)
            tell(about, codec.answer_to_text(before), codec.answer_to_text(after))
            changed[question] = after
    writing_rounds.write_answers(connection, practice_id, round_id, changed)
