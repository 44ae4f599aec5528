"""What the report over many says, whoever answers and whoever does not."""

import random
import re
from dataclasses import replace

import pytest

from tests.report.aggregate.counts import (
    ballot,
    random_ballot,
    random_report,
    report_of,
    team_report,
)
from tests.report.aggregate.said import lines_of, said, sheet
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_report import Fate, SourceLine
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason
from zpm_checklist.report.aggregate.outline import monitor_paper
from zpm_checklist.report.aggregate.paper import Heading, Paragraph
from zpm_checklist.report.monitor_blocks import Bars

LARGE, SMALL = PracticeType.LARGE_INSTITUTION, PracticeType.SMALL_INSTITUTION


def charts(sheet_):
    return [block for block in sheet_.blocks if isinstance(block, Bars)]


def many(pack, kind, count, seed=1, fill=1.0):
    chance = random.Random(seed)
    return [random_ballot(pack, kind, chance, fill) for _ in range(count)]


def test_the_order_of_the_published_report(pack):
    titles = [entry.title for entry in monitor_paper(random_report(pack, 3)).sheets]
    bare = [re.sub(r" \(.*", "", title) for title in titles]
    assert [title for title in bare if title != "Veranderd sinds de vorige meting"] == [
        "Managementsamenvatting",
        "Leeswijzer",
        "Respons",
        "Zorgaanbieders en financiers",
        "Zorgaanbieders zonder en met forensische zorg",
        "Zorgaanbieders per soort",
        "Algemene vragen aan vrijgevestigden",
        "Thema’s: grote instellingen",
        "Thema’s: kleine instellingen",
        "Thema’s: PAAZ en PUK",
        "Thema’s: vrijgevestigden",
        "Thema’s: financiers",
        "Thema’s van alle zorgaanbieders samen",
        "Thema’s van zorgaanbieders zonder en met forensische zorg",
        "Alle vragen: grote instellingen",
        "Alle vragen: kleine instellingen",
        "Alle vragen: PAAZ en PUK",
        "Alle vragen: vrijgevestigden",
        "Alle vragen: financiers",
        "Redenen bij “realisatie in gevaar”",
        "Lijst van bestanden",
    ]


@pytest.mark.parametrize("seed", range(15))
def test_it_reads_well_whoever_answers(seed, pack):
    paper = monitor_paper(random_report(pack, seed))
    for text in lines_of(paper):
        assert "  " not in text
        assert "None" not in text
        assert not re.search(r"\b1 (instellingen|financiers|teams|respondenten|punten)\b", text)
        assert not re.search(r"\b(?!1\b)\d+ (instelling|respondent|punt)\b", text), text
    for entry in paper.sheets:
        assert not entry.headline.endswith(".")
        sentences = [b.text for b in entry.blocks if isinstance(b, Paragraph)]
        assert all(re.fullmatch(r"[A-ZÉ0-9“†‡].*[.:]", text) for text in sentences), sentences


@pytest.mark.parametrize("seed", range(15))
def test_no_share_stands_without_what_it_is_a_share_of(seed, pack):
    paper = monitor_paper(random_report(pack, seed))
    for entry in (*paper.sheets, paper):
        blocks = entry.blocks if hasattr(entry, "blocks") else entry.first
        for text in (b.text for b in blocks if isinstance(b, Paragraph | Heading)):
            for share in re.finditer(r"\d+%", text):
                around = text[max(0, share.start() - 60) : share.end() + 60]
                assert re.search(r"\d+ van (de )?\d+|van \d+|[Aa]lle \d+", around), text


def test_an_empty_group_has_a_sentence_and_no_chart(pack):
    paper = monitor_paper(report_of(pack, many(pack, LARGE, 6)))
    page = sheet(paper, "Thema’s: kleine instellingen")
    assert charts(page) == []
    assert said(page.blocks) == "Kleine instellingen deden niet mee (n = 0)."


@pytest.mark.parametrize("value", [None, AnswerValue.NOT_APPLICABLE])
def test_nobody_answers(value, pack):
    ballots = [
        ballot(pack, kind, {} if value is None else {question: value})
        for kind, question in ((LARGE, "ict01"), (PracticeType.VRIJGEVESTIGD, "vrij_a1"))
        for _ in range(2)
    ]
    paper = monitor_paper(report_of(pack, ballots))
    assert "Er zijn geen cijfers over de thema’s om te laten zien" in said(paper.first)
    assert not any(charts(entry) for entry in paper.sheets)
    assert "%" not in said([b for s in paper.sheets for b in s.blocks if isinstance(b, Paragraph)])
    assert "Grote instellingen (indicatief, n = 2): geen enkel antwoord telt mee." in said(paper)


def test_one_respondent(pack):
    answers = {"ict01": AnswerValue.AT_RISK, "ict02": AnswerValue.ON_SCHEDULE}
    one = ballot(pack, SMALL, answers, reasons={Reason.CAPACITY: 1})
    text = said(monitor_paper(report_of(pack, [one])))
    assert "1 respondent telt mee in deze monitor" in text
    assert "Kleine instellingen (indicatief, n = 1)" in text
    assert "De enige instelling (1 van 1, 100%) meldt dat bij ten minste één vraag." in text
    assert "Bij 50% van de antwoorden (1 van 2) is de realisatie in gevaar." in text
    assert (
        "De enige genoemde reden bij “realisatie in gevaar” is: te weinig capaciteit (1 keer)."
        in text
    )


def test_two_respondents_and_no_risk(pack):
    calm = [ballot(pack, SMALL, {"ict01": AnswerValue.ON_SCHEDULE}) for _ in range(2)]
    paper = monitor_paper(report_of(pack, calm))
    page = sheet(paper, "Thema’s: kleine instellingen")
    assert page.headline == "Kleine instellingen: nergens is de realisatie in gevaar (0 van 2)"
    assert "Bij geen enkel antwoord (0 van 2, 0%) is de realisatie in gevaar." in said(page)
    assert "Er zijn geen redenen gegeven." in said(paper)


def test_what_was_sent_without_reasons_is_not_said_to_have_none(pack):
    risk = {"ict01": AnswerValue.AT_RISK}
    note = "2 bestanden zijn zonder redenen verstuurd."
    silent = report_of(pack, [ballot(pack, LARGE, risk)] * 5)
    told = said(monitor_paper(replace(silent, without_reasons=2)))
    assert "Er zijn geen redenen bekend." in told
    assert "Er zijn geen redenen gegeven." not in told
    some = [ballot(pack, LARGE, risk, reasons={Reason.CAPACITY: 1})] * 5
    paper = monitor_paper(replace(report_of(pack, some), without_reasons=2))
    assert "De enige bekende reden bij “realisatie in gevaar” is" in said(paper)
    for title in ("Managementsamenvatting", "Redenen bij"):
        assert note in said(sheet(paper, title))
    assert "zonder redenen verstuurd" not in said(monitor_paper(silent))


def test_general_questions_keep_the_order_of_the_list(pack):
    solo = PracticeType.VRIJGEVESTIGD
    for seed in range(4):
        page = sheet(
            monitor_paper(report_of(pack, many(pack, solo, 5, seed=seed))), "Algemene vragen"
        )
        theme = pack.questionnaire_by_group[solo].themes[-1]
        bare = [row.label.rstrip("\u00a0†‡") for row in charts(page)[0].rows]
        assert bare == [question.text for question in theme.questions]


def test_small_groups_are_marked(pack):
    text = said(monitor_paper(report_of(pack, many(pack, LARGE, 5) + many(pack, SMALL, 4))))
    assert "Kleine instellingen (indicatief, n = 4)" in text
    assert "Grote instellingen (n = 5)" in text


def test_withheld_groups_say_why_and_show_nothing(pack):
    ballots = many(pack, LARGE, 9) + many(pack, SMALL, 3) + many(pack, PracticeType.PAAZ_PUK, 6)
    paper = monitor_paper(report_of(pack, ballots, suppress=True))
    assert paper.tags == ("VOOR BUITEN",)
    small = sheet(paper, "Thema’s: kleine instellingen")
    assert charts(small) == []
    assert "De cijfers van kleine instellingen (n = 3) staan hier niet." in said(small)
    assert "Bij minder dan 5 respondenten" in said(small)
    complement = sheet(paper, "Thema’s: PAAZ en PUK")
    assert charts(complement) == []
    assert "Met deze cijfers zijn die van een kleine groep uit te rekenen." in said(complement)
    assert charts(sheet(paper, "Thema’s: grote instellingen"))


def test_the_change_is_in_points_as_printed(pack):
    def answers(risks, whole):
        values = [AnswerValue.AT_RISK] * risks + [AnswerValue.ON_SCHEDULE] * (whole - risks)
        return dict(zip([f"ict{n:02}" for n in range(1, 18)], values, strict=False))

    now, then = ballot(pack, LARGE, answers(2, 8)), ballot(pack, LARGE, answers(4, 12))
    page = sheet(
        monitor_paper(report_of(pack, [now], previous=[then])), "Veranderd sinds de vorige meting"
    )
    assert (
        page.headline
        == "Het meest veranderde ICT bij grote instellingen: van 33% naar 25% in gevaar"
    )
    assert ("ICT", "33% (n = 12)", "25% (n = 8)", "−8 punten") in page.blocks[-1].rows


def test_derived_questions_never_pass_for_published_ones(pack):
    paper = monitor_paper(report_of(pack, many(pack, LARGE, 3)))
    provenance = {q.text: q.provenance for t in pack.questionnaires[0].themes for q in t.questions}
    signs = {"published": "", "named": "\u00a0‡", "derived": "\u00a0†"}
    page = sheet(paper, "Alle vragen: grote instellingen")
    labels = [row.label for chart in charts(page) for row in chart.rows]
    assert sorted(labels) == sorted(text + signs[kind] for text, kind in provenance.items())
    for chart in charts(page):
        for sign in "†‡":
            assert (sign in chart.footnote) == any(sign in row.label for row in chart.rows)


def test_every_file_is_named_with_its_fate(pack):
    sources = [
        SourceLine("a.zpm", Fate.COUNTED, "De Linde", LARGE, round_label="meting 1 van 2026"),
        SourceLine("b.pdf", Fate.REFUSED, respondents=0, why="Dit is geen dossier."),
    ]
    paper = monitor_paper(report_of(pack, many(pack, LARGE, 1), sources=sources))
    text = said(paper)
    assert "2 bestanden gelezen: 1 telt mee en 1 is geweigerd." in text
    assert "De antwoorden uit dossiers zijn van meting 1 van 2026." in text
    page = said(sheet(paper, "Lijst van bestanden"))
    for expected in ("a.zpm", "De Linde", "telt mee", "b.pdf", "geweigerd", "Dit is geen dossier."):
        assert expected in page


def test_a_board_gets_its_answer_on_page_one(pack):
    paper = monitor_paper(team_report(pack))
    text = said(paper.first)
    assert "3 van de 5 teams hebben geantwoord." in text
    assert "Nog geen antwoord van Team 0 en Team 1." in text
    assert text.count("verantwoordelijk: J. de Vries") == 5
    assert "Maak capaciteit vrij" in text
    assert re.search(r"in gevaar: van \d+% \(n = \d+\) naar \d+% \(n = \d+\), [+−]\d+ punt", text)
    whole = said(paper)
    assert "3 teams tellen mee in deze monitor" in whole
    for word in ("respondent", "grote instellingen", "zorgaanbieders"):
        assert word not in said(
            [s for s in paper.sheets if s.title not in ("Leeswijzer", "Lijst van bestanden")]
        )


@pytest.mark.parametrize(
    ("answered", "expected", "sentence"),
    [
        (0, 4, "Nog geen enkel team heeft geantwoord (0 van 4)."),
        (1, 1, "Het enige team heeft geantwoord (1 van 1)."),
        (1, 2, "1 van de 2 teams heeft geantwoord."),
        (4, 4, "Alle 4 teams hebben geantwoord."),
    ],
)
def test_how_many_teams_answered(answered, expected, sentence, pack):
    report = team_report(pack, answered=answered, expected=expected, previous=False)
    text = said(monitor_paper(report).first)
    assert sentence in text
    assert "Er is geen vorige meting om mee te vergelijken." in text
