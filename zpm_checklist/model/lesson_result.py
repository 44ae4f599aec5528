"""What a group said, item by item, beside the model answer. Counted anew from all results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from zpm_checklist.content.training import Case
from zpm_checklist.model.lesson import Given, HandedIn, Lesson
from zpm_checklist.model.percent import percent
from zpm_checklist.model.status import Status

_LADDER = (Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK)
_WHOLE_LADDER = len(_LADDER) - 1


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that counts for nothing, with the reason as the trainer reads it."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class Said:
    """One participant's word on one item."""

    alias: str
    given: Given


@dataclass(frozen=True, slots=True)
class ItemResult:
    """What the group said of one item."""

    item_id: str
    said: tuple[Said, ...]
    """By alias; who left the item open is absent."""
    counts: Mapping[Status, int]
    """How many chose each status, in the fixed order of `Status`; every status but `open` is in."""
    model: Status | None
    """The model answer; None for an item that the case has none for."""
    model_why: str

    @property
    def n(self) -> int:
        """How many participants gave a verdict."""
        return len(self.said)

    @property
    def same_as_model(self) -> int:
        """How many of them chose the model answer; 0 where there is none."""
        return self.counts[self.model] if self.model is not None else 0

    @property
    def percent_same(self) -> int | None:
        """`same_as_model` of `n` in whole percents; None without a verdict or a model answer."""
        return percent(self.same_as_model, self.n) if self.n and self.model is not None else None

    @property
    def steps_off(self) -> int:
        """How many steps all verdicts together lie from the model answer; 0 where there is none.

        The ladder is done, on schedule, behind, at risk. "Not for me" lies on no step: against
        any other answer it counts as the whole ladder, three steps.
        """
        model = self.model
        return sum(_steps(status, model) * n for status, n in self.counts.items()) if model else 0

    @property
    def percent_divided(self) -> int:
        """The chance that two participants, drawn at random, chose differently; whole percents.

        0 where all agree, and with fewer than two verdicts.
        """
        pairs = self.n * (self.n - 1)
        alike = sum(n * (n - 1) for n in self.counts.values())
        return percent(pairs - alike, pairs) if pairs else 0


@dataclass(frozen=True, slots=True)
class LessonResult:
    """What the group handed in for one lesson."""

    lesson: Lesson
    case: Case
    aliases: tuple[str, ...]
    """Of all who handed in; whoever chose a name that was taken has a number behind it."""
    items: tuple[ItemResult, ...]
    """In the lesson's order."""
    skipped: tuple[Skipped, ...] = ()
    """Files that could not be taken, by name."""

    @property
    def n(self) -> int:
        """How many participants handed in, each counted once."""
        return len(self.aliases)

    @property
    def most_divided(self) -> tuple[ItemResult, ...]:
        """What is best to talk about first: most divided, then farthest from the model answer."""
        return tuple(sorted(self.items, key=lambda item: (-item.percent_divided, -item.steps_off)))


def result_of(
    lesson: Lesson, case: Case, handed: Iterable[HandedIn], skipped: Sequence[Skipped] = ()
) -> LessonResult:
    """Count what was handed in for this lesson; what belongs to another is left out."""
    counted = newest(entry for entry in handed if entry.lesson_id == lesson.id)
    aliases = _apart([entry.alias for entry in counted])
    return LessonResult(
        lesson=lesson,
        case=case,
        aliases=tuple(aliases),
        items=tuple(_item_result(item, case, counted, aliases) for item in lesson.items),
        skipped=tuple(sorted(skipped, key=lambda entry: entry.file)),
    )


def newest(handed: Iterable[HandedIn]) -> list[HandedIn]:
    """One of each participant, the one with the largest counter; by alias."""
    found: dict[tuple[str, str], HandedIn] = {}
    for entry in handed:
        former = found.get(entry.key)
        if former is None or _rank(entry) > _rank(former):
            found[entry.key] = entry
    return sorted(found.values(), key=lambda entry: (entry.alias.casefold(), entry.participant))


def _rank(entry: HandedIn) -> tuple[object, ...]:
    """Equal counters with other answers happen by hand only: any fixed order will do."""
    answers = sorted((item, given.status, given.why) for item, given in entry.answers.items())
    return entry.counter, answers, entry.alias


def _apart(aliases: Sequence[str]) -> list[str]:
    """Each with a number behind it where one before has the same: "Jan", "Jan (2)"."""
    taken: set[str] = set()
    shown = []
    for alias in aliases:
        name, number = alias, 2
        while name.casefold() in taken:
            name, number = f"{alias} ({number})", number + 1
        taken.add(name.casefold())
        shown.append(name)
    return shown


def _item_result(
    item_id: str, case: Case, handed: Sequence[HandedIn], aliases: Sequence[str]
) -> ItemResult:
    said = tuple(
        Said(alias, entry.answers[item_id])
        for alias, entry in zip(aliases, handed, strict=True)
        if item_id in entry.answers
    )
    counted = Counter(entry.given.status for entry in said)
    model = case.answer_by_item.get(item_id)
    return ItemResult(
        item_id=item_id,
        said=said,
        counts={status: counted[status] for status in Status if status is not Status.OPEN},
        model=Status(model.status) if model else None,
        model_why=model.why if model else "",
    )


def _steps(status: Status, model: Status) -> int:
    if status is model:
        return 0
    if Status.NOT_APPLICABLE in (status, model):
        return _WHOLE_LADDER
    return abs(_LADDER.index(status) - _LADDER.index(model))
