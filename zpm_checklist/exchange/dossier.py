"""A dossier file (.zpm): one practice as one canonical JSON document with its hash.

Sealed with a hash (see sealed.py). Read with a typed decoder within stated limits; anything off
is refused whole. No code, no paths, no SQLite.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec
from msgspec import Struct

from zpm_checklist.exchange.conversion import (
    disclosure_of,
    marks_of,
    practice_of,
    rounds_of,
    written_disclosure,
    written_marks,
    written_practice,
    written_rounds,
)
from zpm_checklist.exchange.document import Document
from zpm_checklist.exchange.exercise_format import exercise_sentence
from zpm_checklist.exchange.sealed import canonical_json, is_unbroken, sealed
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.round import Round

FORMAT = 1
"""Raised when a program that knows only the former format could misread a file."""

MOST_BYTES = 8 * 1024 * 1024

_DECODER = msgspec.json.Decoder(Document)


class _Envelope(Struct):
    """Only what tells a newer format apart from a damaged file."""

    format: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """One practice's file as a value."""

    pack_id: str
    pack_version: str
    """Dotted numbers, as "2021.1"."""
    practice: Practice
    marks: dict[str, Mark]
    rounds: tuple[Round, ...]
    """Oldest first; at most one is open."""
    counter: int
    """Number of edits; equals the length of the lineage."""
    lineage: tuple[str, ...]
    """Digest of each edit in order: tells an older state from one that went its own way."""
    disclosure: Disclosure
    """What the file holds. What it does not, is left out when it is written."""
    exported_at: date

    @property
    def digest(self) -> str:
        """Fingerprint of the whole history; empty before the first edit."""
        return self.lineage[-1] if self.lineage else ""


def write_dossier(dossier: Dossier) -> bytes:
    """The file's bytes; equal dossiers give equal bytes. Only what is disclosed is written."""
    body = canonical_json(
        {
            "format": FORMAT,
            "pack": {"id": dossier.pack_id, "version": dossier.pack_version},
            "practice": written_practice(dossier.practice),
            "marks": written_marks(dossier.marks, dossier.disclosure),
            "rounds": written_rounds(dossier.rounds, dossier.disclosure),
            "counter": dossier.counter,
            "lineage": dossier.lineage,
            "exported_at": dossier.exported_at,
            **written_disclosure(dossier.disclosure),
        }
    )
    return sealed(body)


def read_dossier(data: bytes, name: str) -> Dossier:
    """The dossier in these bytes; `name` is the file's name for the message.

    Raises FileRefusedError with the reason; nothing is taken from a file that is off anywhere.
    """
    document = read_document(data, name)
    return Dossier(
        pack_id=document.pack.id,
        pack_version=document.pack.version,
        practice=practice_of(document),
        marks=marks_of(document),
        rounds=rounds_of(document),
        counter=document.counter,
        lineage=document.lineage,
        disclosure=disclosure_of(document),
        exported_at=document.exported_at,
    )


def read_document(data: bytes, name: str) -> Document:
    """The document itself, checked as a whole: for whoever needs only a part of many dossiers."""
    if len(data) > MOST_BYTES:
        raise _refused(name, f"Het is groter dan {MOST_BYTES // 1024 // 1024} MB.")
    try:
        document = _DECODER.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise _refused(name, _why_not(data, error)) from error
    if not is_unbroken(data):
        raise _refused(
            name, "Het bestand is na het bewaren veranderd of onderweg beschadigd geraakt."
        )
    fault = document.fault()
    if fault:
        raise _refused(name, fault)
    return document


def _why_not(data: bytes, error: Exception) -> str:
    try:
        version = msgspec.json.decode(data, type=_Envelope).format
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        return exercise_sentence(data) or "Dit is geen dossier van ZPM-Checklist."
    if version > FORMAT:
        return f"Het is gemaakt met een nieuwere versie van het programma (indeling {version})."
    place = str(error).partition(" - at ")[2].strip("`")
    return f"De inhoud klopt niet (bij {place})." if place else "De inhoud klopt niet."


def _refused(name: str, why: str) -> FileRefusedError:
    return FileRefusedError(
        f"Het bestand {name} is niet ingelezen.",
        why,
        "Er is niets veranderd. Vraag de afzender om een nieuw dossier.",
    )
