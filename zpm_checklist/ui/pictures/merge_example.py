"""Files to draw the view Samenvoegen with: the same at every run, made as people make them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.answer import Answer, AnswerValue, steps_of
from zpm_checklist.model.practice import Care, Practice, PracticeType, Profile
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.services.answering import answer_question
from zpm_checklist.services.dossiers import export_dossier, import_dossiers
from zpm_checklist.services.files import write_whole
from zpm_checklist.services.workspace import Workspace

_RESPONDENTS = {
    PracticeType.LARGE_INSTITUTION: 28,
    PracticeType.SMALL_INSTITUTION: 14,
    PracticeType.PAAZ_PUK: 3,
    PracticeType.VRIJGEVESTIGD: 24,
}
_SOME = 9
"""So many questions the dossiers answer."""


def example_files(pack: Pack, folder: Path, today: date) -> list[Path]:
    """A survey, dossiers of which two forked and one is older, and two files that are refused."""
    if not folder.exists():
        folder.mkdir(parents=True)
        _make(pack, folder, today)
    return sorted(path for path in folder.iterdir() if path.is_file())


def _make(pack: Pack, folder: Path, today: date) -> None:
    write_whole(folder / "enquete.csv", _survey(pack).encode())
    write_whole(folder / "rooster.csv", b"team,dienst\nA,vroeg\n")
    write_whole(folder / "foto.zpm", b"\x89PNG\r\n")
    registers = folder / "registers"
    registers.mkdir()
    one = Workspace(pack, registers / "een.sqlite")
    other = Workspace(pack, registers / "ander.sqlite")
    try:
        _teams(one, other, folder, today)
    finally:
        one.close()
        other.close()


def _teams(one: Workspace, other: Workspace, folder: Path, today: date) -> None:
    profile = Profile.for_type(PracticeType.LARGE_INSTITUTION)
    north = one.add_practice("GGZ Noord", replace(profile, care=frozenset({Care.FORENSIC})))
    _answer(one, north, range(_SOME), today)
    export_dossier(one, north.id, folder / "noord-eerst.zpm", today)
    _answer(one, north, range(_SOME, 2 * _SOME), today)
    export_dossier(one, north.id, folder / "noord.zpm", today)
    south = one.add_practice("GGZ Zuid", profile)
    _answer(one, south, range(_SOME), today - timedelta(days=3))
    export_dossier(one, south.id, folder / "zuid-laptop.zpm", today)
    import_dossiers(other, folder / "zuid-laptop.zpm")
    _answer(one, south, range(3, _SOME + 5), today, shift=1)
    export_dossier(one, south.id, folder / "zuid-laptop.zpm", today)
    _answer(other, south, range(_SOME - 2, _SOME + 2), today, shift=2)
    export_dossier(other, south.id, folder / "zuid-tablet.zpm", today)


def _answer(
    workspace: Workspace, practice: Practice, places: range, today: date, shift: int = 0
) -> None:
    questions = list(all_questions(questionnaire(workspace.pack, practice.profile.type)))
    for place in places:
        theme, question = questions[place]
        steps = steps_of(theme.scale)
        value = steps[(place + shift) % len(steps)]
        answer_question(workspace, practice.id, question.id, Answer(value), today)


def _survey(pack: Pack) -> str:
    """Institutions are behind with ICT most of all; two of the groups are small or empty."""
    return "respondent,group,forensic,question,answer,reason\n" + "".join(_lines(pack))


def _lines(pack: Pack) -> Iterator[str]:
    for kind, count in _RESPONDENTS.items():
        for number in range(count):
            forensic = "yes" if kind.is_institution and number % 3 == 0 else "no"
            for place, (theme, question) in enumerate(all_questions(questionnaire(pack, kind))):
                value = _value(theme.scale, number * 7 + place * 3, is_hard=place < _SOME)
                reason = _reason(value, number + place)
                who = f"{kind.value}-{number + 1:02}"
                yield f"{who},{kind.value},{forensic},{question.id},{value.value},{reason}\n"


def _value(scale: str, seed: int, *, is_hard: bool) -> AnswerValue:
    step = seed * 11 % 10
    worst_from, middle_from = (6, 3) if is_hard else (9, 7)
    if step >= worst_from:
        return steps_of(scale)[-1]
    if step >= middle_from:
        return steps_of(scale)[-2]
    return steps_of(scale)[0]


def _reason(value: AnswerValue, seed: int) -> str:
    if value is not AnswerValue.AT_RISK:
        return ""
    return ("third_party", "capacity", "unclear_information", "third_party")[seed % 4]
