"""Opens every view in a language that only puts ⟦brackets⟧ round each text, and tells what it saw.

Run as a script, for the language is chosen before any module of the window is imported:
`python -m tests.ui.pseudo_window` prints one JSON object, text to the place where it stood first.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from zpm_checklist.translation import use_language

OPEN, CLOSE = "⟦", "⟧"

_READ = (
    *("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"),
    *("windowTitle", "toPlainText", "statusTip", "prefix", "suffix", "specialValueText"),
)


def _said(widget) -> Iterator[str]:
    from PySide6.QtWidgets import QAbstractItemView, QComboBox

    for name in _READ:
        read = getattr(widget, name, None)
        if callable(read):
            yield read()
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model) -> Iterator[str]:
    from PySide6.QtCore import QAbstractTableModel, Qt

    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    roles += (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield model.headerData(column, Qt.Orientation.Horizontal)
        for row in range(model.rowCount()):
            yield from (model.index(row, column).data(role) for role in roles)


def _typed(workspace) -> set[str]:
    """What people wrote: it has no other language."""
    found = set()
    for practice in workspace.practices:
        found.add(practice.name)
        for mark in workspace.marks(practice.id).values():
            found |= {mark.note, mark.owner, mark.applies_why, *mark.links}
        for entry in workspace.rounds(practice.id):
            found |= {answer.why for answer in entry.answers.values()}
    return found - {""}


def main() -> None:
    """Look at every view."""
    use_language(lambda text: f"{OPEN}{text}{CLOSE}")
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from zpm_checklist.ui.screenshots import open_example, settle, views

    seen: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder, open_example(Path(folder)) as window:
        for name, show in views(window).items():
            show()
            settle()
            for widget in (window, *window.findChildren(QWidget)):
                for text in _said(widget):
                    if isinstance(text, str) and text:
                        seen.setdefault(text, f"{name}, {type(widget).__name__}")
        for action in window.findChildren(QAction):
            seen.setdefault(action.text(), "a menu")
        typed = sorted(_typed(window.session.workspace))
    json.dump({"seen": seen, "typed": typed}, sys.stdout)


if __name__ == "__main__":
    main()
