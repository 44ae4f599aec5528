"""What a group said in a lesson, on paper: without a single name, and only as an exercise."""

from __future__ import annotations

from datetime import date

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.lesson_result import ItemResult, LessonResult
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import PURPOSE, status_word
from zpm_checklist.report.blocks import Definitions, Facts, Question, Text
from zpm_checklist.report.papers.paper import Paper, PaperPart, Spread, SpreadRow
from zpm_checklist.report.words import DOT, long_date

SUBTITLE = "Wat de groep koos"
CHOSEN = "Per punt, het grootste verschil bovenaan"
QUESTIONS = "Drie vragen voor het gesprek"
GUIDE = "Leeswijzer"


def lesson_result(pack: Pack, result: LessonResult, today: date) -> Paper:
    """Per item how many chose what, most divided first; then three questions to talk about."""
    rows = tuple(_row(pack, item) for item in result.most_divided)
    return Paper(
        kicker=DOT.join((pack.title, PURPOSE[Purpose.TRAINING])),
        practice=result.lesson.title,
        subtitle=SUBTITLE,
        date=long_date(today),
        content=f"inhoud {pack.id} {pack.version}",
        tags=(),
        first=(
            Text(_lead(pack, result), is_lead=True),
            Facts((("Casus", result.case.title), ("Deelnemers", str(result.n)))),
        ),
        parts=(
            PaperPart(CHOSEN, (Spread(rows),)),
            PaperPart(QUESTIONS, _questions(pack, result)),
            PaperPart(GUIDE, (Definitions(_GUIDE),)),
        ),
    )


_GUIDE = (
    ("Wat dit is", "Een oefening met een praktijk die niet bestaat. Het zegt niets over uw werk."),
    ("Namen", "Op dit papier staan geen namen van deelnemers."),
    ("n", "Zoveel deelnemers kozen iets bij dit punt. Wie het openliet, telt niet mee."),
    (
        "Volgorde",
        "Hoe groter de kans dat twee deelnemers iets anders kozen, hoe hoger het punt staat.",
    ),
    ("Modelantwoord", "Zo kijkt de trainer ernaar. Een ander antwoord kan ook goed zijn."),
)


def _lead(pack: Pack, result: LessonResult) -> str:
    who = "1 deelnemer leverde" if result.n == 1 else f"{result.n} deelnemers leverden"
    said = f"{who} antwoorden in."
    first = next(iter(result.most_divided), None)
    if first is None or not first.percent_divided:
        return said
    return f"{said} Het meest verschilt de groep over “{_title(pack, first)}”."


def _row(pack: Pack, item: ItemResult) -> SpreadRow:
    counts = tuple((status, _word(status), count) for status, count in item.counts.items() if count)
    return SpreadRow(_title(pack, item), counts, item.n, _model(item))


def _model(item: ItemResult) -> str:
    if item.model is None:
        return ""
    return f"Modelantwoord: {_word(item.model)}. {item.model_why}".strip()


def _title(pack: Pack, item: ItemResult) -> str:
    """An item that this content does not have is told by its id."""
    known = pack.item_by_id.get(item.item_id)
    return known.title if known else item.item_id


def _word(status: Status) -> str:
    return status_word(status, Purpose.TRAINING)


# --- Questions ---------------------------------------------------------------------------

_HOW_MANY = 3
_ABOUT_ITEMS = 2
"""So many are about the group's own answers; the rest leads to the participants' own work."""

_ASK = ("Waar keek u naar bij uw keuze?", "Wat moet u weten om het eens te worden?")

_IN_GENERAL = (
    "Wat is in uw eigen praktijk anders dan in deze casus?",
    "Welk punt van deze les pakt u als eerste op, en waarom?",
    "Wat hoorde u van een ander dat u zelf niet had bedacht?",
)


def _questions(pack: Pack, result: LessonResult) -> tuple[Question, ...]:
    """First where the group differs, then where it agrees on other than the model answer."""
    divided = [item for item in result.most_divided if item.percent_divided]
    agreed = [item for item in result.most_divided if item not in divided and item.steps_off]
    found = [
        Question(f"{_what_was_chosen(pack, item)} {ask}")
        for item, ask in zip([*divided, *agreed][:_ABOUT_ITEMS], _ASK, strict=False)
    ]
    return (*found, *(Question(text) for text in _IN_GENERAL[: _HOW_MANY - len(found)]))


def _what_was_chosen(pack: Pack, item: ItemResult) -> str:
    chosen = sorted((s for s in item.counts if item.counts[s]), key=lambda s: -item.counts[s])
    first = f"Bij “{_title(pack, item)}” kozen er {item.counts[chosen[0]]} “{_word(chosen[0])}”"
    if len(chosen) > 1:
        return f"{first} en {item.counts[chosen[1]]} “{_word(chosen[1])}”."
    assert item.model is not None  # without a model answer nothing lies off it
    return f"{first}. Het modelantwoord is “{_word(item.model)}”."
