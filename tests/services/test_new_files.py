"""A file beside what is there: nothing is replaced, nothing is left behind, nothing is doubled."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zpm_checklist.model.errors import NotWritableError
from zpm_checklist.services.files import write_whole
from zpm_checklist.services.new_files import write_new


def saved(folder, data, name="rapport (uzelf).pdf"):
    return write_new(folder, name, lambda path: write_whole(path, data))


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_taken_name_gets_a_number(tmp_path):
    for data in (b"een", b"twee", b"drie"):
        saved(tmp_path, data)
    assert contents(tmp_path) == {
        "rapport (uzelf).pdf": b"een",
        "rapport (uzelf) (2).pdf": b"twee",
        "rapport (uzelf) (3).pdf": b"drie",
    }


def test_a_folder_of_that_name_is_passed_by(tmp_path):
    (tmp_path / "x.pdf").mkdir()
    assert saved(tmp_path, b"een", "x.pdf") == tmp_path / "x (2).pdf"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.binary(max_size=3), max_size=6))
def test_each_content_is_there_once_and_stays(tmp_path_factory, written):
    folder = tmp_path_factory.mktemp("map")
    for data in written:
        assert saved(folder, data).read_bytes() == data
    assert sorted(contents(folder).values()) == sorted(set(written))


def test_what_fails_leaves_nothing_behind(tmp_path):
    def refuse(path):
        raise NotWritableError("Niet geschreven.", "Het kan niet.", "Laat het.")

    with pytest.raises(NotWritableError):
        write_new(tmp_path, "x.pdf", refuse)
    assert contents(tmp_path) == {}


def test_a_folder_that_is_not_there_is_refused_in_words(tmp_path):
    with pytest.raises(NotWritableError, match="die map bestaat niet"):
        saved(tmp_path / "nergens", b"een")


def test_a_name_that_is_too_long_asks_for_a_shorter_one(tmp_path):
    with pytest.raises(NotWritableError) as refused:
        write_whole(tmp_path / ("n" * 300 + ".pdf"), b"een")
    assert "de naam is te lang" in str(refused.value)
    assert refused.value.now == "Kies een kortere naam."
