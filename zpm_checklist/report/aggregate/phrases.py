"""Parts of sentences that hold a number, each with what it is a share of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.results import GroupResult, ThemeResult
from zpm_checklist.model.shares import Shares
from zpm_checklist.model.wording import enumeration, in_figures
from zpm_checklist.report.aggregate.naming import Naming, Noun, in_sentence
from zpm_checklist.translation import tr


@dataclass(frozen=True, slots=True)
class Part:
    """Answers of one step among all answers; all three numbers come from the result."""

    count: int
    n: int
    percent: int

    @property
    def of(self) -> str:
        """As "133 van 514"."""
        return tr("{count} van {n}", count=in_figures(self.count), n=in_figures(self.n))


def part_of(shares: Shares, level: AnswerValue) -> Part:
    """One step of a bar; there must be answers."""
    return Part(shares.counts[level], shares.n, shares.percent[level])


def worst_of(shares: Shares) -> Part | None:
    """The answers at risk, or Nee; None where nobody answered."""
    worst = next((level for level in shares.counts if level.is_worst), None)
    return part_of(shares, worst) if worst is not None and shares.n else None


def at_risk(rows: Iterable[ThemeResult]) -> list[tuple[ThemeResult, Part]]:
    """Those with at least one answer at risk (or Nee), in the given order."""
    found = ((row, worst_of(row.shares)) for row in rows)
    return [(row, part) for row, part in found if part is not None and part.count]


def at_answers(part: Part) -> str:
    """As "bij 26% van de antwoorden (133 van 514)"."""
    if not part.count:
        return tr("bij geen enkel antwoord ({of}, {percent}%)", of=part.of, percent=part.percent)
    if part.n == 1:
        return tr("bij het enige antwoord ({of}, {percent}%)", of=part.of, percent=part.percent)
    return tr("bij {percent}% van de antwoorden ({of})", percent=part.percent, of=part.of)


def are(part: Part, answer: str) -> str:
    """As "is 26% van de antwoorden nee (133 van 514)"."""
    if not part.count:
        return tr(
            "is geen enkel antwoord {answer} ({of}, {percent}%)",
            answer=answer,
            of=part.of,
            percent=part.percent,
        )
    if part.n == 1:
        return tr(
            "is het enige antwoord {answer} ({of}, {percent}%)",
            answer=answer,
            of=part.of,
            percent=part.percent,
        )
    return tr(
        "is {percent}% van de antwoorden {answer} ({of})",
        percent=part.percent,
        answer=answer,
        of=part.of,
    )


class Subject(NamedTuple):
    """Some respondents as the subject of a sentence."""

    text: str
    is_plural: bool
    is_none: bool = False

    @property
    def at_least_once(self) -> str:
        """To stand before what they answer; empty for none, who do not do it even once."""
        return "" if self.is_none else tr("ten minste één keer ")

    def do(self, one: str, many: str) -> str:
        """The subject with the verb that fits it."""
        return f"{self.text} {many if self.is_plural else one}"

    def asked(self, one: str, many: str) -> str:
        """The same with the verb first, as after another part of the sentence."""
        return f"{many if self.is_plural else one} {self.text}"


_BOTH = 2


def members(count: int, whole: int, percent: int, noun: Noun) -> Subject:
    """As "18 van de 31 instellingen (58%)"; `whole` must be above zero."""
    if not count:
        none = f"{tr('geen enkel') if noun.is_neuter else tr('geen enkele')} {noun.one}"
        text = tr(
            "{none} (0 van {whole}, {percent}%)",
            none=none,
            whole=in_figures(whole),
            percent=percent,
        )
        return Subject(text, is_plural=False, is_none=True)
    if whole == 1:
        only = tr(
            "{word} enige {one}", word=tr("het") if noun.is_neuter else tr("de"), one=noun.one
        )
        return Subject(
            tr("{only} (1 van 1, {percent}%)", only=only, percent=percent), is_plural=False
        )
    if count == whole == _BOTH:
        return Subject(
            tr("beide {many} (2 van 2, {percent}%)", many=noun.many, percent=percent),
            is_plural=True,
        )
    if count == whole:
        return Subject(
            tr(
                "alle {whole} {many} ({percent}%)",
                whole=in_figures(whole),
                many=noun.many,
                percent=percent,
            ),
            is_plural=True,
        )
    text = tr(
        "{count} van de {whole} {many} ({percent}%)",
        count=in_figures(count),
        whole=in_figures(whole),
        many=noun.many,
        percent=percent,
    )
    return Subject(text, is_plural=count != 1)


def with_any_worst(group: GroupResult, naming: Naming) -> Subject:
    """Members of the group with at least one answer at risk (or Nee), of all its members."""
    percent = group.any_worst_percent
    assert percent is not None
    return members(group.with_worst, group.respondents, percent, naming.noun(group.id))


def with_worst_in(theme: ThemeResult, group: GroupResult, naming: Naming) -> Subject:
    """Members with at least one answer at risk (or Nee) in this theme, of all members."""
    percent = theme.respondents_percent
    assert percent is not None
    return members(theme.with_worst, theme.respondents, percent, naming.noun(group.id))


def weakest(group: GroupResult, most: int = 3) -> str:
    """As "ICT (26% van 514 antwoorden) en zorgverkoop (14% van 150)"; empty where none is."""
    found = at_risk(group.charted)[:most]
    texts = [
        tr(
            "{in_sentence} ({percent}% van {n}",
            in_sentence=in_sentence(row.theme.title),
            percent=part.percent,
            n=in_figures(part.n),
        )
        + (f" {tr('antwoord') if part.n == 1 else tr('antwoorden')})" if not place else ")")
        for place, (row, part) in enumerate(found)
    ]
    return enumeration(texts) if texts else ""


def theme_names(rows: Iterable[ThemeResult]) -> str:
    """As "ICT, zorgverkoop en communicatie en training"; at least one."""
    return listed(in_sentence(row.theme.title) for row in rows)


def listed(texts: Iterable[str]) -> str:
    """An enumeration, also of names that hold an "en": "a, b en c", but "a en b, en c"."""
    names = list(texts)
    if any(" en " in name for name in names[:-1]) and len(names) > 1:
        *head, last = names  # "a en b, en c": without the comma the names would run together
        return tr("{head}, en {last}", head=", ".join(head), last=last)
    return enumeration(names)
