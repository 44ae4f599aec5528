"""Content as rich text for a label: escaped, with paragraphs, bullets and glossary links."""

from __future__ import annotations

import re
from html import escape

from zpm_checklist.content.schema import Pack

TERM_LINK = "term:"
ITEM_LINK = "item:"
CHAPTER_LINK = "chapter:"

_SPACING = "line-height: 125%"


class TermLinker:
    """Finds glossary terms in a text; each term is linked once a text."""

    def __init__(self, pack: Pack) -> None:
        """Longer forms win: "acute ggz binnen budget" before "ggz"."""
        self._term_of = {
            form.casefold(): term.id for term in pack.terms for form in (term.term, *term.forms)
        }
        forms = sorted(self._term_of, key=len, reverse=True)
        choices = "|".join(re.escape(form) for form in forms)
        self._pattern = re.compile(rf"(?<![\w.-])(?:{choices})(?![\w-]|\.\w)", re.IGNORECASE)

    def linked(self, text: str, seen: set[str]) -> str:
        """Escaped HTML of one line; `seen` holds the terms that were linked before."""
        parts, at = [], 0
        for match in self._pattern.finditer(text):
            term = self._term_of[match[0].casefold()]
            if term in seen:
                continue
            seen.add(term)
            parts.append(escape(text[at : match.start()]))
            parts.append(f'<a href="{TERM_LINK}{term}">{escape(match[0])}</a>')
            at = match.end()
        parts.append(escape(text[at:]))
        return "".join(parts)


def to_html(text: str, linker: TermLinker | None = None, but: str = "") -> str:
    """Paragraphs and bullets as HTML; `but` is a term id that is not linked (its own entry)."""
    seen = {but}

    def line(words: str) -> str:
        return linker.linked(words, seen) if linker else escape(words)

    blocks = []
    for block in text.split("\n\n"):
        prose: list[str] = []
        bullets: list[str] = []
        for words in block.split("\n"):
            if words.startswith("- "):
                bullets.append(f'<li style="{_SPACING}; margin-bottom: 3px">{line(words[2:])}</li>')
            else:
                prose.append(line(words))
        if prose:
            blocks.append(f'<p style="{_SPACING}; margin: 0 0 9px 0">{" ".join(prose)}</p>')
        if bullets:
            style = "margin: 0 0 9px 20px; -qt-list-indent: 0"
            blocks.append(f'<ul style="{style}">{"".join(bullets)}</ul>')
    return "".join(blocks)
