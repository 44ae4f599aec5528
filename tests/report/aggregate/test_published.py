"""From the published counts come the published percentages, in their order."""

import re

import pytest

from tests.report.aggregate.counts import ballot, published_financiers, report_of
from tests.report.aggregate.said import printed, said, sheet
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.ballot import form_of
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.report.aggregate.outline import monitor_paper
from zpm_checklist.report.aggregate.pdf import render_monitor


@pytest.fixture(scope="module")
def financiers(pack):
    return report_of(pack, published_financiers(pack))


def test_the_theme_pools_answers_and_counts_all_respondents(financiers):
    page = sheet(monitor_paper(financiers), "Thema’s: financiers")
    row = page.blocks[0].rows[0]
    assert [(count, percent) for _, count, percent in row.shares] == [(14, 56), (6, 24), (5, 20)]
    assert (row.n, row.right, row.right_count) == (25, 57, 4)
    # The report that was published had the same numbers.
    assert [percent for _, percent in row.reference.percent] == [56, 24, 20]
    assert row.reference.right == 57
    assert (
        "Bij zorginkoop is de realisatie het vaakst in gevaar: bij 20% van de antwoorden "
        "(5 van 25). 4 van de 7 financiers (57%) melden dat bij ten minste één vraag."
    ) in said(page)
    assert "50% (3 van 6)" in said(page)


def test_the_questions_stand_worst_on_top(financiers, pack):
    chart = sheet(monitor_paper(financiers), "Alle vragen: financiers").blocks[0]
    assert [[percent for _, _, percent in row.shares] for row in chart.rows] == [
        [17, 33, 50],
        [50, 33, 17],
        [50, 33, 17],
        [100, 0, 0],
    ]
    texts = {q.id: q.text for _, q in form_of(pack, PracticeType.FINANCIER).questions}
    order = [texts[name] for name in ("ink02", "ink03", "ink04", "ink01")]
    assert [row.label for row in chart.rows] == order


def test_the_paper_prints_them_in_that_order(financiers, pack):
    text = " ".join(printed(render_monitor(financiers)))
    page = text[text.index("Alle vragen: financiers") :]
    rows = re.findall(r"(\d+) \((\d+)%\) · (\d+) \((\d+)%\) · (\d+) \((\d+)%\) · n = (\d+)", page)
    assert [tuple(map(int, row)) for row in rows[:4]] == [
        (1, 17, 2, 33, 3, 50, 6),
        (3, 50, 2, 33, 1, 17, 6),
        (3, 50, 2, 33, 1, 17, 6),
        (7, 100, 0, 0, 0, 0, 7),
    ]


def test_the_guide_explains_a_bar_of_this_report(financiers):
    guide = said(sheet(monitor_paper(financiers), "Leeswijzer"))
    assert "Een voorbeeld: zorginkoop bij financiers (n = 7)" in guide
    assert "14 + 6 + 5 = 25. Daarvan zijn er 5 “realisatie in gevaar”" in guide
    assert "5 gedeeld door 25 is 20%" in guide
    assert "antwoorden 4 van de 7 financiers (57%) ten minste één keer" in guide


def test_what_is_settled_already(pack):
    """Page 14: of 241 vrijgevestigden 95, 84 and 78 in a hundred said no."""
    yes = {"vrij_b1": 12, "vrij_b2": 39, "vrij_b3": 53}
    ballots = [
        ballot(
            pack,
            PracticeType.VRIJGEVESTIGD,
            {
                question: AnswerValue.YES if who < count else AnswerValue.NO
                for question, count in yes.items()
            },
        )
        for who in range(241)
    ]
    page = sheet(monitor_paper(report_of(pack, ballots)), "Thema’s: vrijgevestigden")
    chart = next(block for block in page.blocks if hasattr(block, "rows"))
    assert [
        ([percent for _, _, percent in row.shares], row.right, row.n) for row in chart.rows
    ] == [([5, 95], 95, 241), ([16, 84], 84, 241), ([22, 78], 78, 241)]
