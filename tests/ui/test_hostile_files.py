"""Whatever is dropped on the window: a sentence comes, nothing hangs, and nothing is lost."""

import os

import pytest

from tests.registers import fingerprint
from tests.ui.conftest import wait_until
from tests.ui.merging import desk_of, fates, wait_for
from tests.ui.training_room import drop, told

BROKEN = {
    "leeg.zpm": b"",
    "diep.zpm": b'{"a":' * 100_000,
    "lijst.zpm": b"[" * 500_000,
    "groot.zpm": b" " * (9 * 1024 * 1024),
    "geen-tekst.zpm": bytes(range(256)) * 10,
    "niets.zpm": b"null",
    "getal.zpm": b"9" * 100_000,
    "half-teken.zpm": b'{"format": "\\ud800"}',
    "register.zpm": b"SQLite format 3\0" + bytes(4096),
    "leeg.pdf": b"",
    "zonder-bijlage.pdf": b"%PDF-1.7\n%%EOF\n",
    "kring.pdf": (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\n"
        b"trailer<</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF"
    ),
    "rommel.pdf": b"%PDF-1.7\n" + bytes(range(256)) * 500,
}


@pytest.fixture
def unchanged(planning):
    """At the end the register has every byte that it had."""
    before = fingerprint(planning.register)
    yield
    assert fingerprint(planning.register) == before
    assert len(planning.session.workspace.practices) == 1


@pytest.mark.usefixtures("unchanged")
def test_a_broken_file_is_refused_in_a_sentence(planning, tmp_path):
    for name, data in BROKEN.items():
        (tmp_path / name).write_bytes(data)
        drop(planning, tmp_path / name)
        assert name in told(planning)


def _odd_places(folder, suffix):
    """What bears the name of a file and is none."""
    for name in ("pijp", "apparaat", "kring", "een-map"):
        path = folder / f"{name}{suffix}"
        if name == "pijp":
            os.mkfifo(path)
        elif name == "apparaat":
            path.symlink_to("/dev/zero")
        elif name == "kring":
            path.symlink_to(path)
        else:
            path.mkdir()
        yield path
    yield folder / f"weg{suffix}"
    yield folder / ("x" * 300 + suffix)


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("suffix", [".zpm", ".pdf", ".csv", ".zpmles", ".zpmuitslag", ""])
def test_what_is_no_file_hangs_nothing(planning, tmp_path, suffix):
    for path in _odd_places(tmp_path, suffix):
        drop(planning, path)
    wait_for(desk_of(planning))


@pytest.mark.usefixtures("unchanged")
def test_five_hundred_at_once_are_told_one_by_one(planning, tmp_path):
    many = [tmp_path / f"{number}.zpm" for number in range(500)]
    for path in many:
        path.write_bytes(b"{}")
    drop(planning, *many)
    desk = desk_of(planning)
    wait_until(lambda: len(fates(desk)) == len(many))
    wait_for(desk)
    assert desk.count.report is None
