"""What a typed link means, and where it leads when it is opened."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from zpm_checklist.model.link import LinkKind, host_of, kind_of
from zpm_checklist.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_PROGRAMS = frozenset(
    {
        *(".app", ".appimage", ".application", ".appref-ms", ".bat", ".chm", ".cmd", ".com"),
        *(".command", ".cpl", ".desktop", ".exe", ".hta", ".inf", ".jar", ".js", ".jse", ".lnk"),
        *(".msc", ".msi", ".msp", ".pif", ".ps1", ".py", ".pyw", ".pyz", ".reg", ".scf", ".scr"),
        *(".settingcontent-ms", ".sh", ".terminal", ".tool", ".url", ".vb", ".vbe", ".vbs"),
        *(".workflow", ".ws", ".wsf", ".wsh", ".xll"),
    }
)
"""Opening one of these would run it, and a link may have come in with a dossier."""


def tidy_link(typed: str) -> str:
    """A link from what was typed or pasted: the part that people leave out is put before it."""
    text = typed.strip().strip('"')
    if text.casefold().startswith("file:"):
        from PySide6.QtCore import QUrl  # noqa: PLC0415

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
    if link.replace("\\", "/").startswith("//"):
        return tr("Dit bestand staat op een andere computer. Open het daar.")
    if _ending(link) in _PROGRAMS:
        return tr("Dit is een programma. Het wordt hier niet gestart.")
    if not _is_file(link):
        return tr("Dit bestand staat niet op deze computer, of heet nu anders.")
    return ""


def url_of(link: str) -> QUrl:
    """What the system is asked to open, for a link that nothing stands against."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415

    return QUrl.fromLocalFile(link) if kind_of(link) is LinkKind.FILE else QUrl(link)


def _ending(path: str) -> str:
    """As Windows reads it: it drops dots and spaces at the end, and what follows a colon."""
    name = PureWindowsPath(path).name.partition(":")[0].rstrip(". ")
    return PureWindowsPath(name).suffix.casefold()


def _leads_there(link: str) -> bool:
    """Whether Qt reads the address as we show it."""
    from PySide6.QtCore import QUrl, QUrlQuery  # noqa: PLC0415

    url = QUrl(link)
    if not url.isValid():
        return False
    if kind_of(link) is LinkKind.MAIL:
        # The address alone is shown: nobody else gets the letter, and no file goes with it.
        said = {key.casefold() for key, _ in QUrlQuery(url).queryItems()}
        return url.scheme() == "mailto" and said <= {"subject", "body"}
    return url.scheme() == "https" and not url.userInfo() and bool(url.host())


def _is_file(link: str) -> bool:
    try:
        return Path(link).is_file()
    except (OSError, ValueError):
        return False
