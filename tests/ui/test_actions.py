"""Every action has words, a key and a command; nobody needs a mouse to reach one."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from zpm_checklist.ui.actions import ENTRIES, MENUS
from zpm_checklist.ui.commands import commands
from zpm_checklist.ui.help.key_names import key_name, key_names
from zpm_checklist.ui.pictures.screenshots import controller_of


def letter_of(words: str) -> str:
    """The letter that Alt or the open menu listens to."""
    _, _, rest = words.replace("&&", "").partition("&")
    return rest[:1].casefold()


def test_every_action_has_a_command_and_every_command_an_action(planning):
    controller = controller_of(planning)
    assert set(commands(controller, controller.help)) == set(ENTRIES)
    assert len(ENTRIES) == sum(bool(entry.id) for menu in MENUS.values() for entry in menu)


def test_every_action_has_words_and_a_key():
    print()
    for entry in ENTRIES.values():
        print(f"{entry.id:22} {entry.plain:42} {key_names(entry.keys)}")
    assert [
        entry.id for entry in ENTRIES.values() if not entry.plain.strip() or not entry.keys
    ] == []


def test_no_two_actions_have_the_same_key():
    used = Counter(QKeySequence(key).toString() for entry in ENTRIES.values() for key in entry.keys)
    assert "" not in used, "Qt does not know a key"
    assert [key for key, count in used.items() if count > 1] == []


@pytest.mark.parametrize("title", MENUS)
def test_each_letter_opens_one_entry_of_a_menu(title):
    letters = [letter_of(entry.words) for entry in MENUS[title] if entry.id]
    assert "" not in letters
    assert len(set(letters)) == len(letters)


def test_each_letter_opens_one_menu():
    letters = [letter_of(title) for title in MENUS]
    assert "" not in letters
    assert len(set(letters)) == len(letters)


def test_every_action_stands_in_a_menu_of_the_window(planning):
    actions = controller_of(planning).actions
    in_menus = {
        action for menu in planning.menuBar().findChildren(QMenu) for action in menu.actions()
    }
    assert {id_ for id_ in ENTRIES if actions[id_] not in in_menus} == set()
    assert all(actions[id_].shortcuts() for id_ in ENTRIES)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (("Alt+Left",), "Alt+Pijl links"),
        (("Ctrl++", "Ctrl+="), "Ctrl++ of Ctrl+="),
        (("?", "Shift+?", "Ctrl+F1"), "? of Ctrl+F1"),
        (("Ctrl+Shift+Del",), "Ctrl+Shift+Del"),
        ((), ""),
    ],
)
def test_keys_are_named_in_dutch(keys, shown):
    assert key_names(keys) == shown


def test_no_key_keeps_an_english_name():
    named = " ".join(key_name(key) for entry in ENTRIES.values() for key in entry.keys)
    assert not {"Left", "Right", "Up", "Down", "Return", "Space"} & set(
        named.replace("+", " ").split()
    )
