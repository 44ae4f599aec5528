"""F1 and ?: a topic for every place, that speaks only of what is there."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QTextBrowser

import zpm_checklist.ui
from tests.dutch import sentences_of, words_of
from tests.spelling import unknown_words
from tests.ui.conftest import press
from zpm_checklist.ui.actions import ENTRIES
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.help.key_lists import KEY_LISTS
from zpm_checklist.ui.help.key_names import key_name
from zpm_checklist.ui.help.texts import ACCESSIBILITY, statement, topic_of, topics
from zpm_checklist.ui.help.topic_html import topic_text
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle

UI = Path(zpm_checklist.ui.__file__).parent
TOPICS = topics("handreiking 2020/21")
EVERY_PLACE = {
    value
    for name, value in vars(places).items()
    if name.isupper() and isinstance(value, str) and value.isidentifier()
}
NO_ACTION = {"Shift+Tab"}
LONGEST = 20


def words_on_the_window() -> set[str]:
    """Every text that goes through the one door, help itself left out."""
    found = set()
    for path in UI.rglob("*.py"):
        if path.parent.name == "help" and path.name.startswith(("texts", "tour")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                found.add(ast.literal_eval(node.args[0]).replace("&", ""))
    return found


def one_line_each(document: str) -> str:
    """Paragraphs and bullets without the breaks within them."""
    return re.sub(r"(?<!\n)\n *(?![\n-])", " ", document)


def texts() -> dict[str, str]:
    return {id_: topic_text(topic) for id_, topic in TOPICS.items()}


@pytest.fixture
def help_window(planning):
    press(planning, Qt.Key.Key_F1)
    return planning


def shown(window) -> str:
    return window.pages.help.findChild(QTextBrowser).toPlainText()


def test_every_place_has_its_topic(pack):
    assert len(EVERY_PLACE) > 14
    assert {place for place in EVERY_PLACE if topic_of(place) != place} == set()
    assert {topic_of(chapter.id) for chapter in pack.chapters} == {"chapter"}
    assert {topic_of(place) for place in EVERY_PLACE} <= set(TOPICS)


def test_topics_point_at_what_exists():
    for topic in TOPICS.values():
        assert set(topic.see) <= set(TOPICS), topic.id
        assert set(topic.actions) <= set(ENTRIES), topic.id
        assert set(topic.key_lists) <= set(KEY_LISTS), topic.id
        assert topic.title
        assert topic.lead


def test_words_in_quotes_stand_on_the_window():
    on_window = words_on_the_window()
    unknown = {
        (id_, quoted)
        for id_, text in texts().items()
        for quoted in re.findall("“([^”]+)”", text)
        if quoted not in on_window
    }
    assert unknown == set()


def test_keys_in_the_text_are_keys_of_an_action():
    known = {key_name(key) for entry in ENTRIES.values() for key in entry.keys} | NO_ACTION
    for id_, text in texts().items():
        for key in re.findall(r"(?:Ctrl|Alt|Shift)\+(?:Pijl \w+|\S+)|\bF\d+\b", text):
            assert key.rstrip(".,:;?") in known or key in known, (id_, key)


def test_the_statuses_have_the_keys_that_are_told():
    told = [key for key, _ in KEY_LISTS["items"].keys]
    assert [key for key in told if len(key) == 1] == list(STATUS_KEYS)


def test_help_is_short_and_well_spelt():
    statement_words = words_of(re.sub("[#*]", " ", statement()))
    said = [text for id_, text in texts().items() if id_ != ACCESSIBILITY]
    said += [words for listed in KEY_LISTS.values() for row in listed.keys for words in row]
    unknown = unknown_words([*statement_words, *(word for text in said for word in words_of(text))])
    assert unknown == set()
    long = [
        sentence
        for text in [*said, one_line_each(statement())]
        for sentence in sentences_of(text)
        if len(sentence.split()) > LONGEST
    ]
    assert long == []


def test_f1_shows_the_help_of_the_place_and_escape_returns(planning):
    for place in sorted(EVERY_PLACE - {places.HELP, places.FAILURE}):
        planning.go(place)
        settle()
        press(planning, Qt.Key.Key_F1)
        assert planning.place == places.HELP, place
        assert shown(planning).startswith(TOPICS[topic_of(place)].title)
        press(planning, Qt.Key.Key_Escape)
        assert planning.place == place


def test_help_has_one_name_in_the_menu_on_the_page_and_in_the_texts(help_window):
    menus = [action.text().replace("&", "") for action in help_window.menuBar().actions()]
    page = help_window.pages.help
    headlines = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Help" in menus
    assert "Help" in headlines
    assert page.accessibleName() == "Help"
    said = [*words_on_the_window(), *texts().values(), statement()]
    assert [text for text in said if re.search(r"\bhulp(?!middel)", text, re.IGNORECASE)] == []


def test_alt_left_returns_too(help_window):
    assert shown(help_window).startswith("Een bedrijfsproces")
    press(help_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.place == "planning"


def test_all_topics_stand_beside_it_and_can_be_searched(help_window):
    page = help_window.pages.help
    listed = page.findChild(QListWidget)
    assert [listed.item(n).text() for n in range(listed.count())] == [
        topic.title for topic in TOPICS.values()
    ]
    QTest.keyClicks(page.findChild(QLineEdit), "VOORJAAR")
    settle()
    left = [listed.item(n).text() for n in range(listed.count()) if not listed.item(n).isHidden()]
    assert left == ["Monitor"]
    assert shown(help_window).startswith("Monitor")


def test_the_statement_about_accessibility_is_shown(planning):
    controller_of(planning).actions["help.accessibility"].trigger()
    settle()
    text = " ".join(shown(planning).split())
    assert "WCAG 2.2, niveau AA" in text
    assert "Niemand heeft geluisterd met een echte schermlezer, zoals Orca, NVDA" in text
    assert "#" not in text


def test_the_readme_leads_to_the_same_statement():
    readme = (UI.parent.parent / "README.md").read_text(encoding="utf-8")
    assert "](resources/toegankelijkheid.md)" in readme
    assert statement().startswith("# Toegankelijkheid")


def test_about_tells_the_version_and_the_state(planning, pack):
    controller_of(planning).actions["help.about"].trigger()
    settle()
    assert zpm_checklist.__version__ in shown(planning)
    assert pack.state in shown(planning)


def test_every_topic_is_drawn_in_the_colours_of_the_design(help_window):
    for id_, topic in TOPICS.items():
        help_window.pages.help.show_topic(id_)
        assert shown(help_window).startswith(topic.title)


def test_without_a_practice_help_leads_back_to_the_form(ready_window):
    window = ready_window()
    window.activateWindow()
    QTest.keyClicks(window.focusWidget(), "Half")
    press(window, Qt.Key.Key_F1)
    assert not window.sidebar.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.place == places.PROFILE
    assert window.pages.profile.form.name == "Half"


def test_all_keys_are_listed_and_can_be_searched(planning):
    press(planning, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    page = planning.pages.keys

    def visible() -> list[str]:
        settle()
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]

    assert {entry.plain for entry in ENTRIES.values()} <= set(visible())
    QTest.keyClicks(planning.focusWidget(), "ongedaan")
    found = visible()
    assert "Ctrl+Z" in found
    assert "Ctrl+P" not in found
    QTest.keyClicks(planning.focusWidget(), "xyzzy")
    assert any("Niets gevonden" in text for text in visible())
    press(planning, Qt.Key.Key_Escape)
    press(planning, Qt.Key.Key_Escape)
    assert planning.place == "planning"
