"""Where it is kept: one SQLite register, through SQLAlchemy Core. Nothing of either leaves here."""
