"""Names, roles and states of every view, as a screen reader gets them through AT-SPI."""

import sys
from collections.abc import Mapping
from pathlib import Path

from tests.access.desktop import Desktop, Partner
from tests.access.driver import BUTTONS, ROOM
from tests.access.nodes import Node, attached, nameless, node, out_of_reach
from zpm_checklist.content.loader import load_pack
from zpm_checklist.ui.navigation import places

LARGE = ("overzicht", "proces-planning", "acties-instelling", "monitor-instelling-vraag", "rapport")
"""Views that are walked at 200 % as well."""

LARGE_ROOM = ("oefenen-punt", "les-uitslag-tabel", BUTTONS)

FITTING = {
    *("push button", "radio button", "check box", "combo box", "text"),
    *("list", "list item", "table", "table cell"),
    "label",  # a text with links in it
    "filler",  # a page or pane that scrolls, or a figure: Qt has no better word for these
}
"""Roles of what can have the focus."""


def test_what_a_screen_reader_is_told(desktop, home):
    """One test: each worker that had a part of it would walk all the views."""
    walked = walk_all(desktop, home)
    every_node_that_does_something_has_a_name_and_a_key(walked)
    what_can_have_the_focus_has_a_role_that_fits(walked)
    the_places_are_one_choice_of_which_one_is_made(walked)
    a_choice_of_one_is_no_row_of_check_boxes(walked)
    what_cannot_be_done_now_is_told_so(walked)
    the_beamer_tells_the_item_and_its_buttons(walked)
    lists_and_tables_tell_their_rows(walked)
    the_row_at_hand_is_told(walked)
    figures_tell_what_they_show(walked)


def walk_all(desktop: Desktop, home: Path) -> dict[str, list[Node]]:
    """What shows in each view; at 200 % the view's name ends so."""
    found: dict[str, list[Node]] = {}
    reader = desktop.reader()
    for large, where in ((LARGE, [str(home)]), (LARGE_ROOM, [str(home), ROOM])):
        driver = desktop.start(sys.executable, "-m", "tests.access.driver", *where)
        names = {view: view for view in driver.ask("views")}
        attached(reader)
        found |= walk(driver, reader, names)
        driver.ask("zoom", 2.0)
        found |= walk(driver, reader, {f"{view} 200 %": view for view in large})
        driver.end()
    return found


def walk(driver: Partner, reader: Partner, views: Mapping[str, str]) -> dict[str, list[Node]]:
    """What shows, by a name for each view."""
    found = {}
    for name, view in views.items():
        driver.ask("show", view)
        found[name] = [node(told) for told in reader.ask("walk")]
    return found


def every_node_that_does_something_has_a_name_and_a_key(walked):
    unnamed = {(view, one.role) for view, nodes in walked.items() for one in nameless(nodes)}
    unreached = {(view, one.name) for view, nodes in walked.items() for one in out_of_reach(nodes)}
    count = sum(map(len, walked.values()))
    print(
        f"{len(walked)} schermen, {count} knopen, {len(unnamed)} zonder naam, "
        f"{len(unreached)} onbereikbaar"
    )
    assert min(map(len, walked.values())) > 20, "the walk saw next to nothing"
    assert unnamed == set()
    assert unreached == set()


def what_can_have_the_focus_has_a_role_that_fits(walked):
    odd = {
        (view, one.role, one.name)
        for view, nodes in walked.items()
        for one in nodes
        if "focusable" in one.states and one.role not in FITTING
    }
    assert odd == set()


def the_places_are_one_choice_of_which_one_is_made(walked):
    titles = {places.TITLE[places.OVERVIEW], places.TITLE[places.MONITOR]}
    titles |= {chapter.title for chapter in load_pack().chapters}
    of_view = {
        "overzicht": places.TITLE[places.OVERVIEW],
        "monitor": places.TITLE[places.MONITOR],
        "proces-planning": load_pack().chapter_by_id["planning"].title,
        "zoeken": "",
    }
    for view, title in of_view.items():
        buttons = [one for one in walked[view] if one.name in titles and "focusable" in one.states]
        buttons = [one for one in buttons if one.role != "filler"]  # the page of that name
        assert {one.role for one in buttons if one.depth == buttons[0].depth} == {"radio button"}
        assert [one.name for one in buttons if "checked" in one.states] == [title] * bool(title)


def a_choice_of_one_is_no_row_of_check_boxes(walked):
    """Reasons may be several; a status, an answer, a reader or a filter is one."""
    for view, one in (
        ("punt-in-gevaar", "Niet geregeld"),
        ("monitor-instelling-vraag", "Realisatie in gevaar"),
        ("rapport", "Rapport: wie leest het? Uzelf"),
        ("eerste-keer", "1. Hoe werkt u? Alleen, als vrijgevestigde"),
    ):
        found = [each for each in walked[view] if each.name == one]
        assert {(each.role, "checked" in each.states) for each in found} == {("radio button", True)}
    reasons = [one for one in walked["punt-in-gevaar"] if one.role == "check box"]
    assert "Te weinig capaciteit" in {one.name for one in reasons}


def what_cannot_be_done_now_is_told_so(walked):
    forward = [one for one in walked["overzicht"] if one.name == "Vooruit"]
    assert [("enabled" in one.states, "sensitive" in one.states) for one in forward] == [
        (False, False)
    ]


def the_beamer_tells_the_item_and_its_buttons(walked):
    """It is a window beside that of the training room."""
    nodes = walked[BUTTONS]
    at = next(n for n, one in enumerate(nodes) if one.name.startswith("Presentatie van de les"))
    sheet, *rest = [one for one in nodes[at + 1 :] if one.name]
    assert sheet.name.startswith("12 van 12"), "where one is, and then all of it"
    assert "Modelantwoord: " in sheet.name
    buttons = {one.name: one.states for one in rest if one.role in ("push button", "check box")}
    assert len(buttons) == len(rest) == 6
    shown = {name for name, states in buttons.items() if "checked" in states}
    assert shown == {"Modelantwoord (M)", "Uitslag (R)"}


def lists_and_tables_tell_their_rows(walked):
    for view, row in (
        ("punt-in-gevaar", "Punt 11, Schrijf een werkinstructie voor ongeplande zorg: "),
        ("monitor-instelling-vraag", "ICT 10, "),
        ("acties-instelling", "Stand: "),
        ("samenvoegen-bestanden", "Geweigerd"),
        ("les-uitslag-tabel", "Modelantwoord: "),
    ):
        rows = [one.name for one in walked[view] if one.role in ("list item", "table cell")]
        assert any(name.startswith(row) for name in rows), (view, rows[:8])
        assert all(name.strip() for name in rows)


def the_row_at_hand_is_told(walked):
    rows = [one for one in walked["punt-in-gevaar"] if "focused" in one.states]
    assert {one.role for one in rows if one.name} == {"list", "list item"}
    assert any({"selected", "focused"} <= one.states for one in rows)


def figures_tell_what_they_show(walked):
    figures = [one for one in walked["monitor-instelling"] if " (2 van 6)" in one.name]
    assert figures, "a bar tells its shares in words"
