"""Charts by pointer, by key and as a table: always the model's numbers."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip

from tests.model.recount import half_up, recount
from tests.strategies import marks, practices, rounds
from tests.ui.conftest import press, wait_until
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.monitor import monitor_of
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.readiness import assess
from zpm_checklist.model.round_change import round_change
from zpm_checklist.ui.charts.base import Chart
from zpm_checklist.ui.charts.data import NOTHING, cells_of
from zpm_checklist.ui.charts.figures import (
    COUNTED,
    answers_figure,
    charted_scale,
    round_figure,
    status_figure,
    theme_figure,
)
from zpm_checklist.ui.charts.painted import ProgressRing, StackedBar
from zpm_checklist.ui.charts.table import ChartTable
from zpm_checklist.ui.charts.trend import TrendChart
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.narrow_strip import NarrowStrip
from zpm_checklist.ui.navigation.narrowing import items_link, narrowing_of, questions_link
from zpm_checklist.ui.pictures.screenshots import settle

PACK = load_pack()
filled = st.dictionaries(st.sampled_from([item.id for item in PACK.items]), marks(), max_size=103)
DAY = date(2999, 12, 31)
YES_OR_NO = st.sampled_from([AnswerValue.YES, AnswerValue.NO])
"""To one question in each round: by chance hardly any is answered twice."""
SOLO = Practice("id", "naam", Profile(PracticeType.VRIJGEVESTIGD))


def cell(count, n):
    return f"{count}\u00a0({half_up(count, n)}%)"


def ids_of(link):
    found = narrowing_of(link)
    return found.ids if found else ()


# --- The numbers, whatever the practice ---------------------------------------------------


@settings(max_examples=60)
@given(practices(), filled)
def test_cells_and_links_of_themes_are_those_of_a_recount(practice, filled):
    readiness = assess(PACK, practice, filled)
    wanted = recount(PACK, practice, filled)["themes"]
    figures = {t.theme_id: theme_figure(t, readiness) for t in readiness.themes}
    cells = cells_of("thema", list(figures.values()))
    for (theme_id, figure), row in zip(figures.items(), cells.rows, strict=True):
        counts = wanted[theme_id]["counts"]
        n = sum(counts.values())
        title, *shares, told_n, left_out = row
        assert title == figure.title
        assert told_n == str(n)
        assert [share for share in shares if share != NOTHING] == (
            [cell(count, n) for count in counts.values()] if n else []
        )
        still_open = wanted[theme_id]["open"]
        assert (f"{still_open} nog niet bekeken" in left_out) is (still_open > 0)
        for part, count in zip(figure.parts, counts.values(), strict=bool(n)):
            behind = ids_of(part.link)
            assert len(behind) == count
            assert f"{count} van {n} beoordeelde punten ({half_up(count, n)}%)" in part.said
            assert all(theme_id in PACK.item_by_id[key].themes for key in behind)
        assert len(ids_of(figure.n_link)) == n


@settings(max_examples=60)
@given(practices(), filled)
def test_cells_and_links_of_processes_are_those_of_a_recount(practice, filled):
    readiness = assess(PACK, practice, filled)
    wanted = recount(PACK, practice, filled)["chapters"]
    for entry in readiness.chapters:
        states = [
            s
            for s in readiness.items
            if s.item.chapter == entry.chapter.id and not s.item.supplement
        ]
        figure = status_figure("x", entry.guide, states, practice.profile.purpose)
        told = wanted[entry.chapter.id]
        assert figure.n == told["applicable"]
        assert len(figure.parts) == (len(COUNTED) if figure.n else 0)
        for part in figure.parts:
            count = told["counts"][part.status.value]
            assert part.cell == cell(count, figure.n)
            assert len(ids_of(part.link)) == count
        others = told["total"] - told["applicable"]
        assert figure.left_out == (f"{others} niet voor u" if others else "")


@settings(max_examples=60)
@given(rounds(most=3))
def test_cells_and_links_of_answers_are_those_that_were_given(given_rounds):
    readiness = assess(PACK, SOLO, {})
    monitor = monitor_of(PACK, SOLO, readiness, given_rounds, DAY)
    for entry in monitor.trend:
        scale = charted_scale(monitor)
        whole = round_figure(entry, scale)
        assert whole.n == sum(t.shares.n for t in entry.themes if t.theme.scale == scale)
        for theme in entry.themes:
            figure = answers_figure(theme, entry.round)
            for (level, count), part in zip(
                theme.shares.counts.items(), figure.parts, strict=bool(figure.n)
            ):
                asked = [q.id for q in theme.theme.questions]
                told = [q for q in asked if entry.round.answer(q).value is level]
                assert count == len(told)
                assert list(ids_of(part.link)) == told


@settings(max_examples=80)
@given(rounds(most=3), st.lists(st.none() | YES_OR_NO, min_size=3, max_size=3))
def test_what_changed_counts_every_question_once(given_rounds, values):
    given_rounds = [
        replace(entry, answers={**entry.answers, "vrij_a1": Answer(value)} if value else {})
        for entry, value in zip(given_rounds, values, strict=False)
    ]
    readiness = assess(PACK, SOLO, {})
    monitor = monitor_of(PACK, SOLO, readiness, given_rounds, DAY)
    change = round_change(monitor)
    answered = [e.round for e in monitor.trend if any(a.value for a in e.round.answers.values())]
    if len(answered) < 2:
        assert change is None
        return
    assert [change.before, change.now] == answered[-2:]
    kinds = (change.better, change.worse, change.same, change.other)
    found = [question for ids in kinds for question in ids]
    assert len(found) == len(set(found))
    for state in monitor.questions:
        then, now = (entry.answer(state.question.id).value for entry in answered[-2:])
        rank = {"no": 0, "yes": 1}
        if then in rank and now in rank:
            gain = rank[now] - rank[then]
            kind = change.same if not gain else change.better if gain > 0 else change.worse
            assert state.question.id in kind
        else:
            assert (state.question.id in change.other) is (then is not now)


@given(st.lists(st.sampled_from([i.id for i in PACK.items]), unique=True, max_size=9), st.text())
def test_a_link_holds_what_it_was_made_of(ids, words):
    for make in (items_link, questions_link):
        found = narrowing_of(make(ids, words))
        assert (found is None) if not ids else (list(found.ids), found.words) == (ids, words)
    assert narrowing_of("item:planning.settings") is None


# --- On screen ---------------------------------------------------------------------------


@pytest.fixture
def overview(example_window):
    example_window.go(places.OVERVIEW)
    example_window.activateWindow()
    settle()
    return example_window.pages.overview


def chart_of(page, kind, title="") -> Chart:
    return next(
        chart
        for chart in page.findChildren(kind)
        if chart.isVisible() and title in chart.accessibleName()
    )


def inside(stop) -> QPoint:
    """A point of the area; the middle of a piece of a ring lies outside it."""
    box = stop.area.boundingRect()
    spots = (
        QPointF(box.x() + box.width() * x / 20, box.y() + box.height() * y / 20)
        for x in range(1, 20)
        for y in range(1, 20)
    )
    middle = box.center()
    if stop.area.contains(middle):
        return middle.toPoint()
    return next(spot for spot in spots if stop.area.contains(QPointF(spot.toPoint()))).toPoint()


def hover(chart, point) -> str:
    QTest.mouseMove(chart, point)
    QApplication.sendEvent(
        chart, QHelpEvent(QHelpEvent.Type.ToolTip, point, chart.mapToGlobal(point))
    )
    return QToolTip.text()


def shown_items(window) -> list[str]:
    items = window.pages.chapter.list.items
    rows = (items._rows[number] for number in range(items.rowCount()))
    return [row.item.id for row in rows if row.item is not None]


def test_under_the_pointer_each_part_tells_its_own_numbers(overview, example_window):
    readiness = example_window.session.readiness
    bar = chart_of(overview, StackedBar, "Informatievoorziening: op schema")
    theme = next(t for t in readiness.themes if t.title == "Informatievoorziening")
    for level, stop in zip(theme.counts, bar.stops(), strict=False):
        said = hover(bar, inside(stop))
        assert f"{theme.counts[level]} van {theme.judged} beoordeelde punten" in said
        assert f"({theme.percent[level]}%)" in said
        assert f"{theme.open} nog niet bekeken" in said
    ring = chart_of(overview, ProgressRing)
    told = [hover(ring, inside(stop)) for stop in ring.stops()]
    assert told[0].startswith("De checklist, geregeld: 24 van 51 punten")
    assert "36 van 51 punten zijn beoordeeld" in told[-1]
    assert all("40 niet voor u" in said for said in told)


def test_arrow_keys_walk_the_parts_and_say_each(overview, example_window, said):
    bar = chart_of(overview, StackedBar, "Informatievoorziening: op schema")
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    stops = bar.stops()
    for _ in stops:
        press(example_window, Qt.Key.Key_Right)
    heard = list(dict.fromkeys(said))
    assert heard == [stop.said for stop in stops]
    assert QToolTip.text() == stops[-1].said
    assert bar.accessibleDescription().startswith(stops[-1].said)
    press(example_window, Qt.Key.Key_Home)
    assert said[-1] == stops[0].said
    press(example_window, Qt.Key.Key_Escape)
    wait_until(lambda: not QToolTip.isVisible())


def test_down_goes_to_the_next_bar_and_tab_leaves_them_all(overview, example_window):
    bars = [bar for bar in overview._themes.findChildren(StackedBar) if bar.isVisible()]
    assert [bool(bar.focusPolicy() & Qt.FocusPolicy.TabFocus) for bar in bars] == [
        True,
        *[False] * (len(bars) - 1),
    ]
    bars[0].setFocus(Qt.FocusReason.TabFocusReason)
    for bar in bars[1:]:
        press(example_window, Qt.Key.Key_Down)
        assert bar.hasFocus()
        assert bar.visibleRegion().boundingRect() == bar.rect()
    press(example_window, Qt.Key.Key_Up)
    assert bars[-2].hasFocus()
    press(example_window, Qt.Key.Key_Tab)
    assert example_window.focusWidget() not in bars
    press(example_window, Qt.Key.Key_Backtab)
    assert bars[-2].hasFocus()


def test_enter_opens_exactly_the_items_behind_a_part(overview, example_window):
    bar = chart_of(overview, StackedBar, "ICT: op schema")
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    press(example_window, Qt.Key.Key_End)
    press(example_window, Qt.Key.Key_Left)
    wanted = [
        state.item.id
        for state in example_window.session.readiness.items
        if state.verdict.applies
        and "ict" in state.item.themes
        and state.mark.status.value == "at_risk"
    ]
    press(example_window, Qt.Key.Key_Return)
    assert example_window.place == places.ALL_ITEMS
    assert shown_items(example_window) == wanted != []
    strip = example_window.pages.chapter.findChild(NarrowStrip)
    words = strip.findChild(QLabel).text()
    assert words == f"Getoond: {len(wanted)} punt{'en' * (len(wanted) > 1)}. " + (
        "ICT, realisatie in gevaar."
    )
    QTest.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    settle()
    assert not strip.isVisible()
    assert len(shown_items(example_window)) > len(wanted)


def test_back_and_forward_know_what_was_shown(overview, example_window):
    ring = chart_of(overview, ProgressRing)
    QTest.mouseClick(ring, Qt.MouseButton.LeftButton, pos=inside(ring.stops()[1]))
    settle()
    shown = shown_items(example_window)
    assert len(shown) == 4
    example_window.go("planning")
    assert len(shown_items(example_window)) > 4
    example_window.go_back()
    settle()
    assert shown_items(example_window) == shown
    example_window.go(places.REPORT)
    example_window.go(places.ALL_ITEMS)
    assert len(shown_items(example_window)) > 4


def test_a_marked_item_stays_in_sight_while_the_list_is_narrowed(overview, example_window):
    ring = chart_of(overview, ProgressRing)
    QTest.mouseClick(ring, Qt.MouseButton.LeftButton, pos=inside(ring.stops()[2]))
    settle()
    shown = shown_items(example_window)
    press(example_window, Qt.Key.Key_1)
    assert shown_items(example_window) == shown
    example_window.go(places.OVERVIEW)
    settle()
    assert len(narrowing_of(ring.stops()[2].link).ids) == len(shown) - 1


def test_a_part_of_a_round_opens_its_questions(overview, example_window):
    trend = chart_of(overview, TrendChart)
    stop = next(s for s in trend.stops() if ", nee:" in s.said and "2026" in s.said)
    overview.ensureWidgetVisible(trend)
    settle()
    QTest.mouseClick(trend, Qt.MouseButton.LeftButton, pos=inside(stop))
    settle()
    assert example_window.place == places.MONITOR
    page = example_window.pages.monitor
    wanted = narrowing_of(stop.link).ids
    rows = [r.id for r in page.list.questions._rows if r.kind.name == "QUESTION"]
    assert sorted(rows) == sorted(wanted)
    assert "nee" in page._strip.findChild(QLabel).text()
    example_window.go(places.OVERVIEW)
    example_window.go(places.MONITOR)
    assert not page._strip.isVisible()


def test_the_table_twin_has_every_number_of_the_bars(overview):
    for card in (overview._themes, overview._chapters, overview._progress, overview._rounds):
        QTest.mouseClick(card.twin.switch, Qt.MouseButton.LeftButton)
        settle()
        table = card.findChild(ChartTable)
        assert table.isVisible()
        assert not card.chart.isVisible()
        cells = card.cells()
        assert table.accessibleName() == card.title
        assert [
            tuple(table.item(row, column).text() for column in range(table.columnCount()))
            for row in range(table.rowCount())
        ] == list(cells.rows)
        heads = [table.horizontalHeaderItem(c).text() for c in range(table.columnCount())]
        assert [head.casefold() for head in heads] == [h.casefold() for h in cells.headings]
        high = table.horizontalHeader().height() + sum(map(table.rowHeight, range(len(cells.rows))))
        assert table.height() >= high
        assert card.height() >= table.height()
        QTest.mouseClick(card.twin.switch, Qt.MouseButton.LeftButton)
        settle()
        assert card.chart.isVisible()


def test_tab_goes_from_the_button_into_the_table_whose_cells_say_what_they_are(overview):
    card = overview._themes
    QTest.keyClick(card.twin.switch, Qt.Key.Key_Space)
    settle()
    card.twin.switch.setFocus()
    QTest.keyClick(card.twin.switch, Qt.Key.Key_Tab)
    table = card.findChild(ChartTable)
    assert table.hasFocus()
    cells = card.cells()
    for row, texts in enumerate(cells.rows):
        for column, (heading, text) in enumerate(zip(cells.headings, texts, strict=True)):
            told = table.item(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
            named = f"{heading}: {'niets' if text == NOTHING else text}"
            assert told.casefold() == (named if column else text).casefold()


def test_the_table_follows_a_mark(overview, example_window):
    card = overview._progress
    QTest.mouseClick(card.twin.switch, Qt.MouseButton.LeftButton)
    example_window.session.undo_stack.clear()
    item = example_window.session.pack.item_by_id["planning.agendavoering"]
    mark = example_window.session.state(item).mark
    example_window.session.edit(item.id, mark.with_status(COUNTED[0]), "")
    settle()
    table = card.findChild(ChartTable)
    assert table.item(0, 1).text().startswith("25\u00a0")


def test_every_chart_has_a_name_with_its_numbers_and_a_focus_one_sees(overview, example_window):
    charts = [chart for chart in overview.findChildren(Chart) if chart.isVisible()]
    assert len(charts) > 15
    for chart in charts:
        assert re.search(r"\d|nog niets|geen", chart.accessibleName()), type(chart).__name__
        before = chart.grab().toImage()
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert chart.grab().toImage() != before
