"""A morning's work with keys alone, in the real program, told by what a screen reader says."""

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
ITEM = "zorgverlening.ongeplande-zorg"


@pytest.fixture
def register(home, pack):
    path = home / "register.sqlite"
    workspace = Workspace(pack, path)
    try:
        workspace.add_practice("Instelling Noord", PROFILE)
    finally:
        workspace.close()
    return path


def test_a_morning_with_keys_alone(desktop, home, register, pack):
    (home / "Documents").mkdir()
    program = desktop.start(
        *(sys.executable, "-m", "zpm_checklist"),
        *("--register", str(register), "--today", "2026-03-02"),
    )
    person = Person(desktop, attached(desktop.reader()))
    finds_an_item(person)
    marks_it(person)
    says_why_and_who(person)
    answers_a_question(person)
    filters(person)
    opens_and_leaves(person)
    saves_the_report(person)
    person.press("ctrl+q")
    assert program.wait() == 0
    is_on_disk(home, register, pack)


def finds_an_item(person):
    person.press("ctrl+f")
    person.is_at("Zoeken", role="text")
    person.write("ongeplande zorg")
    person.hears(" gevonden")
    person.press("Return")
    person.is_at("Punt 11, Schrijf een werkinstructie")


def marks_it(person):
    person.press("4")
    person.hears("Punt 11, Schrijf een werkinstructie voor ongeplande zorg: in gevaar")
