"""Where it is kept: one SQLite register, through SQLAlchemy Core. Nothing of either leaves here."""

from zpm_checklist.store.lean import import_sqlalchemy

import_sqlalchemy()
