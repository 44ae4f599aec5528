"""A respondent who is in two surveys counts once, and only where the surveys agree."""

import json

import pytest

from tests.monitor.published import COLUMNS

HEADER = ",".join(COLUMNS)
LINE = "Noord,paaz_puk,no,ict01,at_risk,capacity"


@pytest.fixture
def surveys(tmp_path):
    """Two files: the first holds `LINE`, the second these lines."""

    def write(*lines):
        first, second = tmp_path / "een.csv", tmp_path / "twee.csv"
        first.write_text(f"{HEADER}\n{LINE}\n", encoding="utf-8")
        second.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
        return first, second

    return write


def test_who_says_the_same_twice_counts_once(here, surveys):
    files = surveys(LINE, "Zuid,paaz_puk,no,ict01,behind,")
    report = json.loads(here.done("monitor", *files, "--json"))
    group = next(group for group in report["groups"] if group["id"] == "paaz_puk")

    assert report["respondents"] == group["n"] == 2
    assert group["questions"][0]["counts"] == {"on_schedule": 0, "behind": 1, "at_risk": 1}
    assert sum(line["respondents"] for line in report["files"]) == 2


@pytest.mark.parametrize(
    "other",
    [
        "Noord,paaz_puk,no,ict01,behind,capacity",
        "Noord,paaz_puk,no,ict02,at_risk,capacity",
        "Noord,paaz_puk,yes,ict01,at_risk,capacity",
        "Noord,small_institution,no,ict01,at_risk,capacity",
        "Noord,paaz_puk,no,ict01,at_risk,third_party",
        "Noord,paaz_puk,no,ict01,at_risk,",
    ],
)
def test_who_says_something_else_is_up_to_the_user(here, surveys, other):
    """Other answers, another group or other reasons: no file counts before the user chose."""
    first, second = surveys(other)
    status, out, err = here("monitor", first, second, "--json")
    assert (status, out) == (2, "")
    assert "Respondent “Noord” staat ook in een ander bestand" in err

    for chosen in (first, second):
        report = json.loads(here.done("monitor", first, second, "--json", "--choose", chosen))
        alone = json.loads(here.done("monitor", chosen, "--json"))
        assert report["respondents"] == 1
        assert report["groups"] == alone["groups"]
