"""What must hold across a whole pack; each breach is a ContentError with its mend."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.permanent import PERMANENT_ITEM_IDS
from zpm_checklist.content.requirements import KNOWN_FACTS, alternatives
from zpm_checklist.content.schema import Item, Pack

MOST_TITLE_WORDS = 8
"""A title fits on one line of the list (agreed limit)."""


def check_pack(pack: Pack, supplement_chapters: set[str]) -> None:
    """Raise ContentError at the first thing that does not hold."""
    chapters = {chapter.id for chapter in pack.chapters}
    for name in sorted(supplement_chapters - chapters):
        raise ContentError(
            "supplement.toml",
            "chapter",
            f"hoofdstuk “{name}” bestaat niet.",
            f"Kies uit: {', '.join(sorted(chapters))}.",
        )
    _unique((_file_of(item), "items.id", item.id) for item in pack.items)
    _unique(("glossary.toml", "terms.id", term.id) for term in pack.terms)
    _unique(
        ("glossary.toml", f"{term.id}.forms", form.casefold())
        for term in pack.terms
        for form in (term.term, *term.forms)
    )
    for check in _ITEM_CHECKS:
        for item in pack.items:
            check(item, pack)
    _check_numbers(pack)
    _check_permanence(pack)
    _check_questions(pack)
    _check_figures(pack)


def _file_of(item: Item) -> str:
    return "supplement.toml" if item.supplement else f"{item.chapter}.toml"


def _unique(values: Iterable[tuple[str, str, str]]) -> None:
    """Each value comes with the file and key where it stands."""
    seen: set[str] = set()
    for file, key, value in values:
        if value in seen:
            raise ContentError(file, key, f"“{value}” komt twee keer voor.", "Maak er één uniek.")
        seen.add(value)


def _check_id(item: Item, _pack: Pack) -> None:
    if not item.supplement and not item.id.startswith(f"{item.chapter}."):
        raise ContentError(
            _file_of(item),
            item.id,
            "de id begint niet met het hoofdstuk.",
            f"Laat hem met “{item.chapter}.” beginnen.",
        )


def _check_title(item: Item, _pack: Pack) -> None:
    words = len(item.title.split())
    if words > MOST_TITLE_WORDS:
        raise ContentError(
            _file_of(item),
            f"{item.id}.title",
            f"de titel telt {words} woorden.",
            f"Kort hem in tot hoogstens {MOST_TITLE_WORDS}.",
        )


def _check_themes(item: Item, pack: Pack) -> None:
    known = {theme.id for theme in pack.themes}
    for theme in item.themes:
        if theme not in known:
            raise ContentError(
                _file_of(item),
                f"{item.id}.themes",
                f"thema “{theme}” bestaat niet.",
                f"Kies uit: {', '.join(sorted(known))}.",
            )
    own = {theme.id for theme in pack.independent_themes}
    if item.independent_theme and item.independent_theme not in own:
        raise ContentError(
            _file_of(item),
            f"{item.id}.independent_theme",
            f"thema “{item.independent_theme}” bestaat niet.",
            f"Kies uit: {', '.join(sorted(own))}, of laat het leeg.",
        )


def _check_card(item: Item, pack: Pack) -> None:
    if item.card and (item.card == item.id or item.card not in pack.item_by_id):
        raise ContentError(
            _file_of(item),
            f"{item.id}.card",
            f"“{item.card}” is geen ander punt.",
            "Noem de id van een bestaand punt, of laat het leeg.",
        )


def _check_requires(item: Item, _pack: Pack) -> None:
    for clause in item.requires:
        if not KNOWN_FACTS.issuperset(alternatives(clause)):
            raise ContentError(
                _file_of(item),
                f"{item.id}.requires",
                f"“{clause}” is geen voorwaarde.",
                f"Kies uit: {', '.join(sorted(KNOWN_FACTS))}; “a|b” betekent een van beide.",
            )


def _check_source(item: Item, pack: Pack) -> None:
    if item.source.document not in {document.id for document in pack.documents}:
        raise ContentError(
            _file_of(item),
            f"{item.id}.document",
            f"bron “{item.source.document}” bestaat niet.",
            "Noem een document uit pack.toml.",
        )
    if not item.source.place or (not item.supplement and not item.source.start):
        raise ContentError(
            _file_of(item), f"{item.id}.start", "de vindplaats ontbreekt.", "Vul haar aan."
        )


_ITEM_CHECKS: tuple[Callable[[Item, Pack], None], ...] = (
    _check_id,
    _check_title,
    _check_themes,
    _check_card,
    _check_requires,
    _check_source,
)


def _check_numbers(pack: Pack) -> None:
    for chapter in pack.chapters:
        numbers = [item.number for item in chapter.items if not item.supplement]
        if numbers != list(range(1, len(numbers) + 1)):
            raise ContentError(
                f"{chapter.id}.toml",
                "number",
                "de nummers lopen niet door vanaf 1.",
                "Nummer de punten in de volgorde van het bestand.",
            )


def _check_permanence(pack: Pack) -> None:
    gone = PERMANENT_ITEM_IDS.get(pack.id, frozenset()) - pack.item_by_id.keys()
    for item_id in sorted(gone):
        raise ContentError(
            f"{item_id.partition('.')[0]}.toml",
            item_id,
            "dit punt is ooit uitgebracht en ontbreekt nu.",
            "Zet het terug; een uitgebrachte id blijft bestaan.",
        )


def _check_questions(pack: Pack) -> None:
    for questionnaire in pack.questionnaires:
        questions = [q for theme in questionnaire.themes for q in theme.questions]
        _unique(("monitor.toml", "questions.id", q.id) for q in questions)
        for question in questions:
            for item in (*question.direct, *question.indirect):
                if item not in pack.item_by_id:
                    raise ContentError(
                        "monitor.toml",
                        question.id,
                        f"punt “{item}” bestaat niet.",
                        "Noem een bestaande id.",
                    )


def _check_figures(pack: Pack) -> None:
    themes = {theme.id for q in pack.questionnaires for theme in q.themes}
    for figure in pack.figures:
        if figure.theme not in themes:
            raise ContentError(
                "figures.toml",
                f"{figure.group}.{figure.theme}",
                "dit thema staat in geen vragenlijst.",
                "Noem een thema uit monitor.toml.",
            )
