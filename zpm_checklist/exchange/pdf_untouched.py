"""The dossier in a report PDF as the program wrote it: a few look-ups, without a PDF library.

Follows the file's one table of offsets from the catalog to the attachment. Where anything is not
as we write it (another program has saved the file, or added to it) it gives nothing at all.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from zpm_checklist.model.attachment import ATTACHMENT

_MOST_OBJECT = 2048
"""Bytes in which the trailer fits, and any object on the way, up to its stream."""
_ENTRY = 20
"""Bytes per object in the table, by the format's own rule."""

_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s+(\d{1,8})\s+%%EOF\s*\Z", re.DOTALL)
_NOT_ALL = re.compile(rb"/(?:Prev|XRefStm|Encrypt)\b")
_TABLE = re.compile(rb"xref\s+0\s+(\d{1,7})\s*\n")
_IN_USE = re.compile(rb"(\d{10}) 00000 n")
_ROOT = re.compile(rb"/Root\s+(\d{1,7})\s+0\s+R")
_WAY = (
    re.compile(rb"/Names\s+(\d{1,7})\s+0\s+R"),
    re.compile(rb"/Names\s+\[\s*\(%b\)\s+(\d{1,7})\s+0\s+R\s*\]" % re.escape(ATTACHMENT.encode())),
    re.compile(rb"/EF\s+<<\s*/F\s+(\d{1,7})\s+0\s+R\s*>>"),
)
"""What the catalog calls its names, they the dossier, and that its bytes."""
_STREAM = re.compile(
    rb"/Filter\s+\[\s*/FlateDecode\s*\]\s+/Length\s+(\d{1,8})\s[^>]*>>[^>]*>>\s*stream\r?\n"
)
_STREAM_END = re.compile(rb"\s{0,2}endstream")


@dataclass(frozen=True, slots=True)
class _Objects:
    """The file's objects by number."""

    data: bytes
    table: int
    """Where its entry for object 0 begins."""
    count: int

    def search(self, number: int, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        """The pattern within one object, or its first bytes; None where there is no such object."""
        entry = _IN_USE.match(self.data, self.table + _ENTRY * number)
        if entry is None or number >= self.count:
            return None
        start = int(entry[1])
        if not self.data.startswith(b"%d 0 obj" % number, start):
            return None
        most = start + _MOST_OBJECT
        end = self.data.find(b"endobj", start, most)
        return pattern.search(self.data, start, end if end > start else most)


def untouched_attachment(data: bytes, most: int) -> bytes | None:
    """The dossier; None unless the PDF is as we write it and the dossier has at most `most` bytes.

    The work is the same few look-ups whatever the bytes are.
    """
    tail = data[-_MOST_OBJECT:]
    trailer = _TRAILER.match(tail, max(0, tail.rfind(b"trailer")))
    if trailer is None or _NOT_ALL.search(trailer[1]):
        return None
    table = _TABLE.match(data, int(trailer[2]))
    found = _ROOT.search(trailer[1])
    if table is None or found is None:
        return None
    objects = _Objects(data, table.end(), int(table[1]))
    for step in (*_WAY, _STREAM):
        found = objects.search(int(found[1]), step)
        if found is None:
            return None
    return _inflated(data, found, most)


def _inflated(data: bytes, stream: re.Match[bytes], most: int) -> bytes | None:
    end = stream.end() + int(stream[1])
    if _STREAM_END.match(data, end) is None:
        return None
    inflate = zlib.decompressobj()
    try:
        content = inflate.decompress(data[stream.end() : end], most + 1)
    except zlib.error:
        return None
    return content if inflate.eof and len(content) <= most else None
