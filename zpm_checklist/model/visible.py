"""Text from elsewhere as it may be shown: nothing in it stays unseen."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, bidi marks, zero width, halves of characters, private and unknown ones, line ends."""


def visible(text: str) -> str:
    """The text with U+XXXX for each character that cannot be seen; what can be seen stays."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        f"U+{ord(character):04X}" if unicodedata.category(character) in _UNSEEN else character
        for character in text
    )


def visible_lines(text: str) -> str:
    """The same for a text of several lines: line ends (all as one kind) and tabs stay."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in lines)
