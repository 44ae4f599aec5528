"""From the authors' `letters.toml` to the file with the questions; checks everything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from zpm_checklist.content import authoring as source
from zpm_checklist.content.build import as_json, read_table, tidy
from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.letters import PartyQuestions
from zpm_checklist.content.schema import Pack

MOST_QUESTION_WORDS = 25
"""A question is read once and answered (agreed limit)."""

MOST_NEED_WORDS = 8
"""A heading fits on one line, as an item's title does (agreed limit)."""

_FILE = "letters.toml"


def build_letters(folder: Path, pack: Pack) -> tuple[PartyQuestions, ...]:
    """Read the questions of a pack, in the guide's order. Raises ContentError at what is wrong."""
    table = read_table(folder / _FILE, source.LettersFile)
    letters = [
        PartyQuestions(
            entry.item, entry.party, tidy(entry.need), tuple(tidy(text) for text in entry.questions)
        )
        for entry in table.letters
    ]
    for letter in letters:
        _check(letter, pack)
    _once("item", (f"{letter.item} ({letter.party})" for letter in letters))
    _once("questions", (f"{q} ({letter.party})" for letter in letters for q in letter.questions))
    place = {item.id: number for number, item in enumerate(pack.items)}
    return tuple(sorted(letters, key=lambda letter: place[letter.item]))


def letters_as_json(letters: tuple[PartyQuestions, ...]) -> bytes:
    """The built file: equal content gives equal bytes."""
    return as_json({"letters": letters})


def _check(letter: PartyQuestions, pack: Pack) -> None:
    if letter.item not in pack.item_by_id:
        raise ContentError(
            _FILE, letter.item, f"punt “{letter.item}” bestaat niet.", "Noem een bestaande id."
        )
    _check_length(letter, letter.need, MOST_NEED_WORDS)
    for question in letter.questions:
        _check_length(letter, question, MOST_QUESTION_WORDS)
        if not question.endswith("?"):
            raise ContentError(
                _FILE,
                f"{letter.item}.questions",
                f"“{question}” is geen vraag.",
                "Laat haar met een vraagteken eindigen.",
            )


def _check_length(letter: PartyQuestions, text: str, most: int) -> None:
    words = len(text.split())
    if words > most:
        raise ContentError(
            _FILE,
            letter.item,
            f"“{text}” telt {words} woorden.",
            f"Kort dit in tot hoogstens {most}.",
        )


def _once(key: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise ContentError(_FILE, key, f"“{value}” komt twee keer voor.", "Laat er één weg.")
        seen.add(value)
