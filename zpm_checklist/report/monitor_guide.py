"""What the leeswijzer says of the monitor: its percentages, its questions, its comparison."""

from __future__ import annotations

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_wording import ANSWER_TERM, PROVENANCE
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import capital
from zpm_checklist.report.monitor_chart import compares
from zpm_checklist.report.monitor_parts import prints_answers


def monitor_rows(snapshot: Snapshot, reader: Reader) -> tuple[tuple[str, str], ...]:
    """Terms with what they mean; none where the paper holds no answers."""
    if not prints_answers(snapshot, reader):
        return ()
    rows = [("Antwoorden", _SHARES), ("Vragen", _QUESTIONS)]
    kind = snapshot.practice.profile.type
    if kind.has_checklist:
        solo = kind is PracticeType.VRIJGEVESTIGD
        rows.append(("Tegenspraak", f"{_SETTLED if solo else _ON_SCHEDULE} {_CONTRADICTED}"))
    if compares(snapshot, reader):
        rows.append(("Dunne balken", _PUBLISHED))
    return tuple(rows)


_SHARES = (
    "Het percentage is het aantal antwoorden van die soort, gedeeld door alle antwoorden in het "
    "thema (n). Vragen zonder antwoord of met “niet van toepassing” tellen niet mee."
)
_QUESTIONS = (
    "Wij schreven alle vragen opnieuw. Staat er niets bij, dan stond de vraag zelf in de monitor. "
    f"“{capital(PROVENANCE['named'])}”: van de vraag is alleen het onderwerp bekend. "
    f"“{capital(PROVENANCE['derived'])}”: wij maakten de vraag uit de punten van het thema."
)
_ON_SCHEDULE = f"Een antwoord “{ANSWER_TERM[AnswerValue.ON_SCHEDULE]}”"
_SETTLED = f"Een antwoord “{ANSWER_TERM[AnswerValue.YES]}” bij “Al bepaald”"
_CONTRADICTED = (
    "spreekt de punten tegen in twee gevallen. Een punt bij de vraag is in gevaar, of de datum "
    "ervan is voorbij."
)
_PUBLISHED = (
    "De landelijke cijfers lazen wij uit de grafieken van het rapport. Bij “zeker” kan het cijfer "
    "maar op één manier gelezen worden. Bij “waarschijnlijk” is dit de beste lezing."
)
