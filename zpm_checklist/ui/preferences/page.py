"""Instellingen: look, text size, motion, what is shown, and where the data lies."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from zpm_checklist import __version__
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import ZOOM_STEPS, Design
from zpm_checklist.ui.preferences.backup_card import BackupCard
from zpm_checklist.ui.preferences.library_list import LibraryList
from zpm_checklist.ui.scope import works_alone
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.checkbox import CheckBox
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.saved_line import not_shown
from zpm_checklist.ui.widgets.scroll_page import Card, ScrollPage

_READABLE = 180
_HERE = "\u200b"
"""Takes no room, and lets a line end."""


class SettingsPage(ScrollPage):
    """Each choice holds at once; there is nothing to save."""

    told = Signal(str)
    """A sentence about what could not be shown."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Filled when it is shown."""
        super().__init__(design, _READABLE)
        self._session = session
        self._settings = settings
        self.setAccessibleName(tr("Instellingen"))
        self._look = ChipQuestion(
            design,
            tr("Kleuren"),
            {
                "system": tr("Zoals het systeem"),
                "light": tr("Licht"),
                "dark": tr("Donker"),
                "contrast": tr("Hoog contrast"),
            },
            many=False,
        )
        self._zoom = ChipQuestion(
            design,
            tr("Grootte van de tekst"),
            {step: tr("{percent} %", percent=round(step * 100)) for step in ZOOM_STEPS},
            many=False,
            hint=tr("Of met Ctrl en + of −."),
        )
        self._still = CheckBox(design, tr("Niets laten bewegen op het scherm"))
        self._wide = CheckBox(design, tr("Toon ook wat voor grotere organisaties is"))
        self._wide_note = Label("", "caption")
        self._register = Label("", "strong")
        self.backups = BackupCard(design, session, settings)
        self.libraries = LibraryList(design)
        self.column.addWidget(Label(tr("Instellingen"), "headline"))
        for card in (self._seen_card(), self._shown_card(), self._register_card()):
            self.column.addWidget(card)
        self.column.addWidget(self.backups)
        self.column.addWidget(self._program_card())
        self.column.addStretch(1)
        self._look.answered.connect(lambda: settings.look_asked.emit(self._look.answer))
        self._zoom.answered.connect(lambda: design.set_zoom(self._zoom.answer))
        self._still.clicked.connect(settings.keep_still)
        self._wide.clicked.connect(settings.widen)
        for signal in (settings.changed, design.changed, session.practice_changed):
            signal.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What may have changed elsewhere."""
        super().showEvent(event)
        self._refresh()

    def _seen_card(self) -> Card:
        card = self._card(tr("Beeld"), self._look, self._zoom, self._still)
        for part in (self._zoom, self._still):
            card.column.insertSpacing(card.column.indexOf(part), self._design.px(2))
        return card

    def _shown_card(self) -> Card:
        return self._card(tr("Wat u ziet"), self._wide, self._wide_note)

    def _register_card(self) -> Card:
        buttons = button_row(
            self._design,
            _button(tr("Map openen"), self._open_folder),
            _button(tr("Ander register kiezen …"), self._settings.register_asked.emit),
        )
        where = Label(tr("Al uw gegevens staan in één bestand op deze computer, het register:"))
        return self._card(tr("Uw gegevens"), where, self._register, buttons)

    def _program_card(self) -> Card:
        version = Label(tr("ZPM-Checklist, versie {version}", version=__version__))
        return self._card(tr("Dit programma"), version, self.libraries)

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card(self._design)
        card.column.addWidget(Label(title, "title"))
        for part in parts:
            card.column.addWidget(part)
        return card

    def _refresh(self) -> None:
        settings, practice = self._settings, self._session.practice
        self._look.choose([settings.look])
        self._zoom.choose([self._design.zoom])
        self._still.setChecked(settings.is_still)
        self._wide.setChecked(settings.is_wide)
        is_needed = practice is None or works_alone(practice)
        self._wide.setEnabled(is_needed)
        self._wide_note.setText(_wide_note() if is_needed else _all_is_shown())
        self._register.setText(_breaking(str(settings.register)))
        self._register.setAccessibleName(str(settings.register))

    def _open_folder(self) -> None:
        if why := not_shown(self._settings.register.parent):
            self.told.emit(why)


def _breaking(path: str) -> str:
    """A path that a line can be broken in: after each folder."""
    return path.replace(os.sep, f"{os.sep}{_HERE}")


def _button(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(lambda _=False: act())
    return button


def _wide_note() -> str:
    return tr(
        "U werkt alleen. Daarom ziet u niet wie wat doet, geen metingen, geen Samenvoegen en geen "
        "landelijke cijfers. Zet dit aan als u die wel wilt zien."
    )


def _all_is_shown() -> str:
    return tr("In deze praktijk werken meer mensen. U ziet daarom alles al.")
