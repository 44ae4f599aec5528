"""Which libraries are inside the program, for the page that names them with their licences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

NEEDED = (
    *("alembic", "babel", "click", "font-source-sans-pro", "icalendar", "msgspec"),
    *("platformdirs", "pypdf", "pypdfium2", "PySide6-Essentials", "reportlab", "SQLAlchemy"),
    "XlsxWriter",
)
"""What the program itself asks for, as in pyproject.toml."""

_NAME = re.compile(r"[\w.-]+")
_LONGEST = 80
"""Some libraries put the whole text of their licence where its name belongs."""


@dataclass(frozen=True, slots=True)
class Library:
    """One library."""

    name: str
    version: str
    licence: str
    """Its name in the library's own words; empty where the library says nothing."""


def libraries() -> list[Library]:
    """Everything that the program needs and has, by name."""
    found: dict[str, Library] = {}
    waiting = list(NEEDED)
    while waiting:
        name = waiting.pop()
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # needed on another system only
        key = about["Name"].casefold()
        if key not in found:
            found[key] = Library(about["Name"], about["Version"], _licence(about))
            waiting += _needed_by(name)
    return [found[key] for key in sorted(found)]


def _needed_by(name: str) -> Iterator[str]:
    try:
        needed = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in needed:
        match = _NAME.match(requirement)
        if match and "extra ==" not in requirement:
            yield match[0]


def _licence(about: metadata.PackageMetadata) -> str:
    """An expression of SPDX before what the classifiers say before free text."""
    said = about.json
    classified = [
        text.rpartition(" :: ")[2]
        for text in said.get("classifier", [])
        if text.startswith("License :: ") and text != "License :: OSI Approved"
    ]
    short = str(said.get("license", "")).strip()
    for text in (said.get("license_expression", ""), ", ".join(classified), short):
        if text and len(str(text)) <= _LONGEST:
            return str(text)
    return short.splitlines()[0][:_LONGEST] if short else ""
