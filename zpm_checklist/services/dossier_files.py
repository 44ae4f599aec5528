"""Where a dossier lies in a file: it is the file, or it is attached to a report PDF."""

from __future__ import annotations

from pathlib import Path

from zpm_checklist.exchange.dossier import MOST_BYTES
from zpm_checklist.services.files import read_start, too_large

DOSSIER_SUFFIX, PDF_SUFFIX = ".zpm", ".pdf"
_PDF, _JSON = b"%PDF", b"{"
_BYTE_ORDER_MARK_AND_SPACE = b"\xef\xbb\xbf \t\r\n"


def dossier_bytes(path: Path) -> bytes | None:
    """The bytes of the dossier in this file; None for a file that is neither dossier nor PDF.

    What it is shows in its first bytes, whatever it is called; something else that is called a
    dossier or a PDF is taken at its word, and refused as such. Raises FileRefusedError.
    """
    data = read_start(path, MOST_BYTES + 1)
    # Most files of a large collection are these: no more is asked of them than needed.
    if data.startswith(_JSON) and len(data) <= MOST_BYTES:
        return data
    suffix = path.suffix.casefold()
    if data.startswith(_PDF) or suffix == PDF_SUFFIX:
        return _attached(path, data)
    is_json = data[:64].lstrip(_BYTE_ORDER_MARK_AND_SPACE).startswith(_JSON)
    if not is_json and suffix != DOSSIER_SUFFIX:
        return None
    if len(data) > MOST_BYTES:
        raise too_large(path, MOST_BYTES)
    return data


def _attached(path: Path, data: bytes) -> bytes:
    from zpm_checklist.exchange.pdf_attachment import (  # noqa: PLC0415  (when one is met)
        MOST_PDF_BYTES,
        attached_dossier,
    )

    if len(data) > MOST_BYTES:  # a mail program may have saved a report anew, and larger
        data = read_start(path, MOST_PDF_BYTES + 1)
    return attached_dossier(data, path.name)
