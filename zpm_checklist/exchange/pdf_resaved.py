"""The dossier in a report PDF that another program has saved again, read with pypdf.

A PDF is a whole language, and pypdf forgives much. It reads within limits of size and of time,
and whatever it stumbles over refuses the file.
"""

from __future__ import annotations

import logging
import zlib
from io import BytesIO

from pypdf import PdfReader, apply_configuration
from pypdf.errors import DependencyError, DeprecationError, LimitReachedError, PyPdfError
from pypdf.generic import EmbeddedFile

from zpm_checklist.exchange.watch import TimeIsUp, at_most
from zpm_checklist.model.attachment import ATTACHMENT

_MOST_SECONDS = 0.75
"""A report takes some hundredths; at the end one search through the whole file may still run."""

_STUMBLES = (
    PyPdfError,  # what it finds itself, limits included
    DependencyError,  # an encryption for which another library is needed
    DeprecationError,  # names of filters that it no longer takes
    NotImplementedError,  # filters and encryptions that it does not know
    ValueError,  # numbers and texts that are none, a place before the beginning
    LookupError,  # a key or an element that should be there
    TypeError,  # a number where a dictionary should be, and the like
    AttributeError,
    AssertionError,
    ArithmeticError,  # a width of nothing, a place beyond all numbers
    RuntimeError,  # nested too deep, or a table that changes while it is read
    OSError,  # a place that no stream can have
    zlib.error,
    TimeIsUp,
)
"""How a broken file shows in pypdf. That memory runs out is not among it, nor our own mistakes."""

_BROKEN = "Deze pdf is beschadigd of te ingewikkeld om te lezen."
_ENCRYPTED = "Deze pdf is beveiligd, dus het dossier erin is niet te lezen."
_TOO_LARGE = "Het dossier erin is te groot of beschadigd."

# It logs pieces of what it reads, and in a report that can be anything.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)


class UnreadableError(Exception):
    """The PDF cannot be read. `str()` is the Dutch sentence that says why."""


def resaved_attachment(data: bytes, most: int) -> bytes | None:
    """The dossier, or None where the PDF has none. Raises UnreadableError.

    A dossier of more than `most` bytes is unpacked no further than one byte beyond.
    """
    with apply_configuration(
        maximum_declared_stream_length=most,
        zlib_maximum_output_length=most + 1,
        zlib_maximum_recovery_input_length=0,  # what is broken is not guessed at
        lzw_maximum_output_length=most,
        run_length_maximum_output_length=most,
        stream_filters_maximum_length=2,
        array_maximum_element_count=20_000,
        dictionary_maximum_element_count=1_000,
        jbig2dec_binary=None,  # no other program is started
        disable_legacy_handling=True,
    ):
        try:
            with at_most(_MOST_SECONDS):
                return _attachment(data, most)
        except _STUMBLES as error:
            raise UnreadableError(_ENCRYPTED if b"/Encrypt" in data else _BROKEN) from error


def _attachment(data: bytes, most: int) -> bytes | None:
    reader = PdfReader(
        BytesIO(data), root_object_recovery_limit=1_000, xref_stream_maximum_entries=100_000
    )
    if reader.is_encrypted:
        raise UnreadableError(_ENCRYPTED)
    for file in reader.attachment_list:
        if ATTACHMENT in (file.name, file.alternative_name):
            return _content(file, most)
    return None


def _content(file: EmbeddedFile, most: int) -> bytes:
    try:
        content = file.content
    except LimitReachedError as error:
        raise UnreadableError(_TOO_LARGE) from error
    if len(content) > most:
        raise UnreadableError(_TOO_LARGE)
    return content
