"""What a report for outside withholds cannot be computed from what it prints, and no more is.

The unknowns are the six kinds of institution: three types, with and without forensic care. Each
printed group is a sum of some of them.
"""

import random
from datetime import date
from fractions import Fraction
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.monitor.recount import GROUPS, INSTITUTIONS, recount
from tests.monitor.respondents import PACK, dossier_of, respondent, write_survey
from zpm_checklist.cli.monitor_json import monitor_as_json
from zpm_checklist.services.monitor import make_monitor_report, preview
from zpm_checklist.services.monitor_files import read_files

TODAY = date(2026, 11, 22)
SMALL = 5
"""Under so many respondents a group is withheld (monitor-rules, rule 10)."""
CELLS = tuple(product(INSTITUTIONS, (False, True)))
SUMS = {
    "providers": CELLS,
    "forensic": [cell for cell in CELLS if cell[1]],
    "non_forensic": [cell for cell in CELLS if not cell[1]],
    **{kind: [cell for cell in CELLS if cell[0] == kind] for kind in INSTITUTIONS},
}

_COUNTS = st.sampled_from((0, 0, 0, 1, 2, 3, 4, 5, 6, 9))
TABLES = st.fixed_dictionaries(dict.fromkeys(CELLS, _COUNTS)).filter(
    lambda table: any(table.values())
)
"""How many respondents of each kind."""


def people_of(table):
    chance = random.Random(repr(table))
    return [
        respondent(kind, "one answer", chance) | {"forensic": forensic}
        for (kind, forensic), count in table.items()
        for _ in range(count)
    ]


def outward(*paths):
    """The groups by id, as `--suppress-small` prints them."""
    seen = preview(read_files(PACK, paths))
    return monitor_as_json(make_monitor_report(PACK, seen, TODAY, suppress=True))


def withheld_of(people):
    with TemporaryDirectory() as folder:
        path = write_survey(Path(folder) / "enquete.csv", people, random.Random(1))
        groups = outward(path)["groups"]
    return {group["id"]: group for group in groups}


# --- Arithmetic --------------------------------------------------------------------------


def sizes_of(table):
    return {group: sum(table[cell] for cell in cells) for group, cells in SUMS.items()}


def unknowns(table):
    """The cells that may hold somebody: a group of which 0 is printed empties its cells."""
    sizes = sizes_of(table)
    empty = {cell for group, cells in SUMS.items() if not sizes[group] for cell in cells}
    return [cell for cell in CELLS if cell not in empty]


def vector(group, cells):
    return [int(cell in SUMS[group]) for cell in cells]


def rank(rows):
    """Gauss, with fractions."""
    rows = [list(map(Fraction, row)) for row in rows]
    found = 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((r for r in range(found, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        for other in range(found + 1, len(rows)):
            factor = rows[other][column] / rows[found][column]
            rows[other] = [a - factor * b for a, b in zip(rows[other], rows[found], strict=True)]
        found += 1
    return found


def can_be_computed(group, shown, cells):
    """Whether a group's numbers are a combination of those that are shown."""
    rows = [vector(other, cells) for other in shown]
    return rank([*rows, vector(group, cells)]) == rank(rows)


def small_remainders(shown, table):
    """Sums and differences of shown groups that are the numbers of a few respondents."""
    cells = unknowns(table)
    rows = [vector(group, cells) for group in shown]
    for signs in product((-1, 0, 1), repeat=len(rows)):
        left = [
            sum(sign * row[place] for sign, row in zip(signs, rows, strict=True))
            for place in range(len(cells))
        ]
        if any(left) and set(left) <= {0, 1}:
            count = sum(table[cell] for cell, sign in zip(cells, left, strict=True) if sign)
            if 0 < count < SMALL:
                yield signs


def gives_away(shown, table):
    cells = unknowns(table)
    sizes = sizes_of(table)
    hidden = [group for group in SUMS if group not in shown and sizes[group]]
    return any(can_be_computed(group, shown, cells) for group in hidden) or any(
        small_remainders(shown, table)
    )


# --- Rules -------------------------------------------------------------------------------


@settings(max_examples=60)
@given(table=TABLES)
def test_nothing_that_is_withheld_can_be_computed_from_the_rest(table):
    groups = withheld_of(people_of(table))
    sizes = sizes_of(table)
    shown = [group for group in SUMS if sizes[group] and not groups[group]["suppressed"]]

    assert not any(0 < sizes[group] < SMALL for group in shown)
    assert not gives_away(shown, table)


@settings(max_examples=60)
@given(table=TABLES)
def test_no_group_of_five_or_more_is_withheld_without_need(table):
    groups = withheld_of(people_of(table))
    sizes = sizes_of(table)
    shown = [group for group in SUMS if sizes[group] and not groups[group]["suppressed"]]

    assert ("providers" in shown) is (sizes["providers"] >= SMALL)
    for group in SUMS:
        if sizes[group] >= SMALL and group not in shown:
            assert gives_away([*shown, group], table), group


@settings(max_examples=20)
@given(table=TABLES, others=st.tuples(st.integers(0, 6), st.integers(0, 6)))
def test_what_is_printed_is_the_count_and_what_is_withheld_is_blank(table, others):
    chance = random.Random(1)
    people = [
        *people_of(table),
        *(respondent("vrijgevestigd", "mixed", chance) for _ in range(others[0])),
        *(respondent("financier", "mixed", chance) for _ in range(others[1])),
    ]
    groups = withheld_of(people)

    for expected in recount(people):
        printed = groups[expected["id"]]
        if not printed["suppressed"]:
            assert printed == expected
            continue
        assert printed["n"] == expected["n"] > 0
        nothing = {"n_answers": 0, "counts": {}, "percent": {}}
        assert (printed["overall"], printed["themes"], printed["questions"]) == (nothing, [], [])
        assert printed["reasons"] == []
        told = ("answered", "any_at_risk", "any_at_risk_percent")
        assert [printed[name] for name in told] == [None, None, None], "a nought would be a figure"
    for group in ("vrijgevestigd", "financier"):  # they are part of no sum
        assert groups[group]["suppressed"] is (0 < groups[group]["n"] < SMALL)


@pytest.mark.parametrize(
    ("sizes", "withheld"),
    [
        ({"large_institution": 31, "small_institution": 15, "paaz_puk": 9}, set()),
        (
            {"large_institution": 31, "small_institution": 15, "paaz_puk": 3},
            {"paaz_puk", "small_institution"},
        ),
        (
            {"large_institution": 31, "small_institution": 3, "paaz_puk": 3},
            {"paaz_puk", "small_institution"},
        ),
        (
            {"large_institution": 31, "small_institution": 1, "paaz_puk": 3},
            {"paaz_puk", "small_institution", "large_institution"},
        ),
        ({"large_institution": 31, "paaz_puk": 3}, {"paaz_puk", "large_institution"}),
    ],
)
def test_the_next_smallest_goes_along(sizes, withheld):
    """Worked examples; all without forensic care, so only the types matter."""
    table = dict.fromkeys(CELLS, 0) | {(kind, False): n for kind, n in sizes.items()}
    groups = withheld_of(people_of(table))
    assert {group for group in GROUPS if groups[group]["suppressed"]} == withheld


def test_the_split_by_care_does_not_tell_what_the_types_hide():
    """All large and PAAZ give forensic care: with care less large would be PAAZ."""
    table = dict.fromkeys(CELLS, 0) | {
        ("large_institution", True): 10,
        ("paaz_puk", True): 3,
        ("small_institution", False): 6,
    }
    groups = withheld_of(people_of(table))
    assert {group for group in GROUPS if groups[group]["suppressed"]} == {
        *("paaz_puk", "small_institution", "forensic", "non_forensic")
    }


# --- What else would tell ----------------------------------------------------------------


def test_neither_the_round_before_nor_the_files_tell_small_groups_apart(tmp_path):
    """Of six institutions five were there before: this round less those five is the sixth."""
    chance = random.Random(1)
    for number in range(6):
        one, before = (respondent("large_institution", "mixed", chance) for _ in range(2))
        file = tmp_path / f"{number}.zpm"
        file.write_bytes(dossier_of(one, number, before=before if number else None))
    (tmp_path / "stuk.zpm").write_bytes(b"stuk")
    report = outward(tmp_path)

    assert next(g for g in report["groups"] if g["id"] == "large_institution")["questions"]
    assert report["previous"] == report["comparable"] == []
    # A refused file is no respondent; who did send one stays inside.
    assert [line["file"] for line in report["files"]] == ["stuk.zpm"]
