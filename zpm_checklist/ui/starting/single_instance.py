"""One window per user and register: a later start hands its files to the first and ends.

A lock file tells which process is first; the lock of a process that is gone is taken over. The
files travel over a local socket that only this user can open: their paths, and nothing else.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCryptographicHash, QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_BYTES = 65_536
"""Of one message."""
MOST_PATHS = 200
_LONGEST_PATH = 4_096
_PATIENCE = 10_000
"""Milliseconds that a later start waits for the first, which may still be opening its window."""
_LISTENING = 2_000
"""Milliseconds after which a visitor that says nothing whole is sent away."""
_TAKEN = b"ja\n"


class SingleInstance(QObject):
    """The place of this process among those of the same user and register."""

    came = Signal(list)
    """Another start: the paths of its files; often none."""

    def __init__(self, register: Path, parent: QObject | None = None) -> None:
        """Claims nothing yet."""
        super().__init__(parent)
        folder = _own_folder()
        self._base = str(folder / _name(register)) if folder else ""
        self._lock = QLockFile(f"{self._base}.lock")
        self._lock.setStaleLockTime(0)  # a window may stay open for weeks
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first. Where no lock can be made, everybody is."""
        if not self._base or self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give the files to the first, which shows itself. False: nobody takes them."""
        from PySide6.QtCore import QDeadlineTimer, QThread  # noqa: PLC0415

        try:
            from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415
        except ImportError:  # a system without the libraries that Qt's own needs
            return False
        message = encoded(paths)
        deadline = QDeadlineTimer(_PATIENCE)
        while not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self._socket_name)
            if socket.waitForConnected(_LISTENING):
                socket.write(message)
                socket.waitForBytesWritten(_LISTENING)
                if socket.waitForReadyRead(int(deadline.remainingTime())):
                    return bool(socket.readAll() == _TAKEN)
            if self.claim():  # the first has ended meanwhile, perhaps with us at the door
                return False
            QThread.msleep(50)
        return False

    def listen(self) -> None:
        """Take what later starts bring; where that cannot be, they open a window of their own."""
        if not self._lock.isLocked() or self._server is not None:
            return
        try:
            from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415
        except ImportError:
            return
        QLocalServer.removeServer(self._socket_name)  # what a killed process left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_visitor)
        self._server.listen(self._socket_name)

    def release(self) -> None:
        """Make way: the next start is the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @property
    def _socket_name(self) -> str:
        return f"{self._base}.s" if os.name == "posix" else Path(self._base).name

    def _on_visitor(self) -> None:
        assert self._server is not None
        while (visitor := self._server.nextPendingConnection()) is not None:
            # A partial would keep this object for as long as its visitor; the end of the one
            # would then be the end of the other within it, and a crash.
            visitor.readyRead.connect(self._on_words)
            visitor.disconnected.connect(visitor.deleteLater)
            QTimer.singleShot(_LISTENING, visitor, visitor.abort)
            self._hear(visitor)

    def _on_words(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        visitor = self.sender()
        assert isinstance(visitor, QLocalSocket)
        self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if visitor.bytesAvailable() > MOST_BYTES or not self._lock.isLocked():
            visitor.abort()
        elif visitor.canReadLine():
            paths = decoded(bytes(visitor.readLine(MOST_BYTES + 1).data()))
            if paths is None:
                visitor.abort()
                return
            visitor.write(_TAKEN)
            visitor.disconnectFromServer()  # once that is written
            self.came.emit(paths)


def encoded(paths: Sequence[Path]) -> bytes:
    """One line that names the files, from the root down; no more of them than are taken."""
    names = [os.path.abspath(path) for path in paths[:MOST_PATHS]]  # noqa: PTH100 (no look)
    while len(line := json.dumps(names).encode("ascii") + b"\n") > MOST_BYTES:
        names.pop()
    return line


def decoded(line: bytes) -> list[Path] | None:
    """The paths in such a line; None for anything else."""
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, list) or len(read) > MOST_PATHS:
        return None
    if not all(isinstance(name, str) and _is_path(name) for name in read):
        return None
    return [Path(name) for name in read]


def _is_path(name: str) -> bool:
    return len(name) <= _LONGEST_PATH and "\0" not in name and Path(name).is_absolute()


def _name(register: Path) -> str:
    """Short, for the path of a socket may not be long; another user or register has another."""
    said = f"{_user()}\0{os.path.realpath(register)}".encode("utf-8", "surrogateescape")
    digest = QCryptographicHash.hash(QByteArray(said), QCryptographicHash.Algorithm.Sha256)
    return f"zpm-{bytes(digest.toHex().data()).decode()[:16]}"


def _user() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())


def _own_folder() -> Path | None:
    """A folder that only this user can look into; None where there is none."""
    if sys.platform == "win32":
        return _temporary_folder()
    named = os.environ.get("XDG_RUNTIME_DIR")
    if named and _is_own(Path(named)):
        return Path(named)
    folder = _temporary_folder() / f"zpm-checklist-{_user()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if _is_own(folder) else None


def _temporary_folder() -> Path:
    if sys.platform != "win32":
        return Path(os.environ.get("TMPDIR") or "/tmp")  # noqa: S108 (where Qt looks, and our own in it)
    from PySide6.QtCore import QDir  # noqa: PLC0415

    return Path(QDir.tempPath())


def _is_own(folder: Path) -> bool:
    if sys.platform == "win32":
        return True
    try:
        about = folder.lstat()
    except OSError:
        return False
    is_private = not about.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    return stat.S_ISDIR(about.st_mode) and about.st_uid == os.getuid() and is_private
