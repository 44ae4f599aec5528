"""The report over the teams of one institution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from zpm_checklist.content.schema import Pack
from zpm_checklist.exchange.dossier import Dossier, read_dossier
from zpm_checklist.model.ballot import ballot_of, form_of, gives_forensic_care
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.round import Round, counted_rounds
from zpm_checklist.model.submission import Submission
from zpm_checklist.model.teams import Team, team_answers, team_page
from zpm_checklist.services.dossier_files import dossier_bytes
from zpm_checklist.services.monitor import Preview, make_monitor_report
from zpm_checklist.services.monitor_files import Reading


def make_team_report(
    pack: Pack,
    seen: Preview,
    reading: Reading,
    today: date,
    *,
    title: str,
    organisation: str,
    expected: int = 0,
    round_id: str | None = None,
    suppress: bool = False,
) -> MonitorReport:
    """Count teams. `organisation` names the one dossier that answers for all of them.

    `expected` is the number of teams that should have answered. Raises InvalidInputError where a
    survey is among the files, NotFoundError where no dossier has that name.
    """
    if suppress:
        raise InvalidInputError(
            "Er is geen rapport over teams gemaakt.",
            "Het noemt teams en namen, en is dus niet voor buiten de organisatie.",
            "Laat kleine groepen staan, of tel de bestanden zonder teams.",
        )
    if reading.surveys:
        raise InvalidInputError(
            "Er is geen rapport over teams gemaakt.",
            "Een enquête heeft geen teams, punten en namen.",
            "Geef alleen dossiers (.zpm) of rapporten (.pdf) op.",
        )
    dossiers = {entry.key: _dossier(reading, entry) for entry in seen.settled.counted}
    head = _organisation(dossiers, seen.settled.counted, organisation)
    counted = tuple(
        _as_team(pack, entry, dossiers[entry.key], round_id, is_head=entry.key == head)
        for entry in seen.settled.counted
    )
    report = make_monitor_report(
        pack,
        replace(seen, settled=replace(seen.settled, counted=counted)),
        today,
        title=title,
    )
    teams = [
        Team(
            dossiers[entry.key].practice,
            dossiers[entry.key].marks,
            has_answers=any(entry.ballot.answers),
            holds_names=dossiers[entry.key].disclosure.names,
            is_organisation=entry.key == head,
        )
        for entry in seen.settled.counted
    ]
    page = team_page(pack, teams, expected)
    return replace(report, teams=page)


def _dossier(reading: Reading, entry: Submission) -> Dossier:
    path = reading.paths[entry.file]
    data = dossier_bytes(path)
    assert data is not None  # it was read as a dossier before
    return read_dossier(data, path.name)


def _organisation(dossiers: dict[str, Dossier], counted: Sequence[Submission], named: str) -> str:
    for entry in counted:
        if named in (dossiers[entry.key].practice.name, entry.file, entry.key):
            return entry.key
    names = ", ".join(sorted(f"“{dossier.practice.name}”" for dossier in dossiers.values()))
    raise NotFoundError(
        f"Het dossier “{named}” van de organisatie is er niet bij.",
        f"De dossiers zijn van {names}." if names else "Er telt geen enkel dossier mee.",
        "Kies het dossier dat voor alle teams antwoordt.",
    )


def _as_team(
    pack: Pack, entry: Submission, dossier: Dossier, round_id: str | None, *, is_head: bool
) -> Submission:
    """The submission with only what this team itself answers."""
    if is_head:
        return entry
    now, before = counted_rounds(dossier.rounds, round_id)

    def own(of_round: Round) -> Submission:
        answers = team_answers(pack, dossier.practice, of_round.answers)
        profile = dossier.practice.profile
        form, forensic = form_of(pack, profile.type), gives_forensic_care(profile)
        return entry._replace(ballot=ballot_of(form, answers, forensic=forensic))

    counted = own(now) if now else entry
    return counted._replace(previous=own(before).ballot if before else None)
