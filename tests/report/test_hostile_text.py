"""Names that try to break the page."""

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.dossiers import TODAY, practice_of
from tests.report.reading import nothing_leaves_the_margins, pages_of, squeezed, text_of
from tests.strategies import marks as any_mark
from tests.strategies import practices, rounds, texts
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Status
from zpm_checklist.report.door import shown
from zpm_checklist.report.pdf import render

NAMES = (
    "W" * 200,
    "Praktijk <b>Jansen</b> & <img src='file:///etc/passwd'> <para> zonen",
    "<b>onaf & <i>",
    "Ÿ😀👩‍⚕️" * 40,
    "\u202eמרפאה بسم الله\u200b\x00\n\t einde",
    "a\u0301\u0302" * 66,
    "\ud800 los",
    "(" * 50 + ")\\" * 60,
    "Ĳsselmeer–praktijk “De ĳs” €",
)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
@pytest.mark.parametrize("reader", Reader)
def test_the_page_holds(name, reader, pack, snapshot_of):
    marks = {
        item.id: Mark(Status.BEHIND, note=name, owner=name, due=TODAY, applies_why=name)
        for item in pack.items[:20]
    }
    marks[pack.items[30].id] = Mark(Status.NOT_APPLICABLE, applies_why=name * 400)
    practice = practice_of(Profile.for_type(PracticeType.VRIJGEVESTIGD), name)
    given = {"vrij_b1": Answer(AnswerValue.NO, why=name), "vrij_com01": Answer(None, why=name)}
    rounds = [Round("2026-1", TODAY, None, given)]
    data = render(snapshot_of(practice, marks, rounds=rounds), reader)
    first = squeezed(pages_of(data)[0])
    assert squeezed(shown(name)) in first
    if not reader.is_outside:
        assert squeezed(f"Wie: {shown(name)}") in squeezed(text_of(data))
    nothing_leaves_the_margins(data)


@given(
    practices().flatmap(lambda p: st.tuples(st.just(p), rounds(p.profile.type))),
    st.dictionaries(st.integers(0, 102), any_mark(), max_size=25),
    st.sampled_from(Reader),
)
@settings(max_examples=40)
def test_any_dossier_that_can_be_stored_can_be_printed(pack, snapshot_of, found, marks, reader):
    practice, given_rounds = found
    by_id = {pack.items[number].id: mark for number, mark in marks.items()}
    data = render(snapshot_of(practice, by_id, rounds=given_rounds), reader)
    assert squeezed(shown(practice.name)) in squeezed(pages_of(data)[0])
    nothing_leaves_the_margins(data)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gewoon", "gewoon"),
        ("Zoë → ✓ ≥ ĳ €", "Zoë → ✓ ≥ ĳ €"),
        ("<b>&amp;", "<b>&amp;"),
        ("a\nb\tc\x7f", "aU+000AbU+0009cU+007F"),
        ("\u202e\u200b\u2066\ufeff", "U+202EU+200BU+2066U+FEFF"),
        ("😀", "U+1F600"),
        ("א", "U+05D0"),
        ("\ud800", "U+D800"),
    ],
)
def test_the_door(text, expected):
    assert shown(text) == expected


@given(texts())
def test_the_door_changes_nothing_twice(text):
    assert shown(shown(text)) == shown(text)
    assert shown(text).isprintable() or "\u00a0" in shown(text)


def test_pypdf_reads_it_too(tmp_path, snapshot_of):
    practice = practice_of(Profile.for_type(PracticeType.VRIJGEVESTIGD), NAMES[1])
    path = tmp_path / "rapport.pdf"
    path.write_bytes(render(snapshot_of(practice, {}), Reader.SELF))
    assert (
        "<img src='file:///etc/passwd'>"
        in pypdf.PdfReader(path, strict=True).pages[0].extract_text()
    )
