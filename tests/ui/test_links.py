"""Links and files at an item: added, opened after a look at where they lead, taken away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import press
from zpm_checklist.model.link import MOST_LINKS, are_links, kind_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.widgets.link_opening import tidy_link, why_not

CONTROL = Qt.KeyboardModifier.ControlModifier
WEB = "https://www.nza.nl/zorg?a=1&b=2"


class Opened(QObject):
    """Stands where the browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def opened():
    taker = Opened()
    for scheme in ("https", "mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker.urls
    for scheme in ("https", "mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def links(planning):
    """The links of the first item, in a window that is wide enough to show them."""
    planning.resize(1366, 900)
    settle()
    return planning.pages.chapter._pane._editor._links


def kept(window) -> tuple[str, ...]:
    item = window.pages.chapter.list.current_item
    return window.session.marks.get(item.id, Mark()).links


def buttons(links) -> dict[str, QPushButton]:
    found = [button for button in links.findChildren(QPushButton) if button.isVisible()]
    return {button.accessibleName() or button.text(): button for button in found}


def said(links) -> str:
    return "\n".join(label.text() for label in links.findChildren(QLabel) if label.isVisible())


def add(links, text: str) -> None:
    links.field.setFocus()
    QTest.keyClicks(links.field, text)
    QTest.keyClick(links.field, Qt.Key.Key_Return)
    settle()


def test_links_are_added_kept_and_undone_by_keyboard(planning, links):
    add(links, WEB)
    add(links, "info@voorbeeld.nl")
    add(links, "nza.nl/tarieven")
    assert kept(planning) == (WEB, "mailto:info@voorbeeld.nl", "https://nza.nl/tarieven")
    assert links.field.text() == ""
    press(planning, Qt.Key.Key_Z, CONTROL)
    assert links.links == kept(planning) == (WEB, "mailto:info@voorbeeld.nl")
    buttons(links)[f"Verwijzing {WEB} weghalen"].click()
    settle()
    assert links.links == kept(planning) == ("mailto:info@voorbeeld.nl",)
    assert links.field.hasFocus()
    press(planning, Qt.Key.Key_Z, CONTROL)
    assert kept(planning) == (WEB, "mailto:info@voorbeeld.nl")


def test_each_item_has_its_own(planning, links):
    add(links, WEB)
    QTest.keyClicks(links.field, "geen adres")
    planning.pages.chapter.list.setFocus()
    press(planning, Qt.Key.Key_Down)
    assert (links.links, links.field.text()) == ((), "")
    press(planning, Qt.Key.Key_Up)
    assert links.links == (WEB,)


@pytest.mark.parametrize(
    "typed", ["zomaar iets", "http://voorbeeld.nl", "javascript:alert(1)", "map/bestand.txt"]
)
def test_what_is_no_link_is_told_and_stays_in_the_field(planning, links, typed):
    add(links, typed)
    assert "geen adres en geen bestand" in said(links)
    assert links.field.text() == typed
    assert kept(planning) == ()


def test_typed_and_left_is_added_with_the_note(planning, links):
    press(planning, Qt.Key.Key_Return)
    QTest.keyClicks(planning.focusWidget(), "zie hier")
    links.field.setFocus()
    QTest.keyClicks(links.field, WEB)
    planning.go("zorgverlening")
    planning.go("planning")
    item = planning.pages.chapter.list.current_item
    mark = planning.session.marks[item.id]
    assert (mark.note, mark.links) == ("zie hier", (WEB,))


def test_a_link_that_is_one_too_many_is_refused_and_stays(planning, links):
    item = planning.pages.chapter.list.current_item
    full = tuple(f"https://voorbeeld.nl/{number}" for number in range(MOST_LINKS))
    planning.session.edit(item.id, Mark(links=full), "")
    add(links, WEB)
    assert kept(planning) == full
    assert links.links == (*full, WEB)  # as a draft
    buttons(links)[f"Verwijzing {full[0]} weghalen"].click()
    settle()
    assert kept(planning) == (*full[1:], WEB)


def test_nothing_opens_without_a_word_beforehand(planning, links, opened, tmp_path):
    file = tmp_path / "afspraak & zo.pdf"
    file.write_bytes(b"%PDF")
    for link, word, url in (
        (WEB, "Dit opent www.nza.nl in uw browser.", WEB),
        ("mailto:a@b.nl", "Dit begint een e-mail aan a@b.nl.", "mailto:a@b.nl"),
        (str(file), f"Dit opent het bestand {file}", QUrl.fromLocalFile(str(file)).toString()),
    ):
        add(links, link)
        buttons(links)[f"{link} openen"].click()
        settle()
        assert word in said(links)
        assert url not in opened
        assert buttons(links)["Openen"].hasFocus()
        press(planning, Qt.Key.Key_Space)
        assert opened[-1] == url
        assert word not in said(links)
    buttons(links)[f"{WEB} openen"].click()
    settle()
    buttons(links)["Niet openen"].click()
    assert len(opened) == 3


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("//server/map/brief.pdf", "andere computer"),
        (r"\\server\map\brief.pdf", "andere computer"),
        ("/nergens/brief.pdf", "staat niet op deze computer"),
        (r"C:\Users\Bo\brief.pdf", "staat niet op deze computer"),
        (r"C:\Users\Bo\brief.pdf.exe", "programma"),
        ("/home/bo/Start.desktop", "programma"),
        # Windows reads both strokes alike, and does not see what stands behind the name.
        (r"/\server\map\brief.pdf", "andere computer"),
        (r"\/server/map/brief.pdf", "andere computer"),
        (r"C:\map\brief.exe. .", "programma"),
        (r"C:\map\brief.exe::$DATA", "programma"),
        ("/Users/bo/Start.command", "programma"),
        # Some mail programs would put that file into the letter.
        ("mailto:a@b.nl?subject=x&attach=/home/bo/geheim.pdf", "niet te openen"),
        ("mailto:a@b.nl?%62cc=ander@c.nl", "niet te openen"),
    ],
)
def test_what_could_do_harm_or_is_not_there_does_not_open(planning, links, opened, link, why):
    item = planning.pages.chapter.list.current_item
    planning.session.edit(item.id, Mark(links=(link,)), "")
    settle()
    buttons(links)[f"{link} openen"].click()
    settle()
    assert why in said(links)
    assert "Openen" not in buttons(links)
    assert opened == []


BEGINS = st.sampled_from(["", "www.nza.nl/", "https://a.nl", "/map/", "file:///map/", "naam@b.nl"])


@given(BEGINS, st.text(max_size=60))
def test_whatever_is_typed_becomes_a_sound_link_or_none(begin, rest):
    link = tidy_link(begin + rest)
    if kind_of(link) is not None:
        assert are_links([link])
        assert tidy_link(link) == link
    else:
        assert why_not(link)
