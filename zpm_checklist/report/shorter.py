"""A shorter paper: for a solo practice there are at most six pages.

It says no less, but for the user's longest words on an answer; where those are cut it says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from zpm_checklist.model.monitor_wording import SIGN, signs_explained
from zpm_checklist.report.blocks import Actions, Block, Outline, Part, Points, Text
from zpm_checklist.report.monitor_blocks import AnswerList, ShortAnswers
from zpm_checklist.report.monitor_parts import CONTRADICTIONS

CUT = "Lange toelichtingen zijn ingekort; in het programma staan ze voluit."


def shorter(outline: Outline) -> Outline:
    """What stands twice stands once, and questions take a line each."""
    return replace(outline, parts=tuple(_part(part) for part in outline.parts))


def flowing(outline: Outline) -> Outline:
    """Page two begins on page one where that has room, and nothing is said ahead of it."""
    parts = tuple(
        replace(part, leaves_page_one=False, blocks=_not_ahead(part)) for part in outline.parts
    )
    return replace(outline, parts=parts)


def cut(outline: Outline, most_lines: int) -> Outline:
    """So many lines below each question at most; the paper tells that long words are cut."""
    return replace(outline, parts=tuple(_cut(part, most_lines) for part in outline.parts))


def _not_ahead(part: Part) -> tuple[Block, ...]:
    return tuple(b for b in part.blocks if not (isinstance(b, Text) and b.is_ahead))


def _part(part: Part) -> Part:
    blocks = tuple(_said_shorter(block, part) for block in part.blocks)
    if _has_answers(blocks):
        blocks = (*blocks, Text(signs_explained(SIGN)))
    return replace(part, blocks=blocks)


def _cut(part: Part, most_lines: int) -> Part:
    if not _has_answers(part.blocks):
        return part
    blocks = (
        replace(block, most_lines=most_lines) if isinstance(block, ShortAnswers) else block
        for block in part.blocks
    )
    return replace(part, blocks=(Text(CUT), *blocks))


def _has_answers(blocks: Iterable[Block]) -> bool:
    return any(isinstance(block, ShortAnswers) for block in blocks)


def _said_shorter(block: Block, part: Part) -> Block:
    match block:
        case Actions():
            return Text("Namen en datums staan bij de punten zelf.")
        case Points() if part.title == CONTRADICTIONS and block.rows:
            return Text("Of een antwoord de punten tegenspreekt, staat bij de vraag zelf.")
        case AnswerList():
            return ShortAnswers(block.title, block.summary, block.rows)
    return block
