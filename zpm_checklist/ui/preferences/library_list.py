"""The libraries inside the program with their licences, read when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label

if TYPE_CHECKING:
    from zpm_checklist.services.libraries import Library


class LibraryList(QWidget):
    """A button, and after it the list."""

    def __init__(self, design: Design) -> None:
        """Closed, and nothing read."""
        super().__init__()
        self._button = QPushButton(tr("Toon de bibliotheken in dit programma"))
        self._button.setProperty("kind", "quiet")
        self._button.setCheckable(True)
        self._list = Label("", "caption")
        self._list.setAccessibleName(tr("Bibliotheken met hun versie en licentie"))
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(2))
        column.addWidget(self._button)
        column.addWidget(self._list)
        self._button.toggled.connect(self._toggle)

    def _toggle(self, is_open: bool) -> None:
        self._list.setVisible(is_open)
        if is_open and not self._list.text():
            self._list.setText(tr("Even geduld …"))
            job = Job(_read, self)
            job.done.connect(self._fill)
            job.start()

    def _fill(self, found: list[Library]) -> None:
        self._list.setText("\n".join(_line(library) for library in found))


def _read() -> list[Library]:
    from zpm_checklist.services.libraries import libraries  # noqa: PLC0415

    return libraries()


def _line(library: Library) -> str:
    return tr(
        "{name} {version}: {licence}",
        name=library.name,
        version=library.version,
        licence=library.licence or tr("zonder opgave"),
    )
