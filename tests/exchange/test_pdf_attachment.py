"""The dossier comes out of a report PDF as it went in, whoever saved the file again."""

import io
import random
import re
import shutil
import subprocess
import sys

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from tests.exchange.pdfs import (
    DOSSIER,
    carrying,
    flate,
    packed,
    printed,
    report_of,
    stream,
    without_table,
)
from tests.exchange.samples import SAMPLE
from zpm_checklist.exchange.dossier import MOST_BYTES, read_dossier
from zpm_checklist.exchange.pdf_attachment import attached_dossier
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.reader import Reader


@pytest.fixture(scope="module")
def report():
    return report_of()


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("kind", [PracticeType.VRIJGEVESTIGD, PracticeType.LARGE_INSTITUTION])
def test_a_report_gives_its_dossier_back(kind, reader):
    found = attached_dossier(report_of(kind, reader), "rapport.pdf")

    assert found == DOSSIER
    assert read_dossier(found, "rapport.pdf") == SAMPLE


def test_an_untouched_report_needs_no_pdf_library(report, tmp_path):
    """Hundreds of reports are read within a second; loading the library alone takes a fifth."""
    path = tmp_path / "rapport.pdf"
    path.write_bytes(report)
    script = (
        "import sys, pathlib\n"
        "from zpm_checklist.exchange.pdf_attachment import attached_dossier\n"
        "attached_dossier(pathlib.Path(sys.argv[1]).read_bytes(), 'x')\n"
        "sys.exit('pypdf' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, path], check=False).returncode == 0


@settings(max_examples=40)
@given(st.binary() | st.sampled_from((b"", b"endstream endobj", b">>stream\n", b"%%EOF\n" * 99)))
def test_any_content_comes_out_as_it_went_in(content):
    for data in (
        printed(content),
        printed(content) + b"\r\n",
        b"mail\r\n" + printed(content),
        packed(content),
        carrying(flate(content)),
        carrying(stream(content)),
        without_table(printed(content)),
    ):
        assert attached_dossier(data, "x") == content


def _cloned(data):
    out = io.BytesIO()
    PdfWriter(clone_from=io.BytesIO(data)).write(out)
    return out.getvalue()


def _added_to(data):
    """Saved as most programs save a remark: the old file, with the change behind it."""
    out = io.BytesIO()
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    writer.add_metadata({"/Opmerking": "gezien"})
    writer.write(out)
    assert out.getvalue().startswith(data)
    return out.getvalue()


def _saved_by_chrome(data):
    out = io.BytesIO()
    pypdfium2.PdfDocument(data).save(out)
    return out.getvalue()


def _saved_by_ghostscript(data):
    program = shutil.which("gs")
    if program is None:
        pytest.skip("ghostscript is niet geïnstalleerd")
    options = ["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", "-sOutputFile=-", "-"]
    return subprocess.run([program, *options], input=data, capture_output=True, check=True).stdout


@pytest.mark.parametrize("saved", [_cloned, _added_to, _saved_by_chrome, _saved_by_ghostscript])
def test_a_report_that_another_program_saved_again_still_has_it(report, saved):
    again = saved(report)

    assert again != report
    assert attached_dossier(again, "rapport.pdf") == DOSSIER


def test_a_newer_attachment_replaces_the_older(report):
    """Added behind the file, so the old one still lies in it."""
    newer = b"een nieuwer dossier"
    out = io.BytesIO()
    writer = PdfWriter(io.BytesIO(report), incremental=True)
    next(iter(writer.attachment_list)).content = newer
    writer.write(out)

    assert out.getvalue().startswith(report)
    assert attached_dossier(out.getvalue(), "rapport.pdf") == newer


_WORDS = [
    b"<<", b">>", b"[", b"]", b"(", b")", b"<", b">", b"/", b"%", b"null", b"true", b" 1 0 R ",
    b" 3 0 R ", b" 9 0 R ", b"-1", b"0", b"99999999999", b"1e99", b"/Kids", b"/Names", b"/Length",
    b"/Filter", b"/FlateDecode", b"/LZWDecode", b"/ASCII85Decode", b"/ASCIIHexDecode", b"/Crypt",
    b"/RunLengthDecode", b"/DCTDecode", b"/JPXDecode", b"/CCITTFaxDecode", b"/Fl", b"/DecodeParms",
    b"/Predictor 12", b"/Encrypt", b"/Prev", b"/XRefStm", b"/Root", b"/Type", b"/XRef", b"/ObjStm",
    b"stream\n", b"endstream", b"endobj", b"obj", b"xref", b"trailer", b"startxref", b"\xfe\xff",
    b"/W [1 4 1]", b"/Index [0 9]", b"/Size", b"\x00", b"\n",
]  # fmt: skip
_WORD = re.compile(rb"[/\w.-]+|<<|>>|[\[\]()]")


def _mutated(chance, sound):
    data = bytearray(chance.choice(sound))
    for _ in range(chance.choice([1, 1, 2, 5, 20])):
        how, at = chance.random(), chance.randrange(len(data))
        if how < 0.25:
            data[at] ^= 1 << chance.randrange(8)
        elif how < 0.4:
            del data[at : at + chance.choice([1, 9, 100])]
        elif how < 0.5:
            data[at:at] = data[chance.randrange(len(data)) :][:300]
        else:
            words = [found.span() for found in _WORD.finditer(data, 0, 6000)]
            start, end = chance.choice(words or [(at, at)])
            data[start:end] = chance.choice(_WORDS)
    return bytes(data)


def _read_broken_pdfs(times, seed):
    """How many were refused; the others gave some bytes, which the dossier's seal then judges."""
    chance = random.Random(seed)
    ours = printed(DOSSIER)
    sound = [ours, _cloned(ours), _added_to(ours), packed(DOSSIER), carrying(flate(DOSSIER))]
    refused = 0
    for _ in range(times):
        try:
            content = attached_dossier(_mutated(chance, sound), "rapport.pdf")
        except FileRefusedError as error:
            assert "Er is niets veranderd." in error.now  # noqa: PT017
            refused += 1
            continue
        assert isinstance(content, bytes)
        assert len(content) <= MOST_BYTES
    return refused


def test_broken_pdfs_give_a_dossier_or_are_refused():
    assert 60 < _read_broken_pdfs(times=200, seed=1) < 200


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(2, 12))
def test_ten_thousand_broken_pdfs(seed):
    assert _read_broken_pdfs(times=1000, seed=seed) > 300
