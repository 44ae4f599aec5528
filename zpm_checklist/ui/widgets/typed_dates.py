"""Dates as Dutch people type them, and the sentence for a text that is none."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale

from zpm_checklist.model.wording import shortened
from zpm_checklist.translation import tr
from zpm_checklist.ui.widgets.dutch_dates import DUTCH

FIRST_YEAR, LAST_YEAR = 2000, 2099
"""A year outside these is a slip of the hand; of two figures it is one of these."""

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_WITH_NAME = re.compile(r"(\d{1,2})[- ]?\s*([a-z]+)\.?[- ]?\s*(\d{4}|\d{2})")


def parse_typed_date(text: str) -> date | None:
    """The day, with the year in two or four figures; None for a text that is none to work with."""
    day = _read(text)
    return day if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR else None


def no_date(typed: str) -> str:
    """Why a text is no date to work with."""
    if _read(typed) is not None:
        return tr(
            "“{typed}” ligt te ver weg. Kies een jaar van {first} tot en met {last}.",
            typed=typed.strip(),
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
    return tr(
        "“{typed}” is geen bestaande datum. Typ bijvoorbeeld 31-12-2026.", typed=shortened(typed)
    )


def _read(text: str) -> date | None:
    typed = text.strip().casefold()
    if found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(typed):
        day, month, year = found.groups()
    elif found := _WITH_NAME.fullmatch(typed):
        day, name, year = found.groups()
        month = _months().get(name, "0")
    else:
        return None
    full_year = int(year) if len(year) == len("2026") else FIRST_YEAR + int(year)
    try:
        return date(full_year, int(month), int(day))
    except ValueError:
        return None


def _months() -> dict[str, str]:
    """The number of each month by its name, in full and short."""
    formats = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {
        DUTCH.monthName(number, form).rstrip(".").casefold(): str(number)
        for number in range(1, 13)
        for form in formats
    }
