"""Papers beside the report: blank checklist, week list, actions to take home, a lesson's result.

Each has a function that gives the bytes, for a preview, and one that writes them. All are safe to
run beside the event loop, for they ask no register. An exercise, by the snapshot's own word or by
`is_exercise`, says so on every page. No paper carries a dossier.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.actions import people
from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.model.errors import NotFoundError, NothingToReportError
from zpm_checklist.model.lesson_result import LessonResult
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.services.files import write_whole
from zpm_checklist.services.reports import check_pdf_name, watermark_of

# The modules of `report` bring reportlab along: they are imported only when called for.


def blank_bytes(snapshot: Snapshot, *, is_exercise: bool = False) -> bytes:
    """The empty checklist of this practice. Raises NothingToReportError for a financier."""
    from zpm_checklist.report.papers.blank_checklist import blank_checklist  # noqa: PLC0415
    from zpm_checklist.report.papers.pdf import render_paper  # noqa: PLC0415

    _check_has_checklist(snapshot)
    paper = blank_checklist(snapshot)
    return render_paper(
        paper, snapshot.today, watermark=watermark_of(snapshot, is_exercise=is_exercise)
    )


def write_blank(snapshot: Snapshot, path: Path, *, is_exercise: bool = False) -> None:
    """Write the empty checklist.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError, NotWritableError.
    """
    check_pdf_name(path, "Een lege checklist")
    write_whole(path, blank_bytes(snapshot, is_exercise=is_exercise))


def week_list_bytes(
    snapshot: Snapshot, person: str | None = None, *, is_exercise: bool = False
) -> bytes:
    """The actions of this week; with `person`, in any case of letters, only hers.

    Raises NothingToReportError for a financier, NotFoundError where nobody has that name.
    """
    from zpm_checklist.report.papers.pdf import render_paper  # noqa: PLC0415
    from zpm_checklist.report.papers.week_list import week_list  # noqa: PLC0415

    _check_has_checklist(snapshot)
    paper = week_list(snapshot, None if person is None else _known_person(snapshot, person))
    return render_paper(
        paper, snapshot.today, watermark=watermark_of(snapshot, is_exercise=is_exercise)
    )


def write_week_list(
    snapshot: Snapshot, path: Path, person: str | None = None, *, is_exercise: bool = False
) -> None:
    """Write the actions of this week.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError, NotFoundError and
    NotWritableError.
    """
    check_pdf_name(path, "Een weeklijst")
    write_whole(path, week_list_bytes(snapshot, person, is_exercise=is_exercise))


def take_home_bytes(
    snapshot: Snapshot, only: Collection[str] | None = None, *, is_exercise: bool = False
) -> bytes:
    """The open points as actions; with `only` no more than the items with these ids.

    Raises NothingToReportError for a financier.
    """
    from zpm_checklist.report.papers.pdf import render_paper  # noqa: PLC0415
    from zpm_checklist.report.papers.take_home import take_home  # noqa: PLC0415

    _check_has_checklist(snapshot)
    paper = take_home(snapshot, only)
    return render_paper(
        paper, snapshot.today, watermark=watermark_of(snapshot, is_exercise=is_exercise)
    )


def write_take_home(
    snapshot: Snapshot,
    path: Path,
    only: Collection[str] | None = None,
    *,
    is_exercise: bool = False,
) -> None:
    """Write the open points as actions.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError, NotWritableError.
    """
    check_pdf_name(path, "Een actielijst")
    write_whole(path, take_home_bytes(snapshot, only, is_exercise=is_exercise))


def lesson_result_bytes(result: LessonResult, today: date) -> bytes:
    """What the group said in a lesson, without names; always an exercise.

    Raises NothingToReportError where nobody handed in.
    """
    from zpm_checklist.report.papers.lesson_result import lesson_result  # noqa: PLC0415
    from zpm_checklist.report.papers.pdf import render_paper  # noqa: PLC0415

    if not result.n:
        raise NothingToReportError(
            f"Van de les “{result.lesson.title}” is nog geen uitslag te maken.",
            "Er leverde nog niemand in.",
            "Verzamel eerst de uitslagen van de deelnemers.",
        )
    return render_paper(lesson_result(load_pack(), result, today), today, watermark=EXERCISE)


def write_lesson_result(result: LessonResult, path: Path, today: date) -> None:
    """Write what the group said in a lesson.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError, NotWritableError.
    """
    check_pdf_name(path, "De uitslag van een les")
    write_whole(path, lesson_result_bytes(result, today))


def _check_has_checklist(snapshot: Snapshot) -> None:
    if not snapshot.practice.profile.type.has_checklist:
        raise NothingToReportError(
            f"Van “{snapshot.practice.name}” is hier geen papier te maken.",
            "Een financier heeft alleen vragenlijsten, geen punten.",
            "Kies een praktijk die zorg levert, of maak het rapport.",
        )


def _known_person(snapshot: Snapshot, person: str) -> str:
    """The name as it is written in this practice."""
    known = people(state.mark for state in snapshot.readiness.items if state.verdict.applies)
    wanted = person.strip().casefold()
    for name in known:
        if name.casefold() == wanted:
            return name
    names = ", ".join(f"“{name}”" for name in known)
    raise NotFoundError(
        f"Er is geen weeklijst voor “{person}” gemaakt.",
        f"Bij de punten staan als verantwoordelijken: {names}."
        if known
        else "Bij geen enkel punt staat een verantwoordelijke.",
        "Kies een van die namen, of laat de naam weg."
        if known
        else "Laat de naam weg, of vul eerst in wie wat doet.",
    )
