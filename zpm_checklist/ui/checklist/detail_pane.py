"""Everything about one item: status, what to do, why, source, note, history."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from zpm_checklist.content.schema import Item
from zpm_checklist.model.applicability import Ground
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.history_view import HistoryView
from zpm_checklist.ui.checklist.item_text import explanation, source_line
from zpm_checklist.ui.checklist.mark_editor import MarkEditor
from zpm_checklist.ui.checklist.status_picker import StatusPicker
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import ContentLabel, Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.rich_text import TermLinker
from zpm_checklist.ui.widgets.side_pane import SidePane


class DetailPane(SidePane):
    """The explanation of one item, and what the practice says of it."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_item`."""
        super().__init__(design, tr("Uitleg bij het punt"))
        self._session = session
        self._item: Item | None = None
        self._practice_id = ""
        """The practice that the fields were filled for: what is typed in them belongs to it."""
        self._drafts: dict[tuple[str, str], Mark] = {}  # by practice and item: typed, not written
        self._linker = TermLinker(session.pack)
        self._place = Label("", "caption")
        self._title = Label("", "title")
        self._picker = StatusPicker(design)
        self._verdict = Label("", "caption")
        self._overrule = QPushButton()
        self._text = ContentLabel(design)
        self._editor = MarkEditor(design)
        self._source = ContentLabel(design)
        self._history = HistoryView(session)
        for part, gap in (
            (self._place, 0),
            (self._title, 0),
            (self._picker, 1),
            (self._verdict, 0),
            (QuietRow(design, self._overrule), 0),
            (self._text, 1),
            (self._editor, 1),
            (self._source, 3),
            (QuietRow(design, self._history.button), 0),
            (self._history, 0),
        ):
            self.column.addSpacing(design.px(gap))
            if isinstance(part, QuietRow):
                self.column.addLayout(part)
            else:
                self.column.addWidget(part)
        self.column.addStretch(1)
        self._picker.picked.connect(self._on_picked)
        self._editor.edited.connect(self._on_edited)
        self._overrule.clicked.connect(self._on_overruled)
        self._text.followed.connect(self.followed)
        self._source.followed.connect(self.followed)
        session.changed.connect(self._on_changed)
        session.practice_changed.connect(self._refresh)
        session.scope_changed.connect(self._refresh)
        self.widget().hide()

    def show_item(self, item: Item | None) -> None:
        """Show one item; what was typed for the former one is saved first."""
        self.save()
        if item is not self._item:
            self._practice_id = ""  # nothing typed so far belongs to this item
        self._item = item
        self.widget().setVisible(item is not None)
        if item is None:
            return
        chapter = self._session.pack.chapter_by_id[item.chapter]
        kind = tr("aanvullend punt") if item.supplement else tr("punt")
        self._place.setText(f"{chapter.title} · {kind} {item.label}")
        self._title.setText(item.title)
        self._text.setText(explanation(item, self._linker))
        self._source.setText(source_line(item, self._session.pack))
        self._refresh()
        self.verticalScrollBar().setValue(0)

    @property
    def has_unsaved(self) -> bool:
        """Whether typed text waits because it could not be written."""
        return bool(self._drafts)

    def save(self) -> None:
        """Save what is being typed."""
        if self._item is not None and self._practice_id == self._practice_at_hand:
            self._editor.save_texts()

    @property
    def _practice_at_hand(self) -> str:
        return self._session.practice.id if self._session.practice else ""

    def focus_note(self) -> None:
        """Put the cursor in the note."""
        self._editor.focus_note()
        self.ensureWidgetVisible(self._editor)

    def _refresh(self) -> None:
        if self._item is None:
            return
        session = self._session
        state = session.state(self._item)
        self._picker.show_status(state.mark.status, session.purpose)
        self._picker.setEnabled(session.is_editable)
        self._editor.setEnabled(session.is_editable)
        self._editor.show_state(
            state,
            with_owner=session.scope.owners,
            keep_typed=self._practice_id == self._practice_at_hand,
        )
        self._practice_id = self._practice_at_hand
        if (draft := self._drafts.get((self._practice_id, self._item.id))) is not None:
            self._editor.offer(draft)
        self._show_verdict(state)
        self._history.show_item(self._item.id)

    def _show_verdict(self, state: ItemState) -> None:
        verdict = state.verdict
        plain = verdict.applies and verdict.ground is Ground.PROFILE
        self._verdict.setVisible(not plain)
        self._verdict.setText(capital(verdict.reason))
        offers = verdict.ground in (Ground.PROFILE, Ground.TRANSITION, Ground.OVERRULED)
        self._overrule.setVisible(offers and not plain and self._session.is_editable)
        overruled = verdict.ground is Ground.OVERRULED
        self._overrule.setText(
            tr("Volg weer mijn profiel") if overruled else tr("Dit geldt toch voor mij")
        )

    def _on_picked(self, status: Status) -> None:
        assert self._item is not None
        after = self._session.state(self._item).mark.with_status(status)
        self._session.edit(self._item.id, after, self._item.title)

    def _on_edited(self, after: Mark, words: str) -> None:
        assert self._item is not None
        key = (self._practice_id, self._item.id)
        # Gone first: a write shows the item anew, and an older draft would come back with it.
        self._drafts.pop(key, None)
        if not self._session.edit(
            self._item.id, after, tr("{words} bij {title}", words=words, title=self._item.title)
        ):
            self._drafts[key] = after

    def _on_overruled(self) -> None:
        assert self._item is not None
        mark = self._session.state(self._item).mark
        if mark.applies is None:
            after = replace(mark, applies=True, applies_why=tr("zelf teruggehaald"))
        else:
            after = replace(mark, applies=None, applies_why="")
        self._session.edit(self._item.id, after, self._item.title)

    def _on_changed(self, item_ids: list[str]) -> None:
        if self._item is not None and self._item.id in item_ids:
            self._refresh()
