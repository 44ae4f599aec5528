"""What the user chose for the whole window, and where that is remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.memory import Memory
from zpm_checklist.ui.session import Session


class Settings(QObject):
    """Choices with the memory behind them; each change is seen and remembered at once."""

    changed = Signal()
    """A choice was made."""
    look_asked = Signal(str)
    """One of "system", "light", "dark" and "contrast"."""
    register_asked = Signal()
    """Choose another register."""
    restore_asked = Signal(object)
    """Path of the backup to put back."""

    def __init__(self, design: Design, session: Session, register: Path) -> None:
        """As they were left."""
        super().__init__()
        self.design = design
        self._session = session
        self.use_register(register)
        design.choose_look(self.memory.text("look"))
        design.set_zoom(self.memory.number("zoom", 1.0))

    def use_register(self, register: Path) -> None:
        """The register from now on, with what is remembered beside it."""
        self.register = register
        self.memory = Memory(register)
        self._tell_scope()
        self._move()

    @property
    def look(self) -> str:
        """The name of the chosen look."""
        return self.design.look or "system"

    @property
    def is_still(self) -> bool:
        """Whether nothing may move on screen."""
        return self.memory.flag("still")

    @property
    def is_wide(self) -> bool:
        """Whether who works alone wants to see what institutions use too."""
        return self.memory.flag("wide")

    def keep_still(self, is_still: bool) -> None:
        """Whether nothing may move on screen."""
        self.memory.put(still=is_still)
        self._move()
        self.changed.emit()

    def widen(self, is_wide: bool) -> None:
        """Whether to show who works alone what institutions use too."""
        self.memory.put(wide=is_wide)
        self._tell_scope()
        self.changed.emit()

    def _tell_scope(self) -> None:
        if self._session.is_wide is not self.is_wide:
            self._session.is_wide = self.is_wide
            self._session.scope_changed.emit()

    def _move(self) -> None:
        self.design.set_motion(False if self.is_still else None)
