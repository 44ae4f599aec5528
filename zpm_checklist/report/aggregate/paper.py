"""What the report over many says, as plain values that a test can read as text."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.report.blocks import Block


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    is_lead: bool = False
    """The sentence that answers the reader; set larger."""
    is_note: bool = False
    """A remark below a chart; set smaller."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a sheet; without a bookmark."""

    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a grid."""

    title: str
    width: float
    """In points; those of a grid together are at most the width of the text."""
    is_right: bool = False
    """Whether the cells end at the right side, as numbers do."""
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. Without column titles it has no head."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    is_small: bool = False
    """For long lists that are looked things up in."""


SheetBlock = Block | Paragraph | Heading | Grid


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the published report; it gets a heading and a bookmark."""

    title: str
    """What it is about."""
    headline: str
    """What is found there, as a sentence from the numbers; empty where there is nothing to say."""
    blocks: tuple[SheetBlock, ...]
    section: str = ""
    """Set where a section begins: its sheets are bookmarked below it."""
    in_section: bool = False
    starts_page: bool = True
    is_whole: bool = False
    """Whether it rather moves to the next page than be parted."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole report; in the words of `envelope.Running`."""

    kicker: str
    practice: str
    """The title that the lead gave it."""
    subtitle: str
    date: str
    content: str
    """Which content it speaks of, for the footer."""
    tags: tuple[str, ...]
    is_cover: bool
    """Whether page one is a cover; else it answers a board at once."""
    first: tuple[SheetBlock, ...]
    """The blocks below the title on page one."""
    sheets: tuple[Sheet, ...]
