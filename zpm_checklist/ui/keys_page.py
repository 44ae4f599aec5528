"""All keys and what the program is, on one page."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from zpm_checklist import __version__
from zpm_checklist.ui.actions import MENUS
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.scroll_page import Card, ScrollPage
from zpm_checklist.ui.translation import tr

_READABLE = 180
_LIST_KEYS = (
    ("1", tr("Geregeld of behaald")),
    ("2", tr("Loopt of op schema")),
    ("3", tr("Deels geregeld, of achter maar in te halen")),
    ("4", tr("Niet geregeld of in gevaar")),
    ("N", tr("Niet voor mij")),
    ("0", tr("Nog niet bekeken")),
    ("↑ ↓", tr("Vorig of volgend punt")),
    ("Enter", tr("Naar de notitie bij het punt")),
)

_QUESTION_KEYS = (
    ("1 2 3", tr("Op schema, achter of in gevaar")),
    ("1 2", tr("Ja of nee, bij vragen met ja en nee")),
    ("N", tr("Niet van toepassing")),
    ("0", tr("Het antwoord wissen")),
    ("A – F", tr("In de Snelscan: een reden geven of terugnemen")),
    ("Enter", tr("In de Snelscan: het voorstel overnemen, of verder")),
    ("← →", tr("In de Snelscan: vorige of volgende vraag; in de monitor: thema dicht of open")),
    ("Esc", tr("De Snelscan verlaten")),
)


class KeysPage(ScrollPage):
    """Sneltoetsen and about."""

    def __init__(self, design: Design, state: str) -> None:
        """`state` is the moment that the content speaks of."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Sneltoetsen"))
        self.column.addWidget(Label(tr("Sneltoetsen"), "headline"))
        marking = [
            (tr("In de lijst met punten"), _LIST_KEYS),
            (tr("In de Snelscan en de monitor"), _QUESTION_KEYS),
        ]
        menus = [
            (
                title.replace("&", ""),
                tuple(
                    (_shown(entry.keys), entry.words.replace("&", ""))
                    for entry in entries
                    if entry.keys
                ),
            )
            for title, entries in MENUS.items()
        ]
        for title, rows in (*marking, *menus):
            card = Card(design)
            card.column.addWidget(Label(title, "lead"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(design.px(6))
            grid.setColumnStretch(1, 1)
            for number, (key, words) in enumerate(rows):
                shown = Label(key, "strong")
                shown.setWordWrap(False)
                grid.addWidget(shown, number, 0)
                grid.addWidget(Label(words), number, 1)
            card.column.addLayout(grid)
            self.column.addWidget(card)
        about = Card(design)
        about.column.addWidget(Label(tr("Over ZPM-Checklist"), "lead"))
        about.column.addWidget(
            Label(
                tr(
                    "Versie {version}. De inhoud geeft de stand van de {state}; dat zijn niet "
                    "per se de regels van nu. De uitkomst is uw eigen beoordeling: geen bewijs en "
                    "geen advies. Alles blijft op deze computer; het programma gebruikt geen "
                    "internet.",
                    version=__version__,
                    state=state,
                )
            )
        )
        self.column.addWidget(about)
        self.column.addStretch(1)


def _shown(keys: tuple[str, ...]) -> str:
    dutch = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.PortableText)
    return dutch.replace("Left", "←")
