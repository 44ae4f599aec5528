"""A real register with work in it, a training room with a case begun, and files of both."""

import json
import os
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.cli.program import Here
from tests.exchange.pdfs import printed
from tests.exchange.samples import sealed
from tests.registers import SOLO, edit, fingerprint, opened
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.paths import training_register
from zpm_checklist.services.dossiers import export_dossier
from zpm_checklist.services.lessons import hand_in, make_lesson, save_lesson
from zpm_checklist.services.training import find_case, open_exercise_register, start_case

REAL, PLAYED = "Praktijk Noord", "Praktijk Zeegras"


@dataclass(frozen=True)
class World:
    """Where everything lies."""

    real: Path
    room: Path
    lesson: Path
    result: Path
    dossier: Path
    """Of the real practice."""
    folder: Path
    """Room for what a test makes."""

    def file(self, name, data):
        """A file somebody made."""
        path = self.folder / name
        path.write_bytes(data)
        return path

    def copy(self, source, name):
        """The same bytes under another name."""
        return self.file(name, source.read_bytes())

    def in_pdf(self, source, name):
        """A PDF that carries these bytes where a report carries its dossier."""
        return self.file(name, printed(source.read_bytes()))

    def forged(self, source, name, **changes):
        """The document with other members, and a hash that fits; None takes a member away."""
        document = {**json.loads(source.read_bytes()), **changes}
        kept = {key: value for key, value in document.items() if value is not None}
        return self.file(name, sealed(kept))


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Made once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("training")
    pack = load_pack()
    with opened(folder / "echt.sqlite") as real:
        practice = real.add_practice(REAL, SOLO)
        edit(real, practice.id, "planning.standaardduur", Mark(Status.DONE, note="echt"))
        export_dossier(real, practice.id, folder / "echt.zpm", date(2026, 11, 22))
    case = find_case("solo")
    lesson = make_lesson(pack, case, [answer.item for answer in case.answers])
    save_lesson(lesson, folder / "les.zpmles")
    room = open_exercise_register(pack, folder / "oefening.sqlite")
    played = start_case(room, case)
    edit(room, played.id, "planning.standaardduur", Mark(Status.AT_RISK, note="spel"))
    hand_in(room, played, lesson, "Ster", folder / "ster.zpmuitslag")
    room.close()
    return folder


@pytest.fixture
def world(made, tmp_path):
    """The test's own copy, in the places where the program looks for it."""
    real, room = Path(os.environ["ZPM_REGISTER"]), training_register()
    for source, target in ((made / "echt.sqlite", real), (made / "oefening.sqlite", room)):
        target.parent.mkdir(parents=True)
        shutil.copy(source, target)
    folder = tmp_path / "stick"
    folder.mkdir()
    for name in ("les.zpmles", "ster.zpmuitslag", "echt.zpm"):
        shutil.copy(made / name, folder / name)
    return World(
        real=real,
        room=room,
        lesson=folder / "les.zpmles",
        result=folder / "ster.zpmuitslag",
        dossier=folder / "echt.zpm",
        folder=folder,
    )


@pytest.fixture
def here(capsys):
    """Commands within this process."""
    return Here(capsys)


def contents(folder):
    """Every file below a folder with its fingerprint: not one byte may differ."""
    return {str(path): fingerprint(path) for path in folder.rglob("*") if path.is_file()}
