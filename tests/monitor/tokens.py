"""A sheet of paper held against the tokens that it must consist of."""

import re
from dataclasses import dataclass

from tests.monitor.recount import share as half_up


@dataclass(frozen=True)
class Row:
    """A row of a chart."""

    label: str
    shares: tuple
    """(count, whole percent) of each step, best first; empty where nobody answered."""
    right: tuple | None = None
    """(respondents, whole percent) of the right chart."""
    figure: dict | None = None
    """The published figure beside it."""


def number(value):
    """This number and not a part of a longer one."""
    return rf"(?<!\d){value}(?!\d)"


def word(text):
    """These words, whatever their capitals."""
    return f"(?i:{re.escape(text)})"


def numbers_in(text):
    """The numbers of a text that stands on paper as it is."""
    return [number(found) for found in re.findall(r"\d+", text)]


def row_token(row):
    """Number by number and with nothing in between; a narrow segment has no percent in it."""
    inside = "".join(f"( {share}%)?" for _, share in row.shares)
    right = "" if row.right is None else f" {row.right[1]}% ({row.right[0]})"
    told = "geen antwoorden (n = 0)"
    if row.shares:
        n = sum(count for count, _ in row.shares)
        told = " · ".join(f"{count} ({share}%)" for count, share in row.shares) + f" · n = {n}"
    return re.escape(row.label) + inside + re.escape(f"{right} {told}{_figure(row.figure)}")


def _figure(figure):
    if figure is None:
        return ""
    certain = {"sure": "zeker", "likely": "waarschijnlijk"}[figure["certainty"]]
    bar = " · ".join(f"{share}%" for share in figure["percent"].values())
    told = bar or "alleen rechtergrafiek bekend"
    return f" voorjaar 2021, n = {figure['n']}, {certain}: {told} {figure['respondents_percent']}%"


def mismatch(text, tokens):
    """Where the text departs from the tokens; empty where it is just them and other words."""
    place = 0
    for token in tokens:
        found = re.compile(rf"\D*?(?:{token})").match(text, place)
        if found is None:
            return f"{token!r} is not next in {text[place : place + 120]!r}"
        place = found.end()
    left = re.search(r"\d", text[place:])
    return f"unexplained: {text[place : place + left.start() + 60]!r}" if left else ""


# --- Numbers within a sentence -----------------------------------------------------------


def worst(row):
    """(count, of how many, whole percent) at risk, or Nee."""
    level = list(row["counts"])[-1]
    n = sum(row["counts"].values())
    return row["counts"][level], n, row["percent"].get(level)


def shares(row):
    """(count, whole percent) of each step; empty where nobody answered."""
    return tuple((row["counts"][level], share) for level, share in row["percent"].items())


def answers(row, level=None):
    """ "26% van de antwoorden (133 van 514)", or for none and for one only "(0 van 9, 0%)"."""
    level = level or list(row["counts"])[-1]
    count, n = row["counts"][level], sum(row["counts"].values())
    share = row["percent"][level]
    order = (count, n, share) if not count or n == 1 else (share, count, n)
    return [number(value) for value in order]


def members(count, whole):
    """ "18 van de 31 instellingen (58%)", or "alle 31 instellingen (100%)"."""
    if count == whole > 2:
        return [number(whole), number(100)]
    return [number(count), number(whole), number(half_up(count, whole))]


def points(before, now):
    return worst(now)[2] - worst(before)[2]


def difference(change):
    if not change:
        return [word("gelijk")]
    return [re.escape("+" if change > 0 else "−"), number(abs(change))]


def capital(text):
    return text[:1].upper() + text[1:]
