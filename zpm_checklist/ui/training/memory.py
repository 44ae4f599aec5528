"""What the training room remembers between two runs: the lesson, its practice, and the stick."""

from __future__ import annotations

from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.content.training import load_cases
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.lesson import Lesson
from zpm_checklist.services.files import is_folder
from zpm_checklist.ui.files.documents import documents_folder
from zpm_checklist.ui.memory import Memory
from zpm_checklist.ui.settings import Settings

_LESSON, _PRACTICE, _ROLE, _ALIAS, _STICK = "les", "lespraktijk", "rol", "roepnaam", "stick"

_OF_THE_LESSON = (_LESSON, _PRACTICE, _ROLE)


class TrainingMemory:
    """The lesson stays when the stick that it came from is gone."""

    def __init__(self, settings: Settings) -> None:
        """The window's; its memory changes with the register."""
        self._settings = settings

    @property
    def _memory(self) -> Memory:
        return self._settings.memory

    def lesson(self, pack: Pack) -> Lesson | None:
        """The lesson of last time; None where there was none, or it fits no more."""
        from zpm_checklist.exchange.exercise_file import read_lesson  # noqa: PLC0415

        text = self._memory.text(_LESSON)
        try:
            lesson = read_lesson(text.encode(), _LESSON) if text else None
        except FileRefusedError:
            return None
        if lesson is None or not all(item in pack.item_by_id for item in lesson.items):
            return None
        return lesson if lesson.case_id in {case.id for case in load_cases()} else None

    def keep_lesson(self, lesson: Lesson) -> None:
        """Another lesson: its practice and role are not chosen yet."""
        from zpm_checklist.exchange.exercise_file import write_lesson  # noqa: PLC0415

        self._memory.put(
            **{_LESSON: write_lesson(lesson).decode(), _PRACTICE: "", _ROLE: ""},
        )

    @property
    def practice_id(self) -> str:
        """Of the practice in which the lesson is done; empty before it is begun."""
        return self._memory.text(_PRACTICE)

    @practice_id.setter
    def practice_id(self, practice_id: str) -> None:
        self._memory.put(**{_PRACTICE: practice_id})

    @property
    def role(self) -> str:
        """Id of the role card; empty where none is chosen."""
        return self._memory.text(_ROLE)

    @role.setter
    def role(self, role: str) -> None:
        self._memory.put(**{_ROLE: role})

    @property
    def alias(self) -> str:
        """What the participant typed to be known by."""
        return self._memory.text(_ALIAS)

    @alias.setter
    def alias(self, alias: str) -> None:
        self._memory.put(**{_ALIAS: alias})

    @property
    def stick(self) -> Path | None:
        """The folder where lessons and results were read or written last; None for none yet."""
        named = self._memory.text(_STICK)
        return Path(named) if named else None

    @stick.setter
    def stick(self, folder: Path) -> None:
        self._memory.put(**{_STICK: str(folder)})

    @property
    def stick_or_documents(self) -> str:
        """Where a dialog begins."""
        folder = self.stick
        return str(folder) if folder is not None and is_folder(folder) else documents_folder()


def forget(register: Path) -> None:
    """The room of this register was emptied: no lesson is at hand in it any more."""
    Memory(register).put(**dict.fromkeys(_OF_THE_LESSON, ""))
