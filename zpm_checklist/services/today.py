"""Which day it is: an input, so that equal input gives equal output."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from zpm_checklist.model.errors import InvalidInputError

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970 in UTC; the convention for reproducible output."""


def resolve_today(named: str | None = None) -> date:
    """The named ISO date, else SOURCE_DATE_EPOCH, else the clock. Raises InvalidInputError."""
    if named is not None:
        return parse_date(named)
    epoch = os.environ.get(EPOCH_VARIABLE)
    if not epoch:
        return date.today()  # noqa: DTZ011 (the day on the user's own calendar)
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidInputError(
            f"De waarde “{epoch}” van {EPOCH_VARIABLE} is niet bruikbaar.",
            "Er moet een geheel aantal seconden staan.",
            "Pas de omgevingsvariabele aan of haal die weg.",
        ) from error


def parse_date(text: str) -> date:
    """An ISO date such as 2026-11-22. Raises InvalidInputError."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 (a day has no zone)
    except ValueError as error:
        raise InvalidInputError(
            f"“{text}” is geen datum.",
            "Een datum heeft de vorm jjjj-mm-dd en moet bestaan.",
            "Typ bijvoorbeeld 2026-11-22.",
        ) from error
