"""The report over many read back from the PDF, sheet by sheet."""

import io

from pypdf import PdfReader

from tests.report.reading import pages_of
from tests.report.recomputed import long


def sheets_of(data, report):
    """(title, text) in their order; "" is page one. Heads and feet are checked and left out."""
    outline = PdfReader(io.BytesIO(data)).outline
    titles = [" ".join(entry.title.split()) for entry in _bookmarks(outline)]
    pages = pages_of(data)
    lines = []
    for number, (*body, foot) in enumerate(pages, 1):
        assert foot == (
            f"{report['title']} · {long(report['day'])} · inhoud zpm {report['version']} "
            f"Bladzijde {number} van {len(pages)}"
        )
        if number > 1:
            head = body.pop(0)
            count = report["respondents"]
            told = f"Rapport over {count} respondent{'' if count == 1 else 'en'}"
            if report.get("teams"):
                told = f"{report['teams']['organisation']} · Rapport over {count} teams"
            assert head.removesuffix(" VOOR BUITEN") == told
        lines += [" ".join(line.split()) for line in body if line != "VOOR BUITEN"]
    starts = [0]
    for title in titles:
        starts.append(lines.index(title, starts[-1] + 1))
    ends = [*starts[1:], len(lines)]
    return [
        (title, " ".join(lines[start:end]).removeprefix(title))
        for title, start, end in zip(["", *titles], starts, ends, strict=True)
    ]


def _bookmarks(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from _bookmarks(entry)
        else:
            yield entry
