"""For who does not see the screen: names, what is said, and links by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import press
from zpm_checklist.model.mark import Mark
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import settle, views
from zpm_checklist.ui.widgets.labels import ContentLabel


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_whatever_tab_reaches_has_a_name(example_window):
    nameless = set()
    for view, show in views(example_window).items():
        show()
        settle()
        nameless |= {
            (view, type(widget).__name__)
            for widget in example_window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not name_of(widget).strip()
        }
    assert nameless == set()


def test_a_mark_and_a_message_are_said(planning, said):
    press(planning, Qt.Key.Key_1)
    assert said == ["Punt 1, Licht uw planning door: geregeld"]
    planning.session.failed.emit(ValueError("Het lukt niet."))
    assert said[1:] == ["Het lukt niet."]


def test_a_note_does_not_have_the_status_said_again(planning, said):
    first = planning.session.pack.chapter_by_id["planning"].items[0]
    planning.session.edit(first.id, Mark(note="morgen bellen"), "")
    assert said == []


def test_the_next_hits_are_said_once(planning, said):
    planning.pages.search.search("ongeplande zorg")
    planning.pages.search.search("ongeplande zorg ")
    planning.pages.search.walk(1)
    assert said[0].startswith("3 gevonden. ")
    assert len(said) == 2
    assert ". Punt: " in said[1]


def test_tab_finds_links_in_the_order_of_the_page(planning):
    item = planning.session.pack.chapter_by_id["planning"].items[0]
    planning.session.edit(item.id, Mark(links=("https://www.nza.nl/", "https://nza.nl/a")), "")
    press(planning, Qt.Key.Key_Return)
    met = []
    for _ in range(5):
        press(planning, Qt.Key.Key_Tab)
        met.append(name_of(planning.focusWidget()))
    assert met == [
        "https://www.nza.nl/ openen",
        "Verwijzing https://www.nza.nl/ weghalen",
        "https://nza.nl/a openen",
        "Verwijzing https://nza.nl/a weghalen",
        "Verwijzing",
    ]


def test_shift_tab_leaves_a_text_that_begins_with_a_link(planning):
    text = ContentLabel(planning.design, planning.body)
    text.setText('<a href="item:x">begin</a> en <a href="item:y">einde</a>')
    text.show()
    text.setFocus(Qt.FocusReason.BacktabFocusReason)
    for _ in range(3):
        press(planning, Qt.Key.Key_Backtab)
    assert planning.focusWidget() is not text


def test_what_does_not_apply_is_said_with_its_reason(planning, pack, said):
    first = pack.chapter_by_id["planning"].items[0]
    planning.session.edit(first.id, Mark(applies=False, applies_why="geen agenda"), "")
    assert said[0].endswith("U besliste dat dit niet geldt: geen agenda.")


def test_a_link_in_the_explanation_is_said_and_opens_by_keyboard(planning, said):
    press(planning, Qt.Key.Key_Return)
    for _ in range(40):
        press(planning, Qt.Key.Key_Tab)
        if isinstance(planning.focusWidget(), ContentLabel):
            break  # Tab comes on the first link
    assert said[-1] == "Link: Lees over dit bedrijfsproces"
    press(planning, Qt.Key.Key_Return)
    assert planning.place == places.REFERENCE
