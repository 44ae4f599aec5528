"""The monitor in the report of one practice: what is told, to whom, and what never is."""

import random
from dataclasses import replace
from datetime import date

import pytest

from tests.report.dossiers import (
    TODAY,
    filled,
    practice_of,
    random_practice,
    random_rounds,
)
from tests.report.monitor_checks import check_monitor
from tests.report.reading import everything_in, opened, pages_of, parts_of, squeezed, text_of
from tests.report.recomputed_monitor import HISTORY, ExpectedMonitor
from zpm_checklist.model.answer import Answer, AnswerValue, steps_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile, Purpose
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.report.outline import outline
from zpm_checklist.report.pdf import render

INSTITUTION = Profile.for_type(PracticeType.LARGE_INSTITUTION)
SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)
SHOWN_TO = [reader for reader in Reader if reader is not Reader.INTERVISION]
LATE = "informatie.epd-leverancier"
"""The one item behind question ICT 1."""


def _printed(snapshot, reader):
    return parts_of(render(snapshot, reader), outline(snapshot, reader).subtitle)


def _everything(pack, kind, value_of, **more):
    form = questionnaire(pack, kind)
    return {q.id: Answer(value_of(theme), **more) for theme, q in all_questions(form)}


def _one_round(answers):
    return [Round("2026-1", TODAY, None, answers)]


def _worst(theme):
    return steps_of(theme.scale)[-1]


def _best(theme):
    return steps_of(theme.scale)[0]


# --- Every number, recomputed -------------------------------------------------------------


@pytest.mark.parametrize("seed", range(40))
def test_a_financiers_paper_is_its_answers(seed, pack, snapshot_of):
    chance = random.Random(seed)
    reader = SHOWN_TO[seed % len(SHOWN_TO)]
    practice = random_practice(chance, [PracticeType.FINANCIER])
    rounds = random_rounds(pack, PracticeType.FINANCIER, chance)
    snapshot = snapshot_of(practice, {}, rounds=rounds)
    if not snapshot.monitor.has_answers:
        return
    data = render(snapshot, reader)
    printed = parts_of(data, outline(snapshot, reader).subtitle)
    expected = ExpectedMonitor(practice, {}, rounds, TODAY, reader)

    printed.pop("")
    check_monitor(printed, expected)
    signed = squeezed(printed.pop("Ondertekening", []))
    assert signed == ("PlaatsendatumNaamenfunctieHandtekening" if reader == "insurer" else "")
    assert "bewijs" in squeezed(printed.pop("Leeswijzer"))
    assert not printed
    assert ("CONCEPT" in text_of(data)) is not expected.is_complete


@pytest.mark.parametrize("count", [2, 6, 7, 9])
def test_a_trend_of_any_length_is_told(count, pack, snapshot_of):
    chance = random.Random(count)
    rounds = [
        Round(f"{2024 + n // 3}-{1 + n % 3}", date(2024 + n // 3, 1 + 4 * (n % 3), 5), TODAY, {})
        for n in range(count)
    ]
    rounds = [
        replace(entry, answers=_everything(pack, INSTITUTION.type, lambda t: chance.choice(
            steps_of(t.scale)
        )))
        for entry in rounds
    ]  # fmt: skip
    expected = ExpectedMonitor(practice_of(INSTITUTION), {}, rounds, TODAY, Reader.BOARD)
    snapshot = snapshot_of(practice_of(INSTITUTION), {}, rounds=rounds)
    check_monitor(_printed(snapshot, Reader.BOARD), expected)
    assert len(expected.trend()) == 1 + min(count, 6) + 7


# --- With and without a round -------------------------------------------------------------


@pytest.mark.parametrize("profile", [SOLO, INSTITUTION])
@pytest.mark.parametrize("reader", SHOWN_TO)
def test_without_a_round_the_paper_says_so_and_names_no_missing_questions(
    profile, reader, pack, snapshot_of
):
    marks = filled(pack, profile, random.Random(3))
    data = render(snapshot_of(practice_of(profile), marks), reader)
    assert "nog geen meting" in text_of(data)
    assert "Nog geen antwoord" not in text_of(data)
    assert "CONCEPT" not in text_of(data)


@pytest.mark.parametrize("reader", Reader)
def test_a_round_makes_it_a_draft_until_every_question_is_answered(reader, pack, snapshot_of):
    marks = filled(pack, SOLO, random.Random(3))
    answers = _everything(pack, SOLO.type, _best)
    one_less = {key: value for key, value in answers.items() if key != "vrij_ict02"}
    not_mine = answers | {"vrij_ict02": Answer(AnswerValue.NOT_APPLICABLE)}
    for given, is_draft in ((answers, False), (not_mine, False), (one_less, True), ({}, True)):
        snapshot = snapshot_of(practice_of(SOLO), marks, rounds=_one_round(given))
        pages = pages_of(render(snapshot, reader))
        told = reader is not Reader.INTERVISION and is_draft
        assert all(("CONCEPT" in " ".join(page)) is told for page in pages)


@pytest.mark.parametrize("reader", SHOWN_TO)
def test_what_is_missing_is_named_per_theme(reader, pack, snapshot_of):
    answers = _everything(pack, INSTITUTION.type, _best)
    missing = [q.id for _, q in all_questions(questionnaire(pack, INSTITUTION.type))]
    for place in (1, 8, 39):
        del answers[missing[place]]
    snapshot = snapshot_of(practice_of(INSTITUTION), {}, rounds=_one_round(answers))
    part = _printed(snapshot, reader)["Tegenspraak en wat ontbreekt"]
    assert squeezed("Nog geen antwoord 3 vragen ICT: ICT 2 en ICT 9 · Fin") in squeezed(part)


def test_the_newest_round_is_told_and_whether_it_is_closed(pack, snapshot_of):
    behind, at_risk = Answer(AnswerValue.BEHIND), Answer(AnswerValue.AT_RISK)
    first = Round("2026-1", date(2026, 2, 3), date(2026, 3, 1), {"ict01": behind})
    second = Round("2026-2", date(2026, 6, 9), None, {"ict01": at_risk})
    for rounds, label, words in (
        ([first], "1", "Begonnen op 3 februari 2026 en afgesloten op 1 maart 2026."),
        ([second, first], "2", "Begonnen op 9 juni 2026 en nog open."),
    ):
        snapshot = snapshot_of(practice_of(INSTITUTION), {}, rounds=rounds)
        part = _printed(snapshot, Reader.SELF)[f"De monitor: meting {label} van 2026"]
        assert squeezed(part).startswith(squeezed(words))


@pytest.mark.parametrize("reader", SHOWN_TO)
def test_after_the_snelscan_page_one_tells_the_answers_of_a_practice_without_marks(
    reader, pack, snapshot_of
):
    form = all_questions(questionnaire(pack, SOLO.type))
    given = [AnswerValue.YES, AnswerValue.NO, AnswerValue.NOT_APPLICABLE, AnswerValue.YES]
    answers = {q.id: Answer(given[number % 4]) for number, (_, q) in enumerate(form)}
    snapshot = snapshot_of(practice_of(SOLO), {}, rounds=_one_round(answers))
    first = squeezed(pages_of(render(snapshot, reader))[0])
    told = "Alle 31 vragen van de monitor zijn beantwoord: 15 keer “ja”, 8 keer “nee” en 8 keer"
    assert squeezed(f"{told} “niet van toepassing”.") in first
    without = snapshot_of(practice_of(SOLO), {}, rounds=_one_round({}))
    assert "vragenvandemonitor" not in squeezed(pages_of(render(without, reader))[0])


# --- Contradictions and history -----------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (Mark(Status.AT_RISK), "(niet geregeld)"),
        (
            Mark(Status.ON_SCHEDULE, due=date(2026, 11, 1)),
            "(loopt, had klaar moeten zijn op 1 november 2026)",
        ),
    ],
)
@pytest.mark.parametrize("reader", SHOWN_TO)
def test_a_contradiction_is_named_with_its_items_until_it_is_settled(
    mark, words, reader, pack, snapshot_of
):
    item = pack.item_by_id[LATE]
    told = squeezed(f"in tegenspraak met “{item.title}” {words}")
    for value, is_there in ((AnswerValue.ON_SCHEDULE, True), (AnswerValue.AT_RISK, False)):
        rounds = [Round("2026-1", TODAY, None, {"ict01": Answer(value)})]
        snapshot = snapshot_of(practice_of(INSTITUTION), {LATE: mark}, rounds=rounds)
        part = squeezed(_printed(snapshot, reader)["Tegenspraak en wat ontbreekt"])
        assert (told in part) is is_there
        assert ("Geenenkelantwoordspreekt" in part) is not is_there


def test_an_answer_that_differs_says_why(pack, snapshot_of):
    given = {"ict01": Answer(AnswerValue.AT_RISK, (Reason.CAPACITY,), "de leverancier is failliet")}
    rounds = [Round("2026-1", TODAY, None, given)]
    snapshot = snapshot_of(practice_of(INSTITUTION), {LATE: Mark(Status.DONE)}, rounds=rounds)
    text = squeezed(text_of(render(snapshot, Reader.BOARD)))
    assert (
        squeezed("De punten zeggen: op schema/behaald · Waarom anders: de leverancier is failliet")
        in text
    )
    assert squeezed("Anders dan de punten zeggen 1 vraag ICT 1") in text


def test_the_closing_of_2021_is_history_only_in_a_self_audit(pack, snapshot_of):
    rounds = _one_round(_everything(pack, SOLO.type, _best))
    for purpose in Purpose:
        practice = practice_of(replace(SOLO, purpose=purpose))
        text = squeezed(text_of(render(snapshot_of(practice, {}, rounds=rounds), Reader.SELF)))
        assert (squeezed(HISTORY) in text) is (purpose is Purpose.SELF_AUDIT)


def test_items_outside_the_own_questionnaire_are_named(pack, snapshot_of):
    marks = {item.id: Mark(Status.DONE, applies=True) for item in pack.items}
    for rounds in ([], [Round("2026-1", TODAY, None, {})]):
        text = squeezed(
            text_of(render(snapshot_of(practice_of(SOLO), marks, rounds=rounds), Reader.SELF))
        )
        outside = [item for item in pack.items if not item.independent_theme]
        assert squeezed(f"bij geen thema uit de vragenlijst {len(outside)} punten") in text
        run_in = text.split(squeezed("uit de vragenlijst"))[1]
        assert all(squeezed(item.title) in run_in for item in outside)


# --- Who reads what -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", PracticeType)
def test_intervision_sees_nothing_of_the_monitor(kind, pack, snapshot_of):
    profile = Profile.for_type(kind)
    rounds = [Round("2026-1", TODAY, None, _everything(pack, kind, _worst, why="kanarie"))]
    everything = everything_in(
        render(snapshot_of(practice_of(profile), {}, rounds=rounds), Reader.INTERVISION)
    )
    for word in ("meting", "kanarie", "Vragen en antwoorden", "ten minste", "nog geen antwoord"):
        assert word not in everything


@pytest.mark.parametrize("kind", PracticeType)
def test_an_insurer_sees_answers_without_reasons_and_without_published_figures(
    kind, pack, snapshot_of
):
    more = {} if kind is PracticeType.VRIJGEVESTIGD else {"reasons": tuple(Reason)}
    answers = _everything(pack, kind, _worst, why="kanarieWAAROM", **more)
    rounds = [
        Round("2026-1", date(2026, 1, 5), date(2026, 2, 5), answers),
        Round("2026-2", TODAY, None, answers),
    ]
    marks = {
        item.id: Mark(Status.DONE, owner="kanarieNAAM", applies_why="kanarieREDEN")
        for item in pack.items
    }
    snapshot = snapshot_of(practice_of(Profile.for_type(kind)), marks, rounds=rounds)
    everything = everything_in(render(snapshot, Reader.INSURER))
    assert squeezed("De monitor: meting 2 van 2026") in squeezed(everything)
    assert "100%" in everything
    forbidden = (
        "kanarie", "voorjaar 2021", "dunne balk", "derde partij", "tegenstrijdige", "te weinig",
        "andere reden", "onvoldoende informatie", "Reden:", "redenen bij", "Waarom", "Toelichting",
        "De punten zeggen", "Anders dan",
    )  # fmt: skip
    for word in forbidden:
        assert word.casefold() not in everything.casefold(), word
    inside = text_of(render(snapshot, Reader.BOARD))
    assert "kanarieWAAROM" in inside
    assert "voorjaar 2021" in inside


@pytest.mark.parametrize("kind", PracticeType)
@pytest.mark.parametrize("reader", SHOWN_TO)
def test_a_question_that_the_monitor_did_not_print_always_says_so(kind, reader, pack, snapshot_of):
    rounds = _one_round(_everything(pack, kind, _best))
    practice = practice_of(Profile.for_type(kind))
    marks = filled(pack, practice.profile, random.Random(1)) if kind.has_checklist else {}
    snapshot = snapshot_of(practice, marks, rounds=rounds)
    rest = squeezed(_printed(snapshot, reader)["Vragen en antwoorden"])
    before, last = "", None
    for _, question in all_questions(questionnaire(pack, kind)):
        between, _, rest = rest.partition(squeezed(question.text))
        if last is not None:
            _check_origin(last, before, between)
        before, last = between, question.provenance
    _check_origin(last, before, rest.partition("Meest")[0])


def _check_origin(provenance, before, after):
    """Words below the question, or a sign behind its number that is explained below."""
    origins = {"derived": ("†", "afgeleiduitde"), "named": ("‡", "genoemdindetekst")}
    for name, (sign, words) in origins.items():
        assert (before.endswith(sign) or words in after.partition("†")[0]) is (provenance == name)


# --- The file -----------------------------------------------------------------------------


def test_every_theme_of_the_questions_has_a_bookmark(pack, snapshot_of):
    rounds = _one_round(_everything(pack, INSTITUTION.type, _best))
    data = render(snapshot_of(practice_of(INSTITUTION), {}, rounds=rounds), Reader.SELF)
    pages, pdf = pages_of(data), opened(data)
    found = {}
    last = ""
    for entry in pdf.outline:
        if isinstance(entry, list):
            found[last] = [inner.title for inner in entry]
            for inner in entry:
                assert inner.title in pages[pdf.get_destination_page_number(inner)]
        else:
            last = entry.title
    form = questionnaire(pack, INSTITUTION.type)
    assert found["Vragen en antwoorden"] == [theme.title for theme in form.themes]
    assert last == "Leeswijzer"
