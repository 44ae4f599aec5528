"""Names that try to break the page; anything that can be stored can be printed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.dossiers import TODAY, practice_of
from tests.report.reading import nothing_leaves_the_margins, pages_of, squeezed
from tests.report.test_hostile_text import NAMES
from tests.strategies import marks as any_mark
from tests.strategies import practices
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.report.door import shown
from zpm_checklist.report.papers.blank_checklist import blank_checklist
from zpm_checklist.report.papers.pdf import render_paper
from zpm_checklist.report.papers.take_home import take_home
from zpm_checklist.report.papers.week_list import week_list

PAPERS = (blank_checklist, week_list, take_home)
CARE_GIVERS = tuple(kind for kind in PracticeType if kind.has_checklist)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
@pytest.mark.parametrize("paper", PAPERS)
def test_the_page_holds(name, paper):
    marks = {
        item.id: Mark(Status.BEHIND, note=name, owner=name, due=TODAY)
        for item in load_pack().items[:20]
    }
    marks[load_pack().items[30].id] = Mark(Status.NOT_APPLICABLE, applies_why=name * 400)
    practice = practice_of(Profile.for_type(PracticeType.SMALL_INSTITUTION), name)
    snapshot = Snapshot.take(load_pack(), practice, marks, 7, TODAY)
    data = render_paper(paper(snapshot), TODAY)
    assert squeezed(shown(name)) in squeezed(pages_of(data)[0])
    nothing_leaves_the_margins(data)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_week_list_for_anybody(name):
    marks = {load_pack().items[0].id: Mark(Status.BEHIND, owner=name, due=TODAY)}
    practice = practice_of(Profile.for_type(PracticeType.SMALL_INSTITUTION))
    snapshot = Snapshot.take(load_pack(), practice, marks, 7, TODAY)
    data = render_paper(week_list(snapshot, name), TODAY)
    assert "Licht uw planning door" in pages_of(data)[0]
    nothing_leaves_the_margins(data)


@given(
    practices(CARE_GIVERS),
    st.dictionaries(st.integers(0, 102), any_mark(), max_size=25),
    st.sampled_from(PAPERS),
)
@settings(max_examples=25)
def test_anything_that_can_be_stored_can_be_printed(practice, marks, paper):
    items = load_pack().items
    by_id = {items[number].id: mark for number, mark in marks.items()}
    snapshot = Snapshot.take(load_pack(), practice, by_id, 7, TODAY)
    data = render_paper(paper(snapshot), TODAY)
    assert squeezed(shown(practice.name)) in squeezed(pages_of(data)[0])
    nothing_leaves_the_margins(data)
