"""What a reader may see: print and attachment follow the same rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from zpm_checklist.model.answer import Answer
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Which parts of a practice's file go along. The bare statuses always do."""

    notes: bool = True
    """Notes, and the links beside them."""
    names: bool = True
    """Owners: names of staff."""
    reasons: bool = True
    """Reasons, and every free text that says why."""
    dates: bool = True
    """Due dates that the user set."""
    answers: bool = True
    """The rounds of the monitor."""

    def of_mark(self, mark: Mark) -> Mark:
        """The mark without what stays inside."""
        return replace(
            mark,
            note=mark.note if self.notes else "",
            links=mark.links if self.notes else (),
            owner=mark.owner if self.names else "",
            reasons=mark.reasons if self.reasons else (),
            applies_why=mark.applies_why if self.reasons else "",
            due=mark.due if self.dates else None,
        )

    def of_marks(self, marks: Mapping[str, Mark]) -> dict[str, Mark]:
        """All marks without what stays inside."""
        return {item: self.of_mark(mark) for item, mark in marks.items()}

    def of_answer(self, answer: Answer) -> Answer:
        """The answer without what stays inside."""
        return answer if self.reasons else replace(answer, reasons=(), why="")

    def of_rounds(self, rounds: Iterable[Round]) -> tuple[Round, ...]:
        """The rounds without what stays inside."""
        if not self.answers:
            return ()
        return tuple(
            replace(
                entry,
                answers={key: self.of_answer(answer) for key, answer in entry.answers.items()},
            )
            for entry in rounds
        )


EVERYTHING = Disclosure()

_ON_PAPER = {
    Reader.SELF: Disclosure(notes=False),
    Reader.BOARD: Disclosure(notes=False),
    Reader.INSURER: Disclosure(notes=False, names=False, reasons=False),
    Reader.INTERVISION: Disclosure(
        notes=False, names=False, reasons=False, dates=False, answers=False
    ),
}


def on_paper(reader: Reader) -> Disclosure:
    """What the report for this reader prints, and so what its attachment may hold."""
    return _ON_PAPER[reader]
