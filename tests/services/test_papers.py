"""Papers beside the report: written whole, refused in Dutch, and an exercise says so."""

import random
from dataclasses import replace

import pytest

from tests.report.dossiers import TODAY, practice_of, random_marks
from tests.report.papers.lessons import random_result
from tests.report.reading import everything_in, opened, pages_of, text_of
from zpm_checklist.exchange.pdf_attachment import attached_dossier
from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.model.errors import (
    FileRefusedError,
    InvalidInputError,
    NotFoundError,
    NothingToReportError,
    NotWritableError,
)
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.services import papers
from zpm_checklist.services.reports import report_bytes, write_report

WRITERS = {
    papers.write_blank: papers.blank_bytes,
    papers.write_week_list: papers.week_list_bytes,
    papers.write_take_home: papers.take_home_bytes,
    write_report: report_bytes,
}


@pytest.fixture
def snapshot(pack):
    practice = practice_of(Profile.for_type(PracticeType.SMALL_INSTITUTION))
    marks = random_marks(pack, random.Random(5)) | {
        "planning.doorlichting": Mark(Status.BEHIND, owner="Fatima El Idrissi", due=TODAY)
    }
    return Snapshot.take(pack, practice, marks, 3, TODAY)


@pytest.fixture
def financier(pack):
    practice = practice_of(Profile.for_type(PracticeType.FINANCIER))
    return Snapshot.take(pack, practice, {}, 1, TODAY)


@pytest.mark.parametrize("write", WRITERS)
def test_what_is_written_is_what_the_preview_shows(write, snapshot, tmp_path):
    path = tmp_path / "papier.pdf"
    write(snapshot, path)
    assert path.read_bytes() == WRITERS[write](snapshot)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("write", WRITERS)
def test_a_paper_is_a_pdf(write, snapshot, tmp_path):
    with pytest.raises(InvalidInputError, match=r"Kies een bestandsnaam die op \.pdf eindigt"):
        write(snapshot, tmp_path / "papier.docx")
    with pytest.raises(NotWritableError):
        write(snapshot, tmp_path / "bestaat niet" / "papier.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", WRITERS)
def test_a_financier_has_no_points_to_print(write, financier, tmp_path):
    with pytest.raises(NothingToReportError, match="alleen vragenlijsten"):
        write(financier, tmp_path / "papier.pdf")


@pytest.mark.parametrize("by_argument", [True, False])
@pytest.mark.parametrize("write", WRITERS)
def test_an_exercise_says_so_on_every_page_and_carries_nothing(
    write, by_argument, snapshot, tmp_path
):
    path = tmp_path / "oefening.pdf"
    if by_argument:
        write(snapshot, path, is_exercise=True)
    else:
        write(replace(snapshot, is_exercise=True), path)
    data = path.read_bytes()
    assert all(EXERCISE in " ".join(page) for page in pages_of(data))
    assert EXERCISE in opened(data).metadata.title
    assert "/Names" not in opened(data).trailer["/Root"]
    assert "EmbeddedFile" not in everything_in(data)
    with pytest.raises(FileRefusedError):
        attached_dossier(data, path.name)


@pytest.mark.parametrize("reader", Reader)
def test_a_report_for_any_reader_from_a_training_register_is_an_exercise(reader, snapshot):
    data = report_bytes(replace(snapshot, is_exercise=True), reader)
    assert all(EXERCISE in " ".join(page) for page in pages_of(data))
    assert opened(data).attachments == {}


@pytest.mark.parametrize("write", WRITERS)
def test_real_work_never_says_exercise(write, snapshot):
    assert EXERCISE not in everything_in(WRITERS[write](snapshot))


def test_a_week_list_for_one_person_is_found_by_name_in_any_case(snapshot, tmp_path):
    path = tmp_path / "week.pdf"
    papers.write_week_list(snapshot, path, " fatima EL idrissi")
    assert "Weeklijst voor Fatima El Idrissi, week 47" in text_of(path.read_bytes())
    with pytest.raises(NotFoundError, match="“Fatima El Idrissi”"):
        papers.write_week_list(snapshot, path, "Joris")


def test_where_nobody_has_a_task_it_says_so(pack):
    practice = practice_of(Profile.for_type(PracticeType.SMALL_INSTITUTION))
    with pytest.raises(NotFoundError, match="geen enkel punt staat een verantwoordelijke"):
        papers.week_list_bytes(Snapshot.take(pack, practice, {}, 1, TODAY), "Joris")


def test_only_the_points_of_a_lesson_go_home(snapshot):
    text = text_of(papers.take_home_bytes(snapshot, {"planning.doorlichting"}))
    assert "Licht uw planning door" in text
    assert "Loop de agendavoering na" not in text


def test_a_lessons_result_is_always_an_exercise(tmp_path):
    path = tmp_path / "groep.pdf"
    result = random_result(random.Random(2))
    papers.write_lesson_result(result, path, TODAY)
    data = path.read_bytes()
    assert data == papers.lesson_result_bytes(result, TODAY)
    assert all(EXERCISE in " ".join(page) for page in pages_of(data))
    with pytest.raises(InvalidInputError):
        papers.write_lesson_result(result, tmp_path / "groep.txt", TODAY)


def test_without_participants_there_is_no_result():
    with pytest.raises(NothingToReportError, match="nog niemand"):
        papers.lesson_result_bytes(random_result(random.Random(2), participants=0), TODAY)
