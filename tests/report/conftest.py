"""Snapshots to print, made from the real content."""

import random
from datetime import date

import pytest

from tests.report.dossiers import TODAY, filled, practice_of
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.snapshot import Snapshot


@pytest.fixture(scope="session")
def snapshot_of(pack):
    """Takes a snapshot of a practice with these marks and rounds."""

    def take(practice: Practice, marks, today: date = TODAY, rounds=()) -> Snapshot:
        return Snapshot.take(pack, practice, marks, counter=7, today=today, rounds=rounds)

    return take


@pytest.fixture(scope="session")
def solo(pack, snapshot_of):
    """A solo practice with everything judged."""
    practice = practice_of(Profile.for_type(PracticeType.VRIJGEVESTIGD))
    return snapshot_of(practice, filled(pack, practice.profile, random.Random(1)))


@pytest.fixture(scope="session")
def institution(pack, snapshot_of):
    """A large institution with everything judged."""
    practice = practice_of(Profile.for_type(PracticeType.LARGE_INSTITUTION))
    return snapshot_of(practice, filled(pack, practice.profile, random.Random(2)))
