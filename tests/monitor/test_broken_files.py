"""Broken dossiers, reports and surveys by the thousand: taken whole or refused whole."""

import random
import time

import pytest

from tests.exchange import mutations
from tests.exchange.pdfs import report_of
from tests.registers import filled, fingerprint, opened
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.services.dossiers import import_dossiers
from zpm_checklist.services.monitor_file import Refusal, Survey
from zpm_checklist.services.monitor_files import read_files

PACK = load_pack()


def _survey():
    """Two respondents that answer everything."""
    form = PACK.questionnaire_by_group[PracticeType.FINANCIER]
    rows = [
        f"{who},financier,no,{question.id},at_risk,third_party;other"
        for who in ("een", "twee")
        for theme in form.themes
        for question in theme.questions
    ]
    return "\r\n".join(("respondent,group,forensic,question,answer,reason", *rows)).encode()


def _damaged(data, chance):
    """Bits turned, pieces cut, doubled, or replaced by noise."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(out))
        size = chance.choice((1, 1, 7, 300))
        match chance.randrange(4):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                del out[at : at + size]
            case 2:
                out[at:at] = out[at : at + size]
            case _:
                out[at : at + size] = chance.randbytes(size)
        if not out:
            return bytes(chance.randbytes(3))
    return bytes(out)


def _broken(kind, chance, whole):
    return mutations.mutated(chance) if kind == "zpm" else _damaged(whole[kind], chance)


def _try(tmp_path, times, seed):
    """How many were refused, and the slowest file in seconds."""
    chance = random.Random(seed)
    whole = {"pdf": report_of(), "csv": _survey()}
    register = tmp_path / "register.sqlite"
    filled(register)
    refused, slowest = 0, 0.0
    with opened(register) as workspace:
        for turn in range(times):
            kind = ("zpm", "pdf", "csv")[turn % 3]
            path = tmp_path / f"stuk.{kind}"
            path.write_bytes(_broken(kind, chance, whole))
            before, practices = fingerprint(register), workspace.practices
            began = time.perf_counter()
            reading = read_files(PACK, [path])
            try:
                import_dossiers(workspace, path)
            except FileRefusedError as error:
                refused += 1
                assert error.why  # noqa: PT017
                assert fingerprint(register) == before
                assert workspace.practices == practices
            else:
                assert not any(isinstance(entry, Survey) for entry in reading.surveys)
                for practice in workspace.practices[1:]:
                    workspace.remove_practice(practice.id)
            slowest = max(slowest, time.perf_counter() - began)
            entries = (*reading.submissions, *reading.surveys, *reading.refusals)
            assert len(entries) == 1
            assert all(entry.why for entry in entries if isinstance(entry, Refusal))
    return refused, slowest


@pytest.mark.parametrize("seed", [1, 2])
def test_broken_files_leave_no_trace(tmp_path, seed):
    refused, _ = _try(tmp_path, 60, seed)

    assert refused > 20, "a report that is torn elsewhere still holds its dossier"


@pytest.mark.torture
def test_two_thousand_broken_files(tmp_path):
    refused, slowest = _try(tmp_path, 2_000, seed=3)

    print(f"\n2000 bestanden, {refused} geweigerd, het langzaamste {slowest:.2f} s")
    assert refused > 667
