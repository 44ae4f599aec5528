"""The questions for letters: who is asked about what, and how it reads."""

import json
import re
import shutil

import pytest

from tests.dutch import words_of
from tests.spelling import unknown_words
from zpm_checklist.content.build import build_pack
from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.letters import load_letters
from zpm_checklist.content.letters_build import build_letters, letters_as_json
from zpm_checklist.model.letter_wording import PARTY, Party
from zpm_checklist.paths import CONTENT

NAMES_A_SUPPLIER = re.compile(r"leverancier", re.IGNORECASE)
NAMES_A_FINANCIER = re.compile(r"zorgverzekeraar|financiers|\bDJI\b", re.IGNORECASE)
NAMES_DJI = re.compile(r"\bDJI\b|forensische zorg", re.IGNORECASE)
OWN_DATA = "informatie.simulatiedata"
"""Has to do with contracts, but only the practice's own system can deliver it."""


@pytest.fixture(scope="module")
def letters():
    return load_letters()


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(CONTENT / "zpm", tmp_path / "zpm")


def _all_text(item):
    return " ".join((item.title, item.text, *item.subpoints))


def test_committed_file_is_what_the_build_makes(pack, letters):
    built = build_letters(CONTENT / "zpm", pack)

    assert (CONTENT / "zpm-letters.json").read_bytes() == letters_as_json(built)
    assert letters == built


def test_every_party_has_items_and_a_name(letters):
    counts = {party: sum(entry.party == party for entry in letters) for party in Party}

    assert {entry.party for entry in letters} == set(Party) == PARTY.keys()
    assert min(counts.values()) >= 20


def test_items_exist_once_a_party_and_stand_in_the_guide_s_order(pack, letters):
    place = {item.id: number for number, item in enumerate(pack.items)}
    places = [place[entry.item] for entry in letters]

    assert places == sorted(places)
    assert len({(entry.item, entry.party) for entry in letters}) == len(letters)


def test_whoever_is_named_in_an_item_is_asked_about_it(pack, letters):
    asked = {(entry.item, entry.party) for entry in letters}
    for item in pack.items:
        text = _all_text(item)
        if NAMES_A_SUPPLIER.search(text):
            assert (item.id, Party.EPD_SUPPLIER) in asked, item.id
        has_contract = any("contracts" in clause for clause in item.requires)
        if (has_contract or NAMES_A_FINANCIER.search(text)) and item.id != OWN_DATA:
            assert (item.id, Party.INSURER) in asked, item.id
        if NAMES_DJI.search(text):
            assert (item.id, Party.DJI) in asked, item.id


def test_dji_is_asked_where_an_insurer_is_or_about_forensic_patients(pack, letters):
    """It buys care as insurers do; what only they have to do with is not asked of it."""
    asked = {(entry.item, entry.party) for entry in letters}
    for item, party in asked:
        if party == Party.DJI:
            is_forensic = "forensische zorg" in _all_text(pack.item_by_id[item])
            assert (item, Party.INSURER) in asked or is_forensic, item
            requires = " ".join(pack.item_by_id[item].requires)
            assert not re.search("contracts:(insurers|multi_year)", requires), item


@pytest.mark.parametrize("chapter", ["registreren", "zorginkoop", "financieel", "informatie"])
def test_all_that_hangs_on_systems_and_money_can_be_asked(pack, letters, chapter):
    asked = {entry.item for entry in letters}

    assert [i.id for i in pack.chapter_by_id[chapter].items if i.id not in asked] == []


def test_questions_are_concrete_and_never_said_twice(letters):
    questions = [question for entry in letters for question in entry.questions]

    assert len(set(questions)) == len(questions)
    assert len({(entry.need, entry.party) for entry in letters}) > 0.9 * len(letters)
    for entry in letters:
        assert 1 <= len(entry.questions) <= 3, entry
        assert len(entry.need.split()) <= 8, entry
        for question in entry.questions:
            assert question.endswith("?"), question
            assert len(question.split()) <= 25, question


def test_every_word_is_known(letters):
    words = {
        word
        for entry in letters
        for text in (entry.need, *entry.questions)
        for word in words_of(text)
    }

    assert unknown_words(words) == set()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('item = "planning.settings"', 'item = "planning.niets"', "planning.niets"),
        ('party = "insurer"', 'party = "buurman"', "party"),
        ("\nneed = ", "\nnodig = ", "letters[0]"),
        ("Een vaste setting bij elk team", "Een " * 9, "planning.settings"),
        ("en op welke dag?", "en op welke dag.", "planning.doorlichting.questions"),
        ("en op welke dag?", "en welke? " + "nu " * 20 + "?", "planning.doorlichting"),
        ('item = "planning.standaardduur"', 'item = "planning.settings"', "item"),
        (
            "Kunnen wij die eigen soorten in overzichten apart tellen?",
            "Blijft daarna te zien dat dit contact niet gepland was?",
            "questions",
        ),
    ],
)
def test_a_mistake_names_file_key_and_mend(pack, folder, old, new, key):
    path = folder / "letters.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        build_letters(folder, pack)

    assert caught.value.file == "letters.toml"
    assert key in caught.value.key
    assert caught.value.mend.endswith(".")


def test_an_order_of_its_own_is_put_right(folder, letters):
    """Authors may write by party; a letter follows the guide."""
    path = folder / "letters.toml"
    head, *entries = path.read_text(encoding="utf-8").split("[[letters]]")
    path.write_text("[[letters]]".join([head, *reversed(entries)]), encoding="utf-8")

    found = build_letters(folder, build_pack(folder))

    assert [entry.item for entry in found] == [entry.item for entry in letters]


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "[]",
        lambda text: json.dumps({"brieven": []}),
        lambda text: json.dumps({"letters": [{"item": "x"}]}),
    ],
    ids=["half", "list", "no letters", "half an entry"],
)
def test_a_file_that_is_not_whole_is_refused_by_name(tmp_path, damage):
    text = (CONTENT / "zpm-letters.json").read_text(encoding="utf-8")
    (tmp_path / "zpm-letters.json").write_text(damage(text), encoding="utf-8")

    with pytest.raises(ContentError, match=r"zpm-letters\.json.*Installeer het programma opnieuw"):
        load_letters(folder=tmp_path)
    with pytest.raises(ContentError, match=r"zpm-letters\.json"):
        load_letters(folder=tmp_path / "weg")
