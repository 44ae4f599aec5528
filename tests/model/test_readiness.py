"""One number, one definition: `assess` against a recount from the rules."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.model.recount import LEVEL, half_up, recount
from tests.strategies import marks, practices
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.percent import percent
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.readiness import ThemeTally, assess, in_published_order
from zpm_checklist.model.status import Level, Status

PACK = load_pack()
SOLO = Practice("id", "naam", Profile(PracticeType.VRIJGEVESTIGD))

filled = st.dictionaries(st.sampled_from([item.id for item in PACK.items]), marks(), max_size=103)


def _plain(tally):
    return {
        "total": tally.total,
        "counts": {status.value: n for status, n in tally.counts.items()},
        "applicable": tally.applicable,
        "judged": tally.judged,
        "judged_percent": tally.judged_percent,
    }


@settings(max_examples=150)
@given(practices(), filled)
def test_every_number_equals_an_independent_recount(practice, filled):
    readiness = assess(PACK, practice, filled)
    wanted = recount(PACK, practice, filled)

    assert _plain(readiness.guide) == wanted["guide"]
    assert _plain(readiness.supplement) == wanted["supplement"]
    assert {c.chapter.id: _plain(c.guide) for c in readiness.chapters} == wanted["chapters"]
    assert {
        theme.theme_id: {
            "counts": {level.value: n for level, n in theme.counts.items()},
            "open": theme.open,
            "percent": {level.value: n for level, n in theme.percent.items()},
            "any_at_risk": theme.any_at_risk,
        }
        for theme in readiness.themes
    } == wanted["themes"]


@settings(max_examples=50)
@given(practices(), filled)
def test_complete_means_that_nothing_applicable_is_open(practice, filled):
    readiness = assess(PACK, practice, filled)
    left = [s for s in readiness.items if s.verdict.applies and s.mark.status is Status.OPEN]

    assert readiness.is_complete == (not left)
    assert [state.item for state in readiness.items] == list(PACK.items)
    assert all(readiness.state(s.item.id) is s for s in readiness.items)


@settings(max_examples=50)
@given(practices(), filled)
def test_chapters_add_up_to_the_whole(practice, filled):
    readiness = assess(PACK, practice, filled)

    for name in ("total", "applicable", "judged"):
        assert sum(getattr(c.guide, name) for c in readiness.chapters) == getattr(
            readiness.guide, name
        )
        assert sum(getattr(c.supplement, name) for c in readiness.chapters) == getattr(
            readiness.supplement, name
        )


def test_a_mark_of_an_item_that_the_pack_no_longer_has_counts_nowhere():
    gone = {"planning.verdwenen": Mark(Status.AT_RISK)}

    assert assess(PACK, SOLO, gone) == assess(PACK, SOLO, {})


@given(st.integers(0, 5000), st.integers(1, 5000))
def test_percent_rounds_half_up(part, whole):
    assert percent(part, whole) == half_up(part, whole)


def test_percent_at_the_half():
    assert [percent(1, 8), percent(1, 200), percent(3, 200), percent(7, 8)] == [13, 1, 2, 88]


def test_the_published_report_is_reproduced():
    """Fourteen, six and five of twenty-five answers were printed as 56, 24 and 20 percent."""
    theme = ThemeTally("zorginkoop", "Zorginkoop", dict(zip(Level, (14, 6, 5), strict=True)), 3)

    assert list(theme.percent.values()) == [56, 24, 20]
    assert theme.any_at_risk


counts = st.just((0, 0, 0)) | st.tuples(*[st.integers(0, 12)] * 3)


@given(st.lists(counts, max_size=8))
def test_themes_stand_in_the_published_order(rows):
    themes = [
        ThemeTally(str(n), str(n), dict(zip(Level, row, strict=True)), 0)
        for n, row in enumerate(rows)
    ]
    ordered = in_published_order(themes)

    assert sorted(t.theme_id for t in ordered) == sorted(t.theme_id for t in themes)
    for left, right in itertools.pairwise(ordered):
        if not left.percent:
            assert not right.percent
        elif right.percent:
            a, b = left.percent, right.percent
            assert (-a[Level.AT_RISK], a[Level.ON_SCHEDULE]) <= (
                -b[Level.AT_RISK],
                b[Level.ON_SCHEDULE],
            )


def test_every_status_is_a_level_or_left_out():
    assert {s.value: s.level and s.level.value for s in Status} == {
        "open": None,
        "not_applicable": None,
        **LEVEL,
    }
