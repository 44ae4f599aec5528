"""The blocks of the monitor on paper: bars in the monitor's order, and questions with answers.

Plain values like those in `blocks`; every number is taken from a result, none is made here.
"""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.model.answer import AnswerValue


@dataclass(frozen=True, slots=True)
class Reference:
    """A published bar of the own group, drawn thin beside the own one."""

    percent: tuple[tuple[AnswerValue, int], ...]
    """Level and whole percent, best first; empty where only the right chart is known."""
    right: int | None
    """Whole percent of the respondents."""
    note: str
    """n, date and how certain the figure is, as people read it."""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row of both charts."""

    label: str
    shares: tuple[tuple[AnswerValue, int, int], ...]
    """Level, count and whole percent, best first; empty where nobody answered."""
    n: int
    """Answers given: the denominator of the left chart."""
    right: int | None = None
    """Right chart: whole percent of the respondents; None where there is no right chart."""
    right_count: int | None = None
    """Right chart: those respondents."""
    mark: str = ""
    """For one practice, in place of the right chart: words such as "ten minste één in gevaar"."""
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """Stacked bars, as many as there are rows, with the right chart where rows have one."""

    rows: tuple[BarRow, ...]
    left_caption: str
    """As "% van aantal antwoorden"."""
    right_caption: str = ""
    """As "% instellingen*"; empty where there is no right chart."""
    footnote: str = ""
    """What the star means, with the denominator."""
    title: str = ""
    """A heading; repeated where the chart goes on on another page."""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One question of one practice with its answer, as it can be copied into a survey form."""

    number: str
    """The question's id as people see it: "ICT 3"."""
    text: str
    value: AnswerValue | None
    word: str
    """The monitor's own term for the answer."""
    detail: str
    """A contradiction, reasons, what the marks propose, that it is history; or empty."""
    why: str
    """The user's own word on the answer; empty where there is none."""
    provenance: str
    """Key of `PROVENANCE` and `SIGN`: a derived or named question always says so."""

    @property
    def below(self) -> str:
        """All that stands below the question, the user's own word last."""
        return " · ".join(text for text in (self.detail, self.why) if text)


@dataclass(frozen=True, slots=True)
class AnswerList:
    """The questions of one theme with their answers."""

    title: str
    summary: str
    rows: tuple[AnswerRow, ...]


@dataclass(frozen=True, slots=True)
class ShortAnswers:
    """The same in less room: a line for each question, provenance as a sign behind the number."""

    title: str
    summary: str
    rows: tuple[AnswerRow, ...]
    most_lines: int | None = None
    """Below a question; then the user's own word is cut, and nothing else. None: no limit."""


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One theme over the rounds."""

    title: str
    cells: tuple[tuple[int, int] | None, ...]
    """Whole percent of the worst answer and n, for each round; None where nobody answered."""


@dataclass(frozen=True, slots=True)
class Trend:
    """A table of themes and rounds."""

    caption: str
    """What the percentages are."""
    rounds: tuple[tuple[str, ...], ...]
    """The lines above each column, oldest round first: which it is, and its date."""
    rows: tuple[TrendRow, ...]
