"""Whether this program knows what a dossier speaks of: its checklist, items and questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.answer import AnswerValue, allowed_on
from zpm_checklist.model.ballot import fits
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.questions import all_questions
from zpm_checklist.model.round import GivenRound


class Told(Protocol):
    """A dossier as import reads it, or as the count over many does."""

    @property
    def pack_id(self) -> str:
        """Which checklist."""

    @property
    def pack_version(self) -> str:
        """Dotted numbers."""

    @property
    def marks(self) -> Mapping[str, object]:
        """By item id."""

    @property
    def rounds(self) -> Sequence[GivenRound]:
        """With their answers."""


def check_content(pack: Pack, dossier: Told, name: str, *, answers_fit: bool = False) -> None:
    """Raises FileRefusedError for another checklist, and for content that we should know.

    Older content may name what is no longer asked; that is kept, and counts nowhere. Newer
    content is taken where it names nothing that we do not know. `answers_fit` says that all the
    answers are known to be right, which spares looking at them again.
    """
    what = f"Het bestand {name} is niet ingelezen."
    if dossier.pack_id != pack.id:
        raise FileRefusedError(
            what,
            f"Het hoort bij een andere checklist (“{dossier.pack_id}”).",
            f"Er is niets veranderd. Dit programma kent alleen “{pack.id}”.",
        )
    if dossier.marks.keys() <= pack.item_by_id.keys() and (
        answers_fit or all(fits(pack, entry.answers) for entry in dossier.rounds)
    ):
        return
    theirs, ours = _dotted(dossier.pack_version), _dotted(pack.version)
    if theirs < ours:
        return
    strange = next(_strange(pack, dossier))
    if theirs > ours:
        raise FileRefusedError(
            what,
            f"Het is gemaakt met nieuwere inhoud ({dossier.pack_version}; u hebt {pack.version}) "
            f"en noemt {strange}.",
            "Er is niets veranderd. Installeer de nieuwste versie van ZPM-Checklist.",
        )
    raise FileRefusedError(
        what,
        f"Het noemt {strange}, en die inhoud bestaat niet.",
        "Er is niets veranderd. Vraag de afzender om een nieuw dossier.",
    )


def _dotted(version: str) -> tuple[int, ...]:
    """For comparing: 2021.10 comes after 2021.9."""
    return tuple(int(part) for part in version.split("."))


def _strange(pack: Pack, dossier: Told) -> Iterator[str]:
    """What the pack does not know, first items, then questions and answers."""
    for item in sorted(dossier.marks.keys() - pack.item_by_id.keys()):
        yield f"het punt “{item}”"
    allowed = _allowed_answers(pack)
    for entry in dossier.rounds:
        for question in sorted(entry.answers):
            value = entry.answers[question].value
            if question not in allowed:
                yield f"de vraag “{question}”"
            elif value is not None and value not in allowed[question]:
                yield f"het antwoord “{value}” op de vraag “{question}”"


def _allowed_answers(pack: Pack) -> dict[str, tuple[AnswerValue, ...]]:
    return {
        question.id: allowed_on(theme.scale)
        for form in pack.questionnaires
        for theme, question in all_questions(form)
    }
