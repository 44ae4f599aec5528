"""Counts the rows of a survey. It runs for each line of millions, so it holds no words."""

from __future__ import annotations

from functools import lru_cache

from zpm_checklist.exchange.survey_values import (
    BLANK,
    FORENSIC,
    Asked,
    Values,
    is_respondent,
    reason_bits,
)
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.ballot import CODE, UNANSWERED_CODE, Ballot
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason

_ASKS_REASONS = frozenset(CODE[value] for value in AnswerValue if value.asks_reasons)
_AT_RISK = CODE[AnswerValue.AT_RISK]
_WITHOUT_BLANKS = bytes(UNANSWERED_CODE if code == BLANK else code for code in range(256))
_NO_REASONS = bytes(len(Reason))
_REASONS = range(len(Reason))

_bits = lru_cache(maxsize=256)(reason_bits)


class Paper:
    """What one respondent has given so far."""

    __slots__ = ("asked", "codes", "forensic", "group", "reasons")

    def __init__(self, group: str, forensic: str, asked: Asked) -> None:
        self.group = group
        self.forensic = forensic
        self.asked = asked
        self.codes = bytearray(len(asked))
        """A code per question; `BLANK` where a line left it unanswered, 0 where none asked."""
        self.reasons: dict[int, int] = {}
        """Bits of the reasons, for the places that have any."""

    def ballot(self) -> Ballot:
        """The same as it is counted."""
        return Ballot(
            PracticeType(self.group),
            FORENSIC[self.forensic],
            bytes(self.codes.translate(_WITHOUT_BLANKS)),
            self._reasons_at_risk() if self.reasons else _NO_REASONS,
        )

    def _reasons_at_risk(self) -> bytes:
        counts = [0] * len(Reason)
        for place, bits in self.reasons.items():
            if self.codes[place] == _AT_RISK:
                for reason in _REASONS:
                    counts[reason] += bits >> reason & 1
        return bytes(counts)


class Tally:
    """All papers by respondent."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.papers: dict[str, Paper] = {}
        self._respondent = self._group = self._forensic = ""
        self._paper = Paper("", "", {})

    def add(self, row: list[str]) -> None:
        """Count one row. Raises LookupError or ValueError for one that cannot be."""
        respondent, group, forensic, question, answer, reason = row
        if respondent != self._respondent or group != self._group or forensic != self._forensic:
            self._turn_to(respondent, group, forensic)
        paper = self._paper
        place, codes = paper.asked[question]
        code = codes[answer]
        if reason or paper.codes[place]:
            self._add_with_care(place, code, _bits(reason))
        else:
            paper.codes[place] = code

    def ballots(self) -> dict[str, Ballot]:
        """Each respondent's ballot, in the order in which they first came."""
        return {respondent: paper.ballot() for respondent, paper in self.papers.items()}

    def _turn_to(self, respondent: str, group: str, forensic: str) -> None:
        paper = self.papers.get(respondent)
        if paper is None:
            if not is_respondent(respondent) or forensic not in FORENSIC:
                raise LookupError
            paper = self.papers[respondent] = Paper(group, forensic, self.values.asked[group])
        elif paper.group != group or paper.forensic != forensic:
            raise LookupError
        self._paper = paper
        self._respondent, self._group, self._forensic = respondent, group, forensic

    def _add_with_care(self, place: int, code: int, bits: int) -> None:
        paper = self._paper
        if bits and code not in _ASKS_REASONS:
            raise LookupError
        before = paper.codes[place]
        if not before:
            paper.codes[place] = code
            if bits:
                paper.reasons[place] = bits
        elif before != code or paper.reasons.get(place, 0) != bits:
            raise LookupError
