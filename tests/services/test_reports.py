"""The report as a file: the dossier inside holds no more than the print, and prints the same."""

import random
from dataclasses import replace
from datetime import date

import pytest

from tests.registers import ITEMS, answer, edit, opened
from tests.report.dossiers import (
    TODAY,
    practice_of,
    random_marks,
    random_practice,
    random_rounds,
)
from tests.report.reading import everything_in, text_of
from tests.report.reading import opened as opened_pdf
from zpm_checklist.exchange.dossier import read_dossier
from zpm_checklist.exchange.pdf_attachment import attached_dossier
from zpm_checklist.model.answer import Answer, AnswerValue, steps_of
from zpm_checklist.model.errors import NothingToReportError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.dossiers import Outcome, import_dossiers
from zpm_checklist.services.reports import write_report

LINEAGE = tuple(f"{step:016x}" for step in range(9))
REASON_WORDS = (
    "derde partij", "onduidelijke of", "tegenstrijdige", "onvoldoende informatie",
    "te weinig", "andere reden",
)  # fmt: skip


def _written(snapshot, folder, reader):
    path = folder / f"{reader}.pdf"
    write_report(snapshot, path, reader)
    return path.read_bytes()


def _dossier_in(data):
    return read_dossier(attached_dossier(data, "rapport.pdf"), "rapport.pdf")


def _full_of_canaries(pack, kind):
    """Everything that may be said is said, each text with a sign of its own."""
    profile = Profile.for_type(kind)
    marks = {
        item.id: Mark(
            Status.AT_RISK,
            tuple(Reason),
            f"kanarieNOTITIE{place}",
            f"kanarieNAAM{place}",
            TODAY,
            place % 5 != 0,
            f"kanarieREDEN{place}",
        )
        for place, item in enumerate(pack.items)
    }
    answers = {
        question.id: Answer(
            steps_of(theme.scale)[place % 2 - 1],
            tuple(Reason) if theme.scale == "three_step" and place % 2 == 0 else (),
            f"kanarieWAAROM{place}",
        )
        for place, (theme, question) in enumerate(all_questions(questionnaire(pack, kind)))
    }
    rounds = [Round("2026-1", TODAY, TODAY, answers), Round("2026-2", TODAY, None, answers)]
    marks = marks if kind.has_checklist else {}
    return Snapshot.take(pack, practice_of(profile), marks, 9, TODAY, rounds, LINEAGE)


@pytest.mark.parametrize("kind", PracticeType)
@pytest.mark.parametrize("reader", [Reader.INSURER, Reader.INTERVISION])
def test_no_canary_leaves_the_house(reader, kind, pack, tmp_path):
    data = _written(_full_of_canaries(pack, kind), tmp_path, reader)
    attachment = attached_dossier(data, "rapport.pdf").decode()
    assert opened_pdf(data).attachments["dossier.zpm"] == [attachment.encode()]
    everything = everything_in(data)
    assert attachment in everything  # what follows looks inside it too
    assert "kanarie" not in everything
    for words in REASON_WORDS:
        assert words not in everything
    for reason in Reason:
        assert f'"{reason}"' not in everything
    dossier = _dossier_in(data)
    assert dossier.marks.keys() == (set(ITEMS) if kind.has_checklist else set())
    for entry in dossier.rounds:
        assert all(found == Answer(found.value) for found in entry.answers.values())
    if reader is Reader.INTERVISION:
        assert dossier.rounds == ()
        assert TODAY.isoformat() not in attachment.replace(f'"exported_at":"{TODAY}"', "")


@pytest.mark.parametrize("reader", [Reader.SELF, Reader.BOARD])
def test_a_note_stays_even_out_of_the_boards_file(reader, pack, tmp_path):
    everything = everything_in(
        _written(_full_of_canaries(pack, PracticeType.LARGE_INSTITUTION), tmp_path, reader)
    )
    assert "kanarieNOTITIE" not in everything
    assert "kanarieNAAM1" in everything
    assert "kanarieWAAROM1" in everything


@pytest.mark.parametrize("seed", range(32))
def test_the_dossier_inside_prints_the_same_bytes_again(seed, pack, tmp_path):
    chance = random.Random(seed)
    reader = list(Reader)[seed % len(Reader)]
    practice = random_practice(chance, list(PracticeType) if seed % 8 > 3 else None)
    kind = practice.profile.type
    marks = random_marks(pack, chance) if kind.has_checklist else {}
    rounds = random_rounds(pack, kind, chance)
    snapshot = Snapshot.take(pack, practice, marks, 9, TODAY, rounds, LINEAGE)
    told = snapshot.monitor.answered if reader.is_outside else snapshot.monitor.has_answers
    if not (kind.has_checklist or told):
        return
    data = _written(snapshot, tmp_path, reader)

    inside = _dossier_in(data)
    again = Snapshot.take(
        pack,
        inside.practice,
        inside.marks,
        inside.counter,
        inside.exported_at,
        inside.rounds,
        inside.lineage,
    )
    assert inside.lineage == LINEAGE
    assert _written(again, tmp_path, reader) == data


@pytest.fixture
def filled_register(tmp_path):
    """A register whose practice has marks, a closed round and an open one; gives its id."""
    with opened(tmp_path / "hier.sqlite") as workspace:
        practice = workspace.add_practice(
            "Praktijk Noord", Profile(PracticeType.VRIJGEVESTIGD), "94000000"
        )
        edit(workspace, practice.id, ITEMS[0], Mark(Status.DONE, note="een notitie"))
        risk = Mark(Status.AT_RISK, (Reason.CAPACITY,), owner="J. de Vries", due=date(2027, 3, 1))
        edit(workspace, practice.id, ITEMS[2], risk)
        edit(workspace, practice.id, ITEMS[4], Mark(applies=False, applies_why="één kamer"))
        for day in (date(2026, 3, 1), TODAY):
            workspace.apply_round(workspace.begin_round(practice.id, day))
            answer(workspace, practice.id, "vrij_b1", Answer(AnswerValue.YES, why="geregeld"))
            answer(workspace, practice.id, "vrij_com01", Answer(AnswerValue.NO))
            if day < TODAY:
                workspace.apply_round(workspace.close_round(practice.id, date(2026, 4, 1)))
    return practice.id


@pytest.mark.parametrize("reader", Reader)
def test_report_import_report_gives_the_same_file(reader, filled_register, tmp_path):
    first, again, later = (tmp_path / f"{name}.pdf" for name in ("een", "weer", "later"))
    with opened(tmp_path / "hier.sqlite") as workspace:
        snapshot = workspace.snapshot(filled_register, TODAY)
    write_report(snapshot, first, reader)  # the register is closed: the report asks it nothing

    renamed = first.rename(tmp_path / "wat de mail ervan maakte.bin")
    with opened(tmp_path / "daar.sqlite") as workspace:
        assert [found.outcome for found in import_dossiers(workspace, renamed)] == [Outcome.ADDED]
        write_report(workspace.snapshot(filled_register, TODAY), again, reader)
        write_report(workspace.snapshot(filled_register, date(2026, 11, 23)), later, reader)
        assert [found.outcome for found in import_dossiers(workspace, again)] == [Outcome.SAME]
    assert again.read_bytes() == renamed.read_bytes()
    told = text_of(later.read_bytes()).replace("23 november 2026", "22 november 2026")
    assert told == text_of(again.read_bytes())


def test_a_financier_gets_a_paper_once_a_question_is_answered(pack, tmp_path):
    practice = practice_of(Profile.for_type(PracticeType.FINANCIER), "Zorgkantoor")

    def take(*rounds):
        return Snapshot.take(pack, practice, {}, 0, TODAY, rounds)

    empty = Round("2026-1", date(2026, 1, 5), date(2026, 2, 1))
    for snapshot in (take(), take(empty), take(replace(empty, answers={"ink01": Answer(why="?")}))):
        with pytest.raises(NothingToReportError, match="en er is nog geen vraag beantwoord"):
            write_report(snapshot, tmp_path / "rapport.pdf")
        assert not (tmp_path / "rapport.pdf").exists()
    answered = replace(empty, answers={"ink01": Answer(AnswerValue.AT_RISK, (Reason.OTHER,))})
    for reader in Reader:
        text = text_of(_written(take(answered), tmp_path, reader))
        assert ("meting" in text) is (reader is not Reader.INTERVISION)
    later = take(answered, Round("2026-2", TODAY))
    for reader in (Reader.SELF, Reader.BOARD):
        assert "meting 2 van 2026" in text_of(_written(later, tmp_path, reader))
    # To others the round that was only begun says nothing yet; the one before it does.
    assert "meting 1 van 2026" in text_of(_written(later, tmp_path, Reader.INSURER))


@pytest.mark.parametrize("kind", PracticeType)
def test_the_past_and_other_lists_stay_in_the_house(kind, pack, tmp_path):
    """What an insurer gets is the newest round, and of that the practice's own list."""
    asked = {q.id for _, q in all_questions(questionnaire(pack, kind))}
    other = next(
        (theme, question)
        for form in pack.questionnaires
        for theme, question in all_questions(form)
        if question.id not in asked
    )
    given = {
        question.id: Answer(steps_of(theme.scale)[0])
        for theme, question in (*all_questions(questionnaire(pack, kind)), other)
    }
    first, second = sorted(asked)[:2]
    rounds = [
        Round("2026-1", date(2026, 3, 2), date(2026, 3, 9), {first: given[first]}),
        Round("2026-2", TODAY, None, {second: given[second], other[1].id: given[other[1].id]}),
    ]
    snapshot = Snapshot.take(
        pack, practice_of(Profile.for_type(kind)), {}, 9, TODAY, rounds, LINEAGE
    )

    outside, inside = (
        _written(snapshot, tmp_path, reader) for reader in (Reader.INSURER, Reader.BOARD)
    )

    assert _dossier_in(outside).rounds == (replace(rounds[1], answers={second: given[second]}),)
    assert _dossier_in(inside).rounds == tuple(rounds)
    everything = everything_in(outside)
    for past in ('"2026-1"', "2026-03-02", "Verloop over de metingen", other[1].id):
        assert past not in everything
    assert "Verloop over de metingen" in everything_in(inside)
