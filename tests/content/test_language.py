"""Every Dutch text is spelled right and short enough to read."""

from pathlib import Path

import pytest

import zpm_checklist
from tests.dutch import (
    all_texts,
    running_texts,
    sentence_lengths,
    sentences_of,
    texts_in_source,
    words_of,
)
from tests.spelling import own_words, unknown_words

PACKAGE = Path(zpm_checklist.__file__).parent


def test_every_word_of_the_content_is_known(pack):
    places = {}
    for place, text in all_texts(pack):
        for word in words_of(text):
            places.setdefault(word, place)

    unknown = unknown_words(places)

    assert {word: places[word] for word in unknown} == {}


def test_every_dutch_word_in_the_program_is_known():
    places = {}
    for module in sorted(PACKAGE.rglob("*.py")):
        for line, text in texts_in_source(module):
            for word in words_of(text):
                places.setdefault(word, f"{module.relative_to(PACKAGE)}:{line}")
    assert len(places) > 400, "the program's texts were not found"

    unknown = unknown_words(places)

    assert {word: places[word] for word in unknown} == {}


def test_a_misspelled_word_is_noticed():
    assert unknown_words(["behandelaar", "behandellaar", "ZPM"]) == {"behandellaar"}


def test_word_list_is_sorted_without_doubles_and_holds_no_ordinary_word():
    words = own_words()
    folded = [word.casefold() for word in words]

    assert words == sorted(words, key=str.casefold)
    assert len(set(folded)) == len(folded)
    assert all(words)


def test_sentences_are_short(pack):
    lengths = sentence_lengths(pack)
    assert len(lengths) > 1000
    assert sum(lengths) / len(lengths) <= 13


def test_no_sentence_is_longer_than_thirty_words(pack):
    long = [
        f"{place}: {sentence}"
        for place, text in running_texts(pack)
        for sentence in sentences_of(text)
        if len(sentence.split()) > 30
    ]

    assert long == []


def test_no_sentence_of_the_program_is_longer_than_thirty_words():
    long = [
        f"{module.name}:{line}: {sentence}"
        for module in sorted(PACKAGE.rglob("*.py"))
        for line, text in texts_in_source(module)
        for sentence in sentences_of(text)
        if len(sentence.split()) > 30
    ]

    assert long == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Een zin. En nog een? Ja!", ["Een zin.", "En nog een?", "Ja!"]),
        ("Dat duurt o.a. Drie weken.", ["Dat duurt o.a. Drie weken."]),
        ("Declareer niet apart. Dit geldt.", ["Declareer niet apart.", "Dit geldt."]),
        ("Kop:\n- een\n- twee", ["Kop:", "een", "twee"]),
        ("Hij zegt “ja”. Daarna 6 weken.", ["Hij zegt “ja”.", "Daarna 6 weken."]),
    ],
)
def test_texts_are_cut_where_a_reader_would(text, sentences):
    assert list(sentences_of(text)) == sentences


def test_words_keep_hyphens_and_apostrophes_but_lose_addresses_and_options():
    text = "De db(b)c’s van cliëntenraad-leden op www.nza.nl: kies --with-notes, at_risk of x.zpm."

    assert words_of(text) == [
        "De", "db", "b", "c's", "van", "cliëntenraad-leden", "op", "kies", "of",
    ]  # fmt: skip
