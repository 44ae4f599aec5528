"""The desktop that the tests of a module share."""

from pathlib import Path

import pytest

from tests.access.desktop import Desktop, missing, opened


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def desktop(home) -> Desktop:
    """Without what it takes there is none; `.ci/setup test` sees to that on Linux."""
    absent = missing()
    if absent:
        pytest.skip(f"not there: {', '.join(absent)}")
    with opened(home) as found:
        yield found
    assert "Traceback" not in found.log.read_text()
