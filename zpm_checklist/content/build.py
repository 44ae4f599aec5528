"""From the authors' TOML to the one JSON file that the program reads; checks everything."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from zpm_checklist.content import authoring as source
from zpm_checklist.content.checks import check_pack
from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.schema import (
    Chapter,
    DateFact,
    Document,
    Item,
    ItemQuestion,
    Pack,
    PublishedFigure,
    Question,
    Questionnaire,
    QuestionTheme,
    Section,
    Source,
    Term,
    Theme,
)

GUIDE = "handreiking"
"""Document id of the guide, the source of all items that name no other."""

INTRODUCTION = "algemeen"

_WITHOUT_CHECKLIST = "financier"
"""This group's questions were derived from items too, but its members mark none."""

_Entry = TypeVar("_Entry")


def build_pack(folder: Path) -> Pack:
    """Read a pack's folder of TOML files. Raises ContentError at the first thing that is wrong."""
    head = read_table(folder / "pack.toml", source.PackFile)
    supplements = read_table(folder / "supplement.toml", source.SupplementFile).items
    monitor = read_table(folder / "monitor.toml", source.MonitorFile)
    glossary = read_table(folder / "glossary.toml", source.GlossaryFile)
    figures = read_table(folder / "figures.toml", source.FiguresFile)
    links = _links(monitor)
    chapters = tuple(_chapter(folder, name, supplements, links) for name in head.chapters)
    pack = Pack(
        id=head.id,
        version=head.version,
        title=head.title,
        state=head.state,
        documents=tuple(Document(d.id, d.title, d.publisher, d.date) for d in head.documents),
        introduction=_chapter(folder, INTRODUCTION, [], links),
        chapters=chapters,
        themes=tuple(Theme(t.id, t.title) for t in head.themes),
        independent_themes=tuple(Theme(t.id, t.title) for t in head.independent_themes),
        terms=tuple(Term(t.id, t.term, tuple(t.forms), tidy(t.text)) for t in glossary.terms),
        questionnaires=tuple(_questionnaires(monitor)),
        figures=tuple(
            PublishedFigure(
                f.group,
                f.theme,
                {str(level): share for level, share in f.percent.items()},
                f.respondents_percent,
                f.n,
                f.certainty,
            )
            for f in figures.figures
        ),
    )
    check_pack(pack, supplement_chapters={entry.chapter for entry in supplements})
    return pack


def pack_as_json(pack: Pack) -> bytes:
    """The built file: equal content gives equal bytes."""
    return as_json(pack)


def as_json(value: object) -> bytes:
    """Records of content as the built files have them."""
    text = json.dumps(_plain(value), ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8")


def _plain(value: object) -> object:
    """The same as JSON knows it: records of either kind by the names of their fields."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        names = getattr(value, "_fields", None)
        plain = [_plain(part) for part in value]
        return dict(zip(names, plain, strict=True)) if names else plain
    return value


def read_table(path: Path, kind: type[_Entry]) -> _Entry:
    """A file of TOML in this shape. Raises ContentError with file, key and mend."""
    if not path.is_file():
        raise ContentError(path.name, "", "het bestand ontbreekt.", "Zet het terug in de map.")
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(
            path.name, "", f"dit is geen geldige TOML ({error}).", "Herstel de genoemde regel."
        ) from error
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        problem, _, key = str(error).partition(" - at ")
        raise ContentError(
            path.name,
            key.strip("`"),
            f"de waarde voldoet niet ({problem}).",
            "Vergelijk met content/authoring.py en herstel deze sleutel.",
        ) from error


def _chapter(
    folder: Path,
    name: str,
    supplements: list[source.ItemEntry],
    links: dict[str, tuple[ItemQuestion, ...]],
) -> Chapter:
    path = folder / f"{name}.toml"
    entry = read_table(path, source.ChapterFile)
    if entry.id != name:
        raise ContentError(
            path.name,
            "id",
            f"“{entry.id}” is niet “{name}”.",
            "Geef het bestand en de id één naam.",
        )
    own = [_guide_item(item, entry, links) for item in entry.items]
    added = [_supplement(item, links) for item in supplements if item.chapter == name]
    return Chapter(
        id=entry.id,
        title=entry.title,
        pages=entry.pages,
        sections=tuple(Section(s.kind, s.title, tidy(s.text)) for s in entry.sections),
        items=(*own, *added),
    )


def _guide_item(
    entry: source.ItemEntry,
    chapter: source.ChapterFile,
    links: dict[str, tuple[ItemQuestion, ...]],
) -> Item:
    group = f", {entry.group}" if entry.group else ""
    place = f"{chapter.title}{group}, punt {entry.number} (bladzijden {chapter.pages})"
    located = Source(GUIDE, place, entry.start, entry.end)
    return _item(entry, chapter.id, located, links, supplement=False)


def _supplement(entry: source.ItemEntry, links: dict[str, tuple[ItemQuestion, ...]]) -> Item:
    located = Source(entry.document, entry.place, entry.start, entry.end)
    return _item(entry, entry.chapter, located, links, supplement=True)


def _item(
    entry: source.ItemEntry,
    chapter: str,
    located: Source,
    links: dict[str, tuple[ItemQuestion, ...]],
    *,
    supplement: bool,
) -> Item:
    return Item(
        id=entry.id,
        chapter=chapter,
        number=entry.number,
        group=entry.group,
        title=entry.title,
        text=tidy(entry.text),
        why=tidy(entry.why),
        subpoints=tuple(tidy(point) for point in entry.subpoints),
        level=entry.level,
        requires=tuple(entry.requires),
        transition=entry.transition,
        card=entry.card,
        themes=tuple(entry.themes),
        independent_theme=entry.independent_theme,
        source=located,
        dates=tuple(DateFact(d.date, d.kind, tidy(d.text)) for d in entry.dates),
        supplement=supplement,
        questions=links.get(entry.id, ()),
    )


def _links(monitor: source.MonitorFile) -> dict[str, tuple[ItemQuestion, ...]]:
    found: dict[str, list[ItemQuestion]] = {}
    for questionnaire in monitor.questionnaires:
        if questionnaire.groups == [_WITHOUT_CHECKLIST]:
            continue
        for theme in questionnaire.themes:
            for question in theme.questions:
                for item in question.direct:
                    found.setdefault(item, []).append(ItemQuestion(question.id, "direct"))
                for item in question.indirect:
                    found.setdefault(item, []).append(ItemQuestion(question.id, "indirect"))
    return {item: tuple(questions) for item, questions in found.items()}


def _questionnaires(monitor: source.MonitorFile) -> Iterator[Questionnaire]:
    for entry in monitor.questionnaires:
        themes = tuple(
            QuestionTheme(
                theme.id,
                theme.title,
                theme.scale,
                tuple(
                    Question(q.id, q.text, q.provenance, tuple(q.direct), tuple(q.indirect))
                    for q in theme.questions
                ),
            )
            for theme in entry.themes
        )
        for group in entry.groups:
            yield Questionnaire(group, themes)


def tidy(text: str) -> str:
    """Authored line breaks within a paragraph are only for the editor: one line a paragraph."""
    blocks = []
    for block in text.strip().split("\n\n"):
        lines: list[str] = []
        for line in block.splitlines():
            if line.startswith("- ") or not lines:
                lines.append(line.strip())
            else:
                lines[-1] = f"{lines[-1]} {line.strip()}"
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)
