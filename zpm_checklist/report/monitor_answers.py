"""The questions with their answers, and the answers that differ from what the marks say."""

from __future__ import annotations

from zpm_checklist.model.monitor import QuestionState, ThemeAnswers
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.questions import APART
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import REASON, enumeration, status_word
from zpm_checklist.report.blocks import Point
from zpm_checklist.report.monitor_blocks import AnswerList, AnswerRow
from zpm_checklist.report.words import DOT, due_in_words, in_short

NO_ANSWER = "geen antwoord"
HISTORY = "Gaat over de afsluiting van 2021: geschiedenis"


def answer_lists(snapshot: Snapshot, reader: Reader) -> tuple[AnswerList, ...]:
    """Every question of the practice's own list, theme by theme, in the published order."""
    return tuple(
        AnswerList(
            entry.theme.title,
            _summary(entry),
            tuple(
                _row(state, snapshot, reader)
                for state in snapshot.monitor.questions
                if state.theme.id == entry.theme.id
            ),
        )
        for entry in snapshot.monitor.themes
    )


def _summary(entry: ThemeAnswers) -> str:
    asked = len(entry.theme.questions)
    parts = [f"{asked - entry.unanswered} van {asked} beantwoord"]
    if entry.theme.scale in APART and entry.shares.n:
        # These have no bar in the chart, so their numbers stand here.
        share = entry.shares.percent
        parts += [
            f"{count} {ANSWER_TERM[level]} ({share[level]}%)"
            for level, count in entry.shares.counts.items()
        ]
        parts.append(f"n = {entry.shares.n}")
    return DOT.join(parts)


def _row(state: QuestionState, snapshot: Snapshot, reader: Reader) -> AnswerRow:
    value = state.answer.value
    return AnswerRow(
        number=state.question.label,
        text=state.question.text,
        value=value,
        word=ANSWER_TERM[value] if value else NO_ANSWER,
        detail=DOT.join(_details(state, snapshot, reader)),
        why="" if reader.is_outside else _why(state),
        provenance=state.question.provenance,
    )


def _details(state: QuestionState, snapshot: Snapshot, reader: Reader) -> list[str]:
    parts = []
    if state.contradicted_by:
        parts.append(f"In tegenspraak met {_items(state, snapshot)}")
    if not reader.is_outside:
        if state.answer.reasons:
            parts.append(f"Reden: {', '.join(REASON[r] for r in state.answer.reasons)}")
        parts += _proposed(state)
    if state.is_history:
        parts.append(HISTORY)
    return parts


def _proposed(state: QuestionState) -> list[str]:
    """What the marks propose where the answer is another."""
    if not state.differs:
        return []
    assert state.proposal.value is not None
    return [f"De punten zeggen: {ANSWER_TERM[state.proposal.value]}"]


def _why(state: QuestionState) -> str:
    """The user's own word on the answer; empty where there is none."""
    why = in_short(state.answer.why)
    head = "Waarom anders" if state.differs else "Toelichting"
    return f"{head}: {why}" if why else ""


def contradicted(snapshot: Snapshot, reader: Reader) -> tuple[Point, ...]:
    """Favourable answers that an item contradicts, with the items."""
    return tuple(_point(state, snapshot, reader) for state in snapshot.monitor.contradictions)


def differing(snapshot: Snapshot) -> tuple[str, ...]:
    """The questions whose answer is another than the marks propose; why stands with each."""
    return tuple(unbroken(state) for state in snapshot.monitor.questions if state.differs)


def unbroken(state: QuestionState) -> str:
    """The question's number for running text, where a line may not end within it."""
    return state.question.label.replace(" ", "\u00a0")


def _point(state: QuestionState, snapshot: Snapshot, reader: Reader) -> Point:
    assert state.answer.value is not None
    parts = [
        f"Antwoord: {ANSWER_TERM[state.answer.value]}",
        f"in tegenspraak met {_items(state, snapshot)}",
    ]
    if not reader.is_outside:
        parts += [*_proposed(state), _why(state)]
    return Point(f"{state.question.label} {state.question.text}", DOT.join(filter(None, parts)))


def _items(state: QuestionState, snapshot: Snapshot) -> str:
    return enumeration(_item(entry, snapshot) for entry in state.contradicted_by)


def _item(entry: ItemState, snapshot: Snapshot) -> str:
    word = status_word(entry.mark.status, snapshot.practice.profile.purpose)
    if entry.is_overdue(snapshot.today):
        assert entry.mark.due is not None
        word += f", {due_in_words(entry.mark.due, snapshot.today)}"
    return f"“{entry.item.title}” ({word})"
