"""Which links a mark may hold, and where they lead."""

from operator import add

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.strategies import links
from zpm_checklist.model.disclosure import Disclosure, on_paper
from zpm_checklist.model.link import MOST_LINKS, LinkKind, are_links, host_of, kind_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.reader import Reader


@pytest.mark.parametrize(
    ("link", "kind", "host"),
    [
        ("https://www.example.nl/zpm?x=1#y", LinkKind.WEB, "www.example.nl"),
        ("https://example.nl", LinkKind.WEB, "example.nl"),
        ("HTTPS://café.example:8443/", LinkKind.WEB, "café.example"),
        ("https://[2001:db8::1]/", LinkKind.WEB, "[2001:db8::1]"),
        ("mailto:epd@example.nl?subject=ZPM", LinkKind.MAIL, "example.nl"),
        ("/home/an/plan é.pdf", LinkKind.FILE, ""),
        ("/home/an/Schermafbeelding 10.00\u202fAM.png", LinkKind.FILE, ""),
        (r"C:\ZPM\plan.docx", LinkKind.FILE, ""),
        ("D:/ZPM/plan.docx", LinkKind.FILE, ""),
        (r"\\server\zpm\plan.docx", LinkKind.FILE, ""),
    ],
)
def test_web_mail_and_files_are_told_apart(link, kind, host):
    assert kind_of(link) is kind
    assert host_of(link) == host


@pytest.mark.parametrize(
    "link",
    [
        *("", " ", "plan.docx", "map/plan.docx", "../plan.docx", "C:plan.docx", "www.example.nl"),
        *("http://example.nl", "ftp://example.nl", "file:///etc/passwd", "javascript:alert(1)"),
        *("data:text/html,x", "https://", "https:///x", "https://:443", "https://exa mple.nl"),
        *("https://bank.nl@example.nl/", "https://example.nl\\@bank.nl", "https:/\\example.nl"),
        *("mailto:", "mailto:an", "mailto:@example.nl", "mailto:an@example.nl\n/map"),
        *(
            "/map/een\n/map/twee",
            "/map/\x00",
            "/map/\u202egpj.exe",
            "/map/\udcff",
            " /map",
            "/map ",
        ),
        *("https://example.nl/\u200b", "https://example.nl/" + "x" * 2_000, "/" + "x" * 2_000),
    ],
)
def test_nothing_else_is_a_link(link):
    assert kind_of(link) is None
    assert host_of(link) == "" or "\u200b" in link or len(link) > 2_000
    assert not are_links([link])


@given(links(MOST_LINKS))
def test_a_mark_may_hold_twenty_of_them_none_twice(found):
    assert are_links(found)
    assert not are_links([*found, *found[:1]]) or not found
    assert not are_links([f"/{number}" for number in range(MOST_LINKS + 1)])


@given(
    st.builds(add, st.sampled_from(["", "https://a.nl/", "mailto:a@b.nl?", "/", "C:\\"]), st.text())
)
@example("https://example.nl\r\nx")
def test_what_is_a_link_fits_on_one_line_as_it_is(text):
    if kind_of(text):
        assert text.splitlines() == [text]
        assert text == text.strip()
        text.encode()


@given(links())
def test_links_go_where_notes_go_and_never_on_paper(found):
    mark = Mark(note="notitie", links=found)

    assert Disclosure(notes=False).of_mark(mark) == Mark()
    assert Disclosure(names=False, reasons=False, dates=False).of_mark(mark) == mark
    for reader in Reader:
        assert on_paper(reader).of_mark(mark).links == ()
