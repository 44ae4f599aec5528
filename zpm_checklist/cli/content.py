"""`content` and `content build`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click

from zpm_checklist.cli.context import Settings, pass_settings
from zpm_checklist.cli.dutch import DutchGroup
from zpm_checklist.content.schema import Chapter, Item, Pack, Questionnaire
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.wording import PRACTICE_TYPE, REASON
from zpm_checklist.paths import CONTENT
from zpm_checklist.services.files import write_whole


@click.group(
    cls=DutchGroup,
    invoke_without_command=True,
    help="Toon de hoofdstukken, punten, thema’s, vragen en begrippen.",
)
@click.option("--json", "as_json", is_flag=True, help="Alles als één JSON-document.")
@click.pass_context
def content(context: click.Context, as_json: bool) -> None:
    """Show the pack, as text or JSON."""
    if context.invoked_subcommand is not None:
        return
    settings = context.ensure_object(Settings)
    if as_json:
        click.echo(json.dumps(content_as_json(settings.pack), ensure_ascii=False))
    else:
        _show(settings.pack)


@content.command(help="Bouw het inhoudsbestand uit de TOML-bestanden en controleer alles.")
@pass_settings
def build(_settings: Settings) -> None:
    """TOML to JSON."""
    from zpm_checklist.content.build import build_pack, pack_as_json  # noqa: PLC0415
    from zpm_checklist.content.letters_build import (  # noqa: PLC0415
        build_letters,
        letters_as_json,
    )
    from zpm_checklist.content.training_build import build_cases, cases_as_json  # noqa: PLC0415

    folder = CONTENT / "zpm"
    pack = build_pack(folder)
    cases = build_cases(folder, pack)
    letters = build_letters(folder, pack)
    asked = sum(len(letter.questions) for letter in letters)
    for target, data, told in (
        (CONTENT / f"{pack.id}.json", pack_as_json(pack), _summary(pack)),
        (CONTENT / f"{pack.id}-training.json", cases_as_json(cases), f"{len(cases)} casussen"),
        (CONTENT / f"{pack.id}-letters.json", letters_as_json(letters), f"{asked} vragen"),
    ):
        write_whole(target, data)
        target.chmod(0o644)  # it is no user's file: everybody may read it
        click.echo(f"{target}: {told}.")


def _summary(pack: Pack) -> str:
    guide = sum(not item.supplement for item in pack.items)
    return (
        f"{len(pack.chapters)} bedrijfsprocessen, {guide} punten, "
        f"{len(pack.items) - guide} aanvullende punten, {len(pack.terms)} begrippen"
    )


def _show(pack: Pack) -> None:
    click.echo(f"{pack.title}, versie {pack.version}, stand van de {pack.state}")
    click.echo(f"{_summary(pack)}.")
    for chapter in pack.chapters:
        click.echo(f"\n{chapter.title}")
        for item in chapter.items:
            click.echo(f"  {item.label:>3}  {item.title}  [{item.id}]")


def _named(words: Mapping[Any, str]) -> list[dict[str, str]]:
    """Stored values with their Dutch words, for whoever makes a survey."""
    return [{"id": value.value, "text": text} for value, text in words.items()]


def content_as_json(pack: Pack) -> dict[str, Any]:
    """Stable English keys; see the README."""
    return {
        "format": 1,
        "groups": _named(PRACTICE_TYPE),
        "answers": _named(ANSWER_TERM),
        "reasons": _named(REASON),
        "packs": [
            {
                "id": pack.id,
                "version": pack.version,
                "title": pack.title,
                "state": pack.state,
                "introduction": _chapter(pack.introduction),
                "chapters": [_chapter(chapter) for chapter in pack.chapters],
                "themes": [{"id": t.id, "title": t.title} for t in pack.themes],
                "terms": [
                    {"id": t.id, "term": t.term, "forms": list(t.forms), "text": t.text}
                    for t in pack.terms
                ],
                "questionnaires": [_questionnaire(q) for q in pack.questionnaires],
                "figures": [
                    {
                        "group": f.group,
                        "theme": f.theme,
                        "percent": f.percent,
                        "respondents_percent": f.respondents_percent,
                        "n": f.n,
                        "certainty": f.certainty,
                    }
                    for f in pack.figures
                ],
                "documents": [
                    {"id": d.id, "title": d.title, "publisher": d.publisher, "date": d.date}
                    for d in pack.documents
                ],
            }
        ],
    }


def _chapter(chapter: Chapter) -> dict[str, Any]:
    return {
        "id": chapter.id,
        "title": chapter.title,
        "pages": chapter.pages,
        "sections": [{"kind": s.kind, "title": s.title, "text": s.text} for s in chapter.sections],
        "items": [_item(item) for item in chapter.items],
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "number": item.number,
        "group": item.group,
        "title": item.title,
        "text": item.text,
        "why": item.why,
        "subpoints": list(item.subpoints),
        "level": item.level,
        "supplement": item.supplement,
        "requires": list(item.requires),
        "transition": item.transition,
        "card": item.card,
        "dates": [{"date": d.date, "kind": d.kind, "text": d.text} for d in item.dates],
        "themes": list(item.themes),
        "independent_theme": item.independent_theme,
        "questions": [{"id": q.id, "link": q.link} for q in item.questions],
        "source": {
            "document": item.source.document,
            "place": item.source.place,
            "chapter": item.chapter,
            "group": item.group,
            "number": item.number,
            "start": item.source.start,
            "end": item.source.end,
        },
    }


def _questionnaire(questionnaire: Questionnaire) -> dict[str, Any]:
    return {
        "group": questionnaire.group,
        "themes": [
            {
                "id": theme.id,
                "title": theme.title,
                "scale": theme.scale,
                "questions": [
                    {
                        "id": question.id,
                        "text": question.text,
                        "provenance": question.provenance,
                        "direct": list(question.direct),
                        "indirect": list(question.indirect),
                    }
                    for question in theme.questions
                ],
            }
            for theme in questionnaire.themes
        ],
    }
