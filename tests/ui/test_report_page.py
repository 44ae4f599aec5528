"""Rapport: the preview is what is saved, saving takes one click, and nothing is overwritten."""

import io
import subprocess
import sys
from dataclasses import replace

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import TODAY, press, wait_until
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Status
from zpm_checklist.ui.application import make_window
from zpm_checklist.ui.controller import Controller
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.paper.pages import draw_page
from zpm_checklist.ui.paper.report_papers import OTHERS, READERS, Paper
from zpm_checklist.ui.pictures.report_views import wait_for_paper
from zpm_checklist.ui.pictures.screenshots import controller_of, discard, dress, settle
from zpm_checklist.ui.widgets.saved_line import SavedLine

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder without a folder for documents."""
    folder = tmp_path / "thuis"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return folder


@pytest.fixture
def window(home, example_window):
    """At the report for oneself, with the preview drawn."""
    example_window.activateWindow()
    example_window.go(places.REPORT)
    settle()
    wait_for_paper(example_window)
    return example_window


def show(window, paper):
    window.pages.report.choose(paper)
    settle()
    wait_for_paper(window)


def narrow(window):
    for width in (900, 700):  # the side bar goes first
        window.resize(width, 700)
        settle()


def save(window):
    """Click, and give what came of it."""
    page = window.pages.report
    page.save.click()
    wait_until(lambda: not page.keeping.is_busy)
    assert page.keeping.line.isVisible()
    return page.keeping.line.path


def preview(window):
    return window.pages.report.preview


def text_of(data):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def test_what_is_saved_is_what_was_seen(window, home):
    for paper in Paper:
        show(window, paper)
        seen = preview(window).pages
        path = save(window)
        assert path.parent == home
        assert path.read_bytes() == seen.data
        assert len(pypdf.PdfReader(path).pages) == len(seen) == preview(window).view.count
    assert len(list(home.glob("*.pdf"))) == len(Paper)


def test_each_paper_looks_different(window):
    drawn = {}
    for paper in (*READERS, *OTHERS):
        show(window, paper)
        image = preview(window).view.picture(0)
        drawn[paper] = bytes(image.constBits())
        whites = drawn[paper].count(b"\xff") / len(drawn[paper])
        assert 0.5 < whites < 0.999, paper
    assert len(set(drawn.values())) == len(Paper)


def test_nothing_is_overwritten(window, home):
    first = save(window)
    before = first.read_bytes()
    assert save(window) == first  # the same once more: it is there already
    item = window.session.pack.items[0]
    window.session.edit(item.id, Mark(Status.AT_RISK), "")
    wait_until(lambda: preview(window).is_at_rest)
    second = save(window)
    assert second.name == f"{first.stem} (2).pdf"
    assert first.read_bytes() == before != second.read_bytes()
    assert sorted(path.name for path in home.glob("*.pdf")) == sorted([first.name, second.name])


def test_the_next_file_comes_where_the_last_one_went(window, home, tmp_path):
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    page = window.pages.report
    page.save_to(elsewhere / "rapport.pdf")
    wait_until(lambda: not page.keeping.is_busy)
    assert save(window).parent == elsewhere
    for path in elsewhere.iterdir():
        path.unlink()
    elsewhere.rmdir()
    assert save(window).parent == home


def test_a_name_that_is_no_pdf_is_refused(window, tmp_path):
    told = []
    page = window.pages.report
    page.failed.connect(told.append)
    page.save_to(tmp_path / "rapport.doc")
    wait_until(lambda: not page.keeping.is_busy)
    assert "die op .pdf eindigt" in str(told[0])
    assert not (tmp_path / "rapport.doc").exists()
    assert not page.keeping.line.isVisible()


def test_the_preview_follows_the_practice(window):
    before = preview(window).pages
    item = window.session.pack.items[0]
    window.session.edit(item.id, Mark(Status.AT_RISK, owner="Mevrouw Nieuw"), "")
    assert preview(window).pages is None  # at once: what was seen is not what holds
    wait_for_paper(window)
    assert "Mevrouw Nieuw" in text_of(preview(window).pages.data)
    assert "Mevrouw Nieuw" not in text_of(before.data)
    window.session.undo()
    wait_for_paper(window)
    assert "Mevrouw Nieuw" not in text_of(preview(window).pages.data)


def test_only_the_last_of_many_wishes_is_shown(window):
    for paper in (*Paper, Paper.INSURER):
        window.pages.report.choose(paper)
    settle()
    wait_for_paper(window)
    show(window, Paper.SELF)
    alone = preview(window).pages.data
    show(window, Paper.INSURER)
    assert "handtekening" in text_of(preview(window).pages.data).lower()
    assert preview(window).pages.data != alone


def test_pages_turn_by_keyboard(window, said):
    view, page = preview(window).view, preview(window)._page
    view.setFocus()
    assert view.accessibleName() == page.text() == "Bladzijde 1 van 6"
    press(window, Qt.Key.Key_Right)
    assert (view.current, page.text()) == (1, "Bladzijde 2 van 6")
    assert said[-1] == "Bladzijde 2 van 6"
    press(window, Qt.Key.Key_Left)
    assert view.current == 0
    for _ in range(40):
        press(window, Qt.Key.Key_PageDown)
    assert view.current == 5
    press(window, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0
    press(window, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() > 0
    press(window, Qt.Key.Key_End)
    wait_for_paper(window)
    assert view.picture(5) is not None
    assert preview(window).former.isEnabled()
    assert not preview(window).next.isEnabled()


def test_a_screen_reader_gets_the_words_of_the_page(window):
    view = preview(window).view
    paper = pypdf.PdfReader(io.BytesIO(preview(window).pages.data))
    read = " ".join(paper.pages[0].extract_text().split())
    said = " ".join(view.accessibleDescription().split())
    for word in ("Praktijk De Linde", "Waar u staat", "Nu eerst"):
        assert word in said
        assert word in read
    view.go_to(2)
    assert view.accessibleDescription() == preview(window).pages.texts[2] != said


def test_pages_follow_the_width_and_are_as_sharp_as_the_screen(window):
    view, widths = preview(window).view, []
    for size in ((1100, 700), (1500, 900), (1900, 1000)):
        window.resize(*size)
        settle()
        wait_for_paper(window)
        across = view._places[0].width()
        assert view.picture(0).width() == round(across * view.devicePixelRatioF())
        assert across < view.viewport().width()
        widths.append(across)
    assert widths == sorted(set(widths))


def test_a_page_is_drawn_exactly_as_wide_as_asked(window):
    pages = preview(window).pages
    for width in range(300, 800, 7):
        assert draw_page(pages, 0, width).image().width() == width


def test_in_a_narrow_window_the_preview_waits_behind_a_button(window):
    page = window.pages.report
    assert not page.look.isVisible()
    narrow(window)
    assert page.look.isVisible()
    assert not preview(window).isVisible()
    assert page.save.isVisible()
    page.look.click()
    settle()
    wait_for_paper(window)
    assert preview(window).view.hasFocus()
    assert not page.save.isVisible()
    assert preview(window).view.picture(0) is not None
    preview(window).back.click()
    settle()
    assert page.look.hasFocus()
    assert not preview(window).isVisible()


def test_the_largest_text_folds_the_preview(window):
    dress(window.design, "light", 2.0)
    settle()
    assert window.pages.report.look.isVisible()
    assert window.size().width() == 1366


def test_a_hidden_preview_is_left_alone(window):
    window.go("planning")
    window.session.edit(window.session.pack.items[0].id, Mark(Status.DONE), "")
    settle()
    assert preview(window).pages is None
    assert not preview(window)._maker.is_busy
    window.go(places.REPORT)
    settle()
    wait_for_paper(window)
    assert preview(window).pages is not None


def test_a_week_list_is_for_everybody_or_for_one(ready_window, add_practice):
    id_ = add_practice()
    window = ready_window()
    first, second = window.session.pack.chapter_by_id["planning"].items[:2]
    window.session.edit(first.id, Mark(Status.BEHIND, owner="An", due=TODAY), "")
    window.session.edit(second.id, Mark(Status.BEHIND, owner="Bo", due=TODAY), "")
    assert window.session.practice.id == id_
    window.go(places.REPORT)
    show(window, Paper.WEEK)
    assert first.title in text_of(preview(window).pages.data)
    people = window.pages.report.papers.people
    assert [people.itemText(n) for n in range(people.count())] == ["Iedereen", "An", "Bo"]
    people.setCurrentIndex(2)
    settle()
    wait_for_paper(window)
    text = text_of(preview(window).pages.data)
    assert second.title in text
    assert first.title not in text
    show(window, Paper.SELF)
    assert not people.isVisible()


def test_who_has_no_paper_reads_why(add_practice, ready_window):
    add_practice("Verzekeraar", Profile.for_type(PracticeType.FINANCIER))
    window = ready_window()
    window.go(places.REPORT)
    settle()
    wait_for_paper(window)
    assert preview(window).pages is None
    assert preview(window).why_not.isVisible()
    assert "financier" in preview(window).why_not.text()
    told = []
    window.pages.report.failed.connect(told.append)
    window.pages.report.save.click()
    wait_until(lambda: bool(told))


def test_the_place_keeps_the_paper(window):
    show(window, Paper.BOARD)
    window.go("planning")
    window.go_back()
    assert window.pages.report.choice.paper is Paper.BOARD


def test_the_training_room_prints_its_own_word(tmp_path):
    window = make_window(tmp_path / "oefening.sqlite", TODAY, is_exercise=True)
    window.show()
    try:
        wait_until(lambda: window.findChild(Controller) is not None)
        wait_until(lambda: window.session.workspace is not None)
        profile = replace(Profile.for_type(PracticeType.VRIJGEVESTIGD))
        practice = window.session.workspace.add_practice("Praktijk Spel", profile)
        window.session.choose(practice.id)
        window.go(places.REPORT)
        settle()
        wait_for_paper(window)
        assert all("OEFENING" in text for text in preview(window).pages.texts)
        export = window.pages.report.export
        assert "oefenruimte" in export.findChildren(type(export._told))[1].text()
        assert not export.save.isVisible()
    finally:
        discard(window)


def test_pdfium_waits_until_a_preview_is_shown():
    script = """if True:
        import sys, tempfile
        from pathlib import Path
        from zpm_checklist.ui.pictures.screenshots import open_example, settle
        from zpm_checklist.ui.pictures.report_views import wait_for_paper
        with tempfile.TemporaryDirectory() as folder, open_example(Path(folder)) as window:
            for width in (900, 700):
                window.resize(width, 700)
                settle()
            window.go("report")
            settle()
            assert "pypdfium2" not in sys.modules
            window.pages.report.look.click()
            settle()
            wait_for_paper(window)
            assert "pypdfium2" in sys.modules
    """
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_file_that_is_gone_is_told_when_it_is_to_be_opened(window):
    path = save(window)
    path.unlink()
    line = next(line for line in window.findChildren(SavedLine) if line.isVisible())
    line.open.click()
    assert f"{path.name} staat er niet meer." in line._where.text()


def test_a_folder_that_cannot_be_shown_is_told(window):
    window.go(places.SETTINGS)
    settle()
    settings = window.pages.settings
    settings._settings.register = settings._settings.register.with_name("weg") / "register.sqlite"
    next(b for b in settings.findChildren(QPushButton) if b.text() == "Map openen").click()
    assert "staat er niet meer" in controller_of(window).strip._text.text()
