"""How far one is: the ring, and each count with what it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zpm_checklist.model.readiness import ItemState, Readiness
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.card import ChartCard
from zpm_checklist.ui.charts.data import Cells, Figure, cells_of
from zpm_checklist.ui.charts.figures import COUNTED, status_figure
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.charts.painted import ProgressRing
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation.narrowing import items_link
from zpm_checklist.ui.overview.signed_count import SignedCount
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.flow_layout import FlowLayout


class ProgressCard(ChartCard):
    """The ring beside its counts, and what they leave out."""

    followed = Signal(str)
    """The items behind a number."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `refresh`."""
        super().__init__(design, tr("Hoe ver u bent"), self.cells)
        self._session = session
        self._figure: Figure | None = None
        self._ring = ProgressRing(design)
        self._left_out = NumberButton(design, "caption", colour="soft")
        self._more = NumberButton(design, "caption", colour="soft")
        self._counts = {status: SignedCount(design, status) for status in Status}
        flow = QWidget()
        self._flow = FlowLayout(flow)
        for status in (*COUNTED, Status.NOT_APPLICABLE):
            self._flow.addWidget(self._counts[status])
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(flow)
        words.addSpacing(design.px(2))
        words.addWidget(self._left_out)
        words.addWidget(self._more)
        words.addStretch(1)
        self._row = QHBoxLayout(self.chart)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        buttons = (self._left_out, self._more, *(entry.button for entry in self._counts.values()))
        for button in buttons:
            button.followed.connect(self.followed)
        self._ring.followed.connect(self.followed)
        design.changed.connect(self._space_row)
        self._space_row()

    def refresh(self) -> None:
        """Other marks, or another practice."""
        readiness, purpose = self._session.readiness, self._session.purpose
        tally = readiness.guide
        guide = [state for state in readiness.items if not state.item.supplement]
        figure = status_figure(tr("De checklist"), tally, guide, purpose)
        self._figure = figure
        share = tally.judged_percent
        self._ring.show_figure(figure, f"{share}%" if share is not None else "–")
        self.heading.setText(
            tr(
                "{judged} van {applicable} punten beoordeeld",
                judged=tally.judged,
                applicable=tally.applicable,
            )
        )
        parts = dict(zip(COUNTED, figure.parts, strict=False))
        most = max(tally.counts[status] for status in self._counts)
        for status, count in self._counts.items():
            word, number = status_word(status, purpose), tally.counts[status]
            if status is Status.NOT_APPLICABLE:
                count.tell(number, word, *_put_aside(guide, number, word), most=most)
            elif status in parts:
                count.tell(number, word, parts[status].said, parts[status].link, most=most)
            else:
                count.tell(number, word, figure.n_said, "", most=most)
        self._show_left_out(readiness, guide)
        self.refresh_table()

    def cells(self) -> Cells:
        """The counts once more."""
        return cells_of(tr("geheel"), [self._figure] if self._figure else [])

    def _show_left_out(self, readiness: Readiness, guide: list[ItemState]) -> None:
        tally, more = readiness.guide, readiness.supplement
        others = [state.item.id for state in guide if not state.verdict.applies]
        self._left_out.show_words(
            tr(
                "{applicable} van de {total} punten gelden voor u.",
                applicable=tally.applicable,
                total=tally.total,
            ),
            tr(
                "De andere {others} tellen nergens mee: dat volgt uit uw gegevens, of u besliste "
                "het zelf.",
                others=len(others),
            ),
            items_link(others, tr("Niet voor u")),
        )
        extra = [s for s in readiness.items if s.item.supplement and s.verdict.applies]
        judged = [s.item.id for s in extra if s.mark.status.is_judged]
        self._more.setVisible(bool(more.applicable))
        self._more.show_words(
            tr(
                "Daarnaast beoordeelde u {judged} van de {applicable} aanvullende punten.",
                judged=more.judged,
                applicable=more.applicable,
            ),
            tr("Aanvullende punten komen uit de monitor. Ze tellen niet mee in de ring."),
            items_link(judged, tr("Aanvullend, beoordeeld")),
        )

    def _space_row(self) -> None:
        self._row.setSpacing(self._design.px(6))
        self._flow.setSpacing(0)


def _put_aside(guide: list[ItemState], number: int, word: str) -> tuple[str, str]:
    """What the items count that the user took out by hand, and the link to them."""
    said = tr("{count} keer koos u zelf “{word}”. Dat telt niet mee.", count=number, word=word)
    taken = (state.item.id for state in guide if state.mark.status is Status.NOT_APPLICABLE)
    return said, items_link(taken, tr("Zelf gekozen: {word}", word=word))
