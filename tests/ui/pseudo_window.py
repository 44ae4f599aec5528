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
_PAPER = (("PaperView", "accessibleDescription"), ("_Letter", "toPlainText"))
"""Where a widget shows what goes out of the house: that is Dutch, like all paper."""


def _said(widget) -> Iterator[str]:
    from PySide6.QtWidgets import QAbstractItemView, QComboBox

    for name in _READ:
        read = getattr(widget, name, None)
        if callable(read) and (type(widget).__name__, name) not in _PAPER:
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

    from zpm_checklist.ui.pictures.screenshots import SIZE, TODAY, open_example, settle, views
    from zpm_checklist.ui.pictures.training_views import inside, open_room, room_views

    seen: dict[str, str] = {}
    typed: set[str] = set()

    def look(window, views) -> None:
        for name, show in views.items():
            show()
            settle()
            typed.add(window.search_field.text)
            for widget in (window, *window.findChildren(QWidget)):
                for text in _said(widget):
                    if isinstance(text, str) and text:
                        seen.setdefault(text, f"{name}, {type(widget).__name__}")
        for action in window.findChildren(QAction):
            seen.setdefault(action.text(), "a menu")

    with tempfile.TemporaryDirectory() as folder, open_example(Path(folder)) as window:
        look(window, views(window))
        typed |= _typed(window.session.workspace)
    with tempfile.TemporaryDirectory() as folder, open_room(Path(folder), TODAY, SIZE) as window:
        look(window, room_views(window))
        typed |= {f"{file.file}: {file.why}" for file in inside(window).room.result.skipped}
    json.dump({"seen": seen, "typed": sorted(typed)}, sys.stdout)


if __name__ == "__main__":
    main()
