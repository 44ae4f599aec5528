"""What every test stands on: its own register, its own time zone, no window on the screen."""

import os
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Europe/Amsterdam"
time.tzset()

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from tests.dutch import sentence_lengths  # noqa: E402
from zpm_checklist.content.loader import load_pack  # noqa: E402

# A slow machine is no mistake of ours, and equal code gets equal examples.
settings.register_profile(
    "zpm",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("zpm")


def pytest_terminal_summary(terminalreporter):
    """How long our sentences are, with every run."""
    lengths = sentence_lengths(load_pack())
    average = f"{sum(lengths) / len(lengths):.1f}".replace(".", ",")
    terminalreporter.write_line(
        f"Inhoud: {len(lengths)} zinnen, gemiddeld {average} woorden, langste {max(lengths)}."
    )


@pytest.fixture(autouse=True)
def _own_place(tmp_path, monkeypatch):
    """No test may see the user's own register, another test's, or another day."""
    monkeypatch.setenv("ZPM_REGISTER", str(tmp_path / "eigen" / "register.sqlite"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg-data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg-config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg-cache"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    mask = os.umask(0o022)
    yield
    os.umask(mask)


@pytest.fixture(scope="session")
def pack():
    """The content as the program reads it."""
    return load_pack()
