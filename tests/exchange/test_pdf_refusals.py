"""A PDF that gives no dossier is refused in a sentence, and soon."""

import io
import logging
import tracemalloc

import pytest
from pypdf import PdfReader, PdfWriter

from tests.exchange.pdfs import (
    CATALOG,
    DOSSIER,
    FILE,
    ILL,
    REFUSED_AT_ONCE,
    bomb,
    carrying,
    flate,
    pdf,
    printed,
    report_of,
    stream,
)
from zpm_checklist.exchange.dossier import MOST_BYTES
from zpm_checklist.exchange.pdf_attachment import MOST_PDF_BYTES, attached_dossier
from zpm_checklist.model.errors import FileRefusedError

OURS = printed(DOSSIER)


def _refused(data):
    with pytest.raises(FileRefusedError) as caught:
        attached_dossier(data, "rapport.pdf")
    error = caught.value
    assert error.what == "Het bestand rapport.pdf is niet ingelezen."
    assert error.now.startswith("Er is niets veranderd.")
    return error.why


NOT_OURS = "Deze pdf is geen rapport van ZPM-Checklist, of het dossier is eruit gehaald."


def test_a_pdf_without_our_dossier_is_told_so():
    with_another = PdfWriter()
    with_another.add_blank_page(100, 100)
    with_another.add_attachment("dossier.json", DOSSIER)
    other = io.BytesIO()
    with_another.write(other)
    pages_only = PdfWriter()
    pages_only.append(PdfReader(io.BytesIO(OURS)))
    taken_out = io.BytesIO()
    pages_only.write(taken_out)

    for data in (report_of(attachment=None), other.getvalue(), taken_out.getvalue()):
        assert _refused(data) == NOT_OURS


@pytest.mark.parametrize("password", ["geheim", ""])
def test_an_encrypted_pdf_is_told_so(password):
    writer = PdfWriter(clone_from=io.BytesIO(OURS))
    writer.encrypt(password, owner_password="eigenaar", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)

    assert _refused(out.getvalue()).startswith("Deze pdf is beveiligd")


def test_an_encryption_that_needs_more_is_told_so_too():
    unknown = b"<< /Filter /Eigen /V 9 /R 9 >>"
    modern = (
        b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -1 /O <%b> /U <%b> /OE <%b> /UE <%b> "
        b"/Perms <%b> /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>"
    ) % (b"00" * 48, b"00" * 48, b"00" * 32, b"00" * 32, b"00" * 16)
    for encryption in (unknown, modern, b"7"):
        data = pdf(CATALOG, FILE, flate(DOSSIER), encryption, trailer=b"/Encrypt 4 0 R")
        assert _refused(data).startswith("Deze pdf is beveiligd")


@pytest.mark.parametrize("data", [b"", b"PDF", DOSSIER, b"x" * 2000 + b"%PDF-1.7", bytes(100)])
def test_what_is_no_pdf_is_told_so(data):
    assert _refused(data) == "Dit is geen pdf."


def test_the_sizes_are_limited():
    assert _refused(OURS + b" " * MOST_PDF_BYTES) == "Het is groter dan 32 MB."
    most = b"dossier " * (MOST_BYTES // 8)
    for whole in (printed(most), carrying(flate(most)), carrying(stream(most))):
        assert attached_dossier(whole, "x") == most
    more = most + b"0"
    for larger in (printed(more), carrying(flate(more)), carrying(stream(more))):
        assert _refused(larger) == "Het dossier erin is te groot of beschadigd."


@pytest.mark.parametrize("data", REFUSED_AT_ONCE.values(), ids=REFUSED_AT_ONCE)
def test_a_pdf_that_means_ill_is_refused(data):
    assert _refused(data)


@pytest.mark.torture
@pytest.mark.parametrize("kind", ILL)
def test_a_pdf_that_means_to_take_for_ever_is_refused(kind):
    assert _refused(ILL[kind]()) == "Deze pdf is beschadigd of te ingewikkeld om te lezen."


def test_a_bomb_takes_little_more_memory_than_a_dossier_may():
    data = carrying(stream(bomb(100), b"/Filter /FlateDecode"))
    _refused(data[:-100])  # loads the library

    tracemalloc.start()
    try:
        _refused(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 4 * MOST_BYTES


def test_nothing_of_a_broken_file_is_logged(caplog, capfd):
    caplog.set_level(logging.DEBUG)
    for data in (
        b"%PDF-1.7\n" + b"geheim\n" * 100,
        carrying(stream(b"geheim" * 9, b"/Filter /FlateDecode /DecodeParms (geheim)")),
        pdf(b"<< /Geheim (geheim) /Geheim 7 >>", trailer=b"/Info (geheim)"),
    ):
        assert _refused(data)

    assert caplog.text == ""
    assert capfd.readouterr() == ("", "")
