"""Where the dialogs for files begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from zpm_checklist.services.files import is_folder


def documents_folder() -> str:
    """The user's folder for documents; where there is none, the home folder.

    A dialog that is given a folder that is not there begins in whatever the program was
    started from.
    """
    wanted = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    )
    return str(wanted if is_folder(wanted) else Path.home())
