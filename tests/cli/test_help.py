"""Help is Dutch on every page, and names what there is."""

import pytest

from tests.cli.program import ENGLISH
from tests.dutch import words_of
from tests.spelling import unknown_words

PAGES = [
    (),
    ("content",),
    ("content", "build"),
    ("practice",),
    ("practice", "add"),
    ("practice", "list"),
    ("mark",),
    ("applies",),
    ("status",),
    ("report",),
    ("print",),
    ("export",),
    ("import",),
    ("letter",),
    ("verify",),
    ("training",),
    ("training", "cases"),
    ("training", "lesson"),
    ("training", "start"),
    ("training", "hand-in"),
    ("training", "results"),
    ("training", "reset"),
    ("demo",),
    ("screenshots",),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: " ".join(page) or "zpm-checklist")
def test_help_is_dutch(here, page):
    out = here.done(*page, "--help")

    assert out.startswith(f"Gebruik: zpm-checklist {' '.join(page)}".rstrip())
    assert "Toon deze helptekst en stop." in out
    assert [word for word in (*ENGLISH, "TEXT", "[OPTIONS]", "COMMAND") if word in out] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: " ".join(page) or "zpm-checklist")
def test_help_is_spelled_right(here, page):
    text = here.done(*page, "--help")
    prose = [line.strip() for line in text.splitlines() if line.strip().endswith((".", "?"))]
    words = {word for line in prose for word in words_of(line.partition("  ")[2] or line)}

    assert unknown_words(word for word in words if not word.isupper()) == set()


def test_every_command_of_the_design_is_there(here):
    out = here.done("--help")
    listed = {line.split()[0] for line in out.partition("Opdrachten:")[2].splitlines() if line}

    assert {page[0] for page in PAGES if page} <= listed
