"""The Dutch words for what only the monitor speaks of; apart, so that no start pays for them."""

from __future__ import annotations

from collections.abc import Collection

from zpm_checklist.content.schema import PublishedFigure
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_report import Fate, TeamPage, TeamRisk
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.results import FORENSIC, NON_FORENSIC, PROVIDERS
from zpm_checklist.model.status import Level
from zpm_checklist.model.wording import MONITOR_TERM, in_figures
from zpm_checklist.translation import tr

ANSWER_TERM = {
    AnswerValue.ON_SCHEDULE: MONITOR_TERM[Level.ON_SCHEDULE],
    AnswerValue.BEHIND: MONITOR_TERM[Level.BEHIND],
    AnswerValue.AT_RISK: MONITOR_TERM[Level.AT_RISK],
    AnswerValue.YES: tr("ja"),
    AnswerValue.NO: tr("nee"),
    AnswerValue.NOT_APPLICABLE: tr("niet van toepassing"),
}
"""The monitor's own words for its answers; "niet van toepassing" is ours."""

GROUP = {
    PracticeType.VRIJGEVESTIGD.value: tr("vrijgevestigden"),
    PracticeType.SMALL_INSTITUTION.value: tr("kleine instellingen"),
    PracticeType.LARGE_INSTITUTION.value: tr("grote instellingen"),
    PracticeType.PAAZ_PUK.value: tr("PAAZ en PUK"),
    PracticeType.FINANCIER.value: tr("financiers"),
    PROVIDERS: tr("zorgaanbieders"),
    FORENSIC: tr("met forensische zorg"),
    NON_FORENSIC: tr("zonder forensische zorg"),
}
"""Respondent groups in the plural, as the headings of the report over many."""

PROVENANCE = {
    "published": "",
    "named": tr("genoemd in de tekst van de monitor"),
    "derived": tr("afgeleid uit de handreiking"),
}
"""What a question that the monitor did not print must say of itself."""

SIGN = {"published": "", "named": "‡", "derived": "†"}
"""The same where there is no room for words; `signs_explained` says what they mean."""


def signs_explained(used: Collection[str]) -> str:
    """What the signs of these provenances mean, in sentences; empty where none has a sign."""
    return " ".join(
        tr(
            "{sign}\u00a0Vraag {meaning}.",
            sign=SIGN[provenance],
            meaning=PROVENANCE[provenance],
        )
        for provenance in ("derived", "named")
        if provenance in used
    )


WORST_IN_SHORT = {AnswerValue.AT_RISK: tr("in gevaar"), AnswerValue.NO: tr("nee")}
"""The worst answer of a scale behind a percentage."""

AT_LEAST_ONE = {
    AnswerValue.AT_RISK: tr("ten minste één in gevaar"),
    AnswerValue.NO: tr("ten minste één keer nee"),
}
NOT_ONE = {AnswerValue.AT_RISK: tr("niets in gevaar"), AnswerValue.NO: tr("geen enkele keer nee")}
"""For one practice this mark stands in place of the right chart."""

FATE = {
    Fate.COUNTED: tr("telt mee"),
    Fate.OLDER: tr("ouder"),
    Fate.SAME: tr("dubbel"),
    Fate.CONFLICT: tr("kiezen"),
    Fate.REFUSED: tr("geweigerd"),
}
"""What became of a file."""

FIRST_MONITOR = tr("voorjaar 2021")
"""When the figures were published that stand beside one's own."""

THE_FIRST_MONITOR = tr(
    "de eerste landelijke monitor ({first_monitor})", first_monitor=FIRST_MONITOR
)

CERTAINTY = {"sure": tr("zeker"), "likely": tr("waarschijnlijk")}
"""How well a published figure could be read from the report."""


def published_note(figure: PublishedFigure) -> str:
    """What stands beside a published figure: "voorjaar 2021, n = 31, zeker"."""
    return f"{FIRST_MONITOR}, n = {figure.n}, {CERTAINTY[figure.certainty]}"


def sent_without_reasons(count: int) -> str:
    """Why the reasons are not all of them; empty where every file holds its reasons."""
    if not count:
        return ""
    which = (
        tr("1 bestand is") if count == 1 else tr("{count} bestanden zijn", count=in_figures(count))
    )
    return tr(
        "{which} zonder redenen verstuurd. Die redenen zijn niet bekend en niet geteld.",
        which=which,
    )


def no_reasons(without: int) -> str:
    """In place of reasons; `without` files hold none, so none is no more than none known."""
    return tr("Er zijn geen redenen {word}.", word=tr("bekend") if without else tr("gegeven"))


# --- For a board -------------------------------------------------------------------------

NO_RISK = tr("Geen enkel beoordeeld punt is in gevaar of loopt achter.")
NO_DECISION = tr("Er is nu geen besluit nodig.")


def no_owner(risk: TeamRisk) -> str:
    """In place of the names: nobody has it, or the dossiers were sent without names."""
    return tr("nog geen verantwoordelijke") if risk.is_unowned else tr("naam niet meegestuurd")


def teams_answered(teams: TeamPage) -> str:
    """How many of the teams answered, in a sentence."""
    answered, expected = teams.answered, teams.expected
    if not answered:
        return tr("Nog geen enkel team heeft geantwoord (0 van {expected}).", expected=expected)
    if answered == expected:
        only = tr("Het enige team heeft geantwoord (1 van 1).")
        return (
            only
            if expected == 1
            else tr("Alle {expected} teams hebben geantwoord.", expected=expected)
        )
    verb = tr("heeft") if answered == 1 else tr("hebben")
    return tr(
        "{answered} van de {expected} teams {verb} geantwoord.",
        answered=answered,
        expected=expected,
        verb=verb,
    )
