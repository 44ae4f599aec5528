"""Verify finds what was changed behind the program's back."""

from datetime import date

import pytest

from tests.registers import ITEMS, answer, edit, filled, fingerprint, opened, tamper
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.safekeeping import check_register


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.sqlite"
    practice = filled(path)
    with opened(path) as workspace:
        edit(workspace, practice.id, ITEMS[0], Mark(Status.BEHIND))
        change = edit(
            workspace, practice.id, ITEMS[1], Mark(applies=False, applies_why="één kamer")
        )
        workspace.apply([change.inverse()])
        workspace.apply_round(workspace.begin_round(practice.id, date(2026, 3, 2)))
        answer(workspace, practice.id, "vrij_a1", Answer(AnswerValue.YES, why="zeker"))
        taken_back = answer(workspace, practice.id, "vrij_a2", Answer(AnswerValue.NO))
        workspace.apply_answers([taken_back.inverse()])
        workspace.apply_round(workspace.close_round(practice.id, date(2026, 3, 9)))
        begun = workspace.begin_round(practice.id, date(2026, 7, 1))
        workspace.apply_round(begun)
        workspace.apply_round(begun.inverse())
    return path


def _findings(path):
    before = fingerprint(path)
    with opened(path) as workspace:
        found = check_register(workspace)
    assert fingerprint(path) == before
    return found


def test_a_register_that_only_the_program_wrote_is_sound(register):
    assert _findings(register) == []


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE marks SET status = 'open' WHERE item_id = '{}'", "klopt niet met de geschiedenis"),
        ("UPDATE marks SET note = 'iets anders' WHERE item_id = '{}'", "klopt niet met de"),
        ("UPDATE marks SET applies = 0 WHERE item_id = '{}'", "klopt niet met de geschiedenis"),
        ("DELETE FROM marks WHERE item_id = '{}'", "wel geschiedenis|geen stand"),
        ("DELETE FROM history WHERE item_id = '{}'", "teller|geschiedenis"),
        ("UPDATE practices SET counter = counter + 1", "teller"),
        ("UPDATE practices SET digest = '0123456789abcdef'", "buiten het programma om"),
        ('UPDATE history SET after = \'{{"status":"at_risk"}}\' WHERE seq = 1', "buiten het"),
        ("UPDATE history SET digest = '0123456789abcdef' WHERE seq = 3", "buiten het programma om"),
        ("UPDATE history SET seq = 100 - seq", "buiten het programma om"),
        ("UPDATE marks SET item_id = 'planning.verzonnen' WHERE item_id = '{}'", "geen enkele"),
        ("UPDATE marks SET practice_id = 'niemand'", "verwijst naar niets"),
        ("DELETE FROM practices", "verwijst naar niets"),
        ("UPDATE marks SET status = 'klaar' WHERE item_id = '{}'", "onbekende waarde"),
        ("UPDATE marks SET due = x'00' WHERE item_id = '{}'", "onbekende waarde"),
        ("UPDATE answers SET value = 'no'", "vraag vrij_a1 in meting 2026-1 klopt niet"),
        ("UPDATE answers SET why = ''", "vraag vrij_a1 in meting 2026-1 klopt niet"),
        ("UPDATE answers SET reasons = 'geen zin'", "onbekende waarde"),
        ("UPDATE answers SET value = 'misschien'", "onbekende waarde"),
        ("DELETE FROM answers", "Van vraag vrij_a1 in meting 2026-1 is er geschiedenis"),
        ("UPDATE answers SET question_id = 'vrij_a3'", "vraag vrij_a3 in meting 2026-1 klopt"),
        ("UPDATE answers SET question_id = 'oud01'", "geen enkele vragenlijst"),
        ("UPDATE rounds SET closed = NULL", "meting 2026-1 klopt niet met de geschiedenis"),
        ("UPDATE rounds SET opened = '2026-03-03'", "meting 2026-1 klopt niet met de"),
        ("UPDATE rounds SET opened = 'maandag'", "Bij meting 2026-1 staat een onbekende waarde"),
        ("UPDATE rounds SET id = 'laatst'", "Bij meting laatst staat een onbekende waarde"),
        ("DELETE FROM rounds", "Van meting 2026-1 is er geschiedenis, maar geen stand"),
        ("DELETE FROM rounds", "verwijst naar niets in rounds"),
        (
            "INSERT INTO rounds SELECT practice_id, '2026-2', opened, closed FROM rounds",
            "meting 2026-2 klopt niet",
        ),
        ("UPDATE history SET after = '{{}}' WHERE kind = 'answer'", "buiten het programma om"),
        ("DELETE FROM history WHERE kind = 'round'", "geschiedenis"),
    ],
)
def test_tampering_is_found(register, statement, says):
    tamper(register, statement.format(ITEMS[0]))

    found = _findings(register)

    assert found
    assert any(part in finding for finding in found for part in says.split("|")), found
    assert all(finding.endswith(".") for finding in found)


def test_a_row_of_an_unknown_item_is_named_but_kept(register):
    """Another content version may know it."""
    tamper(
        register,
        "PRAGMA foreign_keys = ON",
        "INSERT INTO marks SELECT practice_id, 'oud.punt', status, reasons, note, owner, due,"
        " applies, applies_why, links FROM marks LIMIT 1",
    )

    assert any("oud.punt" in finding for finding in _findings(register))
