"""What the training room says of verdicts and counts: on the page, on the beamer, and aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zpm_checklist.content.schema import Item
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital, status_word
from zpm_checklist.translation import tr

if TYPE_CHECKING:
    from zpm_checklist.model.lesson_result import ItemResult, LessonResult

JUDGED = tuple(status for status in Status if status is not Status.OPEN)
"""What one can choose, in the fixed order."""


def word(status: Status) -> str:
    """As on the buttons of the training room, in lower case."""
    return status_word(status, Purpose.TRAINING)


def task_text(item: Item) -> str:
    """What an item asks, with its subpoints as a list."""
    return "\n\n".join([item.text, "\n".join(f"- {point}" for point in item.subpoints)]).strip()


def counted(entry: ItemResult) -> list[tuple[Status, str]]:
    """Each verdict that somebody gave, with its number and word."""
    return [
        (status, tr("{n} {verdict}", n=n, verdict=word(status)))
        for status, n in entry.counts.items()
        if n
    ]


def count_words(entry: ItemResult) -> str:
    """The counts as one sentence."""
    told = "; ".join(words for _, words in counted(entry))
    return tr("{counts}.", counts=told) if told else tr("Nog geen antwoord.")


def model_words(entry: ItemResult) -> str:
    """The model answer, how many chose it, and why it is right."""
    if entry.model is None:
        return tr("Voor dit punt is er geen modelantwoord.")
    verdict = word(entry.model)
    if not entry.n:
        return tr("Modelantwoord: {verdict}. {why}", verdict=verdict, why=entry.model_why)
    return tr(
        "Modelantwoord: {verdict}; gekozen door {same} van {n}. {why}",
        verdict=verdict,
        same=entry.same_as_model,
        n=entry.n,
        why=entry.model_why,
    )


def handed_in_words(result: LessonResult | None) -> str:
    """How many participants there are."""
    n = result.n if result else 0
    if not n:
        return tr("Er leverde nog niemand in.")
    return tr("1 deelnemer leverde in.") if n == 1 else tr("{n} deelnemers leverden in.", n=n)


def place_words(at: int, of: int) -> str:
    """Where one is among the items; `at` counts from 0."""
    return tr("{at} van {of}", at=at + 1, of=of)


def big(status: Status) -> str:
    """The word as a heading or on a button."""
    return capital(word(status))
