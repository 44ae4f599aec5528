"""The six questions about a practice: at the first run, and later to change the answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.practice import (
    Care,
    Contract,
    Practice,
    PracticeType,
    Profile,
    Purpose,
)
from zpm_checklist.model.wording import CARE, capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.dutch_dates import DUTCH, to_qdate
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.typed_dates import no_date, parse_typed_date

_ALONE, _WITH_STAFF = "alone", "staff"
_KINDS = {
    (PracticeType.VRIJGEVESTIGD, _ALONE): tr("Alleen, als vrijgevestigde"),
    (PracticeType.VRIJGEVESTIGD, _WITH_STAFF): tr("Vrijgevestigd, met personeel"),
    (PracticeType.SMALL_INSTITUTION, ""): tr("Kleine instelling"),
    (PracticeType.LARGE_INSTITUTION, ""): tr("Grote instelling"),
    (PracticeType.PAAZ_PUK, ""): tr("PAAZ of PUK"),
    (PracticeType.FINANCIER, ""): tr("Financier"),
}
_PURPOSES = {
    Purpose.SELF_AUDIT: tr("Eigen controle"),
    Purpose.INTRODUCTION: tr("Invoering of start"),
    Purpose.MERGER: tr("Fusie of overname"),
    Purpose.TRAINING: tr("Training"),
}
_YES_NO = {True: tr("Ja"), False: tr("Nee")}
_CONTRACTS = {
    Contract.INSURERS: tr("Zorgverzekeraars"),
    Contract.MULTI_YEAR: tr("Zorgverzekeraars, meerjarig"),
    Contract.DJI: tr("DJI (forensische zorg)"),
}

_NO_NAME = tr("De naam is nog leeg. Vul bovenaan een naam in; die komt op het rapport.")


class ProfileForm(QWidget):
    """Name, AGB code and the questions that decide which items apply."""

    def __init__(self, design: Design) -> None:
        """Filled with the defaults of a practice of one."""
        super().__init__()
        self._is_known = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(design.px(6))
        self._gap = design.px(1.5)
        self._name = self._field(
            Label(tr("Hoe heet uw praktijk of instelling?"), "lead"),
            tr("Naam op het rapport"),
            tr("Kloppen de antwoorden hieronder? Druk dan op Enter."),
        )

        def ask(
            question: str, answers: dict, *, many: bool = False, hint: str = ""
        ) -> ChipQuestion:
            asked = ChipQuestion(design, question, answers, many=many, hint=hint)
            self._column.addWidget(asked)
            asked.answered.connect(self._show_what_matters)
            return asked

        self._kind = ask(tr("1. Hoe werkt u?"), _KINDS)
        self._purpose = ask(tr("2. Waarom vult u de checklist nu in?"), _PURPOSES)
        self._day_title = Label("", "lead")
        self._day = self._field(self._day_title, tr("dd-mm-jjjj"))
        self._before = ask(
            tr("3. Hebt u zorg van vóór 2022 gedeclareerd?"),
            _YES_NO,
            hint=tr("Dan gelden ook punten over de oude declaraties en gegevens."),
        )
        self._contracts = ask(
            tr("4. Met wie hebt u contracten?"),
            _CONTRACTS,
            many=True,
            hint=tr("Niets kiezen mag ook."),
        )
        self._care = ask(
            tr("5. Welke zorg geeft u ook?"),
            {care: capital(CARE[care]) for care in Care},
            many=True,
            hint=tr("Niets kiezen mag ook."),
        )
        self._subcontracting = ask(tr("6. Werkt u als hoofd- of onderaannemer?"), _YES_NO)
        self._settings = ask(tr("Werkt u in meer dan één setting?"), _YES_NO)
        self._horizontal = ask(tr("Doet u mee aan horizontaal toezicht, of wilt u dat?"), _YES_NO)
        self._agb = self._field(
            Label(tr("AGB-code (mag leeg blijven)"), "lead"),
            tr("Acht cijfers"),
            tr("Die staat op het rapport voor de zorgverzekeraar en in uw brieven."),
        )
        self._kind.answered.connect(self._take_defaults)
        self.show_profile("", "", Profile.for_type(PracticeType.VRIJGEVESTIGD))

    def show_practice(self, practice: Practice) -> None:
        """Fill in a practice's answers."""
        self.show_profile(practice.name, practice.agb, practice.profile, is_known=True)

    def show_profile(
        self, name: str, agb: str, profile: Profile, *, is_known: bool = False
    ) -> None:
        """Fill in these answers, of a practice that is in the register already or of a new one."""
        self._is_known = is_known
        self._name.setText(name)
        self._agb.setText(agb)
        staff = ""
        if profile.type is PracticeType.VRIJGEVESTIGD:
            staff = _WITH_STAFF if profile.staff else _ALONE
        self._kind.choose([(profile.type, staff)])
        self._purpose.choose([profile.purpose])
        self._day.setText(
            DUTCH.toString(to_qdate(profile.date), "dd-MM-yyyy") if profile.date else ""
        )
        self._before.choose([profile.before_2022])
        self._contracts.choose(profile.contracts)
        self._care.choose(profile.care)
        self._subcontracting.choose([profile.subcontracting])
        self._settings.choose([profile.multi_setting])
        self._horizontal.choose([profile.horizontal])
        self._show_what_matters()

    @property
    def name(self) -> str:
        """The name as typed."""
        return self._name.text()

    @property
    def agb(self) -> str:
        """The AGB code as typed; empty for who is not asked for one."""
        return self._agb.text() if self._kind.answer[0].has_checklist else ""

    @property
    def answers(self) -> tuple[str, str, str, Profile]:
        """All that is filled in, to compare with what was filled in before."""
        return self._name.text(), self._day.text(), self._agb.text(), self.profile()

    def first_problem(self) -> tuple[QLineEdit, str] | None:
        """The first field with something that cannot be kept, and a Dutch sentence about it."""
        from zpm_checklist.services.guard import checked_agb, checked_name  # noqa: PLC0415

        told = (
            (self._name, _refusal(checked_name, self.name) if self.name.strip() else _NO_NAME),
            (self._day, self._date_problem()),
            (self._agb, _refusal(checked_agb, self.agb)),
        )
        return next(((field, problem) for field, problem in told if problem), None)

    def _date_problem(self) -> str:
        typed = self._day.text().strip()
        if not typed or not self._asks_day or parse_typed_date(typed):
            return ""
        return no_date(typed)

    def profile(self) -> Profile:
        """The answers."""
        kind, staff = self._kind.answer
        institution = kind.is_institution
        purpose = self._purpose.answer
        return replace(
            Profile.for_type(kind),
            staff=institution or staff == _WITH_STAFF,
            purpose=purpose,
            date=parse_typed_date(self._day.text().strip()) if self._asks_day else None,
            before_2022=self._before.answer,
            contracts=frozenset(self._contracts.chosen),
            care=frozenset(self._care.chosen),
            subcontracting=self._subcontracting.answer,
            multi_setting=institution and self._settings.answer,
            horizontal=institution and self._horizontal.answer,
        )

    @property
    def _asks_day(self) -> bool:
        """Who begins a control has no next one in mind; the overview asks for it."""
        return self._is_known or self._purpose.answer.looks_ahead

    def focus_name(self) -> None:
        """Put the cursor where one starts."""
        self._name.setFocus()

    def _field(self, title: Label, placeholder: str, hint: str = "") -> QLineEdit:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._gap)
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(title.text())
        title.setBuddy(field)
        column.addWidget(title)
        column.addWidget(field)
        if hint:
            column.addWidget(Label(hint, "caption"))
            field.setAccessibleDescription(hint)
        self._column.addWidget(holder)
        return field

    def _take_defaults(self) -> None:
        default = Profile.for_type(self._kind.answer[0])
        self._settings.choose([default.multi_setting])
        self._horizontal.choose([default.horizontal])

    def _show_what_matters(self) -> None:
        kind, _ = self._kind.answer
        cares = kind.has_checklist
        asked = (self._before, self._contracts, self._care, self._subcontracting)
        for question in asked:
            question.setVisible(cares)
        self._settings.setVisible(kind.is_institution)
        self._horizontal.setVisible(kind.is_institution)
        self._agb.parentWidget().setVisible(cares)
        self._ask_day()

    def _ask_day(self) -> None:
        looks_ahead = self._purpose.answer.looks_ahead
        question = (
            tr("Op welke datum moet u klaar zijn? (mag leeg blijven)")
            if looks_ahead
            else tr("Wanneer is uw volgende controle? (mag leeg blijven)")
        )
        self._day_title.setText(question)
        self._day.setAccessibleName(question)
        self._day.parentWidget().setVisible(self._asks_day)


def _refusal(checked: Callable[[str], str], typed: str) -> str:
    """Why a text cannot be kept; empty where it can."""
    try:
        checked(typed)
    except UserError as error:
        return str(error)
    return ""
