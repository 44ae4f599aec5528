"""Reports, the smallest PDFs that carry an attachment, and those that mean ill."""

import random
import re
import zlib

from reportlab.pdfgen.canvas import Canvas

from tests.exchange.samples import SAMPLE
from tests.report.dossiers import TODAY, filled, practice_of
from zpm_checklist.content.loader import load_pack
from zpm_checklist.exchange.dossier import write_dossier
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.report.envelope import attach
from zpm_checklist.report.pdf import render

DOSSIER = write_dossier(SAMPLE)

CATALOG = b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(dossier.zpm) 2 0 R] >> >> >>"
FILE = b"<< /Type /Filespec /F (dossier.zpm) /EF << /F 3 0 R >> >>"
SMALL = 1024 * 1024


def report_of(kind=PracticeType.LARGE_INSTITUTION, reader=Reader.SELF, attachment=DOSSIER):
    """A report with every page that it can have."""
    pack = load_pack()
    practice = practice_of(Profile.for_type(kind))
    marks = filled(pack, practice.profile, random.Random(1))
    snapshot = Snapshot.take(pack, practice, marks, counter=7, today=TODAY)
    return render(snapshot, reader, attachment)


def printed(content):
    """An empty page that carries this, through the report's own door."""
    canvas = Canvas(None, pageCompression=1, invariant=1)
    attach(canvas, content)
    canvas.showPage()
    return bytes(canvas.getpdfdata())


def pdf(*objects, trailer=b""):
    """A PDF of these objects, numbered from 1, with a table of offsets. The first is the root."""
    out, offsets = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start, count = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (
        count, trailer, start,
    )  # fmt: skip
    return bytes(out)


def stream(data, entries=b""):
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), entries, data)


def carrying(body):
    """A PDF with this object as its dossier."""
    return pdf(CATALOG, FILE, body)


def flate(data):
    return stream(zlib.compress(data), b"/Filter /FlateDecode")


def packed(content):
    """As many programs save: catalog and file description inside a compressed stream of objects."""
    inside = (b"1 0 2 %d " % (len(CATALOG) + 1)) + CATALOG + b" " + FILE
    first = inside.index(b"<<")
    return packed_objects(inside, 2, first, flate(content))


def packed_objects(inside, count, first, dossier=b"null"):
    """A PDF whose objects 1 and 2 lie in the stream of objects 4; the dossier is 3."""
    entries = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (count, first)
    out, offsets = bytearray(b"%PDF-1.7\n"), {}
    for number, body in ((3, dossier), (4, stream(zlib.compress(inside), entries))):
        offsets[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    places = [
        (0, 0, 0),
        (2, 4, 0),
        (2, 4, 1),
        (1, offsets[3], 0),
        (1, offsets[4], 0),
        (1, start, 0),
    ]
    table = b"".join(
        kind.to_bytes(1) + place.to_bytes(4) + last.to_bytes(1) for kind, place, last in places
    )
    out += b"5 0 obj\n%b\nendobj\n" % stream(table, b"/Type /XRef /W [1 4 1] /Size 6 /Root 1 0 R")
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def bomb(megabytes):
    """So many megabytes of nothing, deflated to a thousandth."""
    deflate = zlib.compressobj(9)
    return b"".join(deflate.compress(bytes(SMALL)) for _ in range(megabytes)) + deflate.flush()


def without_table(data):
    """The same file, its offsets gone: readers then search for the objects."""
    return re.sub(rb"startxref\s+\d+", b"startxref\n7", data)


def _overlapping_objects():
    """Each begins within the one before."""
    count = 5000
    head = b" ".join(b"%d %d" % (number + 10, number) for number in range(count)) + b" "
    return packed_objects(head + b"(" * count + b"x" * SMALL + b")" * count, count, len(head))


def _lost_objects():
    """Each is looked for in the whole file."""
    references = b" ".join(b"(a) %d 0 R" % number for number in range(100, 9000))
    return pdf(
        b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names [%b] >> >> >>" % references,
        stream(b" 5" * 7 * SMALL),
    )


def _long_table():
    table = b"xref\n0 999999\n" + b"0000000000 00000 n \n" * 999_999
    return b"%PDF-1.7\n" + table + b"trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"


ILL = {
    "blanks": lambda: b"%PDF-1.7\n" + b" " * 30 * SMALL,
    "lines": lambda: b"%PDF-1.7\n" + b"x\n" * 10 * SMALL,
    "objects": lambda: b"%PDF-1.7\n" + b"9 0 obj " * 3 * SMALL + b"\nstartxref\n5\n%%EOF",
    "lost objects": _lost_objects,
    "overlapping objects": _overlapping_objects,
    "long table": _long_table,
}
"""What would take pypdf long, in ways that its own limits leave open."""

REFUSED_AT_ONCE = {
    "deep list": pdf(b"<< /A " + b"[" * SMALL + b" >>"),
    "deep dictionary": pdf(b"<< /A " * SMALL),
    "long list": pdf(b"<< /Type /Catalog /Names [%b] >>" % (b"1 " * SMALL)),
    "long name": pdf(b"<< /Type /Catalog /%b 1 >>" % (b"#41" * SMALL)),
    "long number": pdf(b"<< /Type /Catalog /A %b >>" % (b"1" * SMALL)),
    "own length": pdf(b"<< /Type /Catalog /Names 1 0 R /Length 1 0 R >>\nstream\n"),
    "table points at itself": pdf(CATALOG, trailer=b"/Prev 9 /XRefStm 9"),
    "size of no number": pdf(b"<< >>", trailer=b"/Root (x)"),
    "no root": pdf(b"null"),
    "root is a list": pdf(b"[1 2 3]"),
    "files are a number": pdf(b"<< /Type /Catalog /Names << /EmbeddedFiles 7 >> >>"),
    "names are a word": pdf(b"<< /Type /Catalog /Names /x >>"),
    "no description": pdf(CATALOG),
    "no bytes": pdf(CATALOG, FILE),
    "bytes are a number": carrying(b"7"),
    "other program's filter": carrying(stream(b"x" * 99, b"/Filter /JBIG2Decode")),
    "unknown filter": carrying(stream(b"x" * 99, b"/Filter /Geheim")),
    "many filters": carrying(stream(b"x" * 99, b"/Filter [%b]" % (b"/FlateDecode " * 99))),
    "broken bytes": carrying(stream(b"\x78\x9c" + b"x" * 99, b"/Filter /FlateDecode")),
    "bomb": carrying(stream(bomb(40), b"/Filter /FlateDecode")),
    "bomb in a bomb": carrying(
        stream(zlib.compress(bomb(40)), b"/Filter [/FlateDecode /FlateDecode]")
    ),
    "bomb of a repeat": carrying(stream(b"\x81x" * 200_000, b"/Filter /RunLengthDecode")),
    "bomb as objects": packed_objects(b" " * 20 * SMALL, 1000, 4),
    "start before the file": b"%PDF-1.7\nstartxref\n-5\n%%EOF",
    "start beyond all numbers": b"%PDF-1.7\nstartxref\n" + b"9" * 5000 + b"\n%%EOF",
    "only the sign": b"%PDF-",
}
