"""A file that names what this program does not know: told whether it is newer or wrong."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services.laptop import TODAY
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import Outcome

MARKS = {"planning.verzonnen": Mark(Status.DONE), "aanvang.verzonnen": Mark(Status.DONE)}


@pytest.fixture
def changed(here, tmp_path):
    """A file as its sender's program would write it, with these parts."""

    def change(**parts):
        path = here.export(here.add())
        dossier = read_dossier(path.read_bytes(), "x")
        path.write_bytes(write_dossier(replace(dossier, **parts)))
        return path

    return change


def _round(**given):
    return (Round("2026-1", date(2026, 3, 2), TODAY, given),)


def test_an_unknown_item_is_refused_by_name(changed, there):
    there.add("Eigen")
    there.refuses(changed(marks=MARKS), why="het punt “aanvang.verzonnen”, en die inhoud bestaat")


def test_an_unknown_question_is_refused_by_name(changed, there):
    there.add("Eigen")
    strange = _round(vrij_a1=Answer(AnswerValue.YES), vrij_z9=Answer(AnswerValue.YES))

    there.refuses(changed(rounds=strange), why="de vraag “vrij_z9”, en die inhoud bestaat niet")


def test_an_answer_off_the_scale_is_refused(changed, there):
    there.add("Eigen")
    strange = _round(vrij_a1=Answer(AnswerValue.AT_RISK))

    there.refuses(changed(rounds=strange), why="het antwoord “at_risk” op de vraag “vrij_a1”")


@pytest.mark.parametrize("version", ["2021.2", "2021.10", "2022", "2021.1.1", "10000.0"])
def test_newer_content_is_told_so(changed, there, version):
    there.add("Eigen")
    file = changed(marks=MARKS, pack_version=version)

    there.refuses(file, why=rf"nieuwere inhoud \({version}; u hebt 2021\.1\)")
    there.refuses(file, why="Installeer de nieuwste versie")


@pytest.mark.parametrize("version", ["2021.0", "2020.99", "2021", "999.1"])
def test_older_content_may_name_what_is_no_longer_asked(changed, there, version):
    file = changed(marks=MARKS, pack_version=version)
    path = file.with_name("oud.zpm")
    path.write_bytes(file.read_bytes())

    assert _outcomes(there, path) == [Outcome.ADDED]


def _outcomes(laptop, path):
    """Without the check of the register, which names what nobody asks any more."""
    from tests.registers import opened
    from zpm_checklist.services.dossiers import import_dossiers

    with opened(laptop.register) as workspace:
        return [imported.outcome for imported in import_dossiers(workspace, path)]


def test_newer_content_that_we_know_all_of_is_taken(changed, there):
    file = changed(rounds=_round(vrij_a1=Answer(AnswerValue.NO)), pack_version="2030.1")

    assert there.take(file) == [Outcome.ADDED]
