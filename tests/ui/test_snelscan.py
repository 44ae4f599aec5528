"""Snelscan by real keys: one key a question, reasons, proposals, and what is on disk afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton

from tests.ui.conftest import EVERYTHING, press
from zpm_checklist.model.answer import UNANSWERED, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.narrowing import narrowing_of
from zpm_checklist.ui.overview.answers import AnswersCard
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.widgets.labels import ContentLabel
from zpm_checklist.ui.widgets.sign_button import SignButton

SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)
CONTROL = Qt.KeyboardModifier.ControlModifier
YES_NO_KEYS = {
    Qt.Key.Key_1: AnswerValue.YES,
    Qt.Key.Key_2: AnswerValue.NO,
    Qt.Key.Key_N: AnswerValue.NOT_APPLICABLE,
}


def questions(pack, kind) -> list:
    return [question for _, question in all_questions(questionnaire(pack, kind))]


def snelscan(window) -> None:
    window.go("planning")
    window.go(places.SNELSCAN)
    window.activateWindow()
    settle()


def shown(window) -> str:
    page = window.pages.snelscan
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(texts)


def card(window) -> str:
    """The id of the question in sight; empty at the end."""
    page = window.pages.snelscan
    return page.card.desk.state.question.id if page.card.isVisible() else ""


def answer(window, question_id):
    now = window.session.monitor.round
    return now.answer(question_id) if now else UNANSWERED


@pytest.fixture
def solo(add_practice, ready_window):
    add_practice("Praktijk Zon", SOLO)
    window = ready_window()
    snelscan(window)
    return window


@pytest.fixture
def institution(add_practice, ready_window):
    add_practice("Instelling Maan", EVERYTHING)
    window = ready_window()
    snelscan(window)
    return window


def test_a_key_a_question_fills_the_whole_list(solo, pack, rounds_on_disk):
    asked = questions(pack, PracticeType.VRIJGEVESTIGD)
    keys = [list(YES_NO_KEYS)[number % 3] for number in range(len(asked))]
    for key in keys:
        press(solo, key)
    assert card(solo) == ""
    assert "Klaar" in shown(solo)
    practice_id = solo.session.practice.id
    solo.close()
    (only,) = rounds_on_disk(practice_id)
    assert only.is_open
    given = {question_id: answer.value for question_id, answer in only.answers.items()}
    wanted = {question.id: YES_NO_KEYS[key] for question, key in zip(asked, keys, strict=True)}
    assert given == wanted


def test_looking_alone_begins_no_round(solo):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_0, Qt.Key.Key_A):
        press(solo, key)
    assert solo.session.rounds == ()
    assert solo.session.undo_stack.count() == 0


def test_the_keys_of_three_steps(institution, pack):
    ids = [question.id for question in questions(pack, PracticeType.LARGE_INSTITUTION)]
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        press(institution, key)
    press(institution, Qt.Key.Key_Return)  # no reason given: fast to skip
    press(institution, Qt.Key.Key_3)
    assert card(institution) == ids[2]  # asks reasons, so it stays
    for key in (Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_B, Qt.Key.Key_B):
        press(institution, key)
    press(institution, Qt.Key.Key_Return)
    press(institution, Qt.Key.Key_N)
    assert card(institution) == ids[4]
    given = [answer(institution, question_id) for question_id in ids[:4]]
    assert [entry.value for entry in given] == [
        AnswerValue.ON_SCHEDULE,
        AnswerValue.BEHIND,
        AnswerValue.AT_RISK,
        AnswerValue.NOT_APPLICABLE,
    ]
    assert [entry.reasons for entry in given] == [
        *((), ()),
        *((Reason.THIRD_PARTY, Reason.CAPACITY), ()),
    ]
    press(institution, Qt.Key.Key_Left)
    press(institution, Qt.Key.Key_Left)
    press(institution, Qt.Key.Key_1)
    assert answer(institution, ids[2]).reasons == ()


def test_undo_brings_the_card_back_and_takes_the_round_away(solo):
    first = card(solo)
    press(solo, Qt.Key.Key_1)
    second = card(solo)
    press(solo, Qt.Key.Key_2)
    press(solo, Qt.Key.Key_Z, CONTROL)
    assert card(solo) == second
    assert answer(solo, second) == UNANSWERED
    press(solo, Qt.Key.Key_Z, CONTROL)
    assert card(solo) == first
    assert solo.session.rounds == ()
    press(solo, Qt.Key.Key_Y, CONTROL)
    assert answer(solo, first).value is AnswerValue.YES
    assert len(solo.session.rounds) == 1


def test_zero_clears_and_stays(solo):
    first = card(solo)
    press(solo, Qt.Key.Key_1)
    press(solo, Qt.Key.Key_PageUp)
    press(solo, Qt.Key.Key_0)
    assert card(solo) == first
    assert answer(solo, first) == UNANSWERED


def test_it_goes_on_at_the_first_question_without_an_answer(solo):
    for key in (Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_1):
        press(solo, key)
    fourth = card(solo)
    press(solo, Qt.Key.Key_Escape)
    assert solo.place == "planning"
    solo.session.choose(solo.session.practice.id)
    snelscan(solo)
    skipped = card(solo)
    press(solo, Qt.Key.Key_1)  # the third has an answer already
    assert card(solo) == fourth
    assert skipped != fourth


def test_enter_takes_the_proposal_over_or_goes_on(institution, pack):
    ids = [question.id for question in questions(pack, PracticeType.LARGE_INSTITUTION)]
    proposed = pack.item_by_id["informatie.oplevering-software"]
    institution.session.edit(proposed.id, Mark(Status.BEHIND), "")
    assert card(institution) == ids[0]
    press(institution, Qt.Key.Key_Return)  # nothing is proposed
    assert answer(institution, ids[0]) == UNANSWERED
    assert card(institution) == ids[1]
    assert "Voorstel: achter, maar in te halen" in shown(institution)
    assert "Ten minste één punt bij deze vraag loopt achter." in shown(institution)
    press(institution, Qt.Key.Key_Return)
    assert answer(institution, ids[1]).value is AnswerValue.BEHIND


def test_an_answer_against_the_proposal_asks_why(institution, pack):
    ids = [question.id for question in questions(pack, PracticeType.LARGE_INSTITUTION)]
    institution.session.edit("informatie.oplevering-software", Mark(Status.BEHIND), "")
    press(institution, Qt.Key.Key_Right)
    press(institution, Qt.Key.Key_1)
    assert card(institution) == ids[1]
    assert "Waarom anders dan het voorstel?" in shown(institution)
    field = institution.pages.snelscan.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "1 2 3 N 0 af")
    press(institution, Qt.Key.Key_Return)
    assert card(institution) == ids[2]
    given = answer(institution, ids[1])
    assert (given.value, given.why) == (AnswerValue.ON_SCHEDULE, "1 2 3 N 0 af")
    assert answer(institution, ids[2]) == UNANSWERED


def test_what_is_typed_survives_leaving_by_escape(institution):
    press(institution, Qt.Key.Key_3)
    first = card(institution)
    field = institution.pages.snelscan.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "half")
    press(institution, Qt.Key.Key_Escape)
    assert institution.place == "planning"
    assert answer(institution, first).why == "half"


def test_items_are_one_click_away_only_where_it_is_not_on_schedule(institution):
    links = next(
        label
        for label in institution.pages.snelscan.findChildren(ContentLabel)
        if label.accessibleName() == "Punten bij deze vraag"
    )
    assert not links.isVisible()
    press(institution, Qt.Key.Key_3)
    assert links.isVisible()
    links.linkActivated.emit("item:informatie.epd-leverancier")
    settle()
    assert institution.place == "informatie"
    assert institution.pages.chapter.list.current_item.id == "informatie.epd-leverancier"
    institution.go_back()
    assert institution.place == places.SNELSCAN


def test_a_closed_round_asks_for_a_new_one(solo):
    press(solo, Qt.Key.Key_1)
    solo.session.close_round()
    settle()
    press(solo, Qt.Key.Key_2)
    assert "Meting 1 van 2026 is afgesloten" in shown(solo)
    assert solo.session.monitor.answered == 1
    press(solo, Qt.Key.Key_Return)
    assert [entry.is_open for entry in solo.session.rounds] == [False, True]
    assert solo.session.monitor.answered == 0
    press(solo, Qt.Key.Key_2)
    assert solo.session.monitor.answered == 1


def test_the_end_tells_what_is_left_and_what_contradicts(example_window):
    snelscan(example_window)
    example_window.pages.snelscan.show_end()
    monitor = example_window.session.monitor
    left = [state for state in monitor.questions if state.answer.value is None]
    text = shown(example_window)
    assert f"Nog {len(left)} te gaan" in text
    assert f"{monitor.answered} van {len(monitor.questions)} vragen beantwoord" in text
    assert f"Nog niet beantwoord ({len(left)})" in text
    assert f"Spreekt een punt tegen ({len(monitor.contradictions)})" in text
    for state in (*left, *monitor.contradictions):
        assert state.question.text in text
    press(example_window, Qt.Key.Key_Return)
    assert example_window.place == places.MONITOR


def test_a_question_is_said_when_it_comes_in_sight(solo, said):
    press(solo, Qt.Key.Key_1)
    state = solo.pages.snelscan.card.desk.state
    assert said[-1].startswith(f"Ja. {state.question.label}, {state.question.text}")


def test_the_mouse_does_what_the_keys_do(solo):
    first = card(solo)
    page = solo.pages.snelscan
    button = next(b for b in page.findChildren(SignButton) if b.text() == "Nee")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert answer(solo, first).value is AnswerValue.NO
    assert card(solo) != first
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "‹ Vorige")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert card(solo) == first


# --- What came of it ----------------------------------------------------------------------


def click(page, words: str) -> None:
    (button,) = (
        b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text().strip() == words
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def told_on_overview(window) -> set[str]:
    card = window.pages.overview.findChild(AnswersCard)
    texts = (*card.findChildren(QLabel), *card.findChildren(QAbstractButton))
    return {words.text().strip() for words in texts if words.isVisible()}


def test_the_end_leads_to_an_overview_that_shows_the_answers(solo, pack):
    asked = questions(pack, PracticeType.VRIJGEVESTIGD)
    for number in range(len(asked)):
        press(solo, list(YES_NO_KEYS)[number % 3])
    click(solo.pages.snelscan, "Naar het overzicht")
    assert solo.place == places.OVERVIEW
    yes, no, aside = (len(asked[start::3]) for start in range(3))
    told = told_on_overview(solo)
    assert f"Monitor: {len(asked)} van {len(asked)} vragen beantwoord" in told
    assert {f"{yes}  ja", f"{no}  nee", f"{aside}  niet van toepassing"} <= told
    assert not any("nog niet beantwoord" in words for words in told)
    assert solo.session.readiness.guide.judged == 0  # an answer is no mark
    click(solo.pages.overview, f"{no}  nee")
    assert solo.place == places.MONITOR
    narrowed = narrowing_of(solo.pages.monitor.spot()["only"])
    assert narrowed.ids == tuple(question.id for question in asked[1::3])
    solo.go(places.OVERVIEW)
    click(solo.pages.overview, "Naar de monitor")
    assert solo.place == places.MONITOR


def test_without_answers_the_overview_says_nothing_of_them(solo, pack):
    solo.go(places.OVERVIEW)
    settle()
    assert told_on_overview(solo) == set()
    snelscan(solo)
    press(solo, Qt.Key.Key_2)
    solo.go(places.OVERVIEW)
    settle()
    left = len(questions(pack, PracticeType.VRIJGEVESTIGD)) - 1
    assert {"1  nee", f"{left}  nog niet beantwoord"} <= told_on_overview(solo)
    press(solo, Qt.Key.Key_Z, CONTROL)
    assert told_on_overview(solo) == set()


def test_a_financier_is_not_sent_to_items(add_practice, ready_window, pack):
    add_practice("Verzekeraar Ster", Profile.for_type(PracticeType.FINANCIER))
    window = ready_window()
    snelscan(window)
    for _ in questions(pack, PracticeType.FINANCIER):
        press(window, Qt.Key.Key_1)
    assert "Klaar" in shown(window)
    assert "punt" not in shown(window)
    click(window.pages.snelscan, "Naar het overzicht")
    asked = len(questions(pack, PracticeType.FINANCIER))
    assert f"Monitor: {asked} van {asked} vragen beantwoord" in told_on_overview(window)
    assert not any("uw punten" in words for words in told_on_overview(window))
