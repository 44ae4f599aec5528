"""When again: the day of the next control. Nobody has to choose one, and nothing counts down."""

from __future__ import annotations

from datetime import date

from zpm_checklist.model.practice import Practice, Purpose
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import long_date


class NextControl(NumberButton):
    """Tells the day, and leads to where it is chosen; hidden where no control comes again."""

    def __init__(self, design: Design, session: Session) -> None:
        """Hidden until `refresh`."""
        super().__init__(design, "caption", colour="accent")
        self._session = session
        self.hide()

    def refresh(self) -> None:
        """Another day, or another practice."""
        practice = self._session.practice
        comes_again = practice is not None and _comes_again(practice)
        self.setVisible(comes_again)
        if practice is not None and comes_again:
            words = _words(practice.profile.date, self._session.today)
            self.show_words(words, link=places.link_to(places.PROFILE))


def _comes_again(practice: Practice) -> bool:
    profile = practice.profile
    return profile.purpose is Purpose.SELF_AUDIT and profile.type.has_checklist


def _words(day: date | None, today: date) -> str:
    if day is None:
        return tr("Kies een dag voor uw volgende controle")
    if day < today:
        return tr("De volgende controle was op {day}. Kies een nieuwe dag", day=long_date(day))
    if day == today:
        return tr("Vandaag is uw volgende controle")
    return tr("Volgende controle: {day}", day=long_date(day))
