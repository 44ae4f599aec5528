"""The register's tables as the newest migration leaves them (a test compares the two)."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

practices = Table(
    "practices",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("agb", String(8), nullable=False),
    Column("profile", Text, nullable=False),  # canonical JSON, see codec.py
    Column("counter", Integer, nullable=False),
    Column("digest", String(16), nullable=False),
    Column("created", Integer, nullable=False),  # 1, 2, 3 …: the order in which they were added
)

marks = Table(
    "marks",
    metadata,
    Column("practice_id", ForeignKey("practices.id", ondelete="CASCADE"), primary_key=True),
    Column("item_id", Text, primary_key=True),
    Column("status", Text, nullable=False),
    Column("reasons", Text, nullable=False),  # stored reasons with spaces between
    Column("note", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("due", String(10)),
    Column("applies", Boolean),
    Column("applies_why", Text, nullable=False),
    Column("links", Text, nullable=False, server_default=""),  # one a line
)

rounds = Table(
    "rounds",
    metadata,
    Column("practice_id", ForeignKey("practices.id", ondelete="CASCADE"), primary_key=True),
    Column("id", String(6), primary_key=True),  # "2026-1"
    Column("opened", String(10), nullable=False),
    Column("closed", String(10)),  # null while it is open
)

answers = Table(
    "answers",
    metadata,
    Column("practice_id", String(36), primary_key=True),
    Column("round_id", String(6), primary_key=True),
    Column("question_id", Text, primary_key=True),
    Column("value", Text),
    Column("reasons", Text, nullable=False),  # stored reasons with spaces between
    Column("why", Text, nullable=False),
    ForeignKeyConstraint(
        ["practice_id", "round_id"], ["rounds.practice_id", "rounds.id"], ondelete="CASCADE"
    ),
)

history = Table(
    "history",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("practice_id", ForeignKey("practices.id", ondelete="CASCADE"), nullable=False),
    Column("counter", Integer, nullable=False),
    Column("at", String(20), nullable=False),
    Column("kind", Text, nullable=False),  # mark | practice | answer | round | import
    # What it is about: an item, "2026-1:ict01", "2026-1:", or empty for the practice itself.
    Column("item_id", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("digest", String(16), nullable=False),  # empty where the row is not in the lineage
    Index("history_by_item", "practice_id", "item_id", "seq"),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),  # hexadecimal; never leaves the register
)
