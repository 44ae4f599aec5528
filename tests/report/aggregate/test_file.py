"""The report over many as a file: whole, the same every time, and nothing printed over another."""

import io
import itertools
import re
from functools import partial

import pypdf
import pypdfium2
import pytest

from tests.report.aggregate.counts import random_report, report_of, team_report
from tests.report.reading import pages_of
from zpm_checklist.report.aggregate.outline import monitor_paper
from zpm_checklist.report.aggregate.pdf import render_monitor
from zpm_checklist.report.style import LEFT, RIGHT

SEEDS = range(7)
_INSIDE = 1.5


@pytest.fixture(scope="module")
def files(pack):
    """Random reports with their files, made once."""
    reports = [random_report(pack, seed) for seed in SEEDS]
    reports += [team_report(pack), report_of(pack, [])]
    return [(report, render_monitor(report)) for report in reports]


def test_equal_input_gives_equal_bytes(pack, files):
    for seed, (_, data) in zip(SEEDS, files, strict=False):
        assert render_monitor(random_report(pack, seed)) == data


def test_every_page_says_which_it_is(files):
    for report, data in files:
        pages = pages_of(data)
        for number, lines in enumerate(pages, start=1):
            assert lines[-1].endswith(f"Bladzijde {number} van {len(pages)}")
            assert lines[-1].startswith(report.title)


def test_every_sheet_has_a_bookmark_that_leads_to_it(files):
    for report, data in files:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=True)
        pages = [re.sub(r"\s+", " ", " ".join(lines)) for lines in pages_of(data)]
        found = []
        for entry in _flat(reader.outline):
            title = re.sub(r"\s+", " ", entry.title)
            assert title in pages[reader.get_destination_page_number(entry)]
            found.append(entry.title)
        sheets = monitor_paper(report).sheets
        titles = [text for sheet in sheets for text in (sheet.section, sheet.title) if text]
        assert found == titles
        assert len(set(found)) == len(found)


def _flat(entries):
    for entry in entries:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


def test_no_text_leaves_the_margins_or_stands_over_another(files):
    for _, data in files:
        document = pypdfium2.PdfDocument(data)
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_rect(place) for place in range(text.count_rects())]
            for left, bottom, right, top in boxes:
                assert left >= LEFT - _INSIDE
                assert right <= RIGHT + _INSIDE
                assert bottom > 30
                assert top < 812
            boxes.sort(key=lambda box: -box[3])
            for place, one in enumerate(boxes):
                below = itertools.takewhile(partial(_reaches, one), boxes[place + 1 :])
                assert not [other for other in below if _overlap(one, other)], one
        document.close()


def _reaches(one, lower) -> bool:
    return lower[3] > one[1]


def _overlap(one, other) -> bool:
    """Lines may touch: of each box a little is left off."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > 1 and high > 2


def test_what_the_file_says_of_itself(pack):
    report = random_report(pack, 3)
    pdf = pypdf.PdfReader(io.BytesIO(render_monitor(report)), strict=True)
    about = pdf.metadata
    assert about.title == f"Rapport over {report.result.respondents} respondenten – {report.title}"
    assert about.author == report.title
    assert about.creation_date.date() == report.today
    assert "zpm 2021.1" in about["/Keywords"]
    assert pdf.trailer["/Root"]["/Lang"] == "nl-NL"


def test_outward_every_page_says_so(pack):
    report = next(r for r in (random_report(pack, seed) for seed in range(99)) if r.is_suppressed)
    for page in pages_of(render_monitor(report)):
        assert "VOOR BUITEN" in " ".join(page)
