"""What an item's text says to do first."""

from __future__ import annotations

import re

from zpm_checklist.content.schema import Item, Pack

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")

_MORE_VERBS = frozenset(
    {
        *("Analyseer", "Bedenk", "Begin", "Denk", "Doorloop", "Evalueer", "Laat"),
        *("Overleg", "Praat", "Regel", "Spreek", "Stel", "Teken", "Vraag"),
    }
)
"""Orders that no title of the content begins with."""
_BELOW = "hieronder"


def first_step(pack: Pack, item: Item) -> str:
    """The first sentence that is an order, with what leads up to it; else the first sentence.

    Every title of the content is an order, so its first word is a verb that orders. A sentence
    that points at the list below it takes that list along.
    """
    orders = _MORE_VERBS | {_first_word(other.title) for other in pack.items}
    sentences = _SENTENCE_END.split(item.text)
    place = next((i for i, said in enumerate(sentences) if _is_order(said, orders)), 0)
    step = " ".join(sentences[: place + 1])
    return " ".join((step, *item.subpoints)) if _BELOW in step else step


def _is_order(sentence: str, orders: frozenset[str]) -> bool:
    """Whether it asks for something, and ends before a list would begin."""
    return _first_word(sentence) in orders and not sentence.endswith(":")


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0]
