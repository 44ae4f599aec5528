"""The explanation of an item as rich text."""

from __future__ import annotations

from html import escape

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model.wording import LEVEL_OF_ITEM
from zpm_checklist.translation import tr
from zpm_checklist.ui.widgets.rich_text import CHAPTER_LINK, ITEM_LINK, TermLinker, strong, to_html

_DATE_KIND = {
    "publication": tr("publicatie"),
    "deadline": tr("datum van toen"),
    "rule": tr("blijvende regel"),
}


def explanation(item: Item, linker: TermLinker) -> str:
    """What to do, the subpoints, why, and the dates."""
    parts = [to_html(item.text, linker)]
    if item.subpoints:
        parts.append(to_html("\n".join(f"- {point}" for point in item.subpoints), linker))
    parts.append(_heading(tr("Waarom")) + to_html(item.why, linker))
    if item.dates:
        rows = "\n".join(f"- {d.date} ({_DATE_KIND[d.kind]}): {d.text}" for d in item.dates)
        parts.append(_heading(tr("Tijd")) + to_html(rows))
    return "".join(parts)


def source_line(item: Item, pack: Pack) -> str:
    """Where it comes from, with the first and last words to find it, and the state of the facts."""
    document = next(d for d in pack.documents if d.id == item.source.document)
    lines = [f"{strong(tr('Bron'))}: {escape(document.title)}, {escape(item.source.place)}."]
    if item.source.start:
        lines.append(
            tr(
                "Begint met “{start} …”, eindigt op “… {end}”",
                start=escape(item.source.start),
                end=escape(item.source.end),
            )
        )
    state = document.date if item.supplement else pack.state
    lines.append(tr("Stand: {state}; niet per se de regels van nu.", state=escape(state)))
    lines.append(tr("Geldt {level}.", level=LEVEL_OF_ITEM[item.level]))
    links = [
        f'<a href="{CHAPTER_LINK}{item.chapter}">{escape(tr("Lees over dit bedrijfsproces"))}</a>'
    ]
    if item.card:
        other = pack.item_by_id[item.card]
        links.append(
            tr(
                "Hoort bij {link}",
                link=f'<a href="{ITEM_LINK}{other.id}">{escape(other.title)}</a>',
            )
        )
    lines.append(" · ".join(links))
    return f'<p style="line-height: 125%; margin: 0">{"<br>".join(lines)}</p>'


def _heading(text: str) -> str:
    return f'<p style="margin: 12px 0 3px 0">{strong(text)}</p>'
