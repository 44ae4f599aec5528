"""The overview: each count opens what it counts, and the pace only towards a date ahead."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolTip

from tests.ui.conftest import EVERYTHING, TODAY, press, wait_until
from zpm_checklist.model.change import Change
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import PracticeType, Profile, Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.charts.burn_up import BurnUpChart
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.charts.trend import TrendChart
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.narrowing import narrowing_of
from zpm_checklist.ui.pictures.screenshots import settle

PROGRAM = (sys.executable, "-m", "zpm_checklist")


def shown(window) -> str:
    page = window.pages.overview
    texts = (*page.findChildren(QLabel), *page.findChildren(QAbstractButton))
    return "\n".join(words.text() for words in texts if words.isVisible())


def shown_items(window) -> set[str]:
    items = window.pages.chapter.list.items
    rows = (items._rows[number] for number in range(items.rowCount()))
    return {row.item.id for row in rows if row.item is not None}


def counts(window) -> dict[str, NumberButton]:
    return {
        button.text().strip(): button  # a lone digit stands below the tens
        for button in window.pages.overview._progress.findChildren(NumberButton)
        if button.isVisible()
    }


@pytest.fixture
def overview(example_window):
    example_window.go(places.OVERVIEW)
    example_window.activateWindow()
    settle()
    return example_window


def test_a_click_on_a_count_opens_exactly_those_items(overview, register):
    name = overview.session.practice.name
    opened = {}
    for text in list(counts(overview)):
        QTest.mouseClick(counts(overview)[text], Qt.MouseButton.LeftButton)
        settle()
        if overview.place == places.ALL_ITEMS:
            opened[text] = shown_items(overview)
        overview.go(places.OVERVIEW)
        settle()
    overview.close()
    told = json.loads(
        subprocess.run(
            [*PROGRAM, "--register", str(register), "status", name, "--json"],
            capture_output=True,
            check=True,
        ).stdout
    )
    guide = [item for item in told["items"] if not item["supplement"]]
    for status, word in (
        ("done", "geregeld"),
        ("on_schedule", "loopt"),
        ("behind", "deels geregeld"),
        ("at_risk", "niet geregeld"),
        ("open", "nog niet bekeken"),
        ("not_applicable", "niet voor mij"),
    ):
        wanted = {
            item["id"]
            for item in guide
            if item["status"] == status and (item["applicable"] or status == "not_applicable")
        }
        assert opened[f"{told['total'][status]}  {word}"] == wanted
    assert opened["51 van de 91 punten gelden voor u."] == {
        item["id"] for item in guide if not item["applicable"]
    }
    assert len(opened["Daarnaast beoordeelde u 1 van de 4 aanvullende punten."]) == 1


def test_a_number_explains_itself_by_key(overview):
    button = counts(overview)["24  geregeld"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    said = "De checklist, geregeld: 24 van 51 punten die voor u gelden (47%)."
    assert QToolTip.text() == f"{said} Niet meegeteld: 40 niet voor u."
    assert button.toolTip() == button.accessibleDescription() == QToolTip.text()
    press(overview, Qt.Key.Key_Space)
    assert len(shown_items(overview)) == 24


def test_what_comes_first_opens_by_click(overview):
    first = next(
        button
        for button in overview.pages.overview._first.findChildren(NumberButton)
        if button.text() == "Schrijf een werkinstructie voor ongeplande zorg"
    )
    assert "Te laat: uw datum was 25 feb 2026" in first.accessibleDescription()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    settle()
    assert overview.pages.chapter.list.current_item.id == "zorgverlening.ongeplande-zorg"


def test_the_page_follows_undo_while_it_is_in_sight_and_catches_up_when_it_is_not(overview):
    item = overview.session.pack.item_by_id["informatie.epd-leverancier"]
    overview.session.edit(item.id, Mark(Status.DONE), "EPD")
    settle()
    assert "25  geregeld" in counts(overview)
    overview.session.undo()
    settle()
    assert "24  geregeld" in counts(overview)
    overview.go("planning")
    overview.session.edit(item.id, Mark(Status.DONE), "EPD")
    overview.go(places.OVERVIEW)
    settle()
    assert "25  geregeld" in counts(overview)


def test_since_the_last_round_opens_the_questions(overview):
    card = overview.pages.overview._rounds
    assert card.isVisible()
    assert card.findChild(TrendChart).isVisible()
    button = next(b for b in card.findChildren(NumberButton) if b.text() == "7  beter")
    wanted = narrowing_of(button._link).ids
    overview.pages.overview.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    rows = overview.pages.monitor.list.questions._rows
    assert {row.id for row in rows if row.kind.name == "QUESTION"} == set(wanted)


def test_published_bars_stand_beside_an_institution_and_not_beside_a_solo(overview, add_practice):
    assert "Dunne balk" not in shown(overview)
    workspace = overview.session.workspace
    kind = PracticeType.SMALL_INSTITUTION
    practice = workspace.add_practice("Instelling", Profile.for_type(kind))
    overview.session.choose(practice.id)
    settle()
    bars = overview.pages.overview._themes.findChildren(StackedBar)
    assert "Dunne balk: kleine instellingen in voorjaar 2021. Geen norm." in shown(overview)
    assert any("Kleine instellingen" in bar.stops()[-1].said for bar in bars if bar.isVisible())


def test_one_column_where_room_is_short_and_two_where_it_is_not(overview):
    page = overview.pages.overview
    assert page._themes.x() > page._first.x()
    overview.resize(1024, 700)
    settle()
    assert page._themes.x() == page._first.x()
    overview.resize(1366, 850)
    settle()
    assert page._themes.x() > page._first.x()
    overview.design.set_zoom(2.0)
    settle()
    assert page._themes.x() == page._first.x()


# --- The pace ----------------------------------------------------------------------------


@pytest.fixture
def worked_on(pack, register):
    """A practice of which one item got done every other day, for sixty days."""

    def make(profile: Profile) -> str:
        workspace = Workspace(pack, register)
        try:
            practice = workspace.add_practice("Instelling De Brug", profile)
            items = [item for item in pack.items if not item.supplement]
            for number, item in enumerate(items[:30]):
                day = TODAY - timedelta(days=60 - 2 * number)
                change = Change(practice.id, item.id, BLANK, Mark(Status.DONE))
                workspace.store.apply([change], f"{day}T10:00:00Z")
        finally:
            workspace.close()
        return practice.id

    return make


def open_overview(window):
    window.go(places.OVERVIEW)
    window.resize(1366, 1400)
    window.activateWindow()
    settle()
    return window.pages.overview


def test_towards_a_date_ahead_stands_how_late_it_gets(worked_on, ready_window):
    ahead = TODAY + timedelta(days=60)
    worked_on(replace(EVERYTHING, purpose=Purpose.INTRODUCTION, date=ahead))
    window = ready_window()
    page = open_overview(window)
    chart = page.findChild(BurnUpChart)
    wait_until(chart.stops)
    assert chart.isVisible()
    text = shown(window)
    assert "1 mei 2026, over 60 dagen" in text
    assert "In dit tempo is thema " in text
    assert "weken te laat klaar." in text
    # 13 items in 28 days: the 61 that are left take 132 days, and 60 are left.
    assert window.session.readiness.guide.applicable == 91
    weeks = -(-(132 - 60) // 7)
    assert f"In dit tempo is de hele checklist {weeks} weken te laat klaar." in text
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_End)
    assert f"{weeks} weken te laat" in QToolTip.text()
    press(window, Qt.Key.Key_Left)
    assert QToolTip.text().startswith("2 maart 2026: 30 van ")
    newly = narrowing_of(chart.current_stop.link).ids
    assert f"Nieuw sinds 23 feb 2026: {len(newly)}." in QToolTip.text()
    press(window, Qt.Key.Key_Return)
    assert shown_items(window) == set(newly)


@pytest.mark.parametrize(
    "profile",
    [
        replace(EVERYTHING, purpose=Purpose.SELF_AUDIT, date=None),
        replace(EVERYTHING, purpose=Purpose.INTRODUCTION, date=TODAY),
        replace(EVERYTHING, purpose=Purpose.MERGER, date=TODAY - timedelta(days=9)),
        replace(EVERYTHING, purpose=Purpose.TRAINING, date=None),
    ],
)
def test_without_a_date_ahead_there_is_no_pace(worked_on, ready_window, profile):
    worked_on(profile)
    window = ready_window()
    page = open_overview(window)
    assert not page.findChild(BurnUpChart).isVisible()
    assert "tempo" not in shown(window).casefold()
    assert "te laat klaar" not in shown(window)


def test_with_too_little_behind_it_says_so(add_practice, ready_window):
    ahead = TODAY + timedelta(days=60)
    add_practice("Nieuw", replace(EVERYTHING, purpose=Purpose.MERGER, date=ahead))
    window = ready_window()
    page = open_overview(window)
    wait_until(page.findChild(BurnUpChart).stops)
    assert "Over de checklist zijn er nog te weinig gegevens." in shown(window)
    assert "er dan ten minste 3 punten klaar bij zijn gekomen" in shown(window)


def test_a_financier_sees_the_way_to_the_monitor_only(add_practice, ready_window):
    add_practice("Zorgkantoor", Profile.for_type(PracticeType.FINANCIER))
    window = ready_window()
    open_overview(window)
    assert "Naar de monitor" in shown(window)
    assert "Nu eerst" not in shown(window)
