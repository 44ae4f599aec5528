"""Brief aan …: choose a party, tick questions off, change the text, copy it."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.registers import ITEMS
from tests.ui.conftest import EVERYTHING, TODAY, wait_until
from tests.ui.cutoffs import cut_off
from tests.ui.test_accessible import name_of
from zpm_checklist.content.letters import load_letters
from zpm_checklist.model.change import Change
from zpm_checklist.model.letter_wording import Party
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.letter.group import TopicGroup
from zpm_checklist.ui.letter.page import LetterPage
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.dressing import dress_alone
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.checkbox import CheckBox

WAITS = Mark(Status.AT_RISK, (Reason.THIRD_PARTY,))
SETTINGS = "planning.settings"
LINK = "informatie.aansluiting-financiers"
QUESTIONS = {(entry.item, entry.party): entry.questions for entry in load_letters()}


@pytest.fixture
def session(pack, tmp_path):
    make_application()
    workspace = Workspace(pack, tmp_path / "register.sqlite")
    workspace.add_practice("Praktijk De Linde", EVERYTHING, "06000000")
    workspace.add_practice("Praktijk De Eik", EVERYTHING)
    workspace.add_practice("Zorgkantoor", Profile(PracticeType.FINANCIER))
    found = Session(pack, TODAY)
    found.attach(workspace)
    yield found
    found.close()


@pytest.fixture
def design():
    return Design()


@pytest.fixture
def page(session, design):
    made = LetterPage(design, session)
    dress_alone(design, made)
    made.resize(1000, 900)
    made.show()
    settle()
    yield made
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def mark(session, **marks) -> None:
    """Marks by item id, with "__" for "." and "_" for "-"."""
    for name, after in marks.items():
        item = name.replace("__", ".").replace("_", "-")
        assert session.edit(item, after, "Stand")
    settle()


def box_of(page, question) -> CheckBox:
    return next(b for b in page.findChildren(CheckBox) if b.accessibleName() == question)


def button(page, words) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == words)


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def is_filled(group) -> bool:
    """Whether each question that an opened group counts has its tick, beside that of the group."""
    [count] = re.findall(r"van de (\d+) vragen", texts(group))
    return len(group.findChildren(CheckBox)) == int(count) + 1


def letter(page) -> str:
    return page.paper.text.toPlainText()


def asked(page) -> list[str]:
    return re.findall(r"^\d+\. (.+)$", letter(page), re.MULTILINE)


def test_without_waiting_items_the_page_says_what_to_do(page, session):
    assert "Geen punt wacht nu op deze partij (EPD-leverancier)" in texts(page)
    assert "kies als reden “afhankelijk van een derde partij”" in texts(page)
    assert not page.paper.isVisible()

    button(page, "Neem alles wat nog niet klaar is").click()
    settle()

    assert page.paper.isVisible()
    expected = [q for item in ITEMS for q in QUESTIONS.get((item, Party.EPD_SUPPLIER), ())]
    assert set(asked(page)) < set(expected)
    assert len(asked(page)) > 50


def test_the_letter_follows_what_waits(page, session):
    mark(session, planning__settings=WAITS)

    assert asked(page) == list(QUESTIONS[SETTINGS, Party.EPD_SUPPLIER])
    assert "U wacht nu op: EPD-leverancier (1 punt)." in texts(page)
    mark(session, informatie__aansluiting_financiers=replace(WAITS, due=date(2026, 5, 1)))
    assert "uiterlijk op 1 mei 2026" in letter(page)
    assert "Informatievoorziening · punt A9 · niet geregeld · klaar op 1 mei 2026" in texts(page)
    session.undo()
    assert asked(page) == list(QUESTIONS[SETTINGS, Party.EPD_SUPPLIER])


def test_a_question_is_ticked_off_by_key_and_by_its_words(page, session, said):
    mark(session, planning__settings=WAITS)
    first, second, third = QUESTIONS[SETTINGS, Party.EPD_SUPPLIER]

    box_of(page, first).setFocus()
    QTest.keyClick(box_of(page, first), Qt.Key.Key_Space)
    assert asked(page) == [second, third]
    words = next(label for label in page.findChildren(QLabel) if label.text() == third)
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert asked(page) == [second]

    page.paper.copy.click()
    told = "De tekst is gekopieerd. Plak die in uw e-mail of brief. Vul daar nog in: [plaats]"
    assert QGuiApplication.clipboard().text() == letter(page)
    assert page.paper.told.text().startswith(told)
    assert said[-1] == page.paper.told.text()


def test_a_letter_without_questions_cannot_be_copied(page, session):
    mark(session, zorginkoop__inkoopbeleid=WAITS)
    page.show_party(Party.INSURER)
    before = letter(page)
    boxes = [box_of(page, q) for q in QUESTIONS["zorginkoop.inkoopbeleid", Party.INSURER]]

    for box in boxes:
        box.click()
    assert not page.paper.copy.isEnabled()
    assert "Zet ten minste één vraag aan." in texts(page)
    for box in boxes:
        box.click()
    assert page.paper.copy.isEnabled()
    assert letter(page) == before


def test_what_was_typed_stays_and_is_copied(page, session):
    mark(session, planning__settings=WAITS, informatie__aansluiting_financiers=WAITS)
    typed = letter(page).replace("[plaats]", "Ede").replace("Geachte heer, mevrouw,", "Beste Jo,")
    page.paper.text.setPlainText(typed.replace("[uw naam]", "Kim"))

    box_of(page, QUESTIONS[SETTINGS, Party.EPD_SUPPLIER][0]).click()
    page.show_party(Party.INSURER)
    assert "[plaats]" in letter(page)
    page.show_party("epd_supplier")

    assert letter(page).startswith("Praktijk De Linde\n\nEde, 2 maart 2026\n")
    assert "Beste Jo," in letter(page)
    assert len(asked(page)) == 4
    page.paper.copy.click()
    assert page.paper.told.text().endswith("Vul daar nog in: [naam van de EPD-leverancier].")
    assert "\nKim\n" in QGuiApplication.clipboard().text()


def test_another_practice_starts_anew(page, session):
    mark(session, planning__settings=WAITS)
    page.paper.text.setPlainText("Geheim")
    other = session.workspace.practices[1].id
    session.workspace.apply([Change(other, SETTINGS, BLANK, WAITS)])

    session.choose(other)
    settle()

    assert letter(page).startswith("Praktijk De Eik\n")
    assert "Geheim" not in letter(page)


def test_owners_are_offered_and_not_named_by_themselves(page, session):
    mark(session, planning__settings=replace(WAITS, owner="Annemiek & Co", note="Bel Piet"))
    assert "Annemiek" not in letter(page)

    button(page, "Annemiek && Co").click()
    assert "Annemiek & Co is bij ons de contactpersoon." in letter(page)
    button(page, "Geen naam").click()
    assert "Annemiek" not in letter(page)
    assert "Piet" not in letter(page)


def test_items_are_links_and_those_without_a_question_are_told(page, session):
    followed = []
    page.followed.connect(followed.append)
    mark(session, planning__settings=WAITS, communicatie__aanspreekpunt=WAITS)

    button(page, "Koppel elk team aan een setting").click()
    button(page, "Wijs eventueel een aanspreekpunt aan").click()

    assert followed == ["item:planning.settings", "item:communicatie.aanspreekpunt"]
    assert "Hierbij hoort nog geen vraag" in texts(page)


def test_many_items_are_folded_by_process(page, session):
    page.show_party(Party.EPD_SUPPLIER)
    page.choice.take_all()
    settle()
    planning, care, *_ = page.findChildren(TopicGroup)
    every = len(asked(page))

    planning.tick.box.click()
    assert every - len(asked(page)) > 20
    assert asked(page)[0] == QUESTIONS["zorgverlening.onderscheid-consulten", "epd_supplier"][0]
    planning.fold.click()
    wait_until(lambda: is_filled(planning))
    assert planning.fold.accessibleName() == "Verberg de vragen: Planning van zorg en resources"
    box_of(page, QUESTIONS["planning.doorlichting", "epd_supplier"][0]).click()
    assert planning.tick.box.isChecked()
    assert "1 van de " in texts(planning)
    care.fold.click()
    wait_until(lambda: is_filled(care))
    assert planning.rows.isHidden()


def test_a_folded_process_shows_its_items_as_they_are_when_it_is_opened(page, session):
    """It stays as a mark changes; an item that is done takes its questions along."""
    page.show_party(Party.EPD_SUPPLIER)
    page.choice.take_all()
    settle()
    planning = page.findChildren(TopicGroup)[0]
    mark(session, planning__doorlichting=replace(WAITS, due=date(2026, 12, 24)))
    assert page.findChildren(TopicGroup)[0] is planning
    planning.fold.click()
    wait_until(lambda: is_filled(planning))
    assert "klaar op 24 dec 2026" in texts(planning)
    mark(session, planning__doorlichting=WAITS)
    planning = page.findChildren(TopicGroup)[0]
    planning.fold.click()
    wait_until(lambda: is_filled(planning))
    assert "klaar op 24 dec" not in texts(planning)
    questions = len(asked(page))
    mark(session, planning__doorlichting=Mark(Status.DONE))
    first = QUESTIONS["planning.doorlichting", "epd_supplier"]
    assert len(asked(page)) == questions - len(first)
    assert not set(first) & set(asked(page))


def test_a_financier_has_no_letter(page, session):
    session.choose(session.workspace.practices[2].id)
    settle()

    assert "Voor een financier is er geen brief" in texts(page)
    assert [b.text() for b in page.findChildren(QPushButton) if b.isVisible()] == []


def test_without_a_practice_the_page_says_so(page, session):
    for practice in session.workspace.practices:
        session.workspace.remove_practice(practice.id)
    session.attach(session.workspace)
    settle()

    assert "Voeg eerst een praktijk toe." in texts(page)
    assert not page.paper.isVisible()


def test_dji_is_there_for_forensic_care_only(page, session):
    assert button(page, "DJI").isVisible()
    mark(session, verantwoording__spelregels=WAITS)
    assert "DJI (1 punt)" in texts(page)
    button(page, "DJI").click()
    settle()
    assert asked(page) == list(QUESTIONS["verantwoording.spelregels", Party.DJI])

    own = session.practice
    less = replace(own.profile, care=frozenset(), contracts=frozenset())
    assert session.edit_practice(replace(own, profile=less), "Gegevens")
    settle()

    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "DJI" not in shown
    assert "DJI" not in texts(page)
    assert asked(page) == list(QUESTIONS["verantwoording.spelregels", Party.EPD_SUPPLIER])


def test_tab_goes_from_top_to_bottom_and_everything_has_a_name(page, session):
    mark(session, planning__settings=replace(WAITS, owner="An"), communicatie__aanspreekpunt=WAITS)
    page.show_party(Party.INSURER)
    page.show_party(Party.EPD_SUPPLIER)
    settle()
    page.activateWindow()
    stops = [
        widget
        for widget in page.widget().findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [type(w).__name__ for w in stops if not name_of(w).strip()] == []

    button(page, "EPD-leverancier").setFocus()
    reached = []
    while len(reached) < len(stops):
        reached.append(page.focusWidget())
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    assert set(reached) == set(stops)
    heights = [widget.mapTo(page.widget(), widget.rect().topLeft()).y() for widget in reached]
    assert all(low <= high + 2 for low, high in pairwise(heights)), heights


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("width", [1000, 740])
def test_no_text_is_cut_off(page, session, design, zoom, width):
    mark(session, planning__settings=replace(WAITS, owner="An" * 90, due=date(2026, 5, 1)))
    page.resize(width, 700)
    design.set_zoom(zoom)
    dress_alone(design, page)
    settle()
    page.paper.copy.click()
    settle()

    assert sorted(set(cut_off(page))) == []
    if zoom == 1.0:
        page.choice.take_all()
        settle()
        assert sorted(set(cut_off(page))) == []
