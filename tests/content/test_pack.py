"""The content is whole: what the sources hold, in their numbers and order."""

import itertools
from collections import Counter

import pytest

from zpm_checklist.content.schema import Chapter
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.wording import MONITOR_TERM

CHAPTERS = {
    "planning": 14,
    "zorgverlening": 12,
    "registreren": 10,
    "zorginkoop": 9,
    "financieel": 8,
    "informatie": 14,
    "communicatie": 13,
    "verantwoording": 11,
}


def _guide_items(chapter: Chapter):
    return [item for item in chapter.items if not item.supplement]


def test_eight_chapters_with_ninety_one_items(pack):
    counts = {chapter.id: len(_guide_items(chapter)) for chapter in pack.chapters}

    assert list(counts.items()) == list(CHAPTERS.items())
    assert sum(counts.values()) == 91
    assert pack.introduction.items == ()


def test_eighteen_subpoints(pack):
    assert sum(len(item.subpoints) for item in pack.items if not item.supplement) == 18


def test_supplements_are_counted_apart_and_name_another_source(pack):
    supplements = [item for item in pack.items if item.supplement]

    assert 8 <= len(supplements) <= 12
    numbers = sorted(item.number for item in supplements)
    assert numbers == list(range(1, len(supplements) + 1))
    assert all(item.source.document != "handreiking" for item in supplements)


def test_glossary_has_sixty_terms_or_more_of_two_or_three_sentences(pack):
    assert len(pack.terms) >= 60
    assert all(term.text.count(". ") <= 3 for term in pack.terms)


def test_every_item_can_be_found_in_its_source(pack):
    documents = {document.id for document in pack.documents}
    for item in pack.items:
        assert item.source.document in documents, item.id
        assert item.source.place, item.id
        assert item.source.start, item.id
        assert item.source.end, item.id
        assert len(item.source.start.split()) <= 8, item.id
        assert len(item.source.end.split()) <= 8, item.id


def test_titles_are_short_and_unique(pack):
    titles = [item.title for item in pack.items]

    assert [title for title in titles if len(title.split()) > 8] == []
    assert [title for title, n in Counter(titles).items() if n > 1] == []


def test_every_item_has_a_known_theme_and_says_why(pack):
    themes = {theme.id for theme in pack.themes}
    for item in pack.items:
        assert item.themes, item.id
        assert themes.issuperset(item.themes), item.id
        assert len(set(item.themes)) == len(item.themes), item.id
        assert item.why.strip(), item.id
        assert item.level in {"organisation", "team"}, item.id
        assert item.transition in {"none", "open", "history"}, item.id


def test_items_of_one_group_stand_together(pack):
    for chapter in pack.chapters:
        groups = [name for name, _ in itertools.groupby(i.group for i in _guide_items(chapter))]
        assert len(set(groups)) == len(groups), chapter.id


def test_cards_join_items_in_one_step(pack):
    for item in pack.items:
        if item.card:
            assert pack.item_by_id[item.card].card == "", item.id


def test_every_form_of_a_term_occurs_in_some_text(pack):
    texts = [text for _, text in _texts_that_link(pack)]
    everything = "\n".join(texts).casefold()

    idle = [form for term in pack.terms for form in term.forms if form.casefold() not in everything]
    assert idle == []


def test_terms_are_linked_from_the_texts(pack):
    """All but one: the guide names this kind of bill only in a list of standards."""
    texts = list(_texts_that_link(pack))
    texts += [("monitor", word) for word in MONITOR_TERM.values()]
    alone = set()
    for term in pack.terms:
        forms = [form.casefold() for form in (term.term, *term.forms)]
        others = [text.casefold() for where, text in texts if where != term.id]
        if not any(form in text for text in others for form in forms):
            alone.add(term.id)

    assert alone == {"restitutienota"}


def _texts_that_link(pack):
    for chapter in (pack.introduction, *pack.chapters):
        for section in chapter.sections:
            yield chapter.id, section.text
        for item in chapter.items:
            yield item.id, " ".join((item.title, item.text, item.why, *item.subpoints))
    for term in pack.terms:
        yield term.id, term.text
    for questionnaire in pack.questionnaires:
        for theme in questionnaire.themes:
            yield theme.id, " ".join(question.text for question in theme.questions)


def test_one_questionnaire_for_each_practice_type(pack):
    assert sorted(q.group for q in pack.questionnaires) == sorted(PracticeType)


def test_questions_name_their_items_and_items_their_questions(pack):
    """The two directions tell the same, financiers apart: they mark no items."""
    from_questions = set()
    for questionnaire in pack.questionnaires:
        if questionnaire.group == PracticeType.FINANCIER:
            continue
        for question in (q for theme in questionnaire.themes for q in theme.questions):
            from_questions |= {(item, question.id, "direct") for item in question.direct}
            from_questions |= {(item, question.id, "indirect") for item in question.indirect}
    from_items = {(item.id, q.id, q.link) for item in pack.items for q in item.questions}

    assert from_items == from_questions


def test_institutions_are_asked_seventeen_ict_questions_that_all_bear_on_an_item(pack):
    large = next(q for q in pack.questionnaires if q.group == "large_institution")
    ict = next(theme for theme in large.themes if theme.id == "ict")

    assert [q.id for q in ict.questions] == [f"ict{n:02}" for n in range(1, 18)]
    assert all(q.direct for q in ict.questions)


@pytest.mark.parametrize("keys", [{"on_schedule", "behind", "at_risk"}, {"yes", "no"}])
def test_published_figures_add_up_but_for_rounding(pack, keys):
    figures = [figure for figure in pack.figures if set(figure.percent) == keys]

    assert figures
    for figure in figures:
        assert 98 <= sum(figure.percent.values()) <= 102, (figure.group, figure.theme)


def test_published_figures_are_whole_or_absent_and_never_told_twice(pack):
    allowed = ({"on_schedule", "behind", "at_risk"}, {"yes", "no"}, set())
    groups = {*PracticeType, "providers", "forensic", "non_forensic"}
    for figure in pack.figures:
        assert set(figure.percent) in allowed, figure
        assert figure.percent or figure.respondents_percent is not None, figure
        assert figure.certainty in {"sure", "likely"}
        assert figure.group in groups
    keys = [(figure.group, figure.theme) for figure in pack.figures]
    assert len(set(keys)) == len(keys)


def test_a_group_has_one_number_of_respondents(pack):
    for group, figures in itertools.groupby(
        sorted(pack.figures, key=lambda f: f.group), key=lambda f: f.group
    ):
        assert len({figure.n for figure in figures}) == 1, group
