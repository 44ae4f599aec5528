"""What an item may refer to: a web address, a mail address, or a file kept by reference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath

MOST_LINKS = 20
"""At one item."""

MOST_LINK = 2_000
"""Characters in one link."""

# No user name before the host, and no backslash: a link must lead where it seems to lead.
_WEB = re.compile(r"https://([\w.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?([/?#]\S*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s@?]+@([\w.-]+)(\?\S*)?", re.IGNORECASE)
_HARD, _NARROW = "\u00a0", "\u202f"


class LinkKind(StrEnum):
    """Where a link leads."""

    WEB = "web"
    MAIL = "mail"
    FILE = "file"
    """An absolute path, of this kind of computer or another; its file is never read by us."""


def kind_of(link: str) -> LinkKind | None:
    """None for what no mark may hold: another kind of address, a relative path, odd characters."""
    if len(link) > MOST_LINK or link != link.strip() or not _is_one_line(link):
        return None
    if _WEB.fullmatch(link):
        return LinkKind.WEB
    if _MAIL.fullmatch(link):
        return LinkKind.MAIL
    return LinkKind.FILE if _is_absolute(link) else None


def host_of(link: str) -> str:
    """Whose computer a web or mail address leads to, to show before it is opened; else empty."""
    found = _WEB.fullmatch(link) or _MAIL.fullmatch(link)
    return found[1] if found else ""


def are_links(links: Sequence[str]) -> bool:
    """Whether a mark may hold these: each of a known kind, not too many, none twice."""
    if len(links) > MOST_LINKS or len(set(links)) < len(links):
        return False
    return all(kind_of(link) for link in links)


def _is_absolute(path: str) -> bool:
    """On any system, for a practice may travel between computers of two kinds."""
    return PurePosixPath(path).is_absolute() or PureWindowsPath(path).is_absolute()


def _is_one_line(text: str) -> bool:
    """Without line breaks, invisible characters, or halves of characters that are no text.

    Two kinds of space are let through: a Mac puts a narrow one in the names of its pictures.
    """
    return text.replace(_HARD, "").replace(_NARROW, "").isprintable()
