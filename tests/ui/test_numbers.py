"""The window shows the numbers that the command line prints."""

import json
import subprocess
import sys

from PySide6.QtWidgets import QAbstractButton, QLabel

from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.pictures.screenshots import settle

PROGRAM = (sys.executable, "-m", "zpm_checklist")


def test_screen_and_command_line_agree(example_window, register, pack):
    example_window.go(places.OVERVIEW)
    settle()
    overview = example_window.pages.overview
    shown = {
        words.text().strip()  # a lone digit stands below the tens
        for words in (*overview.findChildren(QLabel), *overview.findChildren(QAbstractButton))
        if words.isVisible()
    }
    bars = [bar.accessibleName() for bar in overview.findChildren(StackedBar)]
    progress = {
        button.place: button.accessibleDescription()
        for button in example_window.sidebar.findChildren(PlaceButton)
    }
    name = example_window.session.practice.name
    example_window.close()
    said = json.loads(
        subprocess.run(
            [*PROGRAM, "--register", str(register), "status", name, "--json"],
            capture_output=True,
            check=True,
        ).stdout
    )
    total = said["total"]
    assert f"{total['judged']} van {total['applicable']} punten beoordeeld" in shown
    for status, word in (("done", "geregeld"), ("at_risk", "niet geregeld"), ("open", "nog niet")):
        assert any(text.startswith(f"{total[status]}  {word}") for text in shown), status
    for chapter in said["chapters"]:
        assert progress[chapter["id"]] == (
            f"{chapter['judged']} van {chapter['applicable']} beoordeeld"
        )
    marked = {theme.id for theme in pack.themes}
    assert len(bars) == len(marked) + len(said["chapters"])
    for theme in (theme for theme in said["themes"] if theme["id"] in marked):
        percent = theme["marks"]["percent"]
        assert any(
            all(f"{share}%" in bar for share in percent.values())
            and f"Open: {theme['marks']['open']}." in bar
            for bar in bars
        ), theme["id"]
