"""The monitor's page: rounds, answers by key and mouse, proposals, contradictions, numbers."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from tests.ui.conftest import EVERYTHING, press
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.monitor import themes_in_published_order
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.wording import capital
from zpm_checklist.services.guard import MOST_NOTE
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.charts.table import ChartTable
from zpm_checklist.ui.monitor.question_model import ROW_ROLE, STATE_ROLE, RowKind
from zpm_checklist.ui.monitor.question_texts import QuestionTexts
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle
from zpm_checklist.ui.widgets.labels import ContentLabel

CONTROL = Qt.KeyboardModifier.ControlModifier
FINANCIER = Profile.for_type(PracticeType.FINANCIER)


def monitor(window) -> None:
    window.go("planning")
    window.go(places.MONITOR)
    window.activateWindow()
    settle()


def page(window):
    return window.pages.monitor


def visible(window, kind) -> list:
    return [widget for widget in page(window).findChildren(kind) if widget.isVisible()]


def shown(window) -> str:
    return "\n".join(label.text() for label in visible(window, QLabel))


def buttons(window) -> dict[str, QAbstractButton]:
    return {button.text(): button for button in visible(window, QAbstractButton) if button.text()}


def click(window, words: str) -> None:
    QTest.mouseClick(buttons(window)[words], Qt.MouseButton.LeftButton)
    settle()


def rows(window, kind) -> list:
    model = page(window).list.questions
    found = [model.index(number) for number in range(model.rowCount())]
    return [index for index in found if index.data(ROW_ROLE).kind is kind]


def spoken(index) -> str:
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def answer(window, question_id) -> Answer:
    now = window.session.monitor.round
    return now.answer(question_id) if now else UNANSWERED


def links(window, name: str) -> str:
    label = next(x for x in visible(window, ContentLabel) if x.accessibleName() == name)
    return label.text()


@pytest.fixture
def institution(add_practice, ready_window):
    add_practice("Instelling Maan", EVERYTHING)
    window = ready_window()
    window.resize(1366, 850)
    monitor(window)
    return window


@pytest.fixture
def begun(institution):
    """The same with a round, the focus in the list and the first question of ICT current."""
    click(institution, "Begin de eerste meting")
    page(institution).list.select_question("ict01")
    settle()
    return institution


@pytest.fixture
def example(example_window):
    monitor(example_window)
    return example_window


# Rounds


def test_before_the_first_round_one_button_begins_it(institution, rounds_on_disk):
    assert "Nog geen meting" in shown(institution)
    assert not page(institution).list.isVisible()
    click(institution, "Begin de eerste meting")
    assert "Meting 1 van 2026, begonnen op 2 maart 2026. De meting is open." in shown(institution)
    assert page(institution).list.hasFocus()
    practice_id = institution.session.practice.id
    institution.close()
    assert [entry.id for entry in rounds_on_disk(practice_id)] == ["2026-1"]


def test_closing_is_asked_told_and_undone(begun):
    press(begun, Qt.Key.Key_1)
    click(begun, "Meting afsluiten")
    assert "54 vragen zijn nog niet beantwoord" in shown(begun)
    assert "alleen nog lezen" in shown(begun)
    click(begun, "Nog niet")
    assert begun.session.takes_answers
    click(begun, "Meting afsluiten")
    click(begun, "Afsluiten")
    assert not begun.session.takes_answers
    assert "Afgesloten op 2 maart 2026: u kunt die alleen lezen." in shown(begun)
    press(begun, Qt.Key.Key_Z, CONTROL)
    assert begun.session.takes_answers
    assert answer(begun, "ict01").value is AnswerValue.ON_SCHEDULE


@pytest.mark.parametrize("by_key", [True, False])
def test_not_closing_leads_back_to_the_list(begun, by_key):
    click(begun, "Meting afsluiten")
    if by_key:
        press(begun, Qt.Key.Key_Escape)
    else:
        click(begun, "Nog niet")
    assert "alleen nog lezen" not in shown(begun)
    assert begun.session.takes_answers
    assert page(begun).list.hasFocus()


def test_a_closed_round_is_read_only(begun):
    press(begun, Qt.Key.Key_3)
    begun.session.close_round()
    settle()
    page(begun).list.select_question("ict01")
    settle()
    assert not buttons(begun)["Op schema/behaald"].isEnabled()
    assert not visible(begun, QLineEdit)[0].isEnabled()
    press(begun, Qt.Key.Key_1)
    assert answer(begun, "ict01").value is AnswerValue.AT_RISK
    assert "is al afgesloten" in controller_of(begun).strip._text.text()
    click(begun, "Nieuwe meting")
    assert begun.session.monitor.answered == 0
    page(begun).list.select_question("ict01")
    press(begun, Qt.Key.Key_1)
    assert answer(begun, "ict01").value is AnswerValue.ON_SCHEDULE


def test_rounds_are_in_the_menu(institution):
    actions = controller_of(institution).actions
    institution.go(places.OVERVIEW)
    assert not actions["round.close"].isEnabled()
    actions["round.begin"].trigger()
    settle()
    assert institution.place == places.MONITOR
    assert not actions["round.begin"].isEnabled()
    actions["round.close"].trigger()
    settle()
    click(institution, "Afsluiten")
    assert not actions["round.close"].isEnabled()
    assert actions["round.begin"].isEnabled()


def test_who_works_alone_sees_no_rounds_unless_asked(example):
    assert "Meting afsluiten" not in buttons(example)
    assert "begonnen op" not in shown(example)
    example.settings.widen(True)
    settle()
    assert "Meting afsluiten" in buttons(example)
    assert "Meting 1 van 2026, begonnen op 26 februari 2026" in shown(example)


def test_the_first_answer_of_who_works_alone_begins_the_round(add_practice, ready_window):
    add_practice("Praktijk Zon", Profile.for_type(PracticeType.VRIJGEVESTIGD))
    window = ready_window()
    monitor(window)
    page(window).list.select_question("vrij_reg01")
    press(window, Qt.Key.Key_1)
    assert answer(window, "vrij_reg01").value is AnswerValue.YES
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.rounds == ()


def test_a_financier_has_a_list(add_practice, ready_window):
    add_practice("Zorgkantoor", FINANCIER)
    window = ready_window()
    monitor(window)
    click(window, "Begin de eerste meting")
    page(window).list.select_question("ink01")
    press(window, Qt.Key.Key_2)
    assert answer(window, "ink01").value is AnswerValue.BEHIND


# Answers


def test_keys_answer_and_move_on_into_the_next_theme(begun, pack):
    theme = pack.questionnaire_by_group["large_institution"].themes[0]
    for _ in theme.questions:
        press(begun, Qt.Key.Key_1)
    press(begun, Qt.Key.Key_2)
    assert begun.session.monitor.answered == len(theme.questions) + 1
    assert all(answer(begun, q.id).value is AnswerValue.ON_SCHEDULE for q in theme.questions)


def test_a_key_of_another_scale_does_nothing(example):
    page(example).list.select_question("vrij_ict02")
    press(example, Qt.Key.Key_3)
    assert answer(example, "vrij_ict02") == UNANSWERED


def test_answers_undo_and_redo(begun):
    for key in (Qt.Key.Key_3, Qt.Key.Key_2):
        press(begun, key)
    press(begun, Qt.Key.Key_Z, CONTROL)
    assert answer(begun, "ict02") == UNANSWERED
    press(begun, Qt.Key.Key_Z, CONTROL)
    assert answer(begun, "ict01") == UNANSWERED
    press(begun, Qt.Key.Key_Y, CONTROL)
    assert answer(begun, "ict01").value is AnswerValue.AT_RISK


def test_reasons_by_mouse(begun):
    click(begun, "Realisatie in gevaar")
    click(begun, "Te weinig capaciteit")
    click(begun, "Afhankelijk van een derde partij")
    assert answer(begun, "ict01").reasons == (Reason.THIRD_PARTY, Reason.CAPACITY)
    click(begun, "Op schema/behaald")
    assert "Te weinig capaciteit" not in buttons(begun)


def test_a_proposal_is_taken_over(begun):
    begun.session.edit("informatie.epd-leverancier", Mark(Status.AT_RISK), "")
    settle()
    assert "Voorstel: realisatie in gevaar" in shown(begun)
    assert "Ten minste één punt bij deze vraag is in gevaar." in shown(begun)
    assert 'href="item:informatie.epd-leverancier"' in links(begun, "Punten bij deze vraag")
    click(begun, "Overnemen")
    assert answer(begun, "ict01").value is AnswerValue.AT_RISK
    assert "Overnemen" not in buttons(begun)
    assert "Gelijk aan het voorstel" in shown(begun)


def test_a_word_why_is_asked_and_kept_on_leaving(begun):
    begun.session.edit("informatie.epd-leverancier", Mark(Status.AT_RISK), "")
    click(begun, "Op schema/behaald")
    assert "Waarom anders dan het voorstel?" in shown(begun)
    (field,) = visible(begun, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "12N0")
    page(begun).list.setFocus()
    settle()
    assert answer(begun, "ict01") == Answer(AnswerValue.ON_SCHEDULE, why="12N0")


def test_a_refused_text_waits_with_its_question(begun):
    press(begun, Qt.Key.Key_3)
    page(begun).list.select_question("ict01")
    settle()
    (field,) = visible(begun, QLineEdit)
    field.setMaxLength(MOST_NOTE + 1)
    too_long = "x" * (MOST_NOTE + 1)
    field.setText(too_long)
    page(begun).list.select_question("ict02")
    settle()
    assert field.text() == ""
    assert answer(begun, "ict01").why == ""
    page(begun).list.select_question("ict01")
    settle()
    assert field.text() == too_long
    begun.close()
    assert begun.isVisible()
    field.setText("kort")
    begun.close()
    assert not begun.isVisible()


def test_what_is_typed_belongs_to_its_own_practice(begun):
    press(begun, Qt.Key.Key_3)
    page(begun).list.select_question("ict01")
    session, own = begun.session, begun.session.practice
    other = session.workspace.add_practice("Een andere", EVERYTHING)
    session.workspace.apply_round(session.workspace.begin_round(other.id, session.today))
    (field,) = visible(begun, QLineEdit)
    field.setText("half")
    session.choose(other.id)
    page(begun).list.select_question("ict01")
    settle()
    assert session.rounds[0].answers == {}
    assert session.workspace.rounds(own.id)[0].answer("ict01").why == ""


def test_an_answer_is_said(begun, said):
    press(begun, Qt.Key.Key_2)
    text = begun.session.monitor.questions[0].question.text
    assert f"ICT 1, {text} Achter, maar in te halen." in said


# What the page tells


def test_a_contradiction_is_shown_until_it_is_settled(begun):
    begun.session.edit("informatie.epd-leverancier", Mark(Status.AT_RISK), "")
    click(begun, "Op schema/behaald")
    against = "Dit antwoord spreekt een punt tegen"
    assert against in shown(begun)
    assert 'href="item:informatie.epd-leverancier"' in links(
        begun, "Punten die dit antwoord tegenspreken"
    )
    assert "1 keer tegenspraak" in shown(begun)
    click(begun, "Tegenspraak (1)")
    assert [spoken(index) for index in rows(begun, RowKind.QUESTION)] == [
        f"ICT 1, {begun.session.monitor.questions[0].question.text} Op schema/behaald. "
        "Dit spreekt een punt tegen."
    ]
    begun.session.edit("informatie.epd-leverancier", Mark(Status.DONE), "")
    settle()
    assert against not in shown(begun)


def test_order_and_numbers_are_those_of_the_model(example):
    themes = themes_in_published_order(example.session.monitor.themes)
    found = rows(example, RowKind.THEME)
    assert [index.data(ROW_ROLE).id for index in found] == [entry.theme.id for entry in themes]
    for entry, row in zip(themes, found, strict=True):
        page(example).list.setCurrentIndex(row)
        settle()
        bar = visible(example, StackedBar)[0].accessibleName()
        texts = shown(example).splitlines()
        for level, share in entry.shares.percent.items():
            count = entry.shares.counts[level]
            told = f"{ANSWER_TERM[level]} {share}% ({count} van {entry.shares.n})"
            assert told in spoken(row)
            assert told in bar
            assert {f"{share}%", str(count)} <= set(texts)
        assert any(text.startswith(f"n = {entry.shares.n}:") for text in texts)
        left = f"{entry.unanswered} nog niet beantwoord"
        assert (left in spoken(row)) is (entry.unanswered > 0)
        assert ("Ten minste één keer nee" in texts) is entry.any_worst
        for then in example.session.monitor.trend:
            theme = next(t for t in then.themes if t.theme.id == entry.theme.id)
            for level, share in theme.shares.percent.items():
                told = f"{ANSWER_TERM[level]} {share}% ({theme.shares.counts[level]} van"
                assert any(told in text.casefold() for text in texts)


def test_the_tip_of_a_row_explains_each_number_that_is_painted_in_it(example):
    example.settings.widen(True)
    monitor = example.session.monitor
    texts = QuestionTexts(example.session)
    painted = 0
    for index in rows(example, RowKind.THEME):
        row, theme = index.data(ROW_ROLE), index.data(STATE_ROLE)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        n = theme.shares.n
        assert f"n = {n}: de antwoorden die meetellen" in tip
        for level, share in theme.shares.percent.items():
            assert f"{ANSWER_TERM[level]} {share}% ({theme.shares.counts[level]} van {n})" in tip
        aside = len(theme.theme.questions) - n
        assert ("Niet geteld: " in tip) is bool(aside)
        for number in re.findall(r"\d+", " ".join(text.text for text in texts.of(row, theme)[1:])):
            assert number in tip
            painted += 1
        against = sum(row.id == state.theme.id for state in monitor.contradictions)
        assert ("een punt tegen" in tip) is bool(against)
        if figure := texts.figure(row):
            assert f"n = {figure.n}: " in tip
            assert all(f"{share}%" in tip for share in figure.percent.values())
            assert texts.then(row).text.split(", ")[-1] in tip
        assert tip.startswith(spoken(index).rpartition(" Dicht")[0]), "who listens hears the same"
    assert painted


def test_the_course_of_a_theme_has_a_table_that_stays_one(example):
    index = rows(example, RowKind.THEME)[0]
    page(example).list.setCurrentIndex(index)
    settle()
    click(example, "Als tabel")
    (table,) = visible(example, ChartTable)
    trend = example.session.monitor.trend
    theme_id = index.data(ROW_ROLE).id
    assert table.rowCount() == len(trend)
    for row, then in enumerate(trend):
        theme = next(t for t in then.themes if t.theme.id == theme_id)
        said = [
            table.item(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
            for column in range(table.columnCount())
        ]
        assert said[0] == capital(then.round.label)
        assert f"n: {theme.shares.n}" in said
        for level, share in theme.shares.percent.items():
            told = f"{theme.shares.counts[level]}\u00a0({share}%)"
            assert f"{capital(ANSWER_TERM[level])}: {told}" in said
    example.session.answers_changed.emit([])
    settle()
    assert visible(example, ChartTable), "an answer does not take it away"
    click(example, "Als figuur")
    assert not visible(example, ChartTable)


def test_the_published_bar_says_what_it_is(example):
    example.settings.widen(True)
    row = next(i for i in rows(example, RowKind.THEME) if i.data(ROW_ROLE).id == "beleid")
    page(example).list.setCurrentIndex(row)
    settle()
    told = (
        "Vrijgevestigden, voorjaar 2021, n = 241: ja 91%; nee 9%. "
        "Ten minste één keer “nee”: 9% van hen. "
        "Deze cijfers zijn afgelezen uit een grafiek: waarschijnlijk."
    )
    assert told in spoken(row)
    assert told in shown(example)
    assert "Dat is een moment uit het verleden, geen norm." in shown(example)


def test_items_outside_the_monitor_are_listed_and_lead_to_their_place(example):
    outside = example.session.monitor.outside
    page(example).list.show_outside()
    settle()
    assert [i.data(ROW_ROLE).id for i in rows(example, RowKind.ITEM)] == [
        state.item.id for state in outside
    ]
    press(example, Qt.Key.Key_Down)
    press(example, Qt.Key.Key_Return)
    assert example.pages.chapter.list.current_item == outside[0].item


def test_derived_and_history_say_so(example):
    page(example).list.select_question("vrij_com02")
    settle()
    assert "Afgeleid uit de handreiking" in shown(example)
    page(example).list.select_question("vrij_com01")
    settle()
    assert "Genoemd in de tekst van de monitor" in shown(example)
    page(example).list.select_question("vrij_b1")
    settle()
    assert "Terugblik" in shown(example)
    assert "Afgeleid" not in shown(example)
