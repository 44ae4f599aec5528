"""Teams of one institution as respondents: what counts once, and what a board should know.

Items and questions of level organisation are answered by one dossier, so they come from that one
alone (monitor-rules, "From checklist to monitor answer").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model import board
from zpm_checklist.model.answer import Answer
from zpm_checklist.model.applicability import applies
from zpm_checklist.model.ballot import form_of
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.monitor_report import TeamPage, TeamRisk
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.questions import ORGANISATION, level_of
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.wording import enumeration


@dataclass(frozen=True, slots=True)
class Team:
    """One team's dossier."""

    practice: Practice
    marks: Mapping[str, Mark]
    has_answers: bool
    holds_names: bool
    """Whether the dossier tells who has an item."""
    is_organisation: bool
    """Whether this dossier answers for the whole organisation too."""


def team_answers(
    pack: Pack, practice: Practice, answers: Mapping[str, Answer]
) -> dict[str, Answer]:
    """The answers without those that one dossier gives for the whole organisation."""
    form = form_of(pack, practice.profile.type)
    own = {
        question.id for _, question in form.questions if level_of(pack, question) != ORGANISATION
    }
    return {key: answer for key, answer in answers.items() if key in own}


def team_page(pack: Pack, teams: Sequence[Team], expected: int) -> TeamPage:
    """Page one for the board."""
    teams = sorted(teams, key=lambda team: team.practice.name)
    risks = _risks(pack, teams)
    silent = tuple(team.practice.name for team in teams if not team.has_answers)
    organisation = next(team for team in teams if team.is_organisation)
    return TeamPage(
        organisation=organisation.practice.name,
        answered=len(teams) - len(silent),
        expected=max(expected, len(teams)),
        without_answer=silent,
        risks=tuple(risk for risk, _ in risks[: board.MOST_RISKS]),
        decisions=tuple(_decisions(risks, silent, max(expected, len(teams)) - len(teams))),
    )


def _risks(pack: Pack, teams: Sequence[Team]) -> list[tuple[TeamRisk, frozenset[Reason]]]:
    """Worst first, then the most teams, then the earliest date, then the guide's order."""
    found = [entry for item in pack.items if (entry := _risk(item, teams)) is not None]
    found.sort(
        key=lambda entry: (
            entry[0].status is not Status.AT_RISK,
            -len(entry[0].teams),
            entry[0].due or date.max,
        )
    )
    return found


def _risk(item: Item, teams: Iterable[Team]) -> tuple[TeamRisk, frozenset[Reason]] | None:
    speaking = [
        (team, team.marks.get(item.id, BLANK))
        for team in teams
        if item.level != ORGANISATION or team.is_organisation
    ]
    stuck = [
        (team, mark)
        for team, mark in speaking
        if mark.status in (Status.AT_RISK, Status.BEHIND)
        and applies(item, team.practice.profile, mark).applies
    ]
    if not stuck:
        return None
    worst = Status.AT_RISK if any(m.status is Status.AT_RISK for _, m in stuck) else Status.BEHIND
    at_worst = [(team, mark) for team, mark in stuck if mark.status is worst]
    dues = [mark.due for _, mark in at_worst if mark.due is not None]
    risk = TeamRisk(
        title=item.title,
        status=worst,
        teams=tuple(team.practice.name for team, _ in at_worst),
        owners=tuple(dict.fromkeys(mark.owner for _, mark in at_worst if mark.owner)),
        due=min(dues, default=None),
        hides_names=not all(team.holds_names for team, _ in at_worst),
    )
    return risk, frozenset(reason for _, mark in at_worst for reason in mark.reasons)


def _decisions(
    risks: Sequence[tuple[TeamRisk, frozenset[Reason]]], silent: Sequence[str], absent: int
) -> Iterable[tuple[str, str]]:
    for request, reasons in board.REQUESTS:
        if because := [risk.title for risk, given in risks if given & reasons]:
            yield request, board.about(because)
    if unowned := [risk.title for risk, _ in risks if risk.is_unowned]:
        yield board.NAME_SOMEBODY, board.about(unowned)
    if silent or absent:
        missing = [*silent, *([_absent(absent)] if absent else [])]
        yield "Vraag de ontbrekende antwoorden", f"Van {enumeration(missing)}."


def _absent(count: int) -> str:
    return "1 team dat niets stuurde" if count == 1 else f"{count} teams die niets stuurden"
