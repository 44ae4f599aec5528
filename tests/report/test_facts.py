"""What the paper says of the practice itself."""

from datetime import date

import pytest

from tests.report.dossiers import practice_of
from tests.report.reading import text_of
from zpm_checklist.model.practice import PracticeType, Profile, Purpose
from zpm_checklist.model.reader import Reader
from zpm_checklist.report.pdf import render


@pytest.mark.parametrize(
    ("purpose", "words"),
    [
        (Purpose.SELF_AUDIT, "Volgende controle"),
        (Purpose.INTRODUCTION, "Invoering op"),
        (Purpose.MERGER, "Fusie of overname op"),
        (Purpose.TRAINING, "Training op"),
    ],
)
def test_a_chosen_day_is_told_and_no_other(snapshot_of, purpose, words):
    def paper(day: date | None) -> str:
        profile = Profile(PracticeType.VRIJGEVESTIGD, purpose=purpose, date=day)
        return text_of(render(snapshot_of(practice_of(profile), {}, date(2026, 3, 2)), Reader.SELF))

    told = paper(date(2026, 3, 12))
    assert words in told
    assert "12 maart 2026" in told
    assert ("(over 10 dagen)" in told) is purpose.looks_ahead
    assert words not in paper(None)
