"""A shorter paper that says no less: for a solo practice there are at most six pages."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.model.monitor_wording import PROVENANCE
from zpm_checklist.report.blocks import Actions, Block, Outline, Part, Points, Text
from zpm_checklist.report.monitor_blocks import AnswerList, AnswerRow, ShortAnswers
from zpm_checklist.report.monitor_parts import CONTRADICTIONS

_SIGNS = {PROVENANCE["derived"]: "†", PROVENANCE["named"]: "‡"}
"""In place of words where the monitor did not print the question; as in the report over many."""


def shorter(outline: Outline) -> Outline:
    """What stands twice stands once, and questions take a line each."""
    return replace(outline, parts=tuple(_part(part) for part in outline.parts))


def flowing(outline: Outline) -> Outline:
    """Page two begins on page one where that has room."""
    parts = tuple(replace(part, leaves_page_one=False) for part in outline.parts)
    return replace(outline, parts=parts)


def _part(part: Part) -> Part:
    blocks = tuple(_said_shorter(block, part) for block in part.blocks)
    if any(isinstance(block, ShortAnswers) for block in blocks):
        meanings = "; ".join(f"{sign} {words}" for words, sign in _SIGNS.items())
        blocks = (*blocks, Text(f"{meanings}."))
    return replace(part, blocks=blocks)


def _said_shorter(block: Block, part: Part) -> Block:
    match block:
        case Actions():
            return Text("Namen en datums staan bij de punten zelf.")
        case Points() if part.title == CONTRADICTIONS and block.rows:
            return Text("Of een antwoord de punten tegenspreekt, staat bij de vraag zelf.")
        case AnswerList():
            rows = tuple(_with_sign(row) for row in block.rows)
            return ShortAnswers(block.title, block.summary, rows)
    return block


def _with_sign(row: AnswerRow) -> AnswerRow:
    sign = _SIGNS.get(row.provenance, "")
    return replace(row, number=f"{row.number}{sign}", provenance="")
