"""The list of files to count together: read beside the event loop, each change one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.submission import Submission
from zpm_checklist.services.monitor_files import Reading, read_files
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.merge import state as merge_state
from zpm_checklist.ui.merge.state import MergeState
from zpm_checklist.ui.merge.words import files

_Make = Callable[["_Watch"], MergeState]


class MergeList(QObject):
    """Holds the state that is shown. While something is being read it stays as it was."""

    changed = Signal()
    """Another state is shown."""
    busy_changed = Signal()
    """Something long was begun, or is over."""
    failed = Signal(object)
    """A UserError; the list is as it was."""

    def __init__(self, pack: Pack, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.state = MergeState()
        self._pack = pack
        self._undo_stack = undo_stack
        self._job: Job | None = None
        self._watch = _Watch()
        self._waiting: list[Path] = []

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or sorted out."""
        return self._job is not None

    @property
    def share_done(self) -> float:
        """How much of it has been read, from 0 to 1."""
        return self._watch.share

    @property
    def has_waiting(self) -> bool:
        """Whether files were added meanwhile, which are read after this."""
        return bool(self._waiting)

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files and folders beside those that are there, after what is being read."""
        if self._job is not None:
            self._waiting += paths
            self.busy_changed.emit()
            return
        before = self.state

        def make(watch: _Watch) -> MergeState:
            reading = self._read(paths, before.round_id, watch)
            count = len(reading.paths)
            watch.words = tr("{files} toevoegen", files=files(count))
            return merge_state.with_added(before, reading)

        self._begin(make)

    def remove(self, names: Collection[str]) -> None:
        """Take these off the list."""
        before, words = self.state, tr("{files} weghalen", files=files(len(names)))
        self._begin(lambda _watch: merge_state.without(before, names), words)

    def clear(self) -> None:
        """Take everything off the list."""
        empty = MergeState(round_id=self.state.round_id)
        self._begin(lambda _watch: empty, tr("Lijst leegmaken"))

    def choose(self, choice: Submission) -> None:
        """Count this one of the states that went their own way."""
        before = self.state
        self._begin(
            lambda _watch: merge_state.with_choice(before, choice), tr("Kiezen welk bestand telt")
        )

    def skip_refused(self) -> None:
        """Count the good files without the rest."""
        before = self.state
        self._begin(lambda _watch: replace(before, skips=True), tr("De goede bestanden tellen"))

    def take_round(self, round_id: str | None) -> None:
        """Read all files again for this round; None for the newest of each dossier."""
        before = self.state
        if before.round_id == round_id:
            return

        def make(watch: _Watch) -> MergeState:
            paths = list(before.reading.paths.values())
            reading = self._read(paths, round_id, watch) if paths else before.reading
            return merge_state.with_round(before, reading, round_id)

        self._begin(make, tr("Andere meting"))

    def stop(self) -> None:
        """Leave off what is being done and what waits for that; the list stays as it was."""
        self._waiting = []
        if self._job is not None:
            self._job.requestInterruption()

    def show(self, state: MergeState) -> None:
        """Undo and redo come here. What is still being read was meant for another list."""
        if self._job is not None:
            self.stop()
            self._watch.is_meant = False
        self.state = state
        self.changed.emit()

    def _read(self, paths: Sequence[Path], round_id: str | None, watch: _Watch) -> Reading:
        reading = read_files(
            self._pack,
            paths,
            round_id=round_id,
            progress=watch.tell,
            is_cancelled=watch.is_stopped,
        )
        if not reading.paths:
            raise FileRefusedError(
                tr("Er is niets toegevoegd."),
                tr("Hier staan geen dossiers (.zpm), rapporten (.pdf) of enquêtes (.csv)."),
                tr("Kies een andere map, of kies de bestanden zelf."),
            )
        return reading

    def _begin(self, make: _Make, words: str = "") -> None:
        """Make the next state in a thread. Meanwhile the screen offers nothing but to add files."""
        if self._job is not None:
            return
        watch = self._watch = _Watch(words)
        self._job = watch.job = Job(lambda: make(watch), self)
        self._job.done.connect(lambda after: self._on_done(after, watch))
        self._job.failed.connect(self._on_failed)
        self.busy_changed.emit()  # first: what this sets off should not have to wait for the thread
        self._job.start()

    def _on_done(self, after: MergeState | None, watch: _Watch) -> None:
        self._job = None
        if after is not None and watch.is_meant:
            self._undo_stack.push(_Step(watch.words, self, after))
        self._go_on()

    def _on_failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        """With what was added meanwhile, if anything was."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.add(waiting)
        else:
            self.busy_changed.emit()


class _Watch:
    """What thread and window tell one another about one task."""

    def __init__(self, words: str = "") -> None:
        self.words = words
        """What the step is called in the menu."""
        self.share = 0.0
        self.is_meant = True
        """Whether the list that it started from is still the one that is shown."""
        self.job: Job | None = None

    def tell(self, share: float) -> None:
        """The thread tells; the window looks when it has time, so that no signal queues up."""
        self.share = share

    def is_stopped(self) -> bool:
        """Whether the user said stop, or the window is being closed. The thread asks per file."""
        return self.job is not None and self.job.is_cancelled()


class _Step(QUndoCommand):
    """One entry of the undo list. It writes nothing: the list is the window's own."""

    def __init__(self, words: str, of_list: MergeList, after: MergeState) -> None:
        super().__init__(words)
        self._list = of_list
        self._before, self._after = of_list.state, after

    def redo(self) -> None:
        """Called when it is pushed too."""
        self._list.show(self._after)

    def undo(self) -> None:
        """Back to the list before."""
        self._list.show(self._before)
