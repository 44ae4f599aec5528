"""Backups: made on change, checked, rotated; never a broken one over a good one."""

import sqlite3
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.registers import ITEMS, Beside, edit, filled, fingerprint, opened, query
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.safekeeping import check_register, keep_backups
from zpm_checklist.store import backup

NOW = datetime.fromisoformat("2026-11-22T12:00:00")

# Years of work, and many saves on the last days.
moments = st.lists(
    st.one_of(
        st.datetimes(NOW - timedelta(days=2500), NOW + timedelta(days=200)),
        st.datetimes(NOW - timedelta(days=3), NOW),
    ).map(lambda moment: moment.replace(microsecond=0)),
    unique=True,
    max_size=120,
)


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.sqlite"
    filled(path)
    return path


@given(moments)
def test_rotation_keeps_two_days_and_the_last_of_each_period(moments):
    stay = backup.kept(moments, NOW)

    assert stay <= set(moments)
    assert {m for m in moments if NOW - m <= timedelta(days=2)} <= stay
    for most, period in (
        (14, lambda m: m.date()),
        (12, lambda m: m.isocalendar()[:2]),
        (24, lambda m: (m.year, m.month)),
    ):
        periods = sorted({period(m) for m in moments}, reverse=True)[:most]
        for name in periods:
            assert max(m for m in moments if period(m) == name) in stay


@given(moments)
def test_rotation_throws_away_what_no_rule_keeps(moments):
    stay = backup.kept(moments, NOW)
    old = {m for m in stay if NOW - m > timedelta(days=2)}

    assert len(old) <= 14 + 12 + 24
    assert all(not (m != n and m.date() == n.date()) for m in old for n in old)


@given(moments)
def test_the_newest_always_stays_and_rotating_twice_changes_nothing(moments):
    stay = backup.kept(moments, NOW)

    assert max(moments, default=None) == max(stay, default=None)
    assert backup.kept(stay, NOW) == stay


def test_ten_years_of_daily_work_leave_a_handful():
    daily = [NOW - timedelta(days=n) for n in range(3650)]
    stay = backup.kept(daily, NOW)

    assert 24 < len(stay) <= 3 + 14 + 12 + 24
    assert min(stay) < NOW - timedelta(days=680)


def test_a_backup_is_a_register_that_opens(register, pack):
    with opened(register) as workspace:
        made = backup.make_backup(workspace.store.raw, register, NOW)
        edit(workspace, workspace.practices[0].id, ITEMS[0], Mark(Status.AT_RISK))

    assert made.parent == backup.folder_of(register)
    assert made.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in made.parent.iterdir()] == ["20261122-120000.sqlite"]
    with opened(made) as copy:
        assert len(copy.marks(copy.practices[0].id)) == 10
        assert copy.mark(copy.practices[0].id, ITEMS[0]).status is Status.DONE
        assert check_register(copy) == []


def test_a_backup_is_due_after_ten_minutes_also_when_the_clock_jumps_back(register):
    assert backup.is_due(backup.newest_of(register), NOW)
    with opened(register) as workspace:
        backup.make_backup(workspace.store.raw, register, NOW)

    newest = backup.newest_of(register)
    assert newest == NOW
    assert not backup.is_due(newest, NOW + timedelta(minutes=9))
    assert backup.is_due(newest, NOW + timedelta(minutes=10))
    assert not backup.is_due(newest, NOW - timedelta(minutes=9))
    assert backup.is_due(newest, NOW - timedelta(days=400))


def test_rotation_removes_old_copies_and_leaves_other_files_alone(register):
    with opened(register) as workspace:
        for hour in range(30):
            backup.make_backup(
                workspace.store.raw, register, NOW - timedelta(days=60, hours=-hour / 2)
            )
        own = backup.folder_of(register) / "van-mij.sqlite"
        own.write_text("laat staan", encoding="utf-8")
        backup.make_backup(workspace.store.raw, register, NOW)

    assert own.read_text(encoding="utf-8") == "laat staan"
    assert len(backup.backups_of(register)) == 3  # the last of two days, and today's


def test_a_damaged_register_never_replaces_a_good_backup(register):
    with opened(register) as workspace:
        good = backup.make_backup(workspace.store.raw, register, NOW)
        before = fingerprint(good)
        data = bytearray(register.read_bytes())
        data[4096:16384] = b"\xff" * 12288
        register.write_bytes(data)
        # Reading anew what the disk now holds, as after a restart.
        workspace.store.raw.execute("PRAGMA shrink_memory")

        with pytest.raises(sqlite3.Error):
            backup.make_backup(workspace.store.raw, register, NOW)
        with pytest.raises(sqlite3.Error):
            backup.make_backup(workspace.store.raw, register, NOW + timedelta(days=100))

    assert [path.name for path in good.parent.iterdir()] == [good.name]
    assert fingerprint(good) == before


def test_writes_are_followed_by_one_backup_in_ten_minutes(register):
    with opened(register) as workspace:
        keep_backups(workspace, warn=pytest.fail)
        for item in ITEMS[:5]:
            edit(workspace, workspace.practices[0].id, item, Mark(Status.BEHIND))

    assert len(backup.backups_of(register)) == 1


def test_a_failing_backup_warns_and_blocks_nothing(register):
    backup.folder_of(register).write_text("hier kan geen map komen", encoding="utf-8")
    warnings = []
    with opened(register) as workspace:
        keep_backups(workspace, warn=warnings.append)
        edit(workspace, workspace.practices[0].id, ITEMS[0], Mark(Status.BEHIND))

    with opened(register) as workspace:
        assert workspace.mark(workspace.practices[0].id, ITEMS[0]).status is Status.BEHIND
    assert len(warnings) == 1
    assert warnings[0].startswith("Er is geen reservekopie gemaakt")
    assert "wel bewaard" in warnings[0]


# Beside the window


def _large(register):
    """Some hundred pieces of a copy: it takes long enough to write meanwhile."""
    with opened(register) as workspace:
        for item in ITEMS[10:]:
            edit(workspace, workspace.practices[0].id, item, Mark(note="woord " * 3_000))


def _write_while(workspace, beside):
    """Marks until the copy that the first of them began is whole."""
    number = 0
    while number == 0 or beside.is_busy:
        edit(workspace, workspace.practices[0].id, ITEMS[number % 10], Mark(note=f"na {number}"))
        number += 1
    return number


def test_marks_are_written_while_a_backup_is_made_and_the_copy_is_one_of_those_moments(register):
    _large(register)
    beside = Beside()
    with opened(register) as workspace:
        keep_backups(workspace, pytest.fail, beside)
        before = workspace.store.standing(workspace.practices[0].id).counter
        written = _write_while(workspace, beside)
        beside.settle(wait=True)

    assert written > 1
    [made] = backup.backups_of(register).values()
    seen = "SELECT seq, item_id, before, after FROM history ORDER BY seq"
    in_copy = query(made, seen)
    assert before < len(in_copy) <= before + written
    assert in_copy == query(register, seen)[: len(in_copy)]
    with opened(made) as copy:
        assert check_register(copy) == []
        last = {item: after for _, item, _, after in in_copy}
        notes = {item: mark.note for item, mark in copy.marks(copy.practices[0].id).items()}
        assert all(notes[item] in after for item, after in last.items())


def test_closing_waits_for_the_backup(register):
    _large(register)
    with opened(register) as workspace:
        keep_backups(workspace, pytest.fail, Beside())
        edit(workspace, workspace.practices[0].id, ITEMS[0], Mark(Status.BEHIND))

    [made] = backup.backups_of(register).values()
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    assert query(made, "SELECT count(*) FROM history") == query(
        register, "SELECT count(*) FROM history"
    )


def test_a_copy_that_is_stopped_leaves_nothing(register):
    _large(register)
    pieces = []

    def stop_at_the_third():
        pieces.append(1)
        if len(pieces) == 3:
            raise InterruptedError

    with opened(register) as workspace:
        with pytest.raises(InterruptedError):
            backup.make_backup(workspace.store.raw, register, NOW, stop_at_the_third)
        assert check_register(workspace) == []
        edit(workspace, workspace.practices[0].id, ITEMS[0], Mark(Status.BEHIND))

    assert list(backup.folder_of(register).iterdir()) == []


def test_a_backup_beside_that_fails_warns_and_is_tried_again(register):
    folder = backup.folder_of(register)
    warnings, beside = [], Beside()
    with opened(register) as workspace:
        keep_backups(workspace, warnings.append, beside)
        folder.write_text("hier kan geen map komen", encoding="utf-8")
        edit(workspace, workspace.practices[0].id, ITEMS[0], Mark(Status.BEHIND))
        beside.settle(wait=True)
        folder.unlink()
        first = list(warnings)
        edit(workspace, workspace.practices[0].id, ITEMS[0], Mark(Status.AT_RISK))
        beside.settle(wait=True)

    assert len(first) == 1
    assert "wel bewaard" in first[0]
    assert warnings == first
    assert len(backup.backups_of(register)) == 1


def test_what_a_killed_process_left_half_goes_with_the_next_backup(register):
    folder = backup.folder_of(register)
    folder.mkdir()
    half = folder / "20261121-120000.sqlite.deel"
    half.write_bytes(b"half")
    with opened(register) as workspace:
        assert backup.newest_of(register) is None
        backup.make_backup(workspace.store.raw, register, NOW)

    assert [path.name for path in folder.iterdir()] == ["20261122-120000.sqlite"]
