"""Checks on what people type, before it is stored. Each refusal says what, why and what now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from zpm_checklist.model.answer import Answer, AnswerValue, allowed_on
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.link import MOST_LINK, MOST_LINKS, kind_of
from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.wording import shortened

MOST_NAME = 200
"""Characters in a practice's or a person's name."""

MOST_NOTE = 20_000
"""Characters in a note; at most 64 KiB in UTF-8 for nearly any text, which a dossier may hold."""

AGB_LENGTH = 8

_MOST_NAMED = 8
"""Practices that a sentence names; of more it names the nearest."""


def checked_name(name: str) -> str:
    """A practice name without white space around it."""
    tidy = " ".join(name.split())
    if not tidy:
        raise InvalidInputError(
            "De praktijk is niet bewaard.", "De naam is leeg.", "Vul een naam in."
        )
    if len(tidy) > MOST_NAME:
        raise InvalidInputError(
            "De praktijk is niet bewaard.",
            f"De naam telt {len(tidy)} tekens; het mogen er hoogstens {MOST_NAME} zijn.",
            "Kort de naam in.",
        )
    if not tidy.isprintable():
        raise InvalidInputError(
            "De praktijk is niet bewaard.",
            "In de naam staat een onzichtbaar teken.",
            "Typ de naam opnieuw.",
        )
    return tidy


def checked_agb(agb: str) -> str:
    """An AGB code of eight digits, or nothing."""
    tidy = agb.replace(" ", "").replace("-", "")
    if tidy and not (len(tidy) == AGB_LENGTH and tidy.isascii() and tidy.isdigit()):
        raise InvalidInputError(
            f"De AGB-code “{shortened(agb)}” is niet bewaard.",
            f"Een AGB-code bestaat uit {AGB_LENGTH} cijfers.",
            "Controleer de code of laat het veld leeg.",
        )
    return tidy


def checked_mark(mark: Mark) -> Mark:
    """A mark as it is stored: reasons in order, texts without white space around them."""
    _check_text("notitie", mark.note, MOST_NOTE)
    _check_text("toelichting", mark.applies_why, MOST_NOTE)
    _check_text("naam van de verantwoordelijke", mark.owner, MOST_NAME)
    return replace(
        mark,
        reasons=in_fixed_order(mark.reasons),
        note=mark.note.strip(),
        owner=" ".join(mark.owner.split()),
        applies_why=mark.applies_why.strip(),
        links=checked_links(mark.links),
    )


def checked_links(links: Sequence[str]) -> tuple[str, ...]:
    """Links as a mark stores them: without white space around them, empty ones and doubles.

    Raises InvalidInputError for one that leads nowhere, is too long, or is one too many.
    """
    tidy = tuple(dict.fromkeys(link.strip() for link in links if link.strip()))
    if len(tidy) > MOST_LINKS:
        raise InvalidInputError(
            "De verwijzingen zijn niet bewaard.",
            f"Het zijn er {len(tidy)}; bij een punt mogen er hoogstens {MOST_LINKS} staan.",
            "Laat er een paar weg.",
        )
    for link in tidy:
        _check_text("verwijzing", link, MOST_LINK)
        if kind_of(link) is None:
            raise InvalidInputError(
                f"De verwijzing “{link}” is niet bewaard.",
                "Het is geen adres op internet, geen e-mailadres en geen volledig pad.",
                "Begin met https:// of mailto:, of geef een bestand met alle mappen ervoor.",
            )
    return tidy


def checked_answer(answer: Answer, question_id: str, scale: str) -> Answer:
    """An answer as it is stored: on the theme's scale, reasons only where they are asked."""
    value, allowed = answer.value, allowed_on(scale)
    if value is not None and value not in allowed:
        raise InvalidInputError(
            f"Het antwoord op “{question_id}” is niet bewaard.",
            f"“{value}” past niet bij deze vraag.",
            f"Kies uit: {', '.join(allowed)}.",
        )
    if answer.reasons and not (value is not None and value.asks_reasons):
        asking = " of ".join(entry for entry in AnswerValue if entry.asks_reasons)
        raise InvalidInputError(
            f"Het antwoord op “{question_id}” is niet bewaard.",
            f"Een reden hoort alleen bij {asking}.",
            "Laat de redenen weg of kies een van die twee.",
        )
    _check_text("toelichting", answer.why, MOST_NOTE)
    return replace(answer, reasons=in_fixed_order(answer.reasons), why=answer.why.strip())


def nearest(wanted: str, known: Iterable[str]) -> str:
    """“Bedoelt u …?” with the ids that look most like it; empty where none does."""
    import difflib  # noqa: PLC0415  (only needed when somebody mistypes)

    near = difflib.get_close_matches(wanted, list(known), n=3, cutoff=0.5)
    return f"Bedoelt u {' of '.join(near)}?" if near else ""


def unknown_practice(name: str, known: Sequence[str]) -> NotFoundError:
    """To raise where nothing has this name; `known` are the names in the register."""
    what = f"De praktijk “{name}” is niet gevonden."
    if not known:
        return NotFoundError(
            what,
            "Dit register heeft nog geen praktijk.",
            "Kijk of het het goede register is, of voeg de praktijk toe met “practice add”.",
        )
    if len(known) > _MOST_NAMED:
        return NotFoundError(
            what,
            f"Geen van de {len(known)} praktijken in dit register heet zo.",
            nearest(name, [f"“{each}”" for each in known]) or "“practice list” toont hun namen.",
        )
    names = ", ".join(f"“{each}”" for each in known)
    return NotFoundError(
        what,
        f"In dit register {'staat' if len(known) == 1 else 'staan'} {names}.",
        "Kies een van deze namen, of voeg de praktijk toe met “practice add”.",
    )


def _check_text(what: str, text: str, most: int) -> None:
    if len(text) > most:
        raise InvalidInputError(
            f"De {what} is niet bewaard.",
            f"De tekst telt {len(text)} tekens; het mogen er hoogstens {most} zijn.",
            "Kort de tekst in.",
        )
    if not _is_text(text):
        raise InvalidInputError(
            f"De {what} is niet bewaard.",
            "Er staat een teken in dat geen tekst is.",
            "Typ de tekst opnieuw.",
        )


def _is_text(text: str) -> bool:
    """False for the halves that a terminal makes of bytes that are no UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
