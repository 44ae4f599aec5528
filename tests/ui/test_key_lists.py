"""The keys that `?` and F1 show are those that the window listens to."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import zpm_checklist.ui
from tests.ui.conftest import press
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.help.key_lists import KEY_LISTS
from zpm_checklist.ui.monitor import question_list
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.training.presenter_keys import ASKED, Ask

UI = Path(zpm_checklist.ui.__file__).parent

LISTED = {
    "checklist/item_list.py": "items",
    "monitor/question_list.py": "questions",
    "widgets/word_beforehand.py": "questions",
    "widgets/list_and_pane.py": "questions",
    "action_list/table.py": "actions",
    "action_list/bar.py": "actions",
    "action_list/filters.py": "actions",
    "action_list/adding.py": "search",
    "merge/table.py": "merge",
    "charts/base.py": "charts",
    "paper/view.py": "paper",
    "snelscan/page.py": "snelscan",
    "training/task.py": "task",
    "training/inside.py": "task",
    "training/presenter_keys.py": "presenter",
    "training/order.py": "lesson",
    "training/adding.py": "lesson",
    "widgets/enter_key.py": "no_mouse",
    "navigation/search_field.py": "search",
    "reference/page.py": "search",
    "reference/search_page.py": "search",
    "practice/profile_page.py": "form",
    "help/palette_box.py": "commands",
    "help/page.py": "help",
    "help/keys_page.py": "help",
    "help/tour.py": "tour",
}
"""Each module that listens to keys, and the list that tells them."""

NO_OTHERS = {
    *("widgets/undo_key.py", "widgets/link_list.py", "widgets/one_of.py"),
    *("widgets/choice_box.py", "help/key_names.py"),
}
"""Undo is an action of the menus; the others do what every field or group of buttons does."""

NAMES = {
    "Page Up": "PageUp",
    "Page Down": "PageDown",
    "Pijl omhoog": "Up",
    "Pijl omlaag": "Down",
    "Pijl links": "Left",
    "Pijl rechts": "Right",
    "een pijl": "Up Down",
    "Enter": "Return Enter",
    "Esc": "Escape",
    "Tab": "Tab Backtab",
    "Spatie": "Space",
    "een punt": "Period",
    "A tot en met F": "A B C D E F",
    **{name: name for name in ("Home", "End", "Backspace", "Delete", "F1", "F5")},
    "?": "Question",
}
"""Keys by what people call them."""


def keys_in(words: str) -> set[str]:
    """The keys that a line names, as Qt calls them."""
    found = set()
    for name, keys in NAMES.items():
        if name in words:
            found.update(keys.split())
            words = words.replace(name, "")
    return found | set(re.findall(r"\b[A-Z0-9]\b", words))


def keys_of(list_id: str) -> set[str]:
    return set().union(*(keys_in(key) for key, _ in KEY_LISTS[list_id].keys))


def heard_in(path: Path) -> set[str]:
    """The keys that a module names."""
    names = (
        node.attr
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    )
    return {name.removeprefix("Key_") for name in names}


def test_every_key_that_a_module_hears_is_told():
    heard = {str(path.relative_to(UI)): heard_in(path) for path in UI.rglob("*.py")}
    heard = {path: keys for path, keys in heard.items() if keys and path not in NO_OTHERS}
    assert set(heard) == set(LISTED)
    remote = {"training/presenter_keys.py": {"F5"}}  # taken, so that it goes no further
    untold = {
        path: keys - keys_of(LISTED[path]) - remote.get(path, set()) for path, keys in heard.items()
    }
    assert {path: keys for path, keys in untold.items() if keys} == {}


def test_every_key_of_a_list_is_known_here():
    for listed in KEY_LISTS.values():
        for key, _ in listed.keys:
            assert keys_in(key) or key in ("Pijltjes", "Alt en een letter"), key


def test_the_keys_that_mark_and_answer():
    for list_id in ("items", "actions", "task"):
        assert set(STATUS_KEYS) <= keys_of(list_id), list_id
    for list_id in ("questions", "snelscan"):
        assert set(question_list._KEYS) <= keys_of(list_id), list_id


def test_the_presenter_s_keys_are_told_to_the_last_one():
    by_ask = {
        ask: {key.name.removeprefix("Key_") for key, asked in ASKED.items() if asked is ask}
        for ask in Ask
        if ask is not Ask.NOTHING
    }
    told = [keys_in(key) for key, _ in KEY_LISTS["presenter"].keys if key != "Tab"]
    for keys in told:
        asks = [ask for ask, its in by_ask.items() if its & keys]
        assert keys == set().union(*(by_ask[ask] for ask in asks))
    assert set().union(*told) == set().union(*by_ask.values())


@pytest.fixture
def table(example_window):
    example_window.go(places.ACTIONS)
    example_window.activateWindow()
    found = example_window.pages.actions.table
    found.setFocus()
    assert len(actions(found)) > 2
    return found


def actions(table) -> list[str]:
    return [row.action.id for row in table._model.rows if row.action is not None]


def chosen(table) -> list[str]:
    return [action.id for action in table.chosen]


def test_the_keys_of_the_actions_do_what_is_told(table, example_window):
    """Each line of the list in turn."""
    marks, walks, more, everything, opens, leaves, search = (
        told for _, told in KEY_LISTS["actions"].keys
    )
    for key, status in STATUS_KEYS.items():
        first, second, *_ = actions(table)  # what is done leaves the list
        table.select(first)
        table.setFocus()
        press(example_window, Qt.Key.Key_Down)
        assert chosen(table) == [second], walks
        press(example_window, Qt.Key.Key_Up)
        assert chosen(table) == [first], walks
        press(example_window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert chosen(table) == [first, second], more
        QTest.keyClick(table, key)
        marked = example_window.session.marks
        assert {marked[id_].status for id_ in (first, second)} == {status}, marks
    press(example_window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert chosen(table) == actions(table), everything
    press(example_window, Qt.Key.Key_Escape)
    assert chosen(table) == [], leaves
    press(example_window, Qt.Key.Key_Return)
    note = example_window.focusWidget()
    assert note.accessibleName() == "Notitie", opens
    page = example_window.pages.actions
    assert page.pane.isVisible()
    table.setFocus()
    press(example_window, Qt.Key.Key_Escape)
    assert not page.pane.isVisible(), leaves
    line = page.side.filters.line
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        line.setFocus()
        press(example_window, key)
        assert table.hasFocus(), search
