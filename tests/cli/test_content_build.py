"""`content build` in a copy of the program: what it writes, and what it refuses."""

import pytest

from tests.program_copy import PACKAGE, ProgramCopy


@pytest.fixture
def copy(tmp_path):
    return ProgramCopy(tmp_path / "kopie")


def test_it_writes_the_committed_file_again(copy):
    built = copy.package / "content" / "zpm.json"
    built.unlink()

    done = copy.run("content", "build")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{built}: 8 bedrijfsprocessen, 91 punten, ")
    assert built.read_bytes() == (PACKAGE / "content" / "zpm.json").read_bytes()


def test_an_edited_title_reaches_the_program(copy):
    copy.replace("content/zpm/planning.toml", "Licht uw planning door", "Bekijk uw planning")
    copy.run("content", "build")

    assert "Bekijk uw planning  [planning.doorlichting]" in copy.run("content").stdout


@pytest.mark.parametrize(
    ("old", "new"), [('id = "planning"', "id = "), ("Licht uw planning door", "Eén " * 9)]
)
def test_a_pack_with_an_error_is_refused_and_the_built_file_stays(copy, old, new):
    copy.replace("content/zpm/planning.toml", old, new)
    built = copy.package / "content" / "zpm.json"
    before = built.read_bytes()

    done = copy.run("content", "build")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("De inhoud klopt niet (planning.toml")
    assert "Traceback" not in done.stderr
    assert built.read_bytes() == before


@pytest.mark.parametrize("command", [("content",), ("practice", "list"), ("verify",)])
def test_a_broken_built_file_stops_every_command_in_a_sentence(copy, register, command):
    (copy.package / "content" / "zpm.json").write_bytes(b'{"id": "zpm"')

    done = copy.run(*command)

    assert (done.returncode, done.stdout) == (2, "")
    assert "zpm.json" in done.stderr
    assert "Installeer het programma opnieuw." in done.stderr
    assert "Traceback" not in done.stderr
    assert not register.exists()
