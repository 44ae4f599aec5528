"""Dates as Dutch people read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

DUTCH = QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)


def short_date(day: date) -> str:
    """The day as "3 mrt 2026"."""
    return DUTCH.toString(to_qdate(day), "d MMM yyyy").replace(".", "")


def long_date(day: date) -> str:
    """The day as "3 maart 2026"."""
    return DUTCH.toString(to_qdate(day), "d MMMM yyyy")


def to_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)
