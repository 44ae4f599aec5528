"""What stands in the rows of the monitor: each text with its role and its colour."""

from __future__ import annotations

from typing import Any, NamedTuple

from zpm_checklist.content.schema import PublishedFigure
from zpm_checklist.model.monitor import QuestionState, ThemeAnswers
from zpm_checklist.model.monitor_wording import CERTAINTY
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.wording import capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.monitor.answer_words import (
    answered_line,
    count_against,
    left_out_words,
    own_figure,
    published_when,
    worst_words,
)
from zpm_checklist.ui.monitor.question_model import Row, RowKind
from zpm_checklist.ui.session import Session


class RowText(NamedTuple):
    """A text of a row, with its role in the type scale and the name of its colour."""

    text: str
    role: str
    colour: str


class QuestionTexts:
    """The texts of the practice at hand."""

    def __init__(self, session: Session) -> None:
        """Reads the session each time: the practice may change."""
        self._session = session

    def of(self, row: Row, state: Any) -> list[RowText]:
        """From top to bottom; `state` is what the model has for the row. Some may be empty."""
        if row.kind is RowKind.THEME:
            return [RowText(row.text, "strong", "ink"), _soft(self._about_theme(state))]
        if row.kind is RowKind.QUESTION:
            return [RowText(row.text, "body", "ink"), *_about_question(state)]
        if row.kind is RowKind.ITEM:
            return [RowText(row.text, "body", "ink"), _soft(self._about_item(state))]
        if row.kind is RowKind.OUTSIDE:
            return [RowText(row.text, "strong", "accent")]
        return [_soft(row.text)]

    def then(self, row: Row) -> RowText:
        """What the thin bar is; empty where there is none."""
        figure = self.figure(row)
        if figure is None:
            return _soft("")
        when = capital(published_when(self._session.pack))
        return _soft(f"{when}: n = {figure.n}, {CERTAINTY[figure.certainty]}")

    def figure(self, row: Row) -> PublishedFigure | None:
        """The published bar of a theme for the practice's own group, where there is one."""
        return own_figure(self._session, row.id)

    def _about_theme(self, theme: ThemeAnswers) -> str:
        against = count_against(self._session.monitor.questions, theme.theme.id)
        parts = [
            worst_words(theme) or tr("nog niets beantwoord"),
            left_out_words(theme) if theme.shares.n else "",
            tr("{against} keer tegenspraak", against=against) if against else "",
        ]
        return capital(" · ".join(part for part in parts if part))

    def _about_item(self, state: ItemState) -> str:
        return capital(status_word(state.mark.status, self._session.purpose))


def _about_question(state: QuestionState) -> list[RowText]:
    past = tr(" · terugblik op 2021") if state.is_history else ""
    found = [_soft(f"{capital(answered_line(state))}{past}")]
    if state.contradicted_by:
        found.append(RowText(tr("Dit antwoord spreekt een punt tegen"), "caption", "alarm"))
    return found


def _soft(text: str) -> RowText:
    return RowText(text, "caption", "soft")
