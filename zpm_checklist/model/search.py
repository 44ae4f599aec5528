"""Search as you type: folded substring match over a few hundred short texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.mark import Mark

KIND_ITEM, KIND_CHAPTER, KIND_NOTE, KIND_TERM = "item", "chapter", "note", "term"


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that can be found."""

    kind: str
    """One of the `KIND_…` values."""
    id: str
    """Item id (items and notes), chapter id or term id."""
    title: str
    text: str
    folded_title: str
    folded_text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A found text with a short excerpt around the first match."""

    entry: Entry
    excerpt: str


def fold(text: str) -> str:
    """Lower case without diacritics, so that "raad" finds "Cliëntenraad".

    Letters that do not decompose stay; each character stays one character, so that positions in
    the folded text are positions in the original (but for the rare letters whose casefold is
    longer, such as "ß", which are left as they are).
    """
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """What each code point folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[:1].casefold()
        self[code] = base if len(base) == 1 else chr(code)
        return self[code]


_FOLDED = _Folded()


def entries_of(pack: Pack) -> tuple[Entry, ...]:
    """What can be found in the content: items, chapter texts and glossary."""
    found = [
        _entry(
            KIND_ITEM,
            item.id,
            item.title,
            "\n".join((item.text, item.why, *item.subpoints, item.id)),
        )
        for item in pack.items
    ]
    for chapter in (pack.introduction, *pack.chapters):
        text = "\n\n".join(section.text for section in chapter.sections)
        found.append(_entry(KIND_CHAPTER, chapter.id, chapter.title, text))
    found += [_entry(KIND_TERM, term.id, term.term, term.text) for term in pack.terms]
    return tuple(found)


def entries_of_notes(pack: Pack, marks: Mapping[str, Mark]) -> tuple[Entry, ...]:
    """What can be found in the user's own notes and owners."""
    return tuple(
        _entry(KIND_NOTE, item.id, item.title, f"{mark.note}\n{mark.owner}".strip())
        for item in pack.items
        if (mark := marks.get(item.id)) is not None and (mark.note or mark.owner)
    )


def find(entries: Iterable[Entry], query: str, most: int = 60) -> list[Hit]:
    """Entries that hold every word of the query; matches in titles first, then in order."""
    words = fold(unicodedata.normalize("NFC", query)).split()
    if not words:
        return []
    in_title: list[Hit] = []
    in_text: list[Hit] = []
    for entry in entries:
        if not all(word in entry.folded_title or word in entry.folded_text for word in words):
            continue
        titled = all(word in entry.folded_title for word in words)
        (in_title if titled else in_text).append(Hit(entry, _excerpt(entry, words)))
    return (in_title + in_text)[:most]


_BEFORE, _WIDTH = 32, 110


def _excerpt(entry: Entry, words: list[str]) -> str:
    places = [at for word in words if (at := entry.folded_text.find(word)) >= 0]
    first = min(places, default=0)
    start = max(0, first - _BEFORE)
    if start:
        # Not past the match: it may stand deep inside one long word.
        start = entry.text.find(" ", start, first) + 1 or start
    end = start + _WIDTH
    if end < len(entry.text):
        after_match = first + max(map(len, words))
        space = entry.text.rfind(" ", after_match, end + 1)
        end = space if space > 0 else end
    cut = " ".join(entry.text[start:end].split())
    head = "… " if start else ""
    tail = " …" if end < len(entry.text) else ""
    return f"{head}{cut}{tail}"


def _entry(kind: str, id_: str, title: str, text: str) -> Entry:
    text = unicodedata.normalize("NFC", text)
    return Entry(kind, id_, title, text, fold(title), fold(text))
