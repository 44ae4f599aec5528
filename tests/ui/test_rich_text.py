"""Glossary links in texts: whole words, once a text, the longest form, never inside an address."""

import re

from zpm_checklist.ui.widgets.rich_text import TermLinker, to_html


def links(html: str) -> list[tuple[str, str]]:
    return re.findall(r'<a href="term:([a-z0-9-]+)">([^<]*)</a>', html)


def test_every_form_of_every_term_is_found(pack):
    linker = TermLinker(pack)
    for term in pack.terms:
        for form in (term.term, *term.forms):
            html = linker.linked(f"Over {form} dus.", set())
            assert [name for name, _ in links(html)] == [term.id], form


def test_the_longest_form_wins_and_each_term_is_linked_once(pack):
    linker = TermLinker(pack)
    html = to_html("Acute ggz binnen budget en nog eens acute ggz binnen budget.", linker)
    assert links(html) == [("acute-ggz-binnen-budget", "Acute ggz binnen budget")]


def test_no_link_inside_a_word_or_an_address(pack):
    linker = TermLinker(pack)
    for text in ("zorgprestatiemodel.nl", "consultatie", "prestatie-indicator", "basis-setting"):
        assert links(linker.linked(text, set())) == [], text


def test_text_is_escaped(pack):
    html = to_html('<img src="file:///x"> & setting', TermLinker(pack))
    assert "<img" not in html
    assert "&amp;" in html
    assert links(html) == [("setting", "setting")]
