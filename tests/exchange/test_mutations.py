"""Broken files by the thousand: taken whole or refused whole, and never a crash."""

import random
from dataclasses import replace

import pytest

from tests.exchange.mutations import mutated
from tests.exchange.samples import SAMPLE
from tests.registers import filled, fingerprint, opened
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.answer import UNANSWERED
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.mark import BLANK
from zpm_checklist.services.dossiers import import_dossiers
from zpm_checklist.services.safekeeping import check_register

ANOTHER = replace(SAMPLE.practice, id="99999999-2222-4333-8444-555555555555", name="Gaaf")


def _import_broken_files(tmp_path, times, seed):
    """How many were refused; every file is imported into a register with work in it."""
    chance = random.Random(seed)
    register, file = tmp_path / "register.sqlite", tmp_path / "stuk.zpm"
    whole = tmp_path / "heel.zpm"
    whole.write_bytes(write_dossier(replace(SAMPLE, practice=ANOTHER)))
    filled(register)
    refused = 0
    with opened(register) as workspace:
        own = workspace.practices[0]
        for _ in range(times):
            data = mutated(chance)
            file.write_bytes(data)
            before = fingerprint(register)
            try:
                # The whole file first: it may not stay behind when the other is refused.
                import_dossiers(workspace, whole, file)
            except FileRefusedError as error:
                refused += 1
                assert "Er is niets veranderd." in error.now  # noqa: PT017
                assert fingerprint(register) == before
                assert workspace.practices == [own]
                continue
            dossier = read_dossier(data, file.name)
            found = workspace.marks(dossier.practice.id)
            assert {item: mark for item, mark in found.items() if mark != BLANK} == {
                item: mark for item, mark in dossier.marks.items() if mark != BLANK
            }
            assert [_said(entry) for entry in workspace.rounds(dossier.practice.id)] == [
                _said(entry) for entry in dossier.rounds
            ]
            # The sample's content is older than ours: it may name what nobody asks any more.
            assert [f for f in check_register(workspace) if "in geen enkele" not in f] == []
            for practice in workspace.practices[1:]:
                workspace.remove_practice(practice.id)
    return refused


def _said(entry):
    """The round without answers that say nothing."""
    return replace(entry, answers={q: a for q, a in entry.answers.items() if a != UNANSWERED})


def test_broken_files_are_taken_whole_or_refused_whole(tmp_path):
    refused = _import_broken_files(tmp_path, times=150, seed=1)

    assert 100 < refused < 150


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(2, 12))
def test_ten_thousand_broken_files(tmp_path, seed):
    assert _import_broken_files(tmp_path, times=1000, seed=seed) > 700
