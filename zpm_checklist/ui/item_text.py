"""The explanation of an item as rich text."""

from __future__ import annotations

from html import escape

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model.wording import LEVEL_OF_ITEM
from zpm_checklist.ui.rich_text import CHAPTER_LINK, ITEM_LINK, TermLinker, strong, to_html

_DATE_KIND = {"publication": "publicatie", "deadline": "datum van toen", "rule": "blijvende regel"}


def explanation(item: Item, linker: TermLinker) -> str:
    """What to do, the subpoints, why, and the dates."""
    parts = [to_html(item.text, linker)]
    if item.subpoints:
        parts.append(to_html("\n".join(f"- {point}" for point in item.subpoints), linker))
    parts.append(_heading("Waarom") + to_html(item.why, linker))
    if item.dates:
        rows = "\n".join(f"- {d.date} ({_DATE_KIND[d.kind]}): {d.text}" for d in item.dates)
        parts.append(_heading("Tijd") + to_html(rows))
    return "".join(parts)


def source_line(item: Item, pack: Pack) -> str:
    """Where it comes from, with the first and last words to find it, and the state of the facts."""
    document = next(d for d in pack.documents if d.id == item.source.document)
    lines = [f"{strong('Bron')}: {escape(document.title)}, {escape(item.source.place)}."]
    if item.source.start:
        lines.append(
            f"Begint met ‘{escape(item.source.start)} …’, eindigt op ‘… {escape(item.source.end)}’"
        )
    state = document.date if item.supplement else pack.state
    lines.append(f"Stand: {escape(state)}; niet per se de regels van nu.")
    lines.append(f"Geldt {LEVEL_OF_ITEM[item.level]}.")
    links = [f'<a href="{CHAPTER_LINK}{item.chapter}">Lees over dit bedrijfsproces</a>']
    if item.card:
        other = pack.item_by_id[item.card]
        links.append(f'Hoort bij <a href="{ITEM_LINK}{other.id}">{escape(other.title)}</a>')
    lines.append(" · ".join(links))
    return f'<p style="line-height: 125%; margin: 0">{"<br>".join(lines)}</p>'


def _heading(text: str) -> str:
    return f'<p style="margin: 12px 0 3px 0">{strong(text)}</p>'
