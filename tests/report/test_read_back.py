"""Every number and name on paper, read back and told anew from the raw marks."""

import random
import re

import pytest

from tests.report.dossiers import TODAY, random_marks, random_practice, random_rounds
from tests.report.monitor_checks import check_monitor
from tests.report.reading import opened, parts_of, squeezed, text_of
from tests.report.recomputed import Expected, content
from tests.report.recomputed_monitor import ExpectedMonitor
from zpm_checklist.model.reader import Reader
from zpm_checklist.report.outline import outline
from zpm_checklist.report.pdf import render

DOSSIERS = 240
MOST_PAGES_SOLO = 6
_THEME = re.compile(r".+ \d+ \d+% \d+ \d+% \d+ \d+% \d+ \d+")
_HOW_MANY = re.compile(r"(?<!\d)(\d+) punt(?:en)?\b")


@pytest.mark.parametrize("seed", range(DOSSIERS))
def test_what_is_printed_is_what_the_marks_say(seed, pack, snapshot_of):
    chance = random.Random(seed)
    reader = list(Reader)[seed % len(Reader)]
    practice, marks = random_practice(chance), random_marks(pack, chance)
    rounds = random_rounds(pack, practice.profile.type, chance)
    snapshot = snapshot_of(practice, marks, rounds=rounds)
    data = render(snapshot, reader)
    printed = parts_of(data, outline(snapshot, reader).subtitle)
    expected = Expected(practice, marks, TODAY, reader)
    monitor = ExpectedMonitor(practice, marks, rounds, TODAY, reader)

    assert squeezed(practice.name) in squeezed(printed.pop(""))
    _page_one(printed, expected, _said_ahead(data, monitor))
    _themes(printed, expected)
    check_monitor(printed, monitor)
    processes = (
        "Onze keuzes per bedrijfsproces" if reader == "intervision" else "Per bedrijfsproces"
    )
    assert squeezed(printed.pop(processes)) == squeezed(expected.processes())
    if expected.supplement() is not None:
        part = printed.pop("Aanvullend, uit de monitor")
        assert squeezed(part) == squeezed(expected.supplement())
    _actions(printed, expected)
    _left_out(printed, expected)
    _guide(printed, expected)
    assert not printed
    answered = reader == "intervision" or monitor.is_complete
    assert ("CONCEPT" in text_of(data)) is not (expected.is_complete and answered)


def _said_ahead(data, monitor):
    """The answers on page one; only a solo paper that is full leaves them to the pages behind."""
    told = monitor.standing()
    is_full = monitor.kind == "vrijgevestigd" and len(opened(data).pages) == MOST_PAGES_SOLO
    return [] if is_full and squeezed(told) not in squeezed(text_of(data)) else told


def _page_one(printed, expected, answers):
    if expected.reader == "self":
        lead = squeezed(printed.pop("Waar u staat"))
        applicable, judged, _ = expected.tally(expected.extra)
        more = (
            f"Daarnaast zijn er {applicable} {'punt' if applicable == 1 else 'punten'} uit de "
            f"monitor; daarvan beoordeelde u er {judged}."
        )
        told = [expected.lead(), expected.stand(), more if applicable else "", *answers]
        assert lead == squeezed(told)
        first = expected.first_things() or [
            "Er is nu niets dat eerst moet. Kijk opnieuw als er in uw praktijk iets verandert."
        ]
        assert squeezed(printed.pop("Nu eerst")) == squeezed(first)
        assert "%" not in squeezed(printed.pop("Uw profiel"))
    elif expected.reader == "insurer":
        head = squeezed(printed.pop("Stand van zaken"))
        agb = expected.practice.agb or "niet ingevuld"
        told = [expected.lead(), expected.stand(), *answers, "AGB-code", agb]
        assert head.startswith(squeezed(told))
        assert squeezed(printed.pop("Ondertekening")) == "PlaatsendatumNaamenfunctieHandtekening"
        nothing = (
            "Er zijn geen open punten."
            if expected.is_complete
            else "Bij de beoordeelde punten staat niets open."
        )
        open_points = expected.open_points() or [nothing]
        assert squeezed(printed.pop("Open punten")) == squeezed(open_points)
    elif expected.reader == "board":
        assert squeezed(printed.pop("Wat is beoordeeld")) == squeezed(
            [expected.lead(), expected.stand(), *answers]
        )
        risks = expected.risks() or ["Geen enkel beoordeeld punt is in gevaar of loopt achter."]
        assert squeezed(printed.pop("Grootste risico’s")) == squeezed(risks)
        asked = squeezed(printed.pop("Wat wij van u vragen"))
        assert asked == squeezed(expected.decisions())
    else:
        questions = squeezed(printed.pop("Drie vragen voor het gesprek"))
        assert questions.count("?") == 3
        assert not re.search(r"\d+%", questions)


def _themes(printed, expected):
    if expected.reader == "intervision":
        return
    rows, empty = expected.themes()
    lines = printed.pop("Per thema van de monitor")
    assert [line for line in lines if _THEME.fullmatch(line)] == rows
    rest = squeezed([line for line in lines if not _THEME.fullmatch(line)])
    head = (
        squeezed("op schema/behaald achter, maar in te halen realisatie in gevaar n open")
        if rows
        else ""
    )
    tail = squeezed(f"Nog niets beoordeeld: {', '.join(empty)}.") if empty else ""
    assert rest.startswith(head)
    # The order of themes without a verdict is the pack's.
    assert rest == head + tail


def _actions(printed, expected):
    if not expected.inside:
        return
    part = squeezed(printed.pop("Acties"))
    shorter = squeezed("Namen en datums staan bij de punten zelf.")
    if part == shorter:
        assert expected.practice.profile.type == "vrijgevestigd"
    else:
        assert part == squeezed(expected.actions())


def _left_out(printed, expected):
    out = [row for row in expected.rows if not row.counts]
    if not out:
        return
    text = squeezed(printed.pop("Niet van toepassing"))
    if expected.reader != "intervision":
        sentence = squeezed(expected.left_out_sentence())
        assert text.startswith(sentence)
        text = text.removeprefix(sentence)
        numbers = re.findall(r"(\d+)punt(?:en)?", text)
        assert sum(map(int, numbers)) == len(out)
    assert not re.search(r"\d%", text)
    for row in out:
        assert squeezed(row.title) in text
    titles = sorted((squeezed(row.title) for row in out), key=len, reverse=True)
    for title in titles:
        text = text.replace(title, "", 1)
    in_play = [squeezed(row.title) for row in expected.rows if row.counts]
    assert not [title for title in in_play if title in text]


def _guide(printed, expected):
    text = squeezed(printed.pop("Leeswijzer"))
    assert "%" not in text
    pack = content()
    assert squeezed(f"de stand van de {pack['state']} (inhoud {pack['version']})") in text
    assert squeezed("geen bewijs en geen advies") in text
    assert squeezed("Dat is niet de wet van nu") in text
