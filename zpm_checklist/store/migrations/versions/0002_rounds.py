"""Rounds of the monitor and their answers, and the key of the lineage."""

from secrets import token_hex

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """New tables only: no row that is there is touched."""
    op.create_table(
        "rounds",
        sa.Column(
            "practice_id",
            sa.String(36),
            sa.ForeignKey("practices.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("id", sa.String(6), primary_key=True),
        sa.Column("opened", sa.String(10), nullable=False),
        sa.Column("closed", sa.String(10)),
    )
    op.create_table(
        "answers",
        sa.Column("practice_id", sa.String(36), primary_key=True),
        sa.Column("round_id", sa.String(6), primary_key=True),
        sa.Column("question_id", sa.Text, primary_key=True),
        sa.Column("value", sa.Text),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["practice_id", "round_id"], ["rounds.practice_id", "rounds.id"], ondelete="CASCADE"
        ),
    )
    secrets = op.create_table(
        "secrets",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.bulk_insert(secrets, [{"name": "lineage", "value": token_hex(32)}])
