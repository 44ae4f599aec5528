"""The presenter: its keys, what they show, and that every item fits on every beamer."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import TODAY
from zpm_checklist.content.loader import load_pack
from zpm_checklist.content.training import load_cases
from zpm_checklist.model.lesson_result import result_of
from zpm_checklist.model.status import Status
from zpm_checklist.services.lessons import make_lesson
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.pictures.training_views import inside, open_room, show_presenter
from zpm_checklist.ui.training.figures import Sign
from zpm_checklist.ui.training.presenter_keys import ASKED, Ask
from zpm_checklist.ui.training.presenter_slide import Slide, arrange, paragraphs
from zpm_checklist.ui.training.words import JUDGED, big, model_words, task_text

BEAMERS = {"xga": QSize(1024, 768), "hd": QSize(1920, 1080)}
READABLE = 0.022
"""Of the height of the screen: 24 pixels on the smaller beamer."""
SIZE = QSize(1366, 850)


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    """A lesson of twelve items, with the results of nine participants; opening it takes long."""
    with open_room(tmp_path_factory.mktemp("room"), TODAY, SIZE) as opened:
        yield opened


@pytest.fixture
def presenter(window):
    """The lesson on the beamer, at its beginning."""
    inside(window).room.lesson_changed.emit()
    shown = show_presenter(window, BEAMERS["xga"])
    yield shown
    shown.close()


def hit(presenter, key):
    QTest.keyClick(presenter, key)
    settle()


@pytest.mark.parametrize(
    "key",
    [
        *(Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down),
        *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    ],
)
def test_the_next_item(presenter, key):
    hit(presenter, key)
    hit(presenter, key)
    assert presenter.at == 2
    assert presenter.slide.foot.startswith("3 van 12")


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up])
def test_the_former_item(presenter, key):
    hit(presenter, Qt.Key.Key_End)
    assert presenter.at == 11
    hit(presenter, Qt.Key.Key_PageDown)
    assert presenter.at == 11
    hit(presenter, key)
    assert presenter.at == 10
    hit(presenter, Qt.Key.Key_Home)
    hit(presenter, key)
    assert presenter.at == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_the_screen_goes_black_and_comes_back(presenter, key):
    hit(presenter, key)
    image = presenter.sheet.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, 1024, 7) for y in range(0, 768, 7)}
    assert seen == {"#000000"}
    hit(presenter, Qt.Key.Key_PageDown)
    assert not presenter.is_blank
    assert presenter.at == 0, "the first key only lights the screen"
    hit(presenter, key)
    hit(presenter, key)
    assert not presenter.is_blank


def test_the_model_answer_with_its_sentence(presenter):
    room = inside(presenter.parentWidget()).room
    model = room.case.answer_by_item[room.items[0].id]
    assert model.why not in presenter.sheet.accessibleName()
    hit(presenter, Qt.Key.Key_M)
    assert presenter.slide.model is Status(model.status)
    assert model.why in presenter.sheet.accessibleName()
    hit(presenter, Qt.Key.Key_PageDown)
    assert presenter.slide.model is None, "the next item does not give its answer away"


def test_the_result_with_its_numbers(presenter):
    room = inside(presenter.parentWidget()).room
    hit(presenter, Qt.Key.Key_R)
    slide, entry = presenter.slide, room.result.items[0]
    assert slide.entry == entry
    assert [sign.words.split()[0] for sign in slide.signs] == [
        str(entry.counts[status]) for status in JUDGED
    ]
    assert "9 deelnemers" in slide.told
    hit(presenter, Qt.Key.Key_R)
    assert presenter.slide.entry is None


def test_escape_leaves_and_a_remote_begins_again(presenter):
    window = presenter.parentWidget()
    hit(presenter, Qt.Key.Key_PageDown)
    hit(presenter, Qt.Key.Key_F5)
    assert presenter.isVisible()
    hit(presenter, Qt.Key.Key_Escape)
    assert not presenter.isVisible()
    window.activateWindow()
    window.pages.training.setFocus()
    QTest.keyClick(window.pages.training, Qt.Key.Key_F5)
    settle()
    assert presenter.isVisible()
    assert presenter.at == 1


def test_the_mouse_goes_on_and_brings_the_buttons(presenter):
    assert not presenter.bar.isVisible()
    assert presenter.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseClick(presenter, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert presenter.at == 1
    QTest.mouseMove(presenter.windowHandle(), QPoint(310, 210))
    settle()
    assert presenter.bar.isVisible()
    assert presenter.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert presenter.rect().contains(presenter.bar.geometry())
    presenter._idle.timeout.emit()
    assert not presenter.bar.isVisible()
    assert presenter.cursor().shape() is Qt.CursorShape.BlankCursor


def test_tab_reaches_every_button(presenter):
    hit(presenter, Qt.Key.Key_Tab)
    assert presenter.bar.isVisible()
    reached = set()
    for _ in range(12):
        reached.add(presenter.focusWidget())
        QTest.keyClick(presenter.focusWidget(), Qt.Key.Key_Tab)
    assert set(presenter.bar._buttons.values()) <= reached
    while not isinstance(presenter.focusWidget(), QPushButton):
        QTest.keyClick(presenter.focusWidget(), Qt.Key.Key_Tab)
    presenter._idle.timeout.emit()
    assert presenter.bar.isVisible(), "not under somebody's hands"


def test_tab_goes_in_at_either_end(presenter):
    for key, words in ((Qt.Key.Key_Tab, "‹ Vorige"), (Qt.Key.Key_Backtab, "Sluiten (Esc)")):
        presenter.setFocus()
        presenter._idle.timeout.emit()
        hit(presenter, key)
        assert presenter.focusWidget().text() == words


def test_enter_presses_the_button_that_has_the_focus(presenter):
    hit(presenter, Qt.Key.Key_Tab)
    while presenter.focusWidget().text() != "Modelantwoord (M)":
        hit(presenter.focusWidget(), Qt.Key.Key_Tab)
    hit(presenter.focusWidget(), Qt.Key.Key_Return)
    assert presenter.slide.note
    assert presenter.at == 0, "it is not the key for the next item there"
    hit(presenter.focusWidget(), Qt.Key.Key_PageDown)
    assert presenter.at == 1, "a remote works all the same"


def test_who_comes_back_from_the_buttons_sees_it(presenter):
    hit(presenter, Qt.Key.Key_Backtab)
    plain = presenter.sheet.grab().toImage()
    hit(presenter.focusWidget(), Qt.Key.Key_Tab)
    assert presenter.focusWidget() is presenter
    assert presenter.sheet.grab().toImage() != plain
    presenter._idle.timeout.emit()
    assert presenter.sheet.grab().toImage() == plain, "the room has no use for a ring"


def test_who_hands_in_meanwhile_is_told_in_one_sentence(presenter, said):
    room = inside(presenter.parentWidget()).room
    all_of_them = room.result
    hit(presenter, Qt.Key.Key_R)
    said.clear()
    room.counted.emit()
    assert said == [], "nothing new"
    room.result = replace(all_of_them, aliases=(*all_of_them.aliases, "laat"))
    room.counted.emit()
    room.result = all_of_them
    assert said == ["10 deelnemers leverden in."]


def test_whoever_does_not_see_the_beamer_hears_it(presenter, said):
    hit(presenter, Qt.Key.Key_PageDown)
    title = inside(presenter.parentWidget()).room.items[1].title
    assert title in said[-1]
    assert "2 van 12" in said[-1]


def test_what_a_remote_sends_is_known():
    assert set(ASKED.values()) == set(Ask)


# --- Large, and never cut off ---------------------------------------------------------------


@pytest.fixture(scope="module")
def design():
    make_application()
    return Design(is_exercise=True)


@pytest.mark.parametrize("beamer", BEAMERS)
@pytest.mark.parametrize("case", load_cases(), ids=lambda case: case.id)
def test_every_item_fits_with_all_that_can_be_shown(design, beamer, case):
    pack, size = load_pack(), BEAMERS[beamer]
    for start in range(0, len(pack.items), 50):
        items = [item.id for item in pack.items[start : start + 50]]
        result = result_of(make_lesson(pack, case, items), case, [])
        for entry in result.items:
            item = pack.item_by_id[entry.item_id]
            signs = tuple(Sign(status, f"25 {big(status)}") for status in JUDGED)
            slide = Slide(item.title, task_text(item), signs, "60 van 60")
            full = Slide(
                item.title,
                task_text(item),
                signs,
                "60 van 60",
                entry,
                "25 deelnemers leverden in.",
                Status.DONE,
                model_words(entry),
            )
            for shown in (slide, full):
                check(arrange(shown, size, design), size, item.id)


def check(found, size, item_id):
    assert found.fits, item_id
    screen = QRectF(0, 0, size.width(), size.height())
    for line in found.lines:
        assert screen.contains(line.box), item_id
        assert line.font.pixelSize() >= READABLE * size.height(), item_id
        widest = max(QFontMetrics(line.font).horizontalAdvance(word) for word in line.text.split())
        assert widest <= line.box.width(), item_id
    for one, other in zip(found.lines, found.lines[1:], strict=False):
        assert one.box.bottom() <= other.box.top(), item_id
    for place in found.signs.places(found.signs_at.width()):
        assert screen.contains(place.translated(found.signs_at.topLeft())), item_id


@given(st.lists(st.text("ab c-\n", max_size=30), max_size=6).map("\n\n".join))
def test_paragraphs_lose_no_word(text):
    said = " ".join(paragraphs(text)).replace("•", " ").split()
    kept = [word for line in text.split("\n") for word in line.removeprefix("- ").split()]
    assert said == kept


@pytest.mark.parametrize("key", ["F1", "?"])
def test_who_asks_for_help_sees_the_keys(presenter, said, key):
    presenter.bar.hide()
    if key == "?":
        QTest.keyClick(presenter, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    else:
        hit(presenter, Qt.Key.Key_F1)
    assert presenter.bar.isVisible()
    assert "Modelantwoord (M)" in said[-1]
    assert presenter.at == 0
