"""What the groups, themes and respondents of one report are called."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import GROUP
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.results import (
    COMBINED,
    FORENSIC,
    NON_FORENSIC,
    PROVIDERS,
    GroupResult,
)
from zpm_checklist.model.wording import capital, in_figures
from zpm_checklist.translation import tr

TYPES = (
    PracticeType.LARGE_INSTITUTION.value,
    PracticeType.SMALL_INSTITUTION.value,
    PracticeType.PAAZ_PUK.value,
)
"""Institutions in the order of the published report."""
SOLO = PracticeType.VRIJGEVESTIGD.value
FINANCIER = PracticeType.FINANCIER.value
GROUPS = (*TYPES, SOLO, FINANCIER)
SPLIT = (NON_FORENSIC, FORENSIC)


@dataclass(frozen=True, slots=True)
class Noun:
    """One respondent and several of them."""

    one: str
    many: str
    is_neuter: bool = False
    """Whether it is "het", as in "het enige team"."""

    def counted(self, count: int) -> str:
        """As "1 instelling", "2 instellingen"."""
        return f"{in_figures(count)} {self.one if count == 1 else self.many}"


_INSTITUTION = Noun(tr("instelling"), tr("instellingen"))
_PROVIDER = Noun(tr("zorgaanbieder"), tr("zorgaanbieders"))
_TEAM = Noun(tr("team"), tr("teams"), is_neuter=True)
RESPONDENT = Noun(tr("respondent"), tr("respondenten"))

_NOUNS = {
    SOLO: Noun(tr("vrijgevestigde"), tr("vrijgevestigden")),
    FINANCIER: Noun(tr("financier"), tr("financiers")),
    PROVIDERS: _PROVIDER,
    FORENSIC: _PROVIDER,
    NON_FORENSIC: _PROVIDER,
}


@dataclass(frozen=True, slots=True)
class Naming:
    """The names in one report; over teams everybody is called a team."""

    is_teams: bool
    several_types: bool

    @classmethod
    def of(cls, report: MonitorReport) -> Naming:
        """The names that fit this report."""
        filled = [g for g in report.result.groups if g.respondents and g.id not in COMBINED]
        return cls(report.teams is not None, len(filled) > 1)

    @property
    def everybody(self) -> Noun:
        """All who answered, of whatever group."""
        return _TEAM if self.is_teams else RESPONDENT

    def noun(self, group_id: str) -> Noun:
        """What one member of the group is called."""
        if self.is_teams:
            return _TEAM
        return _NOUNS.get(group_id, _INSTITUTION)

    def group(self, group_id: str) -> str:
        """The group within a sentence: "grote instellingen", "de teams"."""
        if group_id in SPLIT:
            return f"{self.noun(group_id).many} {GROUP[group_id]}"
        if not self.is_teams:
            return GROUP[group_id]
        if group_id == PROVIDERS or not self.several_types:
            return tr("de {many}", many=_TEAM.many)
        return f"{_TEAM.many} ({GROUP[group_id]})"

    def heading(self, group: GroupResult) -> str:
        """The group with its size, marked where it is small: "Kleine instellingen (n = 3, …)"."""
        return f"{capital(self.group(group.id))} ({size(group)})"


def size(group: GroupResult) -> str:
    """As "n = 31", or "indicatief, n = 3" below the limit (monitor-rules, rule 10)."""
    count = f"n\u00a0=\u00a0{in_figures(group.respondents)}"
    return tr("indicatief, {count}", count=count) if group.is_indicative else count


def in_sentence(title: str) -> str:
    """A theme within a sentence: "zorgverkoop", but "ICT"."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]
