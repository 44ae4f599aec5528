"""What a typed link means, and where it leads when it is opened."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from PySide6.QtCore import QUrl

from zpm_checklist.model.link import LinkKind, host_of, kind_of
from zpm_checklist.translation import tr

_PROGRAMS = frozenset(
    {
        *(".app", ".appimage", ".bat", ".cmd", ".com", ".cpl", ".desktop", ".exe", ".hta", ".jar"),
        *(".js", ".jse", ".lnk", ".msc", ".msi", ".msp", ".pif", ".ps1", ".py", ".pyw", ".reg"),
        *(".scf", ".scr", ".sh", ".url", ".vb", ".vbe", ".vbs", ".ws", ".wsf", ".wsh"),
    }
)
"""Opening one of these would run it, and a link may have come in with a dossier."""


def tidy_link(typed: str) -> str:
    """A link from what was typed or pasted: the part that people leave out is put before it."""
    text = typed.strip().strip('"')
    if text.casefold().startswith("file:"):
        text = QUrl(text).toLocalFile() or text
    if text.startswith("~/"):
        text = str(Path(text).expanduser())
    if kind_of(text) is not None or " " in text or ":" in text:
        return text
    if "@" in text and "/" not in text:
        return f"mailto:{text}"
    host = text.partition("/")[0]
    return f"https://{text}" if "." in host.strip(".") else text


def where_to(link: str) -> str:
    """A sentence that says beforehand what opening does, with the host or the whole path."""
    kind = kind_of(link)
    if kind is LinkKind.WEB:
        return tr("Dit opent {host} in uw browser.", host=host_of(link))
    if kind is LinkKind.MAIL:
        address = link.partition(":")[2].partition("?")[0]
        return tr("Dit begint een e-mail aan {address}.", address=address)
    return tr("Dit opent het bestand {path}", path=link)


def why_not(link: str) -> str:
    """Why a link cannot be opened here; empty where it can."""
    kind = kind_of(link)
    if kind is None:
        return tr("Deze verwijzing is geen adres en geen bestand.")
    if kind is not LinkKind.FILE:
        return "" if _leads_there(link) else tr("Dit adres is niet te openen.")
    # Before a look: even to look for it would tell the other computer who you are.
    if link.startswith(("//", "\\\\")):
        return tr("Dit bestand staat op een andere computer. Open het daar.")
    if PureWindowsPath(link).suffix.casefold() in _PROGRAMS:
        return tr("Dit is een programma. Het wordt hier niet gestart.")
    if not _is_file(link):
        return tr("Dit bestand staat niet op deze computer, of heet nu anders.")
    return ""


def url_of(link: str) -> QUrl:
    """What the system is asked to open, for a link that nothing stands against."""
    return QUrl.fromLocalFile(link) if kind_of(link) is LinkKind.FILE else QUrl(link)


def _leads_there(link: str) -> bool:
    """Whether Qt reads the address as we show it."""
    url = QUrl(link)
    if not url.isValid():
        return False
    if kind_of(link) is LinkKind.MAIL:
        return url.scheme() == "mailto"
    return url.scheme() == "https" and not url.userInfo() and bool(url.host())


def _is_file(link: str) -> bool:
    try:
        return Path(link).is_file()
    except (OSError, ValueError):
        return False
