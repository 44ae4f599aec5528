"""What happened to an item: shown when asked for."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date
from zpm_checklist.ui.widgets.labels import Label

if TYPE_CHECKING:
    from zpm_checklist.model.change import HistoryEntry

_MOST = 20


class HistoryView(QWidget):
    """The newest edits, while its button is down."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Closed; reads nothing until it is opened."""
        super().__init__(parent)
        self._session = session
        self._item_id = ""
        self.button = QPushButton(tr("Geschiedenis"))
        """Opens and closes it; it stands above, in line with what is there."""
        self.button.setCheckable(True)
        self._lines = Label("", "caption")
        self._lines.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lines)
        self.button.toggled.connect(self._fill)

    def show_item(self, item_id: str) -> None:
        """The item whose history this is."""
        self._item_id = item_id
        self._fill(self.button.isChecked())

    def _fill(self, is_open: bool) -> None:
        self._lines.setVisible(is_open)
        if not is_open:
            return
        try:
            entries = self._session.history(self._item_id)[-_MOST:]
        except UserError as error:
            self._lines.setText(str(error))
            return
        lines = [self._line(entry) for entry in reversed(entries)]
        self._lines.setText("\n".join(lines) or tr("Hier is nog niets veranderd."))

    def _line(self, entry: HistoryEntry) -> str:
        when = datetime.fromisoformat(entry.at).astimezone()
        moment = f"{short_date(when.date())}, {when:%H:%M}"
        purpose = self._session.purpose
        if entry.before.status is not entry.after.status:
            before, after = (status_word(m.status, purpose) for m in (entry.before, entry.after))
            return tr(
                "{moment}: van {before} naar {after}", moment=moment, before=before, after=after
            )
        names = {
            "note": tr("notitie"),
            "owner": tr("verantwoordelijke"),
            "due": tr("datum"),
            "reasons": tr("reden"),
            "applies": tr("geldt wel of niet"),
            "applies_why": tr("toelichting"),
        }
        changed = [
            word
            for key, word in names.items()
            if getattr(entry.before, key) != getattr(entry.after, key)
        ]
        return tr("{moment}: {changed} veranderd", moment=moment, changed=", ".join(changed))
