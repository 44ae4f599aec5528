"""The dossier that travels inside a report PDF, so that the mailed report is the file."""

from __future__ import annotations

import re

from zpm_checklist.exchange.dossier import MOST_BYTES
from zpm_checklist.exchange.pdf_untouched import untouched_attachment
from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.model.errors import FileRefusedError

MOST_PDF_BYTES = 32 * 1024 * 1024
"""Our reports are some hundred kilobytes; a program that saves them again may add much."""

_SIGN = b"%PDF-"
_MOST_BEFORE_SIGN = 1024
"""Readers of PDF forgive a mail program that many bytes in front."""

_EXERCISE = re.compile(
    rb"/Creator \(ZPM-Checklist\) /Keywords \([^()]{0,200}\b%b\)" % EXERCISE.encode()
)

_ASK = "Vraag de afzender om het rapport zoals het programma het maakte, of om het dossier (.zpm)."
_CHECK = "Controleer of dit het goede bestand is."


def attached_dossier(data: bytes, name: str) -> bytes:
    """The bytes of the dossier in this PDF; `name` is the file's name for the message.

    Raises FileRefusedError for what is no PDF or holds no dossier of ours, and for a file that
    takes too much room or time. What the dossier says is not looked at.
    """
    if len(data) > MOST_PDF_BYTES:
        raise _refused(name, f"Het is groter dan {MOST_PDF_BYTES // 1024 // 1024} MB.", _CHECK)
    if _SIGN not in data[:_MOST_BEFORE_SIGN]:
        raise _refused(name, "Dit is geen pdf.", _CHECK)
    dossier = untouched_attachment(data, MOST_BYTES)
    return _resaved(data, name) if dossier is None else dossier


def _resaved(data: bytes, name: str) -> bytes:
    from zpm_checklist.exchange.pdf_resaved import (  # noqa: PLC0415  (pypdf: only when called for)
        UnreadableError,
        resaved_attachment,
    )

    try:
        dossier = resaved_attachment(data, MOST_BYTES)
    except UnreadableError as error:
        raise _refused(name, str(error), _ASK) from error
    if dossier is None and _EXERCISE.search(data):
        raise _refused(
            name, "Deze pdf is een rapport van een oefening; daar zit geen dossier in.", _CHECK
        )
    if dossier is None:
        raise _refused(
            name,
            "Deze pdf is geen rapport van ZPM-Checklist, of het dossier is eruit gehaald.",
            _ASK,
        )
    return dossier


def _refused(name: str, why: str, now: str) -> FileRefusedError:
    return FileRefusedError(
        f"Het bestand {name} is niet ingelezen.", why, f"Er is niets veranderd. {now}"
    )
