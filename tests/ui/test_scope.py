"""Who works alone sees no owners, rounds, merging or national bars unless they ask."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.scope import Scope, scope_of

ALL, NOTHING = Scope(True, True, True, True), Scope(False, False, False, False)
SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)
WITH_STAFF = replace(SOLO, staff=True)
INSTITUTION = Profile.for_type(PracticeType.SMALL_INSTITUTION)


@pytest.mark.parametrize("kind", PracticeType)
@pytest.mark.parametrize("staff", [True, False])
@pytest.mark.parametrize("is_wide", [True, False])
def test_only_who_works_alone_and_did_not_ask_sees_less(kind, staff, is_wide):
    practice = Practice("1", "Praktijk", replace(Profile.for_type(kind), staff=staff))
    alone = kind is PracticeType.VRIJGEVESTIGD and not staff
    assert scope_of(practice, is_wide=is_wide) == (NOTHING if alone and not is_wide else ALL)


def seen(window) -> dict[str, bool]:
    """What of each kind is on screen."""
    window.resize(1366, 850)
    window.go(places.MONITOR)
    settle()
    monitor = window.pages.monitor
    monitor.list.select_question(window.session.monitor.questions[0].question.id)
    settle()
    words = "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
    found = {
        "rounds": monitor.header._begin.isVisible() or monitor.header._close.isVisible(),
        "merging": window.sidebar._buttons[places.MERGE].isVisible(),
        "national": "voorjaar 2021" in words or "Dunne balk" in _rows(monitor),
    }
    window.go("planning")
    settle()
    fields = [
        field
        for field in window.pages.chapter.findChildren(QLineEdit)
        if field.isVisible() and field.accessibleName() == "Wie pakt het op?"
    ]
    return {**found, "owners": bool(fields)}


def _rows(monitor) -> str:
    model = monitor.list.questions
    return "\n".join(str(model.index(n).data()) for n in range(model.rowCount()))


@pytest.mark.parametrize(
    ("profile", "is_seen"), [(SOLO, False), (WITH_STAFF, True), (INSTITUTION, True)]
)
def test_the_window_shows_what_the_practice_needs(add_practice, ready_window, profile, is_seen):
    add_practice(profile=profile)
    window = ready_window()
    window.session.begin_round()
    assert seen(window) == dict.fromkeys(("rounds", "merging", "national", "owners"), is_seen)
    window.settings.widen(True)
    assert all(seen(window).values())
    window.close()
    again = ready_window()
    assert all(seen(again).values())
    again.settings.widen(False)
    assert seen(again) == dict.fromkeys(("rounds", "merging", "national", "owners"), is_seen)


def test_an_owner_that_is_filled_in_stays_in_sight(add_practice, ready_window):
    add_practice(profile=SOLO)
    window = ready_window()
    item = window.session.pack.chapter_by_id["planning"].items[0]
    window.session.edit(item.id, Mark(owner="Anna"), "")
    assert seen(window)["owners"]


def test_the_page_asks_it_of_who_works_alone_only(add_practice, ready_window):
    add_practice("Alleen", SOLO)
    add_practice("Samen", INSTITUTION)
    window = ready_window()
    window.go(places.SETTINGS)
    settle()
    box = window.pages.settings._wide
    assert box.isEnabled()
    box.click()
    assert window.session.scope == ALL
    window.session.choose(window.session.workspace.find_practice("Samen").id)
    assert not box.isEnabled()
