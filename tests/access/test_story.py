"""A morning's work with keys alone, in the real program, told by what a screen reader says.

The names of the steps read as the story; `pytest -s` prints what is said on the way.
"""

import sys
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from tests.access.nodes import attached
from tests.access.person import Person
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.workspace import Workspace

PROFILE = replace(
    Profile.for_type(PracticeType.LARGE_INSTITUTION),
    contracts=frozenset(Contract),
    care=frozenset(Care),
)
"""An institution: it has owners, and rounds of the monitor."""

ITEM = "zorgverlening.ongeplande-zorg"
TITLE = "Punt 11, Schrijf een werkinstructie voor ongeplande zorg"


@pytest.fixture
def register(home, pack):
    path = home / "register.sqlite"
    workspace = Workspace(pack, path)
    try:
        workspace.add_practice("Instelling Noord", PROFILE)
    finally:
        workspace.close()
    return path


@pytest.mark.access
def test_a_morning_with_keys_alone(desktop, home, register, pack):
    (home / "Documents").mkdir()
    program = desktop.start(
        *(sys.executable, "-m", "zpm_checklist"),
        *("--register", str(register), "--today", "2026-03-02"),
    )
    person = Person(desktop, attached(desktop.reader()))
    person.is_at("Punt 1, ", role="list item")  # the row, not only the list it stands in
    for step in (
        *(finds_an_item, marks_it, takes_it_back, writes_a_note, gives_a_reason, adds_a_link),
        *(says_who_and_when, answers_a_question, filters, opens_and_leaves, saves_the_report),
    ):
        print(step.__name__.replace("_", " "))
        step(person)
    person.press("ctrl+q")
    assert program.wait() == 0
    is_on_disk(pack, register)
    is_on_paper(home)


def finds_an_item(person):
    person.press("ctrl+f")
    person.is_at("Zoeken", role="text")
    person.write("ongeplande zorg")
    person.hears("3 gevonden")
    person.press("Return")
    person.is_at(TITLE, role="list item")


def marks_it(person):
    person.press("4")
    person.hears(f"{TITLE}: niet geregeld")
    person.is_at("Punt 12, ", role="list item")
    person.press("Up")
    assert "selected" in person.is_at(TITLE, role="list item").states


def takes_it_back(person):
    person.press("ctrl+z")
    person.hears(f"{TITLE}: nog niet bekeken")
    person.press("ctrl+y")
    person.hears(f"{TITLE}: niet geregeld")


def writes_a_note(person):
    person.press("Return")
    person.is_at("Notitie", role="text")
    person.write("Anna maakt hem.")


def gives_a_reason(person):
    box = person.goes_to("Te weinig capaciteit", "shift+Tab")
    assert (box.role, "checked" in box.states) == ("check box", False)
    person.press("space")
    person.goes_to("Onvoldoende informatie", "shift+Tab")
    assert "checked" in person.goes_to("Te weinig capaciteit").states


def adds_a_link(person):
    person.goes_to("Verwijzing")
    person.write("dit is geen adres")
    person.press("Return")
    person.hears("is geen adres en geen bestand")
    person.press("ctrl+a")
    person.write("https://www.nza.nl/")
    person.press("Return")
    person.goes_to("Verwijzing https://www.nza.nl/ weghalen", "shift+Tab")
    person.goes_to("https://www.nza.nl/ openen", "shift+Tab")


def says_who_and_when(person):
    person.goes_to("Wie pakt het op?")
    person.write("Anna de Wit")
    person.goes_to("Klaar op")
    person.write("31-02-2026")
    person.press("Tab")
    person.hears("geen bestaande datum")
    person.goes_to("Klaar op", "shift+Tab")
    person.press("ctrl+a")
    person.write("01-04-2026")
    person.press("Tab")


def answers_a_question(person):
    person.press("alt+4")
    person.is_at("Begin de eerste meting", role="push button")
    person.press("ctrl+m")
    person.hears("De meting is open.")
    person.is_at("ICT: ", role="list item")
    closed = person.goes_to("Beleid en planning: ", "Down")
    assert closed.name.endswith("Dicht; Enter opent.")
    person.press("Return")
    person.hears_at("Open; Enter sluit.")
    person.goes_to("BEL 1, ", "Down")
    person.press("1")
    person.hears("Op schema/behaald")


def filters(person):
    on = person.goes_to("Alle", "shift+Tab")
    assert (on.role, "checked" in on.states) == ("radio button", True)
    person.press("Right")
    now = person.is_at("Nog te doen", role="radio button")
    assert "checked" in now.states
    assert "checked" not in person.state_of("Alle").states


def opens_and_leaves(person):
    """What opens over the window closes with Escape, and the focus is where it was."""
    person.press("alt+b")
    person.is_at("Nieuwe praktijk", role="menu item")
    person.press("Escape", "Escape")
    person.is_at("Nog te doen", role="radio button")
    person.press("ctrl+k")
    person.is_at("Typ wat u wilt doen", role="text")
    person.write("rapport")
    person.hears("Rapport maken")
    person.press("Escape")
    person.is_at("Nog te doen", role="radio button")


def saves_the_report(person):
    person.press("ctrl+p")
    reader = person.is_at("Rapport: wie leest het? Uzelf", role="radio button")
    assert "checked" in reader.states
    person.goes_to("Bewaar als pdf")
    person.press("space")
    person.hears("Bewaard: ")


def is_on_disk(pack, register):
    workspace = Workspace(pack, register)
    try:
        (practice,) = workspace.practices
        mark = workspace.marks(practice.id)[ITEM]
        answers = workspace.rounds(practice.id)[-1].answers
    finally:
        workspace.close()
    assert (mark.status, mark.reasons) == (Status.AT_RISK, (Reason.CAPACITY,))
    assert (mark.note, mark.owner, mark.due) == (
        *("Anna maakt hem.", "Anna de Wit"),
        date(2026, 4, 1),
    )
    assert mark.links == ("https://www.nza.nl/",)
    assert [answer.value for answer in answers.values()] == [AnswerValue.ON_SCHEDULE]


def is_on_paper(home):
    (paper,) = (home / "Documents").glob("*.pdf")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(paper).pages)
    assert "Instelling Noord" in text
    assert "Anna de Wit" in text
