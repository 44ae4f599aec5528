"""Two laptops that edited one practice apart: both are shown, neither counts, the user chooses.

Through the command line, with a register for each laptop.
"""

import json

import pytest

from tests.cli.program import run

NAME, OTHER = "Praktijk Noord", "Praktijk Zuid"


class Laptop:
    """A register with somebody at it."""

    def __init__(self, here, folder, name):
        self._here, self.folder, self.name = here, folder, name

    def does(self, *arguments):
        register = self.folder / f"{self.name}.sqlite"
        return self._here.done("--register", register, "--today", "2026-11-22", *arguments)

    def export(self, name=NAME, file=None):
        path = self.folder / f"{file or self.name}.zpm"
        self.does("export", name, path)
        return path


@pytest.fixture
def laptops(here, tmp_path):
    """An has the practice with an answer; Bo took it over from her."""
    an, bo = (Laptop(here, tmp_path, name) for name in ("an", "bo"))
    an.does("practice", "add", NAME, "--type", "vrijgevestigd")
    an.does("answer", NAME, "vrij_a1", "yes")
    bo.does("import", an.export(file="samen"))
    return an, bo


@pytest.fixture
def forked(laptops):
    """Both went on by themselves: the files of An and Bo, and the last one they shared."""
    an, bo = laptops
    an.does("answer", NAME, "vrij_b1", "yes")
    bo.does("answer", NAME, "vrij_b1", "no")
    bo.does("answer", NAME, "vrij_b2", "no")
    return an.export(), bo.export(), an.folder / "samen.zpm"


def group(report):
    return next(group for group in report["groups"] if group["id"] == "vrijgevestigd")


def answers(report):
    return {question["id"]: question["counts"] for question in group(report)["questions"]}


def test_without_a_choice_nothing_is_counted_and_nothing_written(here, forked, tmp_path):
    an, bo, _ = forked
    paper, sheets = tmp_path / "uit.pdf", tmp_path / "uit.xlsx"
    status, out, err = here("monitor", an, bo, "--json", "--pdf", paper, "--xlsx", sheets)

    assert (status, out) == (2, "")
    assert f"{an.name}: Deze praktijk is los hiervan ook bewerkt in {bo.name}." in err
    assert f"{bo.name}: Deze praktijk is los hiervan ook bewerkt in {an.name}." in err
    assert "--choose" in err
    assert not paper.exists()
    assert not sheets.exists()


def test_both_states_are_shown_side_by_side(here, forked):
    an, bo, _ = forked
    status, out, _ = here("monitor", an, bo)

    assert status == 2
    lines = [line for line in out.splitlines() if line.startswith("kiezen")]
    assert len(lines) == 2
    assert all(NAME in line and "meting 1 van 2026" in line for line in lines)
    assert "0 respondenten tellen mee." in out


@pytest.mark.parametrize("order", [0, 1])
def test_the_others_count_without_them(here, laptops, forked, order):
    """`--skip-refused`: neither of the two states is in any number."""
    an, _ = laptops
    an.does("practice", "add", OTHER, "--type", "vrijgevestigd")
    an.does("answer", OTHER, "vrij_b3", "yes")
    other = an.export(OTHER, file="zuid")
    pair = forked[:2] if order else forked[1::-1]
    report = json.loads(here.done("monitor", *pair, other, "--json", "--skip-refused"))

    assert (report["respondents"], group(report)["n"]) == (1, 1)
    assert answers(report)["vrij_b3"] == {"yes": 1, "no": 0}
    assert answers(report)["vrij_b1"] == answers(report)["vrij_a1"] == {"yes": 0, "no": 0}
    assert [(line["file"], line["counter"]) for line in report["conflicts"]] == sorted(
        [("an.zpm", 3), ("bo.zpm", 4)]
    )
    assert {line["file"]: line["fate"] for line in report["files"]} == {
        "an.zpm": "conflict",
        "bo.zpm": "conflict",
        "zuid.zpm": "counted",
    }


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [(0, {"vrij_b1": "yes", "vrij_b2": None}), (1, {"vrij_b1": "no", "vrij_b2": "no"})],
)
def test_the_chosen_state_is_counted(here, forked, chosen, expected):
    out = here.done("monitor", *forked, "--json", "--choose", forked[chosen])
    report = json.loads(out)

    assert report["respondents"] == 1
    assert report["conflicts"] == []
    for question, value in expected.items():
        assert answers(report)[question] == {level: int(level == value) for level in ("yes", "no")}
    fates = {line["file"]: line for line in report["files"]}
    kept, left = forked[chosen].name, forked[1 - chosen].name
    assert fates[kept]["fate"] == "counted"
    assert (fates[left]["fate"], fates[left]["why"]) == ("older", f"U koos {kept}; die telt.")
    assert fates["samen.zpm"]["fate"] == "older"
    assert fates["samen.zpm"]["why"].startswith(f"Ouder dan {kept} ")


def test_a_register_that_took_one_of_them_does_not_hide_the_fork(here, laptops, forked):
    """The larger counter alone says nothing: Bo's 4 edits do not follow from An's 3."""
    status, _, err = here("monitor", *forked)
    assert (status, "Kies welke telt." in err) == (2, True)


def test_the_newer_of_one_history_wins_and_the_older_is_named(here, laptops):
    an, _ = laptops
    older = an.export(file="oud")
    an.does("answer", NAME, "vrij_b1", "no")
    newer = an.export(file="nieuw")
    report = json.loads(here.done("monitor", newer, older, "--json"))

    assert report["respondents"] == 1
    assert answers(report)["vrij_b1"] == {"yes": 0, "no": 1}
    fates = {line["file"]: (line["fate"], line["counter"]) for line in report["files"]}
    assert fates == {"oud.zpm": ("older", 2), "nieuw.zpm": ("counted", 3)}


def test_marks_alone_fork_a_practice_too(here, laptops):
    """The answers are equal, yet neither file tells the whole of the other."""
    an, bo = laptops
    an.does("mark", NAME, "planning.settings", "done")
    bo.does("mark", NAME, "planning.settings", "behind")
    status, _, err = here("monitor", an.export(), bo.export())
    assert (status, err.count("Kies welke telt.")) == (2, 2)


def test_the_same_edits_on_two_laptops_went_their_own_way_too(here, laptops):
    """That they are the same shows in no digest: else a digest would tell what was done."""
    an, bo = laptops
    for laptop in (an, bo):
        laptop.does("answer", NAME, "vrij_b1", "no")
    status, _, err = here("monitor", an.export(), bo.export(), "--json")
    assert (status, "los hiervan ook bewerkt" in err) == (2, True)


def test_as_people_start_it(forked):
    """Once as a process of its own."""
    result = run("monitor", *forked, "--json")
    assert (result.returncode, result.stdout) == (2, "")
    assert "Er is niets geteld en niets geschreven" in result.stderr
