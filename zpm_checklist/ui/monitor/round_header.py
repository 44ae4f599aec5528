"""The head of the monitor: which round, how far, and what can be done with rounds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.monitor import PracticeMonitor
from zpm_checklist.model.round import Round
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.dutch_dates import long_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.word_beforehand import WordBeforehand

_ROOMY = 150
"""Below this height of the page (grid units) the rounds wait behind a button."""


class RoundHeader(QWidget):
    """Title, standing and buttons.

    Who works alone sees no rounds (see scope.py); on a low screen they wait behind a button.
    """

    snelscan_asked = Signal()
    merge_asked = Signal()
    asking = Signal()
    """The word about closing came or went."""

    def __init__(self, design: Design, session: Session) -> None:
        """Filled by `refresh`."""
        super().__init__()
        self._design = design
        self._session = session
        self._is_roomy = True
        self._progress = Label("", "body")
        self._round = Label("", "caption")
        self._snelscan = _button(tr("Snelscan"), "primary")
        self._begin = _button(tr("Nieuwe meting"))
        self._close = _button(tr("Meting afsluiten"))
        self._merge = _button(tr("Samenvoegen …"))
        self._rounds = _button(tr("Metingen"), "quiet")
        self._rounds.setCheckable(True)
        self._rounds.setAccessibleName(tr("Metingen tonen of verbergen"))
        self._word = _ClosingWord(design)
        self._buttons = button_row(
            design, self._snelscan, self._begin, self._close, self._merge, self._rounds
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(2))
        column.addWidget(Label(tr("Monitor"), "headline"))
        column.addWidget(self._progress)
        column.addWidget(self._round)
        column.addWidget(self._buttons)
        column.addWidget(self._word)
        self._snelscan.clicked.connect(self.snelscan_asked)
        self._begin.clicked.connect(session.begin_round)
        self._close.clicked.connect(self.ask_closing)
        self._merge.clicked.connect(self.merge_asked)
        self._rounds.toggled.connect(self.refresh)
        self._word.confirmed.connect(session.close_round)
        self._word.put_away.connect(self._on_word)

    @property
    def is_asking(self) -> bool:
        """Whether the word about closing waits for an answer."""
        return self._word.is_asked

    @property
    def fills_page(self) -> bool:
        """Whether the word about closing leaves no room for anything else."""
        return self._word.is_asked and not self._is_roomy

    def fit(self, height: int) -> None:
        """Leave the list its share of a page of this height."""
        is_roomy = height >= self._design.px(_ROOMY)
        if is_roomy != self._is_roomy:
            self._is_roomy = is_roomy
            self.refresh()

    def refresh(self) -> None:
        """The standing of the current round."""
        session = self._session
        scope, monitor = session.scope, session.monitor
        now = monitor.round
        asked = scope.rounds and (self._is_roomy or self._rounds.isChecked())
        can_answer = session.takes_answers
        # Without a round the page itself says what a round is.
        is_bare = (now is None and scope.rounds) or self.fills_page
        self._progress.setText(_progress(monitor))
        self._round.setText(
            round_words(now) if now else tr("Uw eerste antwoord begint een meting.")
        )
        self._progress.setVisible(not is_bare)
        self._round.setVisible((asked or not can_answer) and not is_bare)
        self._buttons.setVisible(not is_bare)
        self._snelscan.setVisible(can_answer)
        self._begin.setVisible(now is not None and not now.is_open)
        self._close.setVisible(asked and now is not None and now.is_open)
        self._rounds.setVisible(scope.rounds and not self._is_roomy)
        self._merge.setVisible(asked and scope.merging)
        if self._word.is_asked and (now is None or not now.is_open):
            self._word.leave()

    def fold(self) -> None:
        """Put the rounds and the word about closing away."""
        self._word.leave()
        self._rounds.setChecked(False)

    def ask_closing(self) -> None:
        """Say what closing means, and ask."""
        now = self._session.monitor.round
        if now is None or not now.is_open:
            return
        self._rounds.setChecked(True)
        self._word.ask(now, len(self._session.monitor.questions) - self._session.monitor.answered)
        self._on_word()

    def _on_word(self) -> None:
        self.refresh()
        self.asking.emit()


class _ClosingWord(WordBeforehand):
    """What closing a round means."""

    confirmed = Signal()
    put_away = Signal()

    def __init__(self, design: Design) -> None:
        """Hidden until it is asked."""
        super().__init__(design, tr("Afsluiten"), tr("Nog niet"))
        self.is_asked = False
        self.yes.clicked.connect(self.leave)
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.leave)

    def leave(self) -> None:
        """Put it away."""
        if self.is_asked:
            self.is_asked = False
            self.hide()
            self.put_away.emit()

    def ask(self, now: Round, left: int) -> None:
        """Show it, with the focus on the answer."""
        missing = {0: "", 1: tr("Eén vraag is nog niet beantwoord. ")}.get(
            left, tr("{left} vragen zijn nog niet beantwoord. ", left=left)
        )
        self.is_asked = True
        self.say(
            tr("{label} afsluiten?", label=capital(now.label)),
            tr(
                "{missing}Na het afsluiten kunt u deze meting alleen nog lezen. Uw punten kunt "
                "u gewoon blijven beoordelen. Vergist u zich? Ongedaan maken zet de meting weer "
                "open.",
                missing=missing,
            ),
        )


def round_words(now: Round) -> str:
    """Which round, since when, and whether it is open."""
    begun = tr(
        "{label}, begonnen op {opened}", label=capital(now.label), opened=long_date(now.opened)
    )
    if now.closed is None:
        return tr("{begun}. De meting is open.", begun=begun)
    return tr(
        "{begun}. Afgesloten op {closed}: u kunt die alleen lezen.",
        begun=begun,
        closed=long_date(now.closed),
    )


def _progress(monitor: PracticeMonitor) -> str:
    against = len(monitor.contradictions)
    said = tr(
        "{answered} van {questions} vragen beantwoord",
        answered=monitor.answered,
        questions=len(monitor.questions),
    )
    return (
        tr("{said} · {against} keer tegenspraak", said=said, against=against) if against else said
    )


def _button(words: str, kind: str = "") -> QPushButton:
    button = QPushButton(words)
    if kind:
        button.setProperty("kind", kind)
    return button
