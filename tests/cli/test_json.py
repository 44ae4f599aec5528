"""The JSON that scripts rely on: one object, English keys, stable."""

import json

import pytest

from tests.model.recount import recount
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.services.workspace import Workspace

STATUSES = {"open", "done", "on_schedule", "behind", "at_risk", "not_applicable"}


@pytest.fixture
def content(here):
    return json.loads(here.done("content", "--json"))


def test_content_holds_the_whole_pack(content):
    [pack] = content["packs"]

    assert content["format"] == 1
    assert (pack["id"], bool(pack["version"])) == ("zpm", True)
    assert [len([i for i in c["items"] if not i["supplement"]]) for c in pack["chapters"]] == [
        *(14, 12, 10, 9, 8, 14, 13, 11)
    ]
    guide = [i for c in pack["chapters"] for i in c["items"] if not i["supplement"]]
    extra = [i for c in pack["chapters"] for i in c["items"] if i["supplement"]]
    assert (len(guide), sum(len(i["subpoints"]) for i in guide)) == (91, 18)
    assert 8 <= len(extra) <= 12
    assert len(pack["terms"]) >= 60
    assert sorted(q["group"] for q in pack["questionnaires"]) == sorted(PracticeType)


def test_content_has_the_promised_keys(content):
    [pack] = content["packs"]
    assert {"id", "version", "chapters", "terms", "questionnaires", "figures"} <= pack.keys()
    for chapter in pack["chapters"]:
        assert {"id", "title", "sections", "items"} <= chapter.keys()
        assert all({"title", "text"} <= section.keys() for section in chapter["sections"])
        for item in chapter["items"]:
            assert {
                *("id", "number", "group", "title", "text", "subpoints", "level", "supplement"),
                *("themes", "questions", "source"),
            } <= item.keys()
            assert {"document", "chapter", "group", "number", "start", "end"} <= (
                item["source"].keys()
            )
    assert all({"id", "term", "text"} <= term.keys() for term in pack["terms"])
    for questionnaire in pack["questionnaires"]:
        for theme in questionnaire["themes"]:
            assert {"id", "title", "scale", "questions"} <= theme.keys()
            assert all({"id", "text", "provenance"} <= q.keys() for q in theme["questions"])
    for figure in pack["figures"]:
        assert {"group", "theme", "percent", "respondents_percent", "n", "certainty"} <= (
            figure.keys()
        )


def _status(here, practice):
    return json.loads(here.done("--today", "2026-11-22", "status", practice, "--json"))


def test_status_has_the_promised_keys(here, practice, pack):
    here.done(
        "mark", practice, "planning.settings", "behind", "--owner", "An", "--due", "2027-01-31"
    )
    status = _status(here, practice)

    assert status["format"] == 1
    assert {"id", "name", "type", "profile"} <= status["practice"].keys()
    assert status["pack"] == {"id": "zpm", "version": pack.version}
    assert [item["id"] for item in status["items"]] == [item.id for item in pack.items]
    for item in status["items"]:
        assert {
            *("id", "chapter", "status", "applicable", "reason_not_applicable", "reasons"),
            *("owner", "due"),
        } <= item.keys()
        assert (item["reason_not_applicable"] is None) == item["applicable"]
    for chapter in status["chapters"]:
        assert STATUSES | {"id", "applicable", "judged"} <= chapter.keys()
        assert chapter["counts"] == {name: chapter[name] for name in STATUSES}
    for theme in status["themes"]:
        assert theme["marks"].keys() == {"counts", "open", "percent", "any_at_risk"}
        assert theme["marks"].keys() == theme["answers"].keys()
    marked = next(item for item in status["items"] if item["id"] == "planning.settings")
    assert (marked["owner"], marked["due"]) == ("An", "2027-01-31")
    assert marked["applicable"]


def test_where_nothing_is_counted_the_percentages_are_empty(here, practice):
    status = _status(here, practice)

    assert all(theme["marks"]["percent"] == {} for theme in status["themes"])
    assert status["total"]["judged_percent"] == 0
    assert not status["complete"]


def test_status_tells_the_numbers_of_the_recount(here, practice, pack, register):
    for item, word in zip(pack.items[::2], [*STATUSES - {"open"}] * 20, strict=False):
        here.done("mark", practice, item.id, word)
    status = _status(here, practice)
    workspace = Workspace(pack, register)
    found = workspace.find_practice(practice)
    wanted = recount(pack, found, workspace.marks(found.id))
    workspace.close()

    names = ("counts", "applicable", "judged", "total", "judged_percent")
    assert {name: status["total"][name] for name in names} == wanted["guide"]
    assert {name: status["supplement"][name] for name in names} == wanted["supplement"]
    assert {c["id"]: {n: c[n] for n in names} for c in status["chapters"]} == wanted["chapters"]
    marks = {theme["id"]: theme["marks"] for theme in status["themes"]}
    assert {name: marks[name] for name in wanted["themes"]} == wanted["themes"]
    # Themes of the questionnaire that no item bears on.
    others = [theme for name, theme in marks.items() if name not in wanted["themes"]]
    assert [sum(theme["counts"].values()) for theme in others] == [0, 0]


def test_a_solo_practice_sees_what_is_hers(here):
    """Must show 3, through the front door."""
    solo = ("--type", "vrijgevestigd", "--no-before-2022")
    here.done("practice", "add", "Zonder", *solo, "--contracts", "none")
    here.done("practice", "add", "Met", *solo, "--contracts", "insurers")

    assert 35 <= _status(here, "Zonder")["total"]["applicable"] <= 39
    assert 42 <= _status(here, "Met")["total"]["applicable"] <= 46
    for name in ("Zonder", "Met"):
        hidden = [item for item in _status(here, name)["items"] if not item["applicable"]]
        assert all(item["reason_not_applicable"].endswith(".") for item in hidden)


def test_a_financier_has_nothing_to_mark(here):
    here.done("practice", "add", "Kas", "--type", "financier")
    total = _status(here, "Kas")["total"]

    assert (total["applicable"], total["judged_percent"], total["total"]) == (0, None, 91)


@pytest.mark.parametrize(
    "command", [("content",), ("practice", "list"), ("status", "Praktijk Noord")]
)
def test_stdout_holds_one_object_and_nothing_else(here, practice, command):
    out = here.done(*command, "--json")

    assert isinstance(json.loads(out), dict)
    assert out.count("\n") == 1
    assert out.endswith("}\n")


def test_an_empty_register_lists_no_practices(here):
    assert json.loads(here.done("practice", "list", "--json")) == {"format": 1, "practices": []}
