"""The committed JSON is what the TOML says, and the program reads it back whole."""

import json
import re

import pytest

from zpm_checklist.content.build import build_pack, pack_as_json
from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.loader import load_pack
from zpm_checklist.paths import CONTENT


@pytest.fixture(scope="module")
def built():
    return build_pack(CONTENT / "zpm")


def test_committed_file_is_what_the_build_makes(built):
    assert (CONTENT / "zpm.json").read_bytes() == pack_as_json(built)


def test_loader_reads_what_was_built(built, pack):
    assert pack == built


def test_building_twice_gives_equal_bytes(built):
    assert pack_as_json(build_pack(CONTENT / "zpm")) == pack_as_json(built)


def test_ids_are_of_the_permanent_form(pack):
    ids = [item.id for item in pack.items] + [term.id for term in pack.terms]
    ids += [chapter.id for chapter in pack.chapters] + [theme.id for theme in pack.themes]

    assert [name for name in ids if not re.fullmatch(r"[a-z0-9.-]+", name)] == []


def test_texts_hold_no_stray_white_space_or_line_breaks(pack):
    for item in pack.items:
        for text in (item.text, item.why, *item.subpoints):
            assert text == text.strip()
            assert "  " not in text, item.id
            for block in text.split("\n\n"):
                _, *others = block.split("\n")
                assert all(line.startswith("- ") for line in others), item.id


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "",
        lambda text: "[]",
        lambda text: "null",
        lambda text: json.dumps({**json.loads(text), "introduction": None}),
        lambda text: json.dumps({k: v for k, v in json.loads(text).items() if k != "terms"}),
        lambda text: json.dumps({**json.loads(text), "themes": [{"id": "x", "naam": "y"}]}),
    ],
    ids=["half", "empty", "list", "null", "no introduction", "no terms", "unknown key"],
)
def test_a_file_that_is_not_whole_is_refused_by_name(tmp_path, damage):
    text = (CONTENT / "zpm.json").read_text(encoding="utf-8")
    (tmp_path / "zpm.json").write_text(damage(text), encoding="utf-8")

    with pytest.raises(ContentError, match=r"zpm\.json.*Installeer het programma opnieuw\."):
        load_pack(folder=tmp_path)


def test_a_file_that_is_absent_or_not_utf8_is_refused_by_name(tmp_path):
    with pytest.raises(ContentError, match=r"zpm\.json"):
        load_pack(folder=tmp_path)
    (tmp_path / "zpm.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(ContentError, match=r"zpm\.json"):
        load_pack(folder=tmp_path)
