"""A laptop: one register with a hand on it. Practices travel between laptops as files."""

from dataclasses import replace
from datetime import date

import pytest

from tests.registers import ITEMS, SOLO, answer, edit, fingerprint, opened
from zpm_checklist.model.answer import Answer
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import export_dossier, import_dossiers
from zpm_checklist.services.safekeeping import check_register

TODAY = date(2026, 11, 22)
NOTED = Mark(Status.BEHIND, note="KANARIE-notitie", owner="KANARIE-naam", due=TODAY)


class Laptop:
    """Edits, exports and imports; every import is followed by a check of the register."""

    def __init__(self, folder, name):
        self.register = folder / f"{name}.sqlite"
        self.folder = folder
        self.files = 0

    def add(self, name="Praktijk"):
        with opened(self.register) as workspace:
            return workspace.add_practice(name, SOLO).id

    def edit(self, practice, item=0, mark=NOTED):
        with opened(self.register) as workspace:
            edit(workspace, practice, ITEMS[item], mark)

    def export(self, practice, *, with_notes=False, with_names=False, **what):
        self.files += 1
        disclosure = Disclosure(notes=with_notes, names=with_names, **what)
        path = self.folder / f"{self.register.stem}-{self.files}.zpm"
        with opened(self.register) as workspace:
            export_dossier(workspace, practice, path, TODAY, disclosure)
        return path

    def take(self, *paths):
        with opened(self.register) as workspace:
            done = import_dossiers(workspace, *paths)
            assert check_register(workspace) == []
        return [imported.outcome for imported in done]

    def refuses(self, *paths, why, error=FileRefusedError):
        before = fingerprint(self.register)
        with pytest.raises(error, match=why):
            self.take(*paths)
        assert fingerprint(self.register) == before

    def begin_round(self, practice, day=TODAY):
        with opened(self.register) as workspace:
            workspace.apply_round(workspace.begin_round(practice, day))

    def close_round(self, practice, day=TODAY):
        with opened(self.register) as workspace:
            workspace.apply_round(workspace.close_round(practice, day))

    def answer(self, practice, question, value=None, reasons=(), why=""):
        with opened(self.register) as workspace:
            answer(workspace, practice, question, Answer(value, reasons, why))

    def rounds(self, practice):
        with opened(self.register) as workspace:
            return workspace.rounds(practice)

    def marks(self, practice):
        with opened(self.register) as workspace:
            return dict(workspace.marks(practice))

    def names(self):
        with opened(self.register) as workspace:
            return [practice.name for practice in workspace.practices]

    def rename(self, practice, name):
        with opened(self.register) as workspace:
            after = replace(workspace.practice(practice), name=name)
            workspace.apply_to_practice(workspace.edit_practice(after))
