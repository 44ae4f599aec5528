"""All that the report over many says: paper, spreadsheet, screen and JSON are made from this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.results import MonitorResult
from zpm_checklist.model.status import Status


class Fate(StrEnum):
    """What became of a file."""

    COUNTED = "counted"
    OLDER = "older"
    """Another file has the practice further on."""
    SAME = "same"
    """Another file says the same of the practice."""
    CONFLICT = "conflict"
    """Another file has the practice, edited apart: the user chooses."""
    REFUSED = "refused"


class SourceLine(NamedTuple):
    """One file in the preview: who, which group, which round, and what became of it."""

    file: str
    fate: Fate
    who: str = ""
    """Name of the practice; for a survey how many respondents, in words."""
    group: PracticeType | None = None
    """None for a survey of several groups and for a refused file."""
    respondents: int = 1
    answered: int = 0
    """Questions answered, or for a survey the respondents with an answer."""
    round_label: str = ""
    round_date: date | None = None
    pack_version: str = ""
    counter: int | None = None
    """Edits of the dossier; None for a survey."""
    why: str = ""
    """A Dutch sentence: why it was refused or not counted; empty when counted."""
    holds_reasons: bool = True
    """Whether reasons are in it; not in a report that was made for an insurer."""


def files_without_reasons(sources: Iterable[SourceLine]) -> int:
    """Files that count and of which nobody knows whether a reason was given."""
    return sum(line.fate is Fate.COUNTED and not line.holds_reasons for line in sources)


@dataclass(frozen=True, slots=True)
class TeamRisk:
    """An item at risk at one or more teams, for page one of the board."""

    title: str
    status: Status
    """The worst of the teams'."""
    teams: tuple[str, ...]
    owners: tuple[str, ...]
    """Names of staff where the dossiers hold them."""
    due: date | None
    """The earliest date that a team set."""
    hides_names: bool = False
    """Whether a dossier behind it was sent without names, so that an owner may be unknown."""

    @property
    def is_unowned(self) -> bool:
        """Whether it is known that nobody has it."""
        return not self.owners and not self.hides_names


@dataclass(frozen=True, slots=True)
class TeamPage:
    """Page one for a board whose teams are the respondents."""

    organisation: str
    """Name of the dossier that answers for the whole organisation."""
    answered: int
    expected: int
    """Teams that answered, n of m."""
    without_answer: tuple[str, ...]
    """Names of the teams that sent no answers."""
    risks: tuple[TeamRisk, ...]
    """At most five, weightiest first."""
    decisions: tuple[tuple[str, str], ...]
    """What is asked of the board, each with its detail."""


@dataclass(frozen=True, slots=True)
class MonitorReport:
    """The report over many."""

    pack: Pack
    title: str
    """What the lead calls it, as "Monitor zorgprestatiemodel"."""
    today: date
    result: MonitorResult
    previous: MonitorResult | None
    """The round before, over the respondents that have one; None where nobody has."""
    comparable: MonitorResult | None
    """This round over those same respondents: only these two may be compared."""
    sources: tuple[SourceLine, ...]
    """Every file, by name; where small groups are withheld only the refused ones."""
    is_suppressed: bool = False
    """Whether small groups are withheld, for readers outside the organisation."""
    without_reasons: int = 0
    """Files that count without their reasons; known too where the files are not listed."""
    teams: TeamPage | None = None
    """Set where the respondents are teams of one institution."""

    @property
    def respondent_word(self) -> str:
        """What the respondents are: "instellingen" becomes "teams" in a report over teams."""
        return "teams" if self.teams else "respondenten"
