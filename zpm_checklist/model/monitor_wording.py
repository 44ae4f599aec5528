"""The Dutch words for what only the monitor speaks of; apart, so that no start pays for them."""

from __future__ import annotations

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_report import Fate
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.results import FORENSIC, NON_FORENSIC, PROVIDERS
from zpm_checklist.model.status import Level
from zpm_checklist.model.wording import MONITOR_TERM

ANSWER_TERM = {
    AnswerValue.ON_SCHEDULE: MONITOR_TERM[Level.ON_SCHEDULE],
    AnswerValue.BEHIND: MONITOR_TERM[Level.BEHIND],
    AnswerValue.AT_RISK: MONITOR_TERM[Level.AT_RISK],
    AnswerValue.YES: "ja",
    AnswerValue.NO: "nee",
    AnswerValue.NOT_APPLICABLE: "niet van toepassing",
}
"""The monitor's own words for its answers; "niet van toepassing" is ours."""

GROUP = {
    PracticeType.VRIJGEVESTIGD.value: "vrijgevestigden",
    PracticeType.SMALL_INSTITUTION.value: "kleine instellingen",
    PracticeType.LARGE_INSTITUTION.value: "grote instellingen",
    PracticeType.PAAZ_PUK.value: "PAAZ en PUK",
    PracticeType.FINANCIER.value: "financiers",
    PROVIDERS: "zorgaanbieders",
    FORENSIC: "met forensische zorg",
    NON_FORENSIC: "zonder forensische zorg",
}
"""Respondent groups in the plural, as the headings of the report over many."""

PROVENANCE = {
    "published": "",
    "named": "genoemd in de tekst van de monitor",
    "derived": "afgeleid uit de handreiking",
}
"""What a question that the monitor did not print must say of itself."""

FATE = {
    Fate.COUNTED: "telt mee",
    Fate.OLDER: "ouder",
    Fate.SAME: "dubbel",
    Fate.CONFLICT: "kiezen",
    Fate.REFUSED: "geweigerd",
}
"""What became of a file."""

FIRST_MONITOR = "voorjaar 2021"
"""When the figures were published that stand beside one's own."""

CERTAINTY = {"sure": "zeker", "likely": "waarschijnlijk"}
"""How well a published figure could be read from the report."""
