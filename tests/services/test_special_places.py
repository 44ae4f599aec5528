"""Places that are no ordinary files stay what they are."""

import os

import pytest

from zpm_checklist.model.errors import FileRefusedError, NotWritableError
from zpm_checklist.services.files import read_within, write_whole


def test_a_link_keeps_pointing_where_it_did(tmp_path):
    target = tmp_path / "echt.pdf"
    target.write_bytes(b"oud")
    link = tmp_path / "link.pdf"
    link.symlink_to(target)
    write_whole(link, b"nieuw")
    assert link.is_symlink()
    assert target.read_bytes() == b"nieuw"


def test_a_read_only_file_is_not_replaced(tmp_path):
    path = tmp_path / "vast.pdf"
    path.write_bytes(b"oud")
    path.chmod(0o444)
    with pytest.raises(NotWritableError, match="alleen-lezen"):
        write_whole(path, b"nieuw")
    assert path.read_bytes() == b"oud"


def test_a_pipe_is_neither_written_nor_read(tmp_path):
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    with pytest.raises(NotWritableError):
        write_whole(pipe, b"x")
    with pytest.raises(FileRefusedError):
        read_within(pipe, 10)
    assert pipe.is_fifo()
