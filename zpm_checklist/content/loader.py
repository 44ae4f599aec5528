"""Reads a built pack with the standard library alone: this runs before the first paint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

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
from zpm_checklist.paths import CONTENT


def load_pack(pack_id: str = "zpm", folder: Path = CONTENT) -> Pack:
    """The pack as `content build` wrote it. Raises ContentError where the file is not whole."""
    path = folder / f"{pack_id}.json"
    try:
        raw = json.loads(path.read_bytes())
        return _pack(raw)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContentError(
            path.name,
            str(error) if isinstance(error, KeyError) else "",
            f"het inhoudsbestand is niet te lezen ({type(error).__name__}).",
            "Installeer het programma opnieuw.",
        ) from error


def _pack(raw: dict[str, Any]) -> Pack:
    return Pack(
        **{key: raw[key] for key in ("id", "version", "title", "state")},
        documents=tuple(Document(**entry) for entry in raw["documents"]),
        introduction=_chapter(raw["introduction"]),
        chapters=tuple(_chapter(entry) for entry in raw["chapters"]),
        themes=tuple(Theme(**entry) for entry in raw["themes"]),
        independent_themes=tuple(Theme(**entry) for entry in raw["independent_themes"]),
        terms=tuple(Term(**{**entry, "forms": tuple(entry["forms"])}) for entry in raw["terms"]),
        questionnaires=tuple(
            Questionnaire(entry["group"], tuple(_theme(theme) for theme in entry["themes"]))
            for entry in raw["questionnaires"]
        ),
        figures=tuple(PublishedFigure(**entry) for entry in raw["figures"]),
    )


def _chapter(raw: dict[str, Any]) -> Chapter:
    return Chapter(
        **{key: raw[key] for key in ("id", "title", "pages")},
        sections=tuple(Section(**entry) for entry in raw["sections"]),
        items=tuple(_item(entry) for entry in raw["items"]),
    )


def _item(raw: dict[str, Any]) -> Item:
    return Item(
        **{
            **raw,
            "subpoints": tuple(raw["subpoints"]),
            "requires": tuple(raw["requires"]),
            "themes": tuple(raw["themes"]),
            "source": Source(**raw["source"]),
            "dates": tuple(DateFact(**entry) for entry in raw["dates"]),
            "questions": tuple(ItemQuestion(**entry) for entry in raw["questions"]),
        }
    )


def _theme(raw: dict[str, Any]) -> QuestionTheme:
    return QuestionTheme(
        **{key: raw[key] for key in ("id", "title", "scale")},
        questions=tuple(
            Question(
                **{
                    **entry,
                    "direct": tuple(entry["direct"]),
                    "indirect": tuple(entry["indirect"]),
                }
            )
            for entry in raw["questions"]
        ),
    )
