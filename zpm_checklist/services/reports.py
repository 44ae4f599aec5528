"""A practice's numbers on paper, with the dossier behind them inside."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from zpm_checklist.exchange.dossier import Dossier, write_dossier
from zpm_checklist.model.applicability import applies
from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.model.disclosure import on_paper
from zpm_checklist.model.errors import NothingToReportError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import counted_rounds
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.services.files import check_suffix, write_whole


def write_report(
    snapshot: Snapshot, path: Path, reader: Reader = Reader.SELF, *, is_exercise: bool = False
) -> None:
    """Write the readiness PDF; safe to run beside the event loop, for it asks no register.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError for a practice
    without a checklist that answered no question, and NotWritableError.
    """
    check_pdf_name(path, "Een rapport")
    write_whole(path, report_bytes(snapshot, reader, is_exercise=is_exercise))


def report_bytes(
    snapshot: Snapshot, reader: Reader = Reader.SELF, *, is_exercise: bool = False
) -> bytes:
    """The readiness PDF, with the dossier inside. Raises NothingToReportError as `write_report`.

    An exercise, by the snapshot's own word or by `is_exercise`, says so on every page and holds no
    dossier: it can never come back as real data.
    """
    shown = _without_the_past(snapshot) if reader.is_outside else snapshot
    if not snapshot.practice.profile.type.has_checklist and not shown.monitor.has_answers:
        raise NothingToReportError(
            f"Van “{snapshot.practice.name}” is er nog geen rapport te maken.",
            "Een financier heeft alleen vragenlijsten, en er is nog geen vraag beantwoord.",
            "Beantwoord vragen in een meting, of kies een praktijk die zorg levert.",
        )
    # reportlab: only when called for
    from zpm_checklist.report.pdf import render  # noqa: PLC0415

    watermark = watermark_of(snapshot, is_exercise=is_exercise)
    if watermark:
        return render(shown, reader, watermark=watermark)
    return render(shown, reader, write_dossier(_dossier(shown, reader)))


def watermark_of(snapshot: Snapshot, *, is_exercise: bool = False) -> str:
    """The word across every page of a paper, or "". What comes from a training register has one."""
    return EXERCISE if is_exercise or snapshot.is_exercise else ""


def check_pdf_name(path: Path, paper: str) -> None:
    """Raises InvalidInputError for a name that is no PDF's; `paper` begins the sentence why."""
    check_suffix(path, ".pdf", f"{paper} is een pdf.")


def _without_the_past(snapshot: Snapshot) -> Snapshot:
    """With the round that counts only, and of that the own list: the rest stays in the house.

    Both print and attachment are made of it, so that they tell the same.
    """
    now = counted_rounds(snapshot.rounds)[0] or snapshot.monitor.round
    if now is None:
        return snapshot
    asked = {state.question.id for state in snapshot.monitor.questions}
    own = {question: answer for question, answer in now.answers.items() if question in asked}
    return Snapshot.take(
        snapshot.pack,
        snapshot.practice,
        snapshot.marks,
        snapshot.counter,
        snapshot.today,
        [replace(now, answers=own)],
        snapshot.lineage,
        is_exercise=snapshot.is_exercise,
    )


def _dossier(snapshot: Snapshot, reader: Reader) -> Dossier:
    """What travels inside: no more than what this reader gets to see."""
    practice, marks = snapshot.practice, dict(snapshot.marks)
    if reader.is_outside:
        marks = {item: _as_printed(snapshot, item, mark) for item, mark in marks.items()}
    if reader is Reader.INTERVISION:
        practice = replace(practice, agb="")
    return Dossier(
        pack_id=snapshot.pack.id,
        pack_version=snapshot.pack.version,
        practice=practice,
        marks=marks,
        rounds=snapshot.rounds,
        counter=len(snapshot.lineage),
        lineage=snapshot.lineage,
        disclosure=on_paper(reader),
        exported_at=snapshot.today,
    )


def _as_printed(snapshot: Snapshot, item_id: str, mark: Mark) -> Mark:
    """Of an item that does not apply only that is printed, not what was said of it before."""
    item = snapshot.pack.item_by_id.get(item_id)
    if item is not None and applies(item, snapshot.practice.profile, mark).applies:
        return mark
    kept = mark.status if mark.status is Status.NOT_APPLICABLE else Status.OPEN
    return replace(BLANK, status=kept, applies=mark.applies)
