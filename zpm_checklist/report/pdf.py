"""How it looks: the readiness report as PDF bytes."""

from __future__ import annotations

from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.report.blocks import Outline
from zpm_checklist.report.compose import compose
from zpm_checklist.report.layout import Page, paginate
from zpm_checklist.report.outline import outline as outline_of
from zpm_checklist.report.printing import printed
from zpm_checklist.report.shorter import cut, flowing, shorter
from zpm_checklist.report.style import CLOSE, COMFORTABLE, SMALL, SNUG, TIGHT


def render(
    snapshot: Snapshot,
    reader: Reader,
    attachment: bytes | None = None,
    *,
    watermark: str = "",
) -> bytes:
    """The report for one reader.

    `attachment` is the dossier that travels inside the file; it should hold no more than what is
    printed. `watermark` is a word across every page. Equal input gives equal bytes.
    """
    outline = outline_of(snapshot, reader)
    return printed(
        outline, snapshot.today, lambda: _pages(outline), attachment, watermark=watermark
    )


_LINES = (3, 2, 1)
"""Below a question, where long words on the answers would take more than the pages allow."""


def _pages(outline: Outline) -> list[Page]:
    """The roomiest pages of which there are not too many."""
    pages = paginate(compose(outline, COMFORTABLE))
    if outline.most_pages is None:
        return pages
    short = shorter(outline)
    run_on = flowing(short)
    versions = (
        (outline, SNUG),
        (short, SNUG),
        (short, CLOSE),
        (short, TIGHT),
        (run_on, TIGHT),
        (run_on, SMALL),
        *((cut(run_on, most), SMALL) for most in _LINES),
    )
    for version, density in versions:
        if len(pages) <= outline.most_pages:
            return pages
        pages = paginate(compose(version, density))
    # Where that is still too much, words are cut only if that saves a page.
    whole = paginate(compose(run_on, SMALL))
    return pages if len(pages) <= outline.most_pages or len(pages) < len(whole) else whole
