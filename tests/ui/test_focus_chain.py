"""PySide6 may not be asked for the focus chain.

It takes what `nextInFocusChain` gives for a child of who was asked. When that one is deleted, all
that belongs to the other page becomes unusable for Python: its menus raise at the next look.
"""

from pathlib import Path

import pytest

import zpm_checklist
from tests.ui.merging import add, copied, desk_of
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.focus_sight import give_focus
from zpm_checklist.ui.pictures.screenshots import settle


def test_no_module_asks_for_it():
    modules = Path(zpm_checklist.__file__).parent.rglob("*.py")
    assert not [path.name for path in modules if "InFocusChain(" in path.read_text("utf-8")]


def test_menus_outlive_what_was_deleted_elsewhere(planning, pack, tmp_path):
    desk = desk_of(planning)
    files = copied(pack, tmp_path, tmp_path / "van-teams")
    add(desk, files["enquete.csv"], files["noord.zpm"])
    planning.go(places.ACTIONS)
    sharing = planning.pages.actions.side.sharing
    for place in (places.MERGE, places.REPORT, places.MERGE, places.ACTIONS, places.MERGE):
        planning.go(place)
        settle()
    desk.results._show_group()  # the former view of the group is deleted
    settle()
    planning.go(places.ACTIONS)
    assert sharing.names.text()
    assert [action.text() for action in sharing.files.values()]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (places.REFERENCE, "Zoek een hoofdstuk of begrip"),
        (places.REPORT, "Keuzes voor papier en bestand"),
    ],
)
def test_a_page_gives_the_focus_to_what_tab_comes_to_first(planning, place, name):
    """Nor may the order of the children stand for the chain: that is another one."""
    planning.go(place)
    settle()
    page = planning.pages.currentWidget()
    while page.focusWidget() is not None:  # as if nothing on it ever had the focus
        page.focusWidget().clearFocus()
    give_focus(page)
    assert planning.focusWidget().accessibleName() == name
