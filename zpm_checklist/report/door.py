"""The one door for text: whatever is printed passes here, whoever wrote it.

Text is drawn as it is, never read as mark-up: `<b>` prints as `<b>`. What cannot be seen
(control characters, bidi marks, zero width) or what the typeface lacks appears as U+XXXX.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from zpm_checklist.report.fonts import faces

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@lru_cache(maxsize=1)
def _printable() -> frozenset[int]:
    regular, semibold = faces()
    both = regular.widths.keys() & semibold.widths.keys()
    return frozenset(code for code in both if unicodedata.category(chr(code)) not in _UNSEEN)


def shown(text: str) -> str:
    """The text as it can be printed; what is already printable comes back unchanged."""
    if text.isascii() and text.isprintable():
        return text
    return _shown(text)


@lru_cache(maxsize=2048)
def _shown(text: str) -> str:
    allowed = _printable()
    return "".join(
        character if ord(character) in allowed else f"U+{ord(character):04X}" for character in text
    )
