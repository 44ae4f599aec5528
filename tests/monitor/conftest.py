"""The command line, and the first national monitor's answers as it counts them."""

import json
from dataclasses import dataclass
from datetime import date

import pytest

from tests.cli.program import Here, done
from tests.monitor import published
from tests.monitor.paper import sheets_of
from tests.monitor.respondents import PACK

TODAY = date(2026, 11, 22)


@pytest.fixture
def here(capsys):
    """Commands within this process, on the test's own register."""
    return Here(capsys)


@dataclass(frozen=True)
class Result:
    """What the command gave for one survey."""

    groups: dict
    """By id, from `monitor --json`."""
    sheets: dict
    """Text by title, from the PDF."""


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Runs the command over a survey of these blocks, as a process of its own."""

    def make(*blocks):
        folder = tmp_path_factory.mktemp("survey")
        file, paper = folder / "enquete.csv", folder / "monitor.pdf"
        file.write_text(published.survey(*blocks), encoding="utf-8")
        out = done(
            *("--register", folder / "register.sqlite", "--today", TODAY),
            *("monitor", file, "--json", "--pdf", paper),
        )
        report = json.loads(out)
        assert report["refused"] == report["conflicts"] == []
        head = {"day": TODAY, "version": report["pack"]["version"]}
        sheets = sheets_of(paper.read_bytes(), report | head)
        return Result({group["id"]: group for group in report["groups"]}, dict(sheets))

    return make


@pytest.fixture(scope="session")
def everybody(made):
    """One survey with all five groups in it."""
    return made(
        published.financiers(PACK),
        published.large_institutions(PACK),
        published.small_institutions(PACK),
        published.paaz_puk(PACK),
        published.vrijgevestigden(PACK),
    )


@pytest.fixture(scope="session")
def halves(made):
    """The survey of the split by forensic care."""
    return made(published.with_forensic_care(PACK), published.without_forensic_care(PACK))
