"""Page one for a board whose teams answered: who did, the risks, and what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zpm_checklist.model.monitor_report import TeamPage, TeamRisk
from zpm_checklist.model.monitor_wording import (
    NO_DECISION,
    NO_RISK,
    no_owner,
    teams_answered,
)
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.dutch_dates import short_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card
from zpm_checklist.ui.widgets.status_sign import StatusSign

_MOST_NAMED = 8
_LONGEST = 400


class BoardCard(Card):
    """What the board reads first."""

    def __init__(self, design: Design, page: TeamPage) -> None:
        """Filled at once."""
        super().__init__(design)
        add = self.column.addWidget
        add(
            Label(tr("Voor het bestuur van {organisation}", organisation=page.organisation), "lead")
        )
        add(Label(teams_answered(page)))
        if page.without_answer:
            add(
                Label(
                    tr("Zonder antwoorden: {named}.", named=_named(page.without_answer)), "caption"
                )
            )
        add(Label(tr("Grootste risico’s"), "strong"))
        if not page.risks:
            add(Label(NO_RISK))
        for risk in page.risks:
            add(self._risk(risk))
        add(Label(tr("Gevraagde besluiten"), "strong"))
        if not page.decisions:
            add(Label(NO_DECISION))
        for what, detail in page.decisions:
            add(Label(f"{what}. {shorten(detail, _LONGEST, placeholder=' …')}"))

    def _risk(self, risk: TeamRisk) -> QWidget:
        px = self._design.px
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(2))
        line.addWidget(StatusSign(self._design, risk.status))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(risk.title))
        facts = [
            _STATUS[risk.status.value],
            _named(risk.teams),
            tr("verantwoordelijk: {named}", named=_named(risk.owners))
            if risk.owners
            else no_owner(risk),
            tr("klaar op {due}", due=short_date(risk.due)) if risk.due else "",
        ]
        words.addWidget(Label(" · ".join(fact for fact in facts if fact), "caption"))
        line.addLayout(words, 1)
        return row


def _named(names: Sequence[str]) -> str:
    """Not all where they are many: the paper has them."""
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (tr(" en nog {more}", more=more) if more > 0 else "")


_STATUS = {"at_risk": tr("in gevaar"), "behind": tr("achter, in te halen")}
