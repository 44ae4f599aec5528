"""A file that names what this program does not know: told whether it is newer or wrong."""

from dataclasses import replace
from datetime import date

import pytest

from tests.registers import opened
from tests.services.laptop import TODAY
from zpm_checklist.content.loader import load_pack
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import Outcome, import_dossiers
from zpm_checklist.services.monitor_file import Refusal, read_monitor_file

PACK = load_pack()
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
    with opened(laptop.register) as workspace:
        return [imported.outcome for imported in import_dossiers(workspace, path)]


def test_newer_content_that_we_know_all_of_is_taken(changed, there):
    file = changed(rounds=_round(vrij_a1=Answer(AnswerValue.NO)), pack_version="2030.1")

    assert there.take(file) == [Outcome.ADDED]


YES = Answer(AnswerValue.YES)
OFF = Answer(AnswerValue.AT_RISK)
PARTS = {
    "all known": {"rounds": _round(vrij_a1=YES)},
    "another list": {"rounds": _round(vrij_a1=YES, ict01=OFF)},
    "only a word why": {"rounds": _round(vrij_a1=Answer(why="weet niet"))},
    "unknown question": {"rounds": _round(vrij_a1=YES, vrij_z9=YES)},
    "unknown question without an answer": {"rounds": _round(vrij_z9=Answer(why="weet niet"))},
    "off the scale": {"rounds": _round(vrij_a1=OFF)},
    "off the scale of another list": {"rounds": _round(vrij_a1=YES, ict01=YES)},
    "unknown item": {"marks": MARKS, "rounds": _round(vrij_a1=YES)},
    "off the scale long ago": {
        "rounds": (
            Round("2025-1", TODAY, TODAY, {"vrij_a1": OFF}),
            Round("2025-2", TODAY, TODAY, {"vrij_a1": YES}),
            Round("2025-3", TODAY, TODAY, {"vrij_a1": YES}),
        )
    },
}


@pytest.mark.parametrize("version", ["2020.9", PACK.version, "2030.1"])
@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS)
def test_what_cannot_be_imported_is_not_counted_either(changed, there, parts, version):
    file = changed(**parts, pack_version=version)

    counted = read_monitor_file(PACK, file, file.name, None)

    if not isinstance(counted, Refusal):
        assert _outcomes(there, file) == [Outcome.ADDED]
        return
    assert version != "2020.9"
    with pytest.raises(FileRefusedError) as refused:
        _outcomes(there, file)
    assert refused.value.why == counted.why


def test_of_older_content_only_what_is_still_asked_is_counted(changed):
    old = _round(vrij_a1=YES, vrij_a2=OFF, vrij_z9=YES)
    file = changed(rounds=old, pack_version="2020.9")

    counted = read_monitor_file(PACK, file, file.name, None)

    assert counted.ballot.answered == 1
