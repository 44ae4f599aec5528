"""Content as rich text for a label: escaped, with paragraphs, bullets and glossary links."""

from __future__ import annotations

import re
from html import escape

from zpm_checklist.content.schema import Pack

TERM_LINK = "term:"
ITEM_LINK = "item:"
CHAPTER_LINK = "chapter:"

_WORD = re.compile(r"(?<![\w.-])[\w(]+")
"""The first word of a form, as "db(b" of "db(b)c"; not inside an address or behind a hyphen."""

_GOES_ON = re.compile(r"[\w-]|\.\w")
"""What may not follow a form: the rest of a word, or of an address."""

_SPACING = "line-height: 125%"


class TermLinker:
    """Finds glossary terms in a text; each term is linked once a text."""

    def __init__(self, pack: Pack) -> None:
        """Forms by their first word; of those the longest wins ("acute ggz binnen budget")."""
        self._forms_of: dict[str, list[tuple[str, str]]] = {}
        for term in pack.terms:
            for form in (term.term, *term.forms):
                folded = form.casefold()
                first = _WORD.match(folded)
                assert first is not None, form
                self._forms_of.setdefault(first[0], []).append((folded, term.id))
        for forms in self._forms_of.values():
            forms.sort(key=lambda entry: -len(entry[0]))

    def linked(self, text: str, seen: set[str]) -> str:
        """Escaped HTML of one line; `seen` holds the terms that were linked before."""
        folded = text.casefold()
        if len(folded) != len(text):  # a letter that folds to two: positions would shift
            return escape(text)
        parts, at, end = [], 0, 0
        for word in _WORD.finditer(folded):
            start = word.start()
            if start < end:
                continue
            form, term = self._form_at(folded, start, word[0])
            end = start + len(form)
            if not term or term in seen:
                continue
            seen.add(term)
            parts.append(escape(text[at:start]))
            parts.append(f'<a href="{TERM_LINK}{term}">{escape(text[start:end])}</a>')
            at = end
        parts.append(escape(text[at:]))
        return "".join(parts)

    def _form_at(self, folded: str, start: int, first: str) -> tuple[str, str]:
        """The longest form that stands here as whole words, with its term; else empty."""
        for form, term in self._forms_of.get(first, ()):
            end = start + len(form)
            if folded.startswith(form, start) and not _GOES_ON.match(folded, end):
                return form, term
        return "", ""


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


def strong(text: str) -> str:
    """Plain text as it stands out: in the semibold face, for the program brings no bolder one."""
    return f'<span style="font-weight: 600">{escape(text)}</span>'
