"""A dossier file (.zpm): one practice as one canonical JSON document with its hash.

Sorted keys, no white space, UTF-8. `sha256` sorts last, and covers the bytes of the document
without that member. Read with a typed decoder within stated limits; anything off is refused
whole. No code, no paths, no SQLite.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.status import Reason, Status

FORMAT = 1
"""Raised when a program that knows only the former format could misread a file."""

MOST_BYTES = 8 * 1024 * 1024
MOST_ITEMS = 5_000
MOST_NOTE = 64 * 1024
MOST_NAME = 200
MOST_LINEAGE = 200_000

HOLDS_NOTES, HOLDS_NAMES = "notes", "names"

_SEAL = re.compile(rb',"sha256":"([0-9a-f]{64})"\}\Z')
_SEAL_LENGTH = len(',"sha256":""}') + 64

Name = Annotated[str, Meta(min_length=1, max_length=MOST_NAME)]
Note = Annotated[str, Meta(max_length=MOST_NOTE)]
Id = Annotated[str, Meta(pattern=r"^[a-z0-9.-]+\Z", max_length=100)]
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}\Z")]


class _Strict(Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    pass


class _PackRef(_Strict, frozen=True):
    id: Id
    version: Annotated[str, Meta(max_length=40)]


class _Profile(_Strict, frozen=True):
    type: PracticeType
    purpose: Purpose
    before_2022: bool
    contracts: Annotated[list[Contract], Meta(max_length=len(Contract))]
    care: Annotated[list[Care], Meta(max_length=len(Care))]
    staff: bool
    subcontracting: bool
    multi_setting: bool
    horizontal: bool
    date: date | None = None


class _Practice(_Strict, frozen=True):
    id: Annotated[
        str, Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
    ]
    name: Name
    profile: _Profile
    agb: Annotated[str, Meta(pattern=r"^([0-9]{8})?\Z")] = ""


class _Mark(_Strict, frozen=True):
    status: Status = Status.OPEN
    reasons: Annotated[list[Reason], Meta(max_length=len(Reason))] = []
    note: Note = ""
    owner: Annotated[str, Meta(max_length=MOST_NAME)] = ""
    due: date | None = None
    applies: bool | None = None
    applies_why: Note = ""


class _Document(_Strict, frozen=True, omit_defaults=False):
    format: Literal[1]
    pack: _PackRef
    practice: _Practice
    marks: Annotated[dict[Id, _Mark], Meta(max_length=MOST_ITEMS)]
    rounds: Annotated[list[Any], Meta(max_length=0)]
    counter: Annotated[int, Meta(ge=0, le=2**53)]
    lineage: Annotated[list[Digest], Meta(max_length=MOST_LINEAGE)]
    holds: Annotated[list[Literal["notes", "names"]], Meta(max_length=2)]
    exported_at: date
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


class _Envelope(Struct):
    """Only what tells a newer format apart from a damaged file."""

    format: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """One practice's file as a value."""

    pack_id: str
    pack_version: str
    practice: Practice
    marks: dict[str, Mark]
    counter: int
    """Number of edits; equals the length of the lineage."""
    lineage: tuple[str, ...]
    """Digest of each edit in order: tells an older state from one that went its own way."""
    holds_notes: bool
    holds_names: bool
    exported_at: date

    @property
    def digest(self) -> str:
        """Fingerprint of the whole history; empty before the first edit."""
        return self.lineage[-1] if self.lineage else ""


def write_dossier(dossier: Dossier) -> bytes:
    """The file's bytes; equal dossiers give equal bytes. Notes and names go only if held."""
    body = canonical_json(_to_document(dossier))
    seal = hashlib.sha256(body).hexdigest()
    return body[:-1] + f',"sha256":"{seal}"}}'.encode()


def read_dossier(data: bytes, name: str) -> Dossier:
    """The dossier in these bytes; `name` is the file's name for the message.

    Raises FileRefusedError with the reason; nothing is taken from a file that is off anywhere.
    """
    if len(data) > MOST_BYTES:
        raise _refused(name, f"Het is groter dan {MOST_BYTES // 1024 // 1024} MB.")
    try:
        document = msgspec.json.decode(data, type=_Document)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise _refused(name, _why_not(data, error)) from error
    _check_seal(data, name)
    return _from_document(document, name)


def canonical_json(value: object) -> bytes:
    """Sorted keys, no white space, UTF-8."""
    return msgspec.json.encode(value, order="deterministic")


def _check_seal(data: bytes, name: str) -> None:
    found = _SEAL.search(data[-_SEAL_LENGTH:])
    if found is None or (
        hashlib.sha256(data[:-_SEAL_LENGTH] + b"}").hexdigest() != found[1].decode()
    ):
        raise _refused(
            name, "Het bestand is na het opslaan veranderd of onderweg beschadigd geraakt."
        )


def _why_not(data: bytes, error: Exception) -> str:
    try:
        version = msgspec.json.decode(data, type=_Envelope).format
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        return "Dit is geen dossier van ZPM-Checklist."
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


def _to_document(dossier: Dossier) -> dict[str, Any]:
    practice, profile = dossier.practice, dossier.practice.profile
    held = {HOLDS_NOTES: dossier.holds_notes, HOLDS_NAMES: dossier.holds_names}
    return {
        "format": FORMAT,
        "pack": {"id": dossier.pack_id, "version": dossier.pack_version},
        "practice": {
            "id": practice.id,
            "name": practice.name,
            "agb": practice.agb,
            "profile": {
                "type": profile.type,
                "purpose": profile.purpose,
                "date": profile.date,
                "before_2022": profile.before_2022,
                "contracts": sorted(profile.contracts),
                "care": sorted(profile.care),
                "staff": profile.staff,
                "subcontracting": profile.subcontracting,
                "multi_setting": profile.multi_setting,
                "horizontal": profile.horizontal,
            },
        },
        "marks": {
            item: written
            for item, mark in dossier.marks.items()
            if (written := _mark_to_document(mark, dossier))
        },
        "rounds": [],
        "counter": dossier.counter,
        "lineage": list(dossier.lineage),
        "holds": sorted(name for name, held_too in held.items() if held_too),
        "exported_at": dossier.exported_at,
    }


def _mark_to_document(mark: Mark, dossier: Dossier) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "status": mark.status if mark.status is not Status.OPEN else None,
        "reasons": list(mark.reasons) or None,
        "note": mark.note if dossier.holds_notes and mark.note else None,
        "owner": mark.owner if dossier.holds_names and mark.owner else None,
        "due": mark.due,
        "applies": mark.applies,
        "applies_why": mark.applies_why or None,
    }
    return {key: value for key, value in fields.items() if value is not None}


def _from_document(document: _Document, name: str) -> Dossier:
    if document.counter != len(document.lineage):
        raise _refused(name, "De teller klopt niet met de geschiedenis.")
    practice, profile = document.practice, document.practice.profile
    if not practice.name.isprintable() or practice.name != " ".join(practice.name.split()):
        raise _refused(name, "In de naam van de praktijk staat een onzichtbaar teken.")
    return Dossier(
        pack_id=document.pack.id,
        pack_version=document.pack.version,
        practice=Practice(
            practice.id,
            practice.name,
            Profile(
                type=profile.type,
                purpose=profile.purpose,
                date=profile.date,
                staff=profile.staff,
                before_2022=profile.before_2022,
                contracts=frozenset(profile.contracts),
                care=frozenset(profile.care),
                subcontracting=profile.subcontracting,
                multi_setting=profile.multi_setting,
                horizontal=profile.horizontal,
            ),
            practice.agb,
        ),
        marks={item: _mark_from_document(mark) for item, mark in document.marks.items()},
        counter=document.counter,
        lineage=tuple(document.lineage),
        holds_notes=HOLDS_NOTES in document.holds,
        holds_names=HOLDS_NAMES in document.holds,
        exported_at=document.exported_at,
    )


def _mark_from_document(mark: _Mark) -> Mark:
    return Mark(
        mark.status,
        in_fixed_order(mark.reasons),
        mark.note,
        mark.owner,
        mark.due,
        mark.applies,
        mark.applies_why,
    )
