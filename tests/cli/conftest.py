"""A command line with one practice."""

import os
from pathlib import Path

import pytest

from tests.cli.program import Here


@pytest.fixture
def here(capsys):
    """Commands within this process, on the test's own register."""
    return Here(capsys)


@pytest.fixture
def register():
    """Where the test's own register is."""
    return Path(os.environ["ZPM_REGISTER"])


@pytest.fixture
def practice(here):
    """The name of a practice in the register."""
    here.done("practice", "add", "Praktijk Noord", "--type", "vrijgevestigd")
    return "Praktijk Noord"
