"""Links at a mark."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """One column more; SQLite adds it without rebuilding the table."""
    op.add_column("marks", sa.Column("links", sa.Text, nullable=False, server_default=""))
