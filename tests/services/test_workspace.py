"""What people can do with a register, and what they are told when they cannot."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.registers import ITEMS, SOLO, edit, opened
from tests.strategies import links, marks, names
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.example import EXAMPLE_NAME, add_example
from zpm_checklist.services.guard import checked_agb, checked_links, checked_mark, checked_name


@pytest.fixture
def workspace(tmp_path):
    with opened(tmp_path / "register.sqlite") as workspace:
        yield workspace


def test_practices_stay_in_the_order_of_adding(workspace):
    added = [workspace.add_practice(name, SOLO) for name in ("Zuid", "Noord", "Oost")]
    workspace.remove_practice(added[0].id)
    last = workspace.add_practice("Zuid", SOLO)

    assert [p.name for p in workspace.practices] == ["Noord", "Oost", "Zuid"]
    assert workspace.find_practice("Zuid") == workspace.find_practice(last.id) == last


def test_an_unknown_practice_is_told_with_the_names_that_there_are(workspace):
    with pytest.raises(NotFoundError, match="nog geen"):
        workspace.find_practice("Noord")
    workspace.add_practice("Zuid", SOLO)
    with pytest.raises(NotFoundError, match="staat “Zuid”"):
        workspace.find_practice("Noord")
    workspace.add_practice("Oost", SOLO)
    with pytest.raises(NotFoundError, match="staan “Zuid”, “Oost”"):
        workspace.find_practice("Noord")


def test_among_many_practices_only_the_nearest_are_told(workspace):
    for number in range(30):
        workspace.add_practice(f"Praktijk {number:02}", SOLO)
    with pytest.raises(NotFoundError, match=r"30 praktijken .* Bedoelt u .*“Praktijk 07”") as told:
        workspace.find_practice("Praktijk 7")
    assert str(told.value).count("Praktijk") < 6
    with pytest.raises(NotFoundError, match="practice list"):
        workspace.find_practice("xyz")


def test_an_unknown_item_is_told_with_its_nearest(workspace):
    with pytest.raises(NotFoundError, match=r"Bedoelt u .*planning\.settings"):
        workspace.find_item("planning.setting")
    with pytest.raises(NotFoundError, match="content --json"):
        workspace.find_item("§§§")


def test_every_item_can_be_marked_whether_it_applies_or_not(workspace, pack):
    practice = workspace.add_practice(
        "Solo", Profile(PracticeType.VRIJGEVESTIGD, before_2022=False)
    )
    for item in pack.items:
        edit(workspace, practice.id, item.id, Mark(Status.BEHIND))

    readiness = workspace.snapshot(practice.id, date(2026, 11, 22)).readiness
    assert readiness.guide.counts[Status.BEHIND] == 91


def test_a_financier_has_no_checklist(workspace):
    practice = workspace.add_practice("Zorgkas", Profile(PracticeType.FINANCIER))

    with pytest.raises(InvalidInputError, match="alleen vragenlijsten"):
        workspace.edit(practice.id, ITEMS[0], Mark(Status.DONE))
    assert workspace.snapshot(practice.id, date(2026, 1, 1)).readiness.guide.applicable == 0


def test_marks_are_read_only_from_outside(workspace):
    practice = workspace.add_practice("Praktijk", SOLO)
    with pytest.raises(TypeError):
        workspace.marks(practice.id)[ITEMS[0]] = Mark(Status.DONE)


def test_a_snapshot_stays_as_it_was(workspace):
    practice = workspace.add_practice("Praktijk", SOLO)
    snapshot = workspace.snapshot(practice.id, date(2026, 11, 22))
    edit(workspace, practice.id, "planning.doorlichting", Mark(Status.DONE))

    assert snapshot.marks == {}
    assert snapshot.counter == 0
    assert workspace.snapshot(practice.id, date(2026, 11, 22)).counter == 1


def test_the_example_names_existing_items_and_shows_every_status(workspace, pack):
    practice = add_example(workspace, date(2026, 11, 22))
    found = workspace.marks(practice.id)

    assert practice.name == EXAMPLE_NAME
    assert found.keys() <= pack.item_by_id.keys()
    assert {mark.status for mark in found.values()} == set(Status) - {Status.OPEN}
    with pytest.raises(InvalidInputError, match="al een praktijk"):
        add_example(workspace, date(2026, 11, 22))


@given(names())
def test_tidy_names_are_taken_as_they_are(name):
    assert checked_name(name) == name
    assert checked_name(f"\t {name.replace(' ', '   ')} \n") == name


@pytest.mark.parametrize(
    "name",
    ["", "  \t", "a" * 201, "Prak\u202etijk", "Prak\u200btijk", "a\x00b", "a\x1b[31m", "\udcff"],
)
def test_names_that_cannot_be_shown_are_refused(name):
    with pytest.raises(InvalidInputError):
        checked_name(name)


@pytest.mark.parametrize("agb", ["94000000", "9400 0000", "94-000000", ""])
def test_an_agb_code_may_be_typed_with_spaces(agb):
    assert checked_agb(agb) in {"94000000", ""}


@pytest.mark.parametrize("agb", ["9400000", "940000000", "9400000a", "٩٤٠٠٠٠٠٠", "²²²²²²²²"])
def test_another_agb_code_is_refused(agb):
    with pytest.raises(InvalidInputError, match="8 cijfers"):
        checked_agb(agb)


@given(marks(), st.lists(st.sampled_from(Reason)))
def test_marks_are_stored_tidy(mark, reasons):
    assert checked_mark(mark) == mark
    loose = Mark(mark.status, tuple(reasons), f"  {mark.note}\n", f" {mark.owner}\t")
    tidy = checked_mark(loose)
    assert (tidy.note, tidy.owner) == (mark.note, mark.owner)
    assert tidy == checked_mark(tidy)


@given(links())
def test_links_are_stored_tidy_in_the_users_order(given_links):
    loose = ["", *(f" {link}\n" for link in given_links), " ", *given_links]

    assert checked_links(loose) == given_links


@pytest.mark.parametrize(
    ("given_links", "says"),
    [
        (["www.example.nl"], "Begin met https://"),
        (["handleiding.pdf"], "met alle mappen"),
        (["javascript:alert(1)"], "geen adres"),
        (["/map/een.pdf\n/map/twee.pdf"], "geen volledig pad"),
        ([f"https://example.nl/{n}" for n in range(21)], "hoogstens 20"),
        (["https://example.nl/" + "x" * 2_000], "hoogstens 2000"),
        (["/map/\udcff.pdf"], "geen tekst"),
    ],
)
def test_a_link_that_leads_nowhere_is_refused(given_links, says):
    with pytest.raises(InvalidInputError) as caught:
        checked_mark(Mark(links=tuple(given_links)))

    assert says in str(caught.value)


@pytest.mark.parametrize(
    "mark",
    [
        Mark(note="x" * 20_001),
        Mark(applies_why="x" * 20_001),
        Mark(owner="x" * 201),
        Mark(note="half \udcff teken"),
        Mark(owner="\ud800"),
        Mark(applies_why="\udfff"),
    ],
)
def test_texts_that_are_too_long_or_no_text_are_refused(mark):
    with pytest.raises(InvalidInputError):
        checked_mark(mark)
