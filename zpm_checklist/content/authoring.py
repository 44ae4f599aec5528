"""The shape of the TOML files that authors write; stricter than what the program reads.

Unknown keys are refused, so that a typing error cannot lose a text. See "How to add an
item" in the README.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

ItemId = Annotated[str, Meta(pattern=r"^[a-z]+\.[a-z0-9-]+$")]
PlainId = Annotated[str, Meta(pattern=r"^[a-z0-9_-]+$")]
Text = Annotated[str, Meta(min_length=1, pattern=r"\S")]
Percent = Annotated[int, Meta(ge=0, le=100)]


class Strict(Struct, forbid_unknown_fields=True, frozen=True):
    """Base of every authored table."""


class DateEntry(Strict, frozen=True):
    """`[[items.dates]]`."""

    date: Text
    kind: Literal["publication", "deadline", "rule"]
    text: Text


class ItemEntry(Strict, frozen=True):
    """`[[items]]` of a chapter file or of `supplement.toml`."""

    id: ItemId
    number: Annotated[int, Meta(ge=1)]
    title: Text
    text: Text
    why: Text
    level: Literal["organisation", "team"]
    themes: Annotated[list[PlainId], Meta(min_length=1)]
    independent_theme: str
    requires: list[Text] = field(default_factory=list)
    transition: Literal["none", "open", "history"] = "none"
    group: str = ""
    card: str = ""
    subpoints: list[Text] = field(default_factory=list)
    dates: list[DateEntry] = field(default_factory=list)
    start: str = ""
    end: str = ""
    chapter: str = ""
    """Only in `supplement.toml`: the chapter where it is shown."""
    document: str = ""
    """Only in `supplement.toml`: the source document."""
    place: str = ""
    """Only in `supplement.toml`: where in that document."""


class SectionEntry(Strict, frozen=True):
    """`[[sections]]`."""

    kind: Literal["intro", "kenmerken", "beleid", "inrichting"]
    title: Text
    text: Text


class ChapterFile(Strict, frozen=True):
    """A chapter file such as `planning.toml`."""

    id: PlainId
    title: Text
    pages: Text
    sections: Annotated[list[SectionEntry], Meta(min_length=1)]
    items: list[ItemEntry] = field(default_factory=list)


class SupplementFile(Strict, frozen=True):
    """`supplement.toml`."""

    items: list[ItemEntry]


class TermEntry(Strict, frozen=True):
    """`[[terms]]` of `glossary.toml`."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9-]+$")]
    term: Text
    text: Text
    forms: list[Text] = field(default_factory=list)
    """Further spellings that link to this term; the term itself always does."""


class GlossaryFile(Strict, frozen=True):
    """`glossary.toml`."""

    terms: list[TermEntry]


class QuestionEntry(Strict, frozen=True):
    """`[[questionnaires.themes.questions]]` of `monitor.toml`."""

    id: PlainId
    text: Text
    provenance: Literal["published", "named", "derived"]
    direct: list[ItemId] = field(default_factory=list)
    indirect: list[ItemId] = field(default_factory=list)


class QuestionThemeEntry(Strict, frozen=True):
    """`[[questionnaires.themes]]`."""

    id: PlainId
    title: Text
    scale: Literal["three_step", "known", "settled", "yes_no"]
    questions: Annotated[list[QuestionEntry], Meta(min_length=1)]


GroupId = Literal[
    "vrijgevestigd", "small_institution", "large_institution", "paaz_puk", "financier"
]


class QuestionnaireEntry(Strict, frozen=True):
    """`[[questionnaires]]`: one list, for one or more respondent groups."""

    groups: Annotated[list[GroupId], Meta(min_length=1)]
    themes: Annotated[list[QuestionThemeEntry], Meta(min_length=1)]


class MonitorFile(Strict, frozen=True):
    """`monitor.toml`."""

    questionnaires: list[QuestionnaireEntry]


class FigureEntry(Strict, frozen=True):
    """`[[figures]]` of `figures.toml`."""

    group: Text
    theme: PlainId
    percent: dict[Literal["on_schedule", "behind", "at_risk", "yes", "no"], Percent]
    n: Annotated[int, Meta(ge=1)]
    certainty: Literal["sure", "likely"]
    respondents_percent: Percent | None = None


class FiguresFile(Strict, frozen=True):
    """`figures.toml`."""

    figures: list[FigureEntry]


class ThemeEntry(Strict, frozen=True):
    """`[[themes]]` and `[[independent_themes]]` of `pack.toml`."""

    id: PlainId
    title: Text


class DocumentEntry(Strict, frozen=True):
    """`[[documents]]` of `pack.toml`."""

    id: PlainId
    title: Text
    publisher: Text
    date: Text


class PackFile(Strict, frozen=True):
    """`pack.toml`."""

    id: PlainId
    version: Text
    title: Text
    state: Text
    chapters: list[PlainId]
    themes: list[ThemeEntry]
    independent_themes: list[ThemeEntry]
    documents: list[DocumentEntry]


class CaseProfileEntry(Strict, frozen=True):
    """`[cases.profile]`: the answers to the first-run questions."""

    type: Literal["vrijgevestigd", "small_institution", "large_institution", "paaz_puk"]
    staff: bool
    before_2022: bool
    contracts: list[Literal["insurers", "multi_year", "dji"]]
    care: list[Literal["groups", "online", "youth", "acute", "forensic", "inpatient"]]
    subcontracting: bool
    multi_setting: bool
    horizontal: bool


class RoleEntry(Strict, frozen=True):
    """`[[cases.roles]]`: a card that only its player reads."""

    id: PlainId
    title: Text
    who: Text
    knows: Text
    wants: Text


class ModelAnswerEntry(Strict, frozen=True):
    """`[[cases.answers]]`: what story and cards together come down to."""

    item: ItemId
    status: Literal["done", "on_schedule", "behind", "at_risk", "not_applicable"]
    why: Text


class CaseEntry(Strict, frozen=True):
    """`[[cases]]` of `training.toml`."""

    id: PlainId
    title: Text
    practice: Text
    story: Text
    profile: CaseProfileEntry
    roles: Annotated[list[RoleEntry], Meta(min_length=3, max_length=4)]
    answers: Annotated[list[ModelAnswerEntry], Meta(min_length=12, max_length=16)]


class TrainingFile(Strict, frozen=True):
    """`training.toml`."""

    cases: Annotated[list[CaseEntry], Meta(min_length=1)]


class LetterEntry(Strict, frozen=True):
    """`[[letters]]` of `letters.toml`: what to ask one party about one item."""

    item: ItemId
    party: Literal["epd_supplier", "insurer", "dji", "administration_office"]
    need: Text
    questions: Annotated[list[Text], Meta(min_length=1, max_length=3)]


class LettersFile(Strict, frozen=True):
    """`letters.toml`."""

    letters: Annotated[list[LetterEntry], Meta(min_length=1)]
