"""Search as you type: what is there is found, whatever people type."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.strategies import texts
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.search import (
    KIND_CHAPTER,
    KIND_ITEM,
    KIND_NOTE,
    KIND_TERM,
    entries_of,
    entries_of_notes,
    find,
    fold,
)

PACK = load_pack()
ENTRIES = entries_of(PACK)


def _ids(query, kind=None, entries=ENTRIES):
    hits = find(entries, query, most=1000)
    return [hit.entry.id for hit in hits if kind in (None, hit.entry.kind)]


def test_every_item_chapter_and_term_can_be_found():
    kinds = [entry.kind for entry in ENTRIES]

    assert kinds.count(KIND_ITEM) == len(PACK.items)
    assert kinds.count(KIND_TERM) == len(PACK.terms)
    assert kinds.count(KIND_CHAPTER) == 9


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.kind} {entry.id}")
def test_every_word_of_a_title_finds_it_in_any_writing(entry):
    for word in entry.title.split():
        for typed in (word, word.upper(), word.lower(), _bare(word), word[1:], f" {word}\t"):
            if typed.strip():
                assert entry.id in _ids(typed, entry.kind), typed


def _bare(word):
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def test_part_of_a_word_without_diacritics_finds_the_whole():
    note = {"planning.settings": Mark(note="Bespreek met de cliëntenraad")}
    entries = entries_of_notes(PACK, note)

    for query in ("raad", "clientenraad", "CLIËNT", "clie\u0308nt", "bespreek raad"):
        assert _ids(query, KIND_NOTE, entries) == ["planning.settings"], query
    assert _ids("clientenraat", KIND_NOTE, entries) == []


def test_titles_come_before_texts():
    hits = find(ENTRIES, "factuur", most=1000)
    titled = [all(w in fold(hit.entry.title) for w in ["factuur"]) for hit in hits]

    assert titled == sorted(titled, reverse=True)
    assert True in titled
    assert False in titled


def test_all_words_must_occur():
    both = set(_ids("regiebehandelaar weken"))

    assert both == set(_ids("regiebehandelaar")) & set(_ids("weken"))
    assert both


@pytest.mark.parametrize("query", ["", "   ", "\n\t", "\u00a0"])
def test_nothing_typed_finds_nothing(query):
    assert find(ENTRIES, query) == []


def test_at_most_so_many():
    assert len(find(ENTRIES, "e", most=7)) == 7


@given(st.text(max_size=30))
@example("ß")
@example("İ")
@example("ﬁ \u0301 ़ 한")
@example("\ud800")
@example("ŉ")
def test_no_query_is_too_odd(query):
    for hit in find(ENTRIES, query):
        assert isinstance(hit.excerpt, str)


@given(st.text(max_size=200))
def test_folding_keeps_every_place(text):
    assert len(fold(text)) == len(text)


long_words = st.text(st.sampled_from("abcdeé "), max_size=260)


@given(long_words, st.data())
@example("x" * 60 + "naald" + "y" * 10 + " en nog iets", None)
def test_the_excerpt_holds_the_match(note, data):
    entries = entries_of_notes(PACK, {"planning.settings": Mark(note=note)})
    words = note.split()
    if not words:
        return
    word = "naald" if data is None else data.draw(st.sampled_from(words))
    if fold(word) in fold(PACK.item_by_id["planning.settings"].title) or len(word) > 60:
        return

    [hit] = find(entries, word)

    assert fold(word) in fold(hit.excerpt)


@pytest.mark.parametrize("query", ["regiebehandelaar", "tarief", "e"])
def test_the_excerpt_of_a_long_text_ends_with_a_whole_word(query):
    cut = [hit for hit in find(ENTRIES, query, most=1000) if hit.excerpt.endswith(" …")]

    assert cut
    for hit in cut:
        last = hit.excerpt.removesuffix(" …").split()[-1]
        assert last in hit.entry.text.split()


@given(texts(300))
def test_what_somebody_noted_is_found_by_its_words(note):
    entries = entries_of_notes(PACK, {"planning.settings": Mark(note=note)})
    for word in unicodedata.normalize("NFC", note).split():
        assert _ids(word, KIND_NOTE, entries) == ["planning.settings"]


def test_owners_are_found_and_blank_marks_are_not():
    entries = entries_of_notes(
        PACK, {"planning.settings": Mark(owner="Jansen"), "planning.doorlichting": Mark()}
    )

    assert [entry.id for entry in entries] == ["planning.settings"]
    assert _ids("jansen", KIND_NOTE, entries) == ["planning.settings"]
