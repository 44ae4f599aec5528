"""Acties: a hundred actions in order, changed by the dozen, on paper and in other programs."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.conftest import EVERYTHING, TODAY, press, wait_until
from tests.ui.cutoffs import cut_off
from tests.ui.overlaps import outside, overlapping, too_small
from zpm_checklist.model.actions import actions_of
from zpm_checklist.model.change import Change
from zpm_checklist.model.link import LinkKind, kind_of
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.readiness import assess
from zpm_checklist.model.status import Status
from zpm_checklist.services.guard import MOST_NAME
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.action_list.adding import ActionAdding
from zpm_checklist.ui.action_list.groups import ActionBoard, When, Wish, when, when_words
from zpm_checklist.ui.action_list.model import Column
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, dress, settle

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)
PEOPLE = ("Anna", "Bram", "Chantal", "")
AHEAD = (-9, -1, 0, 3, 6, 7, 13, 14, 60, None)
"""Days from today, a Monday."""


def spread(pack) -> dict[str, Mark]:
    """Marks on the items that apply to everybody: persons and days in turn."""
    return {
        item.id: Mark(
            Status.DONE if number % 9 == 8 else Status.ON_SCHEDULE,
            owner=PEOPLE[number % 4],
            due=None if (days := AHEAD[number % 10]) is None else TODAY + timedelta(days),
            note="bel de leverancier" if number == 5 else "",
        )
        for number, item in enumerate(pack.items)
        if not item.supplement
    }


@pytest.fixture
def register_of(pack, register):
    """A register with one practice; gives its id."""

    def make(marks, profile=EVERYTHING) -> str:
        workspace = Workspace(pack, register)
        try:
            practice = workspace.add_practice("Instelling Iep", profile)
            workspace.apply([Change(practice.id, id_, BLANK, mark) for id_, mark in marks.items()])
            return practice.id
        finally:
            workspace.close()

    return make


@pytest.fixture
def actions(register_of, ready_window, pack):
    """A window at Acties of an institution, with the focus in the list."""
    register_of(spread(pack))
    return at_actions(ready_window())


def at_actions(window):
    window.resize(1366, 850)
    window.go(places.ACTIONS)
    window.activateWindow()
    window.pages.actions.table.setFocus()
    settle()
    return window


def narrow(window, *size) -> None:
    """Twice: while the side bar stands there, the window does not become as narrow as that."""
    for _ in range(2):
        window.resize(*size)
        settle()


def page(window):
    return window.pages.actions


def rows(window) -> list:
    return page(window).table.model().rows


def headings(window) -> list[str]:
    return [row.text for row in rows(window) if row.action is None]


def ids(window) -> list[str]:
    return [row.action.id for row in rows(window) if row.action is not None]


def chosen(window) -> list[str]:
    return [action.id for action in page(window).table.chosen]


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def type_in(field, text, *, enter: bool = True) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def choose_twenty(window) -> list[str]:
    press(window, Qt.Key.Key_Home, CONTROL)
    for _ in range(19):
        press(window, Qt.Key.Key_Down, SHIFT)
    found = chosen(window)
    assert len(found) == 20
    return found


@contextmanager
def one_step(window):
    stack = window.session.undo_stack
    before = stack.index()
    yield
    assert stack.index() == before + 1


# The rule of the groups


@given(
    st.lists(
        st.tuples(
            st.sampled_from(PEOPLE),
            st.none() | st.integers(-400, 400),
            st.sampled_from(Status),
        ),
        max_size=30,
    ),
    st.builds(
        Wish,
        by_person=st.booleans(),
        person=st.none() | st.sampled_from(PEOPLE),
        status=st.none() | st.sampled_from(Status),
        this_week=st.booleans(),
        words=st.sampled_from(["", "de", "zorg an", "xyzzy"]),
    ),
)
def test_each_action_stands_once_and_the_chips_count_what_they_would_show(pack, given_, wish):
    marks = {
        item.id: Mark(status, owner=owner, due=None if days is None else TODAY + timedelta(days))
        for item, (owner, days, status) in zip(pack.items, given_, strict=False)
    }
    readiness = assess(pack, Practice("1", "Iep", EVERYTHING), marks)
    board = ActionBoard(actions_of(pack, readiness.items, TODAY, with_done=True), TODAY)

    def shown(wanted) -> list[str]:
        return [a.id for group in board.shown(wanted) for a in group.actions]

    assert len(set(shown(wish))) == len(shown(wish))
    assert sorted(shown(wish)) == sorted(shown(replace(wish, by_person=not wish.by_person)))
    assert shown(Wish()) == [action.id for action in board.open]
    assert board.overdue == sum(
        len(g.actions) for g in board.shown(Wish()) if g.title == When.OVERDUE.value
    )
    for person, count in board.count_people(wish).items():
        assert count == len(shown(replace(wish, person=person)))
    for status, count in board.count_statuses(wish).items():
        assert count == len(shown(replace(wish, status=status)))
    assert board.count_week(wish) == len(shown(replace(wish, this_week=True)))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-30, "4 weken te laat"),
        (-14, "2 weken te laat"),
        (-13, "13 dagen te laat"),
        (-1, "1 dag te laat"),
        (0, "vandaag"),
        (1, "morgen"),
        (2, "over 2 dagen"),
        (14, "over 2 weken"),
    ],
)
def test_a_date_is_told_as_people_say_it(days, words):
    assert when_words(TODAY + timedelta(days), TODAY) == words


def test_a_week_ends_on_sunday(pack):
    wednesday = date(2026, 3, 4)
    marks = {
        item.id: Mark(due=due)
        for item, due in zip(
            pack.items, [date(2026, 3, 3), date(2026, 3, 8), date(2026, 3, 9)], strict=False
        )
    }
    states = assess(pack, Practice("1", "Iep", EVERYTHING), marks).items
    found = [when(action, wednesday) for action in actions_of(pack, states, wednesday)]
    assert found == [When.OVERDUE, When.THIS_WEEK, When.NEXT_WEEK]


# The list


def test_the_list_is_grouped_by_date_at_a_fixed_day(actions, pack):
    marks = [
        mark
        for mark in spread(pack).values()
        if mark.status is not Status.DONE and (mark.owner or mark.due)
    ]
    days = [None if mark.due is None else (mark.due - TODAY).days for mark in marks]
    assert TODAY.weekday() == 0
    assert headings(actions) == [
        f"Te laat ({sum(d is not None and d < 0 for d in days)})",
        f"Deze week ({sum(d is not None and 0 <= d < 7 for d in days)})",
        f"Volgende week ({sum(d is not None and 7 <= d < 14 for d in days)})",
        f"Later ({sum(d is not None and d >= 14 for d in days)})",
        f"Zonder datum ({days.count(None)})",
    ]
    for first, second in pairwise(row.action for row in rows(actions) if row.action):
        assert (first.due or date.max) <= (second.due or date.max)
    late = [row.action for row in rows(actions) if row.action and row.action.is_overdue]
    assert {action.due for action in late} == {TODAY - timedelta(9), TODAY - timedelta(1)}
    assert ids(actions)[: len(late)] == [action.id for action in late]


def test_a_chip_shows_one_person_and_counts(actions):
    filters = page(actions).side.filters
    chip = filters.people["Anna"]
    told = chip.text()
    click(chip)
    owners = {row.action.owner for row in rows(actions) if row.action}
    assert owners == {"Anna"}
    assert told == f"Anna ({len(ids(actions))})"
    click(filters.people[""])
    assert {row.action.owner for row in rows(actions) if row.action} == {""}
    click(filters.people[None])
    click(filters.by_person)
    assert [text.split(" (")[0] for text in headings(actions)] == [
        *("Anna", "Bram", "Chantal", "Nog niemand"),
    ]


def test_week_status_and_words_narrow_the_list(actions):
    filters = page(actions).side.filters
    everything = len(ids(actions))
    click(filters.week)
    assert {text.split(" (")[0] for text in headings(actions)} == {"Te laat", "Deze week"}
    click(filters.week)
    type_in(filters.line, "BEL leverancier", enter=False)
    assert len(ids(actions)) == 1
    QTest.keyClick(filters.line, Qt.Key.Key_Escape)
    settle()
    assert len(ids(actions)) == everything
    filters.status.setFocus()
    press(actions, Qt.Key.Key_Down)
    assert filters.wish.status is Status.DONE
    assert headings(actions)[0].startswith("Klaar (")
    assert all(row.action.is_done for row in rows(actions) if row.action)


def test_filters_and_widths_are_there_the_next_day(actions, ready_window):
    filters = page(actions).side.filters
    click(filters.by_person)
    click(filters.week)
    click(filters.people["Bram"])
    page(actions).table.setColumnWidth(Column.WHO, 240)
    actions.close()
    again = at_actions(ready_window())
    wish = page(again).side.filters.wish
    assert wish == Wish(by_person=True, this_week=True), "a name is not remembered"
    assert page(again).table.columnWidth(Column.WHO) == 240


def test_nothing_found_says_so_and_shows_all_again(actions):
    side = page(actions).side
    everything = ids(actions)
    type_in(side.filters.line, "xyzzy", enter=False)
    assert not side.table.isVisible()
    click(side.nothing.everything)
    assert ids(actions) == everything


# Many at once


def test_twenty_get_a_name_in_one_step(actions, said):
    twenty = choose_twenty(actions)
    bar = page(actions).side.bar
    assert bar.count.text() == "20 gekozen"
    assert "20 gekozen" in said
    with one_step(actions):
        type_in(bar.owner, "chan")  # completed to a name that is known
    marks = actions.session.marks
    assert {marks[id_].owner for id_ in twenty} == {"Chantal"}
    assert "Chantal: 20 punten." in controller_of(actions).strip._text.text()
    assert set(chosen(actions)) == set(twenty)
    before = spread(actions.session.pack)
    actions.session.undo()
    settle()
    assert {id_: actions.session.marks[id_].owner for id_ in twenty} == {
        id_: before[id_].owner for id_ in twenty
    }


def test_twenty_get_a_date_or_a_week_more(actions):
    twenty = choose_twenty(actions)
    bar = page(actions).side.bar
    before = {id_: actions.session.marks[id_].due for id_ in twenty}
    with one_step(actions):
        click(bar.later)
    for id_, due in before.items():
        assert actions.session.marks[id_].due == (due or TODAY) + timedelta(7)
    with one_step(actions):
        type_in(bar.due, "31-12-2026")
    assert {actions.session.marks[id_].due for id_ in twenty} == {date(2026, 12, 31)}
    with one_step(actions):
        bar.clear.menu().actions()[1].trigger()
    assert {actions.session.marks[id_].due for id_ in twenty} == {None}


def test_a_date_that_is_none_is_told_and_changes_nothing(actions):
    choose_twenty(actions)
    bar = page(actions).side.bar
    before = dict(actions.session.marks)
    type_in(bar.due, "31-02-2026")
    assert "geen bestaande datum" in bar.problem.text()
    assert bar.problem.isVisible()
    assert dict(actions.session.marks) == before


def test_a_name_that_is_refused_stays_in_the_field(actions):
    choose_twenty(actions)
    bar = page(actions).side.bar
    before, name = dict(actions.session.marks), "A" * (MOST_NAME + 1)
    bar.owner.setText(name)
    type_in(bar.owner, "")
    assert str(MOST_NAME) in controller_of(actions).strip._text.text()
    assert bar.owner.text() == name
    assert dict(actions.session.marks) == before


def test_the_last_day_there_is_can_be_put_off(register_of, ready_window, pack):
    register_of({pack.items[0].id: Mark(due=date.max), pack.items[1].id: Mark(due=TODAY)})
    window = at_actions(ready_window())
    press(window, Qt.Key.Key_A, CONTROL)
    click(page(window).side.bar.later)
    assert window.session.marks[pack.items[0].id].due == date.max
    assert window.session.marks[pack.items[1].id].due == TODAY + timedelta(7)


@pytest.mark.parametrize(
    ("key", "status"),
    [(Qt.Key.Key_4, Status.AT_RISK), (Qt.Key.Key_1, Status.DONE)],
)
def test_a_status_key_marks_all_that_are_chosen(actions, key, status):
    press(actions, Qt.Key.Key_A, CONTROL)
    everything = chosen(actions)
    assert everything == ids(actions)
    with one_step(actions):
        press(actions, key)
    assert {actions.session.marks[id_].status for id_ in everything} == {status}
    actions.session.undo()
    settle()
    assert ids(actions) == everything


def test_ctrl_and_shift_click_choose(actions):
    table = page(actions).table

    def at(item_id) -> QPoint:
        index = table.model().index(table.model().row_of(item_id), Column.WHAT)
        table.scrollTo(index)
        return table.visualRect(index).center()

    first, second, third, fourth = ids(actions)[:4]
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(table.viewport(), left, pos=at(first))
    assert chosen(actions) == [first]
    assert not page(actions).side.bar.isVisible()
    QTest.mouseClick(table.viewport(), left, CONTROL, at(third))
    assert chosen(actions) == [first, third]
    assert page(actions).side.bar.isVisible()
    QTest.mouseClick(table.viewport(), left, pos=at(second))
    QTest.mouseClick(table.viewport(), left, SHIFT, at(fourth))
    assert chosen(actions) == [second, third, fourth]
    press(actions, Qt.Key.Key_Escape)
    assert chosen(actions) == []


def test_after_a_done_one_the_next_is_current(actions):
    first, second = ids(actions)[:2]
    press(actions, Qt.Key.Key_Home, CONTROL)
    press(actions, Qt.Key.Key_1)
    assert first not in ids(actions)
    assert page(actions).table.current.id == second
    assert page(actions).table.hasFocus()


# One action


def test_enter_opens_the_explanation_and_escape_goes_back(actions):
    press(actions, Qt.Key.Key_Home, CONTROL)
    first, second = ids(actions)[:2]
    press(actions, Qt.Key.Key_Return)
    assert isinstance(actions.focusWidget(), QPlainTextEdit)
    QTest.keyClicks(actions.focusWidget(), "even bellen")
    QTest.keyClick(actions.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert page(actions).table.hasFocus()
    assert not page(actions).pane.isVisible()
    assert actions.session.marks[first].note.endswith("even bellen")
    click(page(actions).side.explain)
    assert page(actions).pane.isVisible()
    page(actions).table.setFocus()
    press(actions, Qt.Key.Key_Down)
    title = actions.session.pack.item_by_id[second].title
    assert page(actions).pane.detail._title.text() == title


def test_what_is_typed_is_saved_by_going_elsewhere(actions):
    press(actions, Qt.Key.Key_Home, CONTROL)
    first = ids(actions)[0]
    press(actions, Qt.Key.Key_Return)
    QTest.keyClicks(actions.focusWidget(), "onderweg")
    actions.go(places.ALL_ITEMS)
    assert actions.session.marks[first].note.endswith("onderweg")


def test_a_double_click_goes_to_the_item(actions):
    table = page(actions).table
    item = ids(actions)[0]
    at = table.visualRect(table.model().index(table.model().row_of(item), Column.WHAT)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert actions.place == actions.session.pack.item_by_id[item].chapter
    assert actions.pages.chapter.list.current_item.id == item
    actions.go_back()
    settle()
    assert actions.place == places.ACTIONS


def test_in_a_narrow_window_one_thing_at_a_time(actions):
    narrow(actions, 500, 700)
    assert page(actions).table.isColumnHidden(Column.WHEN)
    table, pane = page(actions).table, page(actions).pane
    assert table.isVisible()
    assert not pane.isVisible()
    press(actions, Qt.Key.Key_Return)
    assert pane.isVisible()
    assert not table.isVisible()
    click(pane.back)
    assert table.hasFocus()
    click(page(actions).side.unfold)
    assert not table.isVisible()
    assert page(actions).side.filters.line.hasFocus()
    click(page(actions).side.unfold)
    assert table.isVisible()


def test_links_are_counted_and_named(register_of, ready_window, pack):
    link = "https://example.org/afspraken"
    assert kind_of(link) is LinkKind.WEB
    register_of({pack.items[0].id: Mark(owner="Anna", links=(link,))})
    model = page(at_actions(ready_window())).table.model()
    index = model.index(1, Column.LINKS)
    assert index.data() == "1"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == link


# Adding


def test_an_item_is_put_on_the_list_from_here(register_of, ready_window, pack):
    register_of({})
    window = at_actions(ready_window())
    side = page(window).side
    assert "datum of een naam" in side.nothing._told.text()
    click(side.nothing.add)
    adding = window.findChild(ActionAdding)
    wanted = pack.items[20]
    type_in(adding.line, wanted.title, enter=False)
    assert adding.list.count() == 1
    click(adding.add)
    assert "naam of een datum" in adding.problem.text()
    adding.owner.setText("A" * (MOST_NAME + 1))
    click(adding.add)
    assert adding.isVisible()
    adding.owner.clear()
    type_in(adding.day, "1 april 2026", enter=False)
    with one_step(window):
        click(adding.add)
    assert window.session.marks[wanted.id].due == date(2026, 4, 1)
    assert ids(window) == [wanted.id]
    assert page(window).table.current.id == wanted.id
    settle()
    assert window.findChild(ActionAdding) is None


def test_the_empty_list_leads_to_the_items(register_of, ready_window):
    register_of({})
    window = at_actions(ready_window())
    click(page(window).side.nothing.items)
    assert window.place == places.ALL_ITEMS


# Out of the window


def saved(window, act):
    keeping = page(window).side.sharing.keeping
    paths = []
    keeping.saved.connect(paths.append)
    act()
    wait_until(lambda: paths)
    return paths[-1]


@pytest.fixture
def into(tmp_path):
    """The folder that was used last."""

    def use(window):
        window.memory.put(**{"folder.saved": str(tmp_path)})
        return window

    return use


def test_the_week_list_of_one_person_is_printed(actions, into, tmp_path):
    into(actions)
    side = page(actions).side
    click(side.filters.people["Bram"])
    assert "Bram" in side.sharing.week_list.text()
    path = saved(actions, lambda: click(side.sharing.week_list))
    assert path.parent == tmp_path
    assert path.suffix == ".pdf"
    text = " ".join(" ".join(p.extract_text() for p in PdfReader(path).pages).split())
    assert "Weeklijst voor Bram, week 10" in text
    week = [a for a in actions.session.readiness.items if a.mark.owner == "Bram"]
    due = [s for s in week if s.mark.due and s.mark.status is not Status.DONE]
    for state in due:
        is_near = state.mark.due < TODAY + timedelta(14)
        assert (" ".join(state.item.title.split()) in text) is is_near
    again = saved(actions, lambda: click(side.sharing.week_list))
    assert again == path, "the same list is no second file"


def test_calendar_and_table_are_read_again(actions, into):
    into(actions)
    sharing = page(actions).side.sharing
    calendar = saved(actions, sharing.files[".ics"].trigger)
    days = {
        str(event["UID"]): event.decoded("DTSTART")
        for event in Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    }
    dated = {id_: mark.due for id_, mark in actions.session.marks.items() if mark.due}
    assert len(days) == len(dated)
    assert sorted(days.values()) == sorted(dated.values())
    book = load_workbook(saved(actions, sharing.files[".xlsx"].trigger))
    told = {str(cell.value) for sheet in book for row in sheet for cell in row if cell.value}
    assert {item.title for item in actions.session.pack.items} <= told
    assert not told & {"Anna", "Bram", "bel de leverancier"}, "names stay unless asked for"
    sharing.names.trigger()
    book = load_workbook(saved(actions, sharing.files[".xlsx"].trigger))
    told = {str(cell.value) for sheet in book for row in sheet for cell in row if cell.value}
    assert {"Anna", "Bram"} <= told
    assert "bel de leverancier" not in told
    table = saved(actions, sharing.files[".csv"].trigger).read_text(encoding="utf-8-sig")
    assert "Anna" in table


def test_a_file_that_cannot_be_made_is_told(register_of, ready_window, pack):
    register_of({pack.items[0].id: Mark(owner="Anna")})
    window = at_actions(ready_window())
    page(window).side.sharing.files[".ics"].trigger()

    strip = controller_of(window).strip
    wait_until(lambda: "bij geen enkel punt staat een datum" in strip._text.text())


def test_the_letter_is_one_click_away(actions):
    click(page(actions).side.sharing.letter)
    assert actions.place == places.LETTER


# Who works alone, and who does not see


def test_who_works_alone_sees_no_owners(register_of, ready_window, pack):
    register_of({item.id: Mark(due=TODAY) for item in pack.items}, SOLO)
    window = at_actions(ready_window())
    side = page(window).side

    def seen() -> set[bool]:
        press(window, Qt.Key.Key_A, CONTROL)
        assert side.bar.isVisible()
        return {
            not side.table.isColumnHidden(Column.WHO),
            side.filters.by_person.isVisible(),
            side.filters._second.isVisible(),
            side.bar.owner.isVisible(),
            side.sharing.names.isVisible(),
        }

    assert seen() == {False}
    window.settings.widen(True)
    settle()
    side.table.setFocus()
    assert seen() == {True}


def test_a_financier_has_no_actions(add_practice, ready_window):
    add_practice("Zorgkantoor", Profile.for_type(PracticeType.FINANCIER))
    window = at_actions(ready_window())
    side = page(window).side
    assert "vragenlijsten" in side.nothing._told.text()
    assert not side.sharing.isVisible()
    assert not side.filters.isVisible()


def test_another_practice_forgets_person_and_words(actions, pack):
    side = page(actions).side
    click(side.filters.people["Anna"])
    workspace = actions.session.workspace
    other = workspace.add_practice("Ander", EVERYTHING)
    actions.session.choose(other.id)
    settle()
    assert side.filters.wish.person is None
    assert ids(actions) == []


def test_filters_end_with_their_practice(actions, pack, ready_window):
    """Not the grouping: that is how one likes to read, and hides nothing."""
    filters, session = page(actions).side.filters, actions.session
    own = session.practice.id
    other = session.workspace.add_practice("Ander", EVERYTHING)
    marks = spread(pack)
    changes = [Change(other.id, id_, BLANK, mark) for id_, mark in marks.items()]
    session.workspace.apply(changes)
    everything = len(ids(actions))
    click(filters.by_person)
    click(filters.week)
    filters.status.setFocus()
    press(actions, Qt.Key.Key_Down)
    assert len(ids(actions)) < everything
    controller_of(actions).switch_to(other.id)
    actions.go(places.ACTIONS)
    settle()
    assert filters.wish == Wish(by_person=True)
    assert (filters.week.isChecked(), filters.status.currentData()) == (False, None)
    assert len(ids(actions)) == everything
    actions.close()
    again = at_actions(ready_window())
    assert again.session.practice.id == other.id
    assert page(again).side.filters.wish == Wish(by_person=True)
    controller_of(again).switch_to(own)
    again.go(places.ACTIONS)
    settle()
    assert page(again).side.filters.wish == Wish(by_person=True)


def test_filters_of_a_practice_do_not_wait_for_another_tomorrow(actions, ready_window):
    """Acties was not even opened for the other one when its filters would have come along."""
    other = actions.session.workspace.add_practice("Ander", EVERYTHING)
    click(page(actions).side.filters.week)
    actions.close()
    again = ready_window()
    controller_of(again).switch_to(other.id)
    again.go(places.ACTIONS)
    settle()
    assert page(again).side.filters.wish == Wish()


def test_a_screen_reader_reads_a_table(actions):
    table = page(actions).table
    about = QAccessible.queryAccessibleInterface(table)
    assert about.role() in (QAccessible.Role.Table, QAccessible.Role.List)
    assert about.text(QAccessible.Text.Name) == "Lijst met acties"
    model = table.model()
    action = rows(actions)[1].action
    whole = model.index(1, Column.WHAT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert action.due == TODAY - timedelta(9)
    named = f" {action.owner};" if action.owner else ""
    assert whole == (
        f"{action.title} ({action.chapter}); Loopt;{named} 9 dagen te laat, 21 feb 2026"
    )
    spoken = model.index(1, Column.WHO).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Wie: {action.owner or 'geen'}"
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(len(Column))]
    assert heads == ["Stand", "Wat", "Wie", "Wanneer", "Verwijzing"]


def test_tab_walks_from_the_filters_through_the_bar_to_the_list_and_out(actions):
    choose_twenty(actions)
    bar = page(actions).side.bar
    seen = []
    for _ in range(60):
        press(actions, Qt.Key.Key_Tab)
        seen.append(actions.focusWidget())
        if actions.focusWidget() is page(actions).table:
            break
    assert page(actions).table in seen, "no way back into the list"
    assert {bar.owner, bar.due, bar.later, bar.status, bar.clear, bar.release} <= set(seen)


@pytest.mark.parametrize(("zoom", "width"), [(1.0, 500), (2.0, 1000)])
def test_nothing_is_cut_off_in_a_narrow_window(actions, zoom, width):
    dress(actions.design, "light", zoom)
    narrow(actions, width, 700)
    table = page(actions).table
    steps = (
        lambda: None,
        table.selectAll,
        table.clearSelection,
        lambda: page(actions).side.unfold.isVisible() and click(page(actions).side.unfold),
    )
    for step in steps:
        step()
        settle()
        found = [
            *cut_off(actions),
            *overlapping(actions),
            *outside(actions),
            *too_small(actions),
        ]
        assert found == []
        for number, row in enumerate(table.model().rows):
            assert table.rowHeight(number) >= 24, row.text
            assert table.rowHeight(number) == table._rows.height(row)


def test_a_frame_keeps_clear_of_the_edge(planning):
    planning.go(places.ACTIONS)
    settle()
    side = page(planning).side
    left, right = (corner(side.nothing.rect()) for corner in (QRect.topLeft, QRect.topRight))
    before = side.nothing.mapTo(side, left).x()
    after = side.width() - 1 - side.nothing.mapTo(side, right).x()
    assert before == after
