"""The watermark: on every page, in grey too, below the text and never instead of it."""

import pypdfium2
import pytest

from tests.report.reading import opened, pages_of, text_of
from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.model.reader import Reader
from zpm_checklist.palette import ACCENT, HAIRLINE, INK, INK_SOFT
from zpm_checklist.report.pdf import render


@pytest.fixture(scope="module")
def marked(institution):
    return render(institution, Reader.SELF, watermark=EXERCISE)


@pytest.fixture(scope="module")
def plain(institution):
    return render(institution, Reader.SELF)


def grey_bodies(data):
    """The pixels of every page between head and foot, as a grey printer would set them."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [_body(page.render(scale=1, grayscale=True)) for page in document]
    finally:
        document.close()


def _body(bitmap):
    return bytes(bitmap.buffer)[60 * bitmap.stride : 770 * bitmap.stride]


def test_the_word_is_on_every_page_in_head_foot_and_across(marked):
    for lines in pages_of(marked):
        assert EXERCISE in lines[0]
        assert f"· {EXERCISE} Bladzijde" in lines[-1]
        assert sum(line.count(EXERCISE) for line in lines) == 3


def test_the_file_says_so_too(marked, plain):
    about = opened(marked).metadata
    for text in (about.title, about.subject, about["/Keywords"]):
        assert EXERCISE in text
    assert EXERCISE not in str(opened(plain).metadata)


def test_it_hides_no_word(marked, plain):
    whole = text_of(marked).replace(EXERCISE, "").replace(" ·  Bladzijde", " Bladzijde")
    assert "".join(whole.split()) == "".join(text_of(plain).split())


def test_in_grey_it_can_be_seen_and_takes_no_ink_away(marked, plain):
    for with_it, without in zip(grey_bodies(marked), grey_bodies(plain), strict=True):
        changed = [(new, old) for new, old in zip(with_it, without, strict=True) if new != old]
        assert len(changed) > len(without) / 50
        assert all(new < old for new, old in changed)
        # Where there was white paper it is clearly darker, yet far from the darkness of ink.
        on_paper = [new for new, old in changed if old == 255]
        ground = max(set(on_paper), key=on_paper.count)
        assert 200 < ground < 235


@pytest.mark.parametrize("ink", [INK, INK_SOFT, ACCENT])
def test_text_over_it_keeps_its_contrast(ink):
    light, dark = _luminance(HAIRLINE), _luminance(ink)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def _luminance(color):
    shares = [value / 255 for value in bytes.fromhex(color.removeprefix("#"))]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_screen_reader_passes_it_by(marked):
    for page in opened(marked).pages:
        content = page.get_contents().get_data()
        assert content.count(b"/Artifact <</Type /Pagination /Subtype /Watermark>> BDC") == 1
        before, _, after = content.partition(b"/Watermark")
        assert b" Tj" not in before
        assert after.partition(b"EMC")[0].count(b" Tj") == 1


def test_equal_input_gives_equal_bytes(marked, institution):
    assert render(institution, Reader.SELF, watermark=EXERCISE) == marked


def test_without_a_word_nothing_changes(plain, institution):
    assert render(institution, Reader.SELF, watermark="") == plain
    assert EXERCISE not in text_of(plain)
