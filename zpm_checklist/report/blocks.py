"""The parts of a paper as plain values: what it says, nothing of how it looks.

Every number in them comes from `Readiness`; whoever draws them does no sums.
"""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.model.reader import Reader
from zpm_checklist.model.status import Level, Status
from zpm_checklist.report.monitor_blocks import AnswerList, Bars, ShortAnswers, Trend


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    is_lead: bool = False
    """The sentence that answers the reader; set larger."""
    is_ahead: bool = False
    """It says ahead what stands further on; where pages run out it goes."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Short labels with a value each: who, what, when."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StandCount:
    """How many items have one status."""

    status: Status
    word: str
    count: int


@dataclass(frozen=True, slots=True)
class Stand:
    """The whole in one bar: items that count, per status."""

    counts: tuple[StandCount, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a short list: an item, or something to decide."""

    title: str
    detail: str = ""
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """A short numbered list; `if_none` is what to say when it is empty."""

    rows: tuple[Point, ...]
    if_none: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to talk about, with room to write."""

    text: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Room for a signature: one line to write on for every label."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme: counts and percentages per level, of `judged` marks."""

    title: str
    counts: tuple[tuple[Level, int, int], ...]
    """Level, count, percentage."""
    judged: int
    open: int


@dataclass(frozen=True, slots=True)
class Themes:
    """The monitor's chart and the table that goes with it, in one."""

    rows: tuple[ThemeRow, ...]
    not_judged: tuple[str, ...]
    """Titles of themes without a verdict: they have no bar."""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One checklist item."""

    label: str
    title: str
    status: Status
    word: str
    due: str
    detail: str
    """Owner and reasons, for readers who may see them."""


@dataclass(frozen=True, slots=True)
class ItemList:
    """Items under a heading of their own; without a title they follow the part's heading."""

    title: str
    summary: str
    rows: tuple[ItemRow, ...]


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An item that somebody has to do something about."""

    due: str
    title: str
    owner: str
    status: Status
    word: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class Actions:
    """What is left to do, soonest first."""

    rows: tuple[ActionRow, ...]
    if_none: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Names run in below a bold line: above all items that do not apply for the same reason."""

    reason: str
    count: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms with what they mean."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Legend:
    """The shapes with their words, and the monitor's own term for each."""

    rows: tuple[tuple[Status, str, str], ...]


Block = (
    Text
    | Facts
    | Stand
    | Points
    | Question
    | Signature
    | Themes
    | ItemList
    | Actions
    | LeftOut
    | Definitions
    | Legend
    | Bars
    | AnswerList
    | ShortAnswers
    | Trend
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the paper; it gets a heading and a bookmark."""

    title: str
    blocks: tuple[Block, ...]
    leaves_page_one: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole paper."""

    reader: Reader
    kicker: str
    practice: str
    subtitle: str
    date: str
    content: str
    """Which content it speaks of, for the footer."""
    tags: tuple[str, ...]
    """Words in the head of every page, such as CONCEPT."""
    parts: tuple[Part, ...]
    most_pages: int | None = None
    """Set tighter where it would grow longer than this."""
