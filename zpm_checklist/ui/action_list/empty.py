"""What stands where there is nothing to list: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class NoActions(Card):
    """One sentence on why, one on what to do, and a button that does it."""

    followed = Signal(str)
    """To the items."""
    adding_asked = Signal()
    all_asked = Signal()
    """Lift the filters."""

    def __init__(self, design: Design) -> None:
        """Empty until `tell`."""
        super().__init__(design)
        self._title = Label("", "lead")
        self._told = Label("")
        self.add = QPushButton(tr("Punt toevoegen …"))
        self.add.setProperty("kind", "primary")
        self.items = QPushButton(tr("Naar alle punten"))
        self.everything = QPushButton(tr("Toon alle acties"))
        self._buttons = button_row(design, self.add, self.items, self.everything)
        for part in (self._title, self._told, self._buttons):
            self.column.addWidget(part)
        self.add.clicked.connect(self.adding_asked)
        self.items.clicked.connect(lambda: self.followed.emit(places.link_to(places.ALL_ITEMS)))
        self.everything.clicked.connect(self.all_asked)

    def tell(self, has_checklist: bool, *, narrowed: bool, owners: bool) -> None:
        """Why there is nothing: no checklist, filters that nothing passes, or nothing to do."""
        if not has_checklist:
            self._tell(
                tr("Een financier heeft geen acties"),
                tr("Een financier heeft alleen vragenlijsten. Acties horen bij de punten."),
            )
        elif narrowed:
            self._tell(
                tr("Geen actie past bij wat u koos"),
                tr("Kies een andere naam of stand, of toon alle acties."),
                self.everything,
            )
        else:
            self._tell_none(owners=owners)

    def _tell_none(self, *, owners: bool) -> None:
        told = tr("Zet bij een punt een datum. Het punt staat dan vanzelf op deze lijst.")
        if owners:
            told = tr(
                "Zet bij een punt een datum of een naam. Het punt staat dan vanzelf op deze lijst."
            )
        self._tell(tr("Er staan geen acties open"), told, self.add, self.items)

    def _tell(self, title: str, told: str, *buttons: QPushButton) -> None:
        self._title.setText(title)
        self._told.setText(told)
        for button in (self.add, self.items, self.everything):
            button.setVisible(button in buttons)
        self._buttons.setVisible(bool(buttons))
