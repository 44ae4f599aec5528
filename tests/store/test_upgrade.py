"""Every register ever released keeps opening; an upgrade that fails leaves nothing behind."""

import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect
from sqlalchemy.pool import NullPool

from tests.program_copy import ProgramCopy
from tests.registers import ITEMS, answer, edit, filled, fingerprint, opened, query, tamper
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.store.database import APPLICATION_ID, SCHEMA_VERSION
from zpm_checklist.store.store import Store
from zpm_checklist.store.tables import metadata

RELEASED = sorted(Path(__file__).with_name("registers").glob("version-*.sql"))


def _schema(engine):
    """Tables, columns, keys and indexes, without their order or SQLAlchemy's objects."""
    seen = inspect(engine)
    return {
        table: {
            "columns": {
                c["name"]: (str(c["type"]), c["nullable"], c["primary_key"])
                for c in seen.get_columns(table)
            },
            "unique": sorted(u["column_names"] for u in seen.get_unique_constraints(table)),
            "foreign": [
                (f["constrained_columns"], f["referred_table"], f["options"])
                for f in seen.get_foreign_keys(table)
            ],
            "indexes": sorted((i["name"], i["column_names"]) for i in seen.get_indexes(table)),
        }
        for table in seen.get_table_names()
        if table != "alembic_version"
    }


def test_migrations_make_the_tables_that_the_program_uses(tmp_path):
    Store(tmp_path / "nieuw.sqlite").close()
    migrated = create_engine(f"sqlite:///{tmp_path / 'nieuw.sqlite'}", poolclass=NullPool)
    described = create_engine(f"sqlite:///{tmp_path / 'beschreven.sqlite'}", poolclass=NullPool)
    metadata.create_all(described)

    assert _schema(migrated) == _schema(described)


def test_registers_that_are_upgraded_at_once_do_not_get_one_anothers_tables(tmp_path):
    """Alembic keeps one state for the whole process; two at once wrote into the wrong file."""
    paths = [tmp_path / f"{number}.sqlite" for number in range(8)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(len(paths)) as threads:
            for store in threads.map(Store, paths):
                store.close()
    finally:
        sys.setswitchinterval(before)
    for path in paths:
        assert query(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
        assert query(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_new_register_bears_our_mark_and_version(tmp_path):
    path = tmp_path / "nieuw.sqlite"
    Store(path).close()

    assert query(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert query(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert query(path, "PRAGMA journal_mode") == [("delete",)]
    assert query(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_register_of_every_version_is_kept_here():
    assert [path.stem for path in RELEASED] == [f"version-{n + 1}" for n in range(SCHEMA_VERSION)]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_register_opens_whole(released, tmp_path):
    path = tmp_path / "oud.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(released.read_text(encoding="utf-8"))
    marks = query(path, "SELECT item_id, status, note FROM marks ORDER BY item_id")
    edits = dict(
        query(path, "SELECT practice_id, count(*) FROM history WHERE digest != '' GROUP BY 1")
    )

    with opened(path) as workspace:
        practice = workspace.practices[0]
        assert practice.name == "Praktijk De Linde (voorbeeld)"
        found = workspace.marks(practice.id)
        assert sorted((i, m.status, m.note) for i, m in found.items()) == marks
        assert len(marks) == 38
        for practice in workspace.practices:
            assert len(workspace.store.lineage(practice.id)) == edits[practice.id]
        assert check_register(workspace) == []


def test_rounds_of_a_released_register_are_all_there(tmp_path):
    path = tmp_path / "oud.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((RELEASED[0].parent / "version-2.sql").read_text(encoding="utf-8"))
    days = query(path, "SELECT id, opened, closed FROM rounds ORDER BY practice_id, id")
    answers = query(path, "SELECT round_id, question_id, value, why FROM answers ORDER BY 1, 2, 3")

    with opened(path) as workspace:
        found = [
            entry
            for practice in sorted(workspace.practices, key=lambda practice: practice.id)
            for entry in workspace.rounds(practice.id)
        ]

    assert [
        (entry.id, entry.opened.isoformat(), entry.closed and entry.closed.isoformat())
        for entry in found
    ] == days
    given = [
        (entry.id, question, answer.value, answer.why)
        for entry in found
        for question, answer in entry.answers.items()
    ]
    assert sorted(given, key=str) == sorted(answers, key=str)
    assert len(answers) == 54
    assert sum(entry.is_open for entry in found) == 2


def test_links_of_a_released_register_are_all_there(tmp_path):
    path = tmp_path / "oud.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((RELEASED[0].parent / "version-3.sql").read_text(encoding="utf-8"))
    stored = dict(query(path, "SELECT item_id, links FROM marks WHERE links != ''"))

    with opened(path) as workspace:
        practice = workspace.practices[0].id
        found = {item: mark.links for item, mark in workspace.marks(practice).items() if mark.links}
        told = workspace.history(practice, "registreren.zorgvraagtypering")

    assert {item: "\n".join(links) for item, links in found.items()} == stored
    assert found["informatie.epd-leverancier"] == (
        "https://www.example.nl/epd/vragenlijst?versie=2",
        "mailto:helpdesk@example.nl",
    )
    assert [len(entry.after.links) for entry in told] == [0, 2, 0]


def test_a_register_from_before_links_takes_them_after_its_upgrade(tmp_path):
    path = tmp_path / "oud.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((RELEASED[0].parent / "version-2.sql").read_text(encoding="utf-8"))
    linked = Mark(Status.DONE, links=("https://example.nl", "/map/plan.pdf"))

    with opened(path) as workspace:
        practice = workspace.practices[0]
        assert not any(mark.links for mark in workspace.marks(practice.id).values())
        edit(workspace, practice.id, ITEMS[0], linked)
    with opened(path) as workspace:
        assert workspace.mark(practice.id, ITEMS[0]) == linked
        assert check_register(workspace) == []
    assert path.with_name("oud.voor-versie-3.sqlite").exists()


def test_a_register_from_before_rounds_takes_them_after_its_upgrade(tmp_path):
    path = tmp_path / "oud.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript((RELEASED[0].parent / "version-1.sql").read_text(encoding="utf-8"))

    with opened(path) as workspace:
        practice = workspace.practices[0]
        assert workspace.rounds(practice.id) == ()
        workspace.apply_round(workspace.begin_round(practice.id, date(2026, 11, 22)))
        answer(workspace, practice.id, "vrij_a1", Answer(AnswerValue.YES))
        assert check_register(workspace) == []
    assert path.with_name("oud.voor-versie-2.sqlite").exists()


@pytest.fixture
def newer_program(tmp_path):
    """A program that knows one version more, with a migration to it."""

    def make(body):
        copy = ProgramCopy(tmp_path / "nieuwer")
        new = SCHEMA_VERSION + 1
        copy.replace(
            "store/database.py", f"SCHEMA_VERSION = {SCHEMA_VERSION}", f"SCHEMA_VERSION = {new}"
        )
        lines = "\n".join(f"    {line}" for line in body)
        versions = copy.package / "store/migrations/versions"
        (versions / f"{new:04}_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n\n"
            f'revision = "{new:04}"\ndown_revision = "{SCHEMA_VERSION:04}"\n\n\n'
            f"def upgrade():\n{lines}\n",
            encoding="utf-8",
        )
        return copy

    return make


ADD_COLUMN = [
    'with op.batch_alter_table("practices") as batch:',
    '    batch.add_column(sa.Column("city", sa.Text, server_default=""))',
    '    batch.alter_column("agb", new_column_name="agb", type_=sa.Text)',
]


def test_a_migration_that_rebuilds_a_table_loses_no_row(newer_program, tmp_path):
    """Rebuilding the parent table with foreign keys on would delete every mark."""
    path = tmp_path / "register.sqlite"
    filled(path)
    before = query(path, "SELECT * FROM marks ORDER BY item_id")
    old_bytes = path.read_bytes()

    done = newer_program(ADD_COLUMN).run("--register", path, "practice", "list")

    assert (done.returncode, done.stderr) == (0, "")
    assert query(path, "SELECT * FROM marks ORDER BY item_id") == before
    assert query(path, "SELECT city FROM practices") == [("",)]
    assert query(path, "PRAGMA user_version") == [(SCHEMA_VERSION + 1,)]
    aside = path.with_name(f"register.voor-versie-{SCHEMA_VERSION + 1}.sqlite")
    assert query(aside, "SELECT * FROM marks ORDER BY item_id") == before
    assert aside.stat().st_mode & 0o777 == 0o600
    assert len(aside.read_bytes()) == len(old_bytes)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ([*ADD_COLUMN, 'op.execute("INSERT INTO nergens VALUES (1)")'], "nergens"),
        ([*ADD_COLUMN, 'op.execute("DELETE FROM marks")'], "klopten de gegevens niet"),
        ([*ADD_COLUMN, "op.execute(\"UPDATE marks SET note = ''\")"], "klopten de gegevens niet"),
        (["op.execute(\"UPDATE marks SET practice_id = 'niemand'\")"], "klopten de gegevens niet"),
        (['op.execute("DELETE FROM rounds")'], "klopten de gegevens niet"),
        (["op.execute(\"UPDATE answers SET value = 'no'\")"], "klopten de gegevens niet"),
        (["op.execute(\"UPDATE marks SET links = '/x'\")"], "klopten de gegevens niet"),
    ],
    ids=[
        "error",
        "rows lost",
        "notes lost",
        "references lost",
        "rounds lost",
        "answers changed",
        "links",
    ],
)
def test_a_migration_that_fails_leaves_the_register_as_it_was(newer_program, tmp_path, body, says):
    path = tmp_path / "register.sqlite"
    practice = filled(path)
    with opened(path) as workspace:
        workspace.apply_round(workspace.begin_round(practice.id, date(2026, 11, 22)))
        answer(workspace, practice.id, "vrij_a1", Answer(AnswerValue.YES))
    before = fingerprint(path)

    done = newer_program(body).run("--register", path, "practice", "list")

    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert fingerprint(path) == before
    with opened(path) as workspace:
        assert len(workspace.marks(workspace.practices[0].id)) == 10


def test_todays_program_refuses_what_tomorrows_made(newer_program, tmp_path):
    path = tmp_path / "register.sqlite"
    filled(path)
    newer_program(ADD_COLUMN).run("--register", path, "practice", "list")
    before = fingerprint(path)

    done = ProgramCopy(tmp_path / "vandaag").run("--register", path, "practice", "list")

    assert done.returncode == 2
    assert f"registerversie {SCHEMA_VERSION + 1}" in done.stderr
    assert fingerprint(path) == before


def test_an_upgrade_without_room_for_its_copy_changes_nothing(newer_program, tmp_path):
    """The copy aside cannot be made: its name is taken by a folder."""
    path = tmp_path / "register.sqlite"
    filled(path)
    (tmp_path / f"register.voor-versie-{SCHEMA_VERSION + 1}.sqlite.deel").mkdir()
    before = fingerprint(path)

    done = newer_program(ADD_COLUMN).run("--register", path, "practice", "list")

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert fingerprint(path) == before


def test_an_empty_file_becomes_a_register(tmp_path):
    path = tmp_path / "leeg.sqlite"
    path.touch()
    practice = filled(path)

    assert query(path, "SELECT name FROM practices") == [(practice.name,)]


def test_a_creation_that_was_broken_off_starts_anew(tmp_path):
    """A file with our mark but without tables: what a crash between could leave at worst."""
    path = tmp_path / "half.sqlite"
    tamper(path, f"PRAGMA application_id = {APPLICATION_ID}", "PRAGMA user_version = 0")

    filled(path)

    assert query(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
