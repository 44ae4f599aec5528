"""${message}"""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Raise SCHEMA_VERSION in store/database.py together with this step."""
    ${upgrades if upgrades else "pass"}
