"""The shape of a content pack: frozen values, no behaviour beyond look-up.

A pack is a programme's content: the guide's chapters with their items, the monitor's
questionnaires and published figures, and a glossary. Ids are permanent and match
`[a-z0-9.-]+` (questions may also hold an underscore). Texts are plain Dutch; a blank
line parts paragraphs and a line that starts with "- " is a bullet.

The leaves are named tuples: to make ten dataclasses takes 6 ms of every start. What the window
hands to Qt is not among them: Qt would turn a tuple into a list.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple


class Source(NamedTuple):
    """Where a fact or text comes from, so that a reader can find it in their own copy."""

    document: str
    """Id of one of the pack's source documents."""
    place: str
    """Chapter and group, question or page, as a reader would look it up."""
    start: str = ""
    """First words of the passage (locator, at most eight words)."""
    end: str = ""
    """Last words of the passage (locator, at most eight words)."""


class DateFact(NamedTuple):
    """A date or period in an item, with what kind of time it is."""

    date: str
    """As people write it: "31-12-2021", "eind 2020", "6 weken"."""
    kind: str
    """`publication` (background, never due), `deadline` (a fact of then), `rule` (always live)."""
    text: str


@dataclass(frozen=True)
class Item:
    """One checklist item; also a supplement, which is counted apart from the guide's own."""

    id: str
    chapter: str
    number: int
    """1-based within its chapter; supplements have a numbering of their own within the pack."""
    group: str
    """Heading within the chapter's checklist, empty where the guide has none."""
    title: str
    text: str
    """What to do."""
    why: str
    subpoints: tuple[str, ...]
    level: str
    """`organisation` (decided once for all) or `team` (each team for itself)."""
    requires: tuple[str, ...]
    """Facts about a practice that must all hold; `a|b` means either."""
    transition: str
    """`none`, `open` (lives on as long as old claims are open) or `history` (moment has passed)."""
    card: str
    """Id of the item it shares a card with, or empty."""
    themes: tuple[str, ...]
    """Monitor themes of institutions, the primary one first."""
    independent_theme: str
    """Theme in the list of vrijgevestigden; empty means outside their monitor."""
    source: Source
    dates: tuple[DateFact, ...] = ()
    supplement: bool = False
    questions: tuple[ItemQuestion, ...] = ()

    @property
    def label(self) -> str:
        """The number as people see it: "3", or "A3" for a supplement."""
        return f"A{self.number}" if self.supplement else str(self.number)


class ItemQuestion(NamedTuple):
    """A monitor question that an item bears on."""

    id: str
    link: str
    """`direct` (may propose the answer) or `indirect` (background only)."""


class Section(NamedTuple):
    """A part of a chapter's running text."""

    kind: str
    """`intro`, `kenmerken`, `beleid` or `inrichting`."""
    title: str
    text: str


@dataclass(frozen=True)
class Chapter:
    """One business process (bedrijfsproces) with its text and its items, in the guide's order."""

    id: str
    title: str
    pages: str
    """Pages of the guide, as "9-11"."""
    sections: tuple[Section, ...]
    items: tuple[Item, ...]


class Term(NamedTuple):
    """A glossary entry; `forms` are the words in texts that link to it."""

    id: str
    term: str
    forms: tuple[str, ...]
    text: str


class Question(NamedTuple):
    """A question of the monitor, in our own short wording."""

    id: str
    text: str
    provenance: str
    """`published` (text or label printed), `named` (named in prose) or `derived` (from items)."""
    direct: tuple[str, ...] = ()
    indirect: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The id as people see it: "ICT 3" for `ict03`, "B 1" for `vrij_b1`."""
        bare = self.id.rpartition("_")[2]
        letters = bare.rstrip("0123456789")
        return f"{letters.upper()} {int(bare[len(letters) :])}"


class QuestionTheme(NamedTuple):
    """A theme of one questionnaire, with its questions in the published order."""

    id: str
    title: str
    scale: str
    """`three_step`, `known` (bekend met), `settled` (al bepaald) or `yes_no`."""
    questions: tuple[Question, ...]


class Questionnaire(NamedTuple):
    """The monitor's list for one respondent group (= practice type)."""

    group: str
    themes: tuple[QuestionTheme, ...]


class Theme(NamedTuple):
    """A monitor theme of institutions."""

    id: str
    title: str


class PublishedFigure(NamedTuple):
    """Theme percentages that the first national monitor (spring 2021) published for a group."""

    group: str
    theme: str
    percent: dict[str, int]
    """Whole percents of the answers, keyed by stored answer (`at_risk` …, or `yes`, `no`)."""
    respondents_percent: int | None
    """Whole percent of the respondents with at least one `at_risk` (or `no`)."""
    n: int
    certainty: str
    """`sure` or `likely`."""


class Document(NamedTuple):
    """A source document of the pack."""

    id: str
    title: str
    publisher: str
    date: str


@dataclass(frozen=True)
class Pack:
    """A programme's content, whole."""

    id: str
    version: str
    title: str
    state: str
    """The moment that the facts speak of, shown wherever they are read."""
    documents: tuple[Document, ...]
    introduction: Chapter
    """General text (chapter id `algemeen`), without items."""
    chapters: tuple[Chapter, ...]
    themes: tuple[Theme, ...]
    independent_themes: tuple[Theme, ...]
    terms: tuple[Term, ...]
    questionnaires: tuple[Questionnaire, ...]
    figures: tuple[PublishedFigure, ...] = field(default=())

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All items, supplements included, chapter by chapter."""
        return tuple(item for chapter in self.chapters for item in chapter.items)

    @cached_property
    def item_by_id(self) -> dict[str, Item]:
        """Items by their permanent id."""
        return {item.id: item for item in self.items}

    @cached_property
    def questionnaire_by_group(self) -> dict[str, Questionnaire]:
        """Questionnaires by practice type."""
        return {form.group: form for form in self.questionnaires}

    @cached_property
    def question_ids(self) -> frozenset[str]:
        """Every question of every questionnaire."""
        return frozenset(
            question.id
            for form in self.questionnaires
            for theme in form.themes
            for question in theme.questions
        )

    @cached_property
    def chapter_by_id(self) -> dict[str, Chapter]:
        """Chapters by id, the introduction included."""
        return {chapter.id: chapter for chapter in (self.introduction, *self.chapters)}
