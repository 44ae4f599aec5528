"""What a paper to work with says, as plain values that a test can read as text."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.model.practice import PracticeType, Profile, Purpose
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import PURPOSE
from zpm_checklist.report.blocks import Block
from zpm_checklist.report.outline import TRAINING
from zpm_checklist.report.words import DOT, long_date


@dataclass(frozen=True, slots=True)
class Field:
    """A label with a line behind it to write on."""

    label: str
    share: int = 1
    """How much of the row it takes, beside the other fields of that row."""


FieldRow = tuple[Field, ...]
"""Fields next to one another."""


@dataclass(frozen=True, slots=True)
class Form:
    """Only room to write."""

    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class BlankItem:
    """One checklist item to judge with the pen."""

    label: str
    title: str
    text: str
    subpoints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlankItems:
    """Items of one group; each with a box for every choice and room to write."""

    title: str
    """The group's heading; empty where the guide has none."""
    rows: tuple[BlankItem, ...]
    choices: tuple[tuple[Status, str], ...]
    """The statuses with the word of the practice's purpose."""
    fields: tuple[FieldRow, ...]
    again: str
    """What a new page repeats above these items."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do and to tick off."""

    title: str
    detail: str
    """What to do first, or when and who; or empty."""


@dataclass(frozen=True, slots=True)
class Tasks:
    """A heading with a box to tick for each task, and room to write."""

    title: str
    rows: tuple[Task, ...]
    fields: FieldRow
    """Below each task; empty for no room."""


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """How a group judged one item."""

    title: str
    counts: tuple[tuple[Status, str, int], ...]
    """Status, its word and how many chose it; only what was chosen."""
    n: int
    """How many gave a verdict."""
    detail: str = ""
    """What the trainer holds to be right, and why; or empty."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A stacked bar with its numbers for each item."""

    rows: tuple[SpreadRow, ...]


PaperBlock = Block | Form | BlankItems | Tasks | Spread


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A part of the paper; it gets a heading and a bookmark."""

    title: str
    blocks: tuple[PaperBlock, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper, in the words of `envelope.Running`."""

    kicker: str
    practice: str
    """Of whom it speaks."""
    subtitle: str
    date: str
    content: str
    tags: tuple[str, ...]
    first: tuple[PaperBlock, ...]
    """The blocks below the title."""
    parts: tuple[PaperPart, ...]


def paper_of(
    snapshot: Snapshot,
    subtitle: str,
    parts: tuple[PaperPart, ...],
    first: tuple[PaperBlock, ...] = (),
) -> Paper:
    """A paper of one practice."""
    purpose = snapshot.practice.profile.purpose
    return Paper(
        kicker=DOT.join((snapshot.pack.title, PURPOSE[purpose])),
        practice=snapshot.practice.name,
        subtitle=subtitle,
        date=long_date(snapshot.today),
        content=f"inhoud {snapshot.pack.id} {snapshot.pack.version}",
        tags=(TRAINING,) if purpose is Purpose.TRAINING else (),
        first=first,
        parts=parts,
    )


def works_alone(profile: Profile) -> bool:
    """Whether nobody else could take up an item: then no paper asks who does."""
    return profile.type is PracticeType.VRIJGEVESTIGD and not profile.staff
