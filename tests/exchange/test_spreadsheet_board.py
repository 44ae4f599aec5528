"""What the spreadsheet tells a board, and what it says of reasons that nobody sent."""

from dataclasses import replace

import pytest

from tests.exchange.monitor_reports import EVERY_GROUP, TODAY, report_of
from tests.exchange.sheet_reading import sheets_of
from zpm_checklist.model.monitor_report import TeamPage, TeamRisk
from zpm_checklist.model.status import Status


def test_a_board_finds_its_page_one_in_a_sheet(pack):
    risks = (
        TeamRisk("Punt 1", Status.AT_RISK, ("Noord", "Zuid"), ("A. Bos", "C. Dik"), TODAY),
        TeamRisk("Punt 2", Status.BEHIND, ("Zuid",), (), None),
    )
    teams = TeamPage("Instelling", 2, 3, ("Oost",), risks, (("Maak tijd vrij", "Voor “Punt 1”."),))
    report = replace(report_of(pack, EVERY_GROUP), teams=teams)
    sheets = sheets_of(report)
    assert list(sheets)[:2] == ["Leeswijzer", "Voor het bestuur"]
    rows = [
        [value for value in row.values() if value is not None]
        for row in sheets["Voor het bestuur"].records
    ]
    assert rows == [
        ["Antwoorden", "2 van de 3 teams hebben geantwoord."],
        ["Antwoorden", "Nog geen antwoord", "Oost"],
        ["Groot risico", "Punt 1", "Realisatie in gevaar", "Noord, Zuid", "A. Bos, C. Dik", TODAY],
        [
            "Groot risico",
            "Punt 2",
            "Achter, maar in te halen",
            "Zuid",
            "Nog geen verantwoordelijke",
        ],
        ["Gevraagd besluit", "Maak tijd vrij", "Voor “Punt 1”."],
    ]
    calm = sheets_of(replace(report, teams=TeamPage("Instelling", 0, 3, (), (), ())))
    told = [row["Wat"] for row in calm["Voor het bestuur"].records]
    assert told == [
        "Nog geen enkel team heeft geantwoord (0 van 3).",
        "Geen enkel beoordeeld punt is in gevaar of loopt achter.",
        "Er is nu geen besluit nodig.",
    ]


@pytest.mark.parametrize(
    ("without", "note"),
    [(1, "1 bestand is zonder redenen"), (3, "3 bestanden zijn zonder redenen")],
)
def test_reasons_that_were_not_sent_are_not_said_to_be_none(without, note, pack):
    report = replace(report_of(pack, EVERY_GROUP), without_reasons=without)
    none = tuple(replace(group, reasons=()) for group in report.result.groups)
    for result in (report.result, replace(report.result, groups=none)):
        sheets = sheets_of(replace(report, result=result))
        guide = {row["Onderwerp"]: row["Uitleg"] for row in sheets["Leeswijzer"].records}
        assert note in guide["Redenen"]
        for row in sheets["Redenen"].records:
            if row["Groep"] != "Vrijgevestigden":
                assert note in row["Toelichting"]
                assert ("geen redenen bekend" in row["Toelichting"]) is (row["Reden"] is None)
