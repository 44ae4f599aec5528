"""The lesson at hand in the training room: what it asks, who does it where, and what came back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from zpm_checklist.content.schema import Item
from zpm_checklist.content.training import Case, RoleCard, load_cases
from zpm_checklist.model.errors import UserError
from zpm_checklist.model.lesson import Lesson
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.training.memory import TrainingMemory

if TYPE_CHECKING:
    from zpm_checklist.model.lesson_result import LessonResult

_EVERY = 2_000
"""Milliseconds between two looks into the folder."""


class TrainingRoom(QObject):
    """One lesson at a time. Results are counted as long as somebody watches."""

    lesson_changed = Signal()
    """Another lesson, or its practice was begun."""
    counted = Signal()
    """The folder holds something else than before, another folder is looked into, or none can."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        """With the lesson of last time; `parent` outlives all work."""
        super().__init__(parent)
        self._session = session
        self.memory = TrainingMemory(settings)
        self.cases = {case.id: case for case in load_cases()}
        self.lesson: Lesson | None = None
        self.result: LessonResult | None = None
        self.trouble: UserError | None = None
        """Why the folder cannot be read; None where it can."""
        self.folder: Path | None = None
        """Where results come from; None until one is chosen."""
        self._watchers: set[str] = set()
        self._counting: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._count)

    # The lesson

    def remember(self) -> None:
        """Take up the lesson of last time, where none is at hand."""
        if self.lesson is None:
            self.lesson = self.memory.lesson(self._session.pack)
            if self.lesson is not None:
                self.lesson_changed.emit()

    def take(self, lesson: Lesson) -> None:
        """Another lesson from now on; the same one goes on where it was."""
        if self.lesson is None or lesson.id != self.lesson.id:
            self.memory.keep_lesson(lesson)
            self.result, self.trouble, self.folder = None, None, None
        self.lesson = lesson
        self.lesson_changed.emit()
        self.counted.emit()

    def open(self, path: Path) -> bool:
        """Take the lesson in a file; False where it is none."""
        from zpm_checklist.services.lessons import read_lesson  # noqa: PLC0415

        try:
            lesson = read_lesson(self._session.pack, path)
        except UserError as error:
            self.failed.emit(error)
            return False
        self.memory.stick = path.parent
        self.take(lesson)
        return True

    @property
    def case(self) -> Case | None:
        """The practice that the lesson is about."""
        return self.cases[self.lesson.case_id] if self.lesson else None

    @property
    def items(self) -> tuple[Item, ...]:
        """What the lesson asks, in its order."""
        pack = self._session.pack
        return tuple(pack.item_by_id[item] for item in self.lesson.items) if self.lesson else ()

    # Who does it

    @property
    def role(self) -> RoleCard | None:
        """The card that was chosen."""
        roles = self.case.roles if self.case else ()
        return next((role for role in roles if role.id == self.memory.role), None)

    @property
    def has_begun(self) -> bool:
        """Whether the lesson's practice is in the register."""
        workspace = self._session.workspace
        practices = workspace.practices if workspace else ()
        return any(practice.id == self.memory.practice_id for practice in practices)

    @property
    def is_at_hand(self) -> bool:
        """Whether the window is at the lesson's practice."""
        practice = self._session.practice
        return self.has_begun and practice is not None and practice.id == self.memory.practice_id

    def begin(self) -> None:
        """Put the case's practice into the register, with nothing marked, and go to it."""
        from zpm_checklist.services.training import start_case  # noqa: PLC0415

        workspace, case = self._session.workspace, self.case
        if workspace is None or case is None:
            return
        try:
            practice = start_case(workspace, case)
        except UserError as error:
            self.failed.emit(error)
            return
        self.memory.practice_id = practice.id
        self._session.choose(practice.id)
        self.lesson_changed.emit()

    def go_on(self) -> None:
        """Go to the practice in which the lesson was begun."""
        if self.has_begun:
            self._session.choose(self.memory.practice_id)

    # Results

    def look_into(self, folder: Path) -> None:
        """Count the results in this folder from now on."""
        self.folder = self.memory.stick = folder
        self.result, self.trouble = None, None
        self.counted.emit()
        self._count()

    def watch(self, who: str, is_watching: bool) -> None:
        """Whether `who` shows results now; without anybody the folder is left alone."""
        (self._watchers.add if is_watching else self._watchers.discard)(who)
        if not self._watchers:
            self._timer.stop()
        elif not self._timer.isActive():
            self._count()

    def _count(self) -> None:
        lesson, case, folder = self.lesson, self.case, self.folder
        if self._counting or lesson is None or case is None or folder is None:
            return

        def work() -> LessonResult:
            from zpm_checklist.services.lessons import collect  # noqa: PLC0415

            return collect(folder, lesson, case)

        self._counting = Job(work, self)
        self._counting.done.connect(lambda found: self._on_counted(folder, lesson, found, None))
        self._counting.failed.connect(lambda error: self._on_counted(folder, lesson, None, error))
        self._counting.start()

    def _on_counted(
        self, folder: Path, lesson: Lesson, result: LessonResult | None, trouble: UserError | None
    ) -> None:
        self._counting = None
        if self._watchers:
            self._timer.start()
        if folder != self.folder or lesson is not self.lesson:
            self._count()  # another was chosen meanwhile
            return
        # A stick that was pulled out leaves what it held on screen, with a word about it.
        shown = result or self.result
        if shown != self.result or str(trouble) != str(self.trouble):
            self.result, self.trouble = shown, trouble
            self.counted.emit()

    # Work beside the window

    def run(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Do this beside the event loop; a refusal is told."""
        job = Job(work, self)
        job.done.connect(then)
        job.failed.connect(self.failed)
        job.start()
