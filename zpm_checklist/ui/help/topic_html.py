"""A topic of the help as rich text, in the colours and sizes of the design."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from zpm_checklist.translation import tr
from zpm_checklist.ui.actions import ENTRIES
from zpm_checklist.ui.help.key_lists import KEY_LISTS
from zpm_checklist.ui.help.key_names import key_names
from zpm_checklist.ui.help.texts import ACCESSIBILITY, statement
from zpm_checklist.ui.help.topic import Topic
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.rich_text import strong, to_html

TOPIC_LINK = "help:"


def topic_html(design: Design, topic: Topic, topics: Mapping[str, Topic]) -> str:
    """The whole topic; `topics` has the titles of those it points at."""
    parts = [_heading(design, topic.title, "headline")]
    if topic.id == ACCESSIBILITY:
        parts.append(_document(design, statement()))
    else:
        parts.append(to_html(topic.lead))
        parts += _can(design, topic)
    if topic.see:
        links = " · ".join(
            f'<a style="color: {design.scheme.accent}" href="{TOPIC_LINK}{id_}">'
            f"{escape(topics[id_].title)}</a>"
            for id_ in topic.see
        )
        parts.append(_heading(design, tr("Zie ook"), "lead"))
        parts.append(f'<p style="line-height: 125%">{links}</p>')
    return f'<div style="color: {design.scheme.ink}">{"".join(parts)}</div>'


def topic_text(topic: Topic) -> str:
    """All words of a topic in one line, to search in."""
    if topic.id == ACCESSIBILITY:
        return " ".join(statement().split())
    asked = " ".join(f"{question} {answer}" for question, answer in topic.asked)
    return " ".join((topic.title, topic.lead, *topic.can, asked))


def _can(design: Design, topic: Topic) -> list[str]:
    parts = []
    if topic.can:
        parts.append(_heading(design, tr("Wat kunt u hier?"), "lead"))
        parts.append(to_html("\n".join(f"- {sentence}" for sentence in topic.can)))
    rows = [row for id_ in topic.key_lists for row in KEY_LISTS[id_].keys]
    rows += [(key_names(ENTRIES[id_].keys), ENTRIES[id_].plain) for id_ in topic.actions]
    if rows:
        parts.append(_heading(design, tr("Toetsen"), "lead"))
        parts.append(_table(design, rows))
    if topic.asked:
        parts.append(_heading(design, tr("Vragen"), "lead"))
        for question, answer in topic.asked:
            parts.append(f'<p style="margin: 9px 0 2px 0">{strong(question)}</p>')
            parts.append(to_html(answer))
    return parts


def _document(design: Design, text: str) -> str:
    """Markdown of our own: "## " before a heading, "- " before a bullet, else paragraphs.

    Lines may be broken anywhere but inside a heading; the title ("# ") is left out.
    """
    parts = []
    for block in text.strip().split("\n\n"):
        if block.startswith("# "):
            continue
        if block.startswith("## "):
            parts.append(_heading(design, block.removeprefix("## "), "lead"))
        else:
            parts.append(to_html(block.replace("\n  ", " ")))
    return "".join(parts)


def _table(design: Design, rows: list[tuple[str, str]]) -> str:
    gap = f"padding: {design.px(0.75)}px {design.px(6)}px {design.px(0.75)}px 0"
    lines = "".join(
        f'<tr><td style="{gap}">{strong(key)}</td><td style="{gap}">{escape(words)}</td></tr>'
        for key, words in rows
    )
    return f'<table cellspacing="0" cellpadding="0">{lines}</table>'


def _heading(design: Design, text: str, role: str) -> str:
    style = f"font-size: {design.size(role)}px; font-weight: 600; margin: 16px 0 6px 0"
    return f'<p style="{style}">{escape(text)}</p>'
