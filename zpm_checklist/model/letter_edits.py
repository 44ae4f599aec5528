"""What a sender changed in a letter stays when the letter is made anew with other questions."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_NUMBER = re.compile(r"\d+\. ")
"""The number of a question, at the start of its line."""


def carried_over(made: str, typed: str, fresh: str) -> str:
    """`fresh` with what was typed into `made`, line by line.

    `made` is the letter as the program wrote it, `typed` what became of it, `fresh` the letter as
    the program writes it now. A line that both letters have stays as it was typed, under its new
    number; a line that `fresh` no longer has goes; lines that were added in between all stay.
    """
    if typed == made or not typed.strip():
        return fresh
    before, after = made.split("\n"), fresh.split("\n")
    mine, added = _changes(before, typed.split("\n"))
    lines: list[str] = []
    for kind, start, end, new_start, new_end in _steps(before, after):
        for place in range(start, end):
            lines += added.get(place, [])
            if kind == "equal":
                line = after[new_start + place - start]
                same = before[place] == line
                lines += mine[place] if same else _numbered(mine[place], line)
        if kind != "equal":
            lines += after[new_start:new_end]
    return "\n".join([*lines, *added.get(len(before), [])])


def _changes(before: list[str], typed: list[str]) -> tuple[list[list[str]], dict[int, list[str]]]:
    """What each line became, and what was added before the line with a number."""
    mine: list[list[str]] = [[] for _ in before]
    added: dict[int, list[str]] = {}
    matcher = SequenceMatcher(None, before, typed, autojunk=False)
    for _kind, start, end, new_start, new_end in matcher.get_opcodes():
        new = typed[new_start:new_end]
        if start == end:
            added[start] = new
        elif end - start == len(new):
            mine[start:end] = [[line] for line in new]
        else:
            mine[start] = new
    return mine, added


def _steps(before: list[str], after: list[str]) -> list[tuple[str, int, int, int, int]]:
    """From one letter to the other; a question is the same under another number."""
    old, new = ([_bare(line) for line in lines] for lines in (before, after))
    return [*SequenceMatcher(None, old, new, autojunk=False).get_opcodes()]


def _bare(line: str) -> str:
    return _NUMBER.sub("", line, count=1) if _NUMBER.match(line) else line


def _numbered(lines: list[str], like: str) -> list[str]:
    """The lines, the first with the number that its line now has in the letter."""
    number, old = _NUMBER.match(like), _NUMBER.match(lines[0]) if lines else None
    if number is None or old is None:
        return lines
    return [number[0] + lines[0][old.end() :], *lines[1:]]
