"""The example practice: a filled checklist to play with, which can be thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.change import Change
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.workspace import Workspace

EXAMPLE_NAME = "Praktijk De Linde (voorbeeld)"
EXAMPLE_AGB = "94000000"

_DONE = """
planning.doorlichting planning.standaardduur planning.diagnostiek-of-behandeling
planning.beroepenregistratie planning.regiebehandelaar planning.groepsconsulten
zorgverlening.onderscheid-consulten zorgverlening.beroepscodes
zorgverlening.intercollegiaal-overleg registreren.registratieproces
registreren.factureren-per-maand registreren.nieuwe-factuur
zorginkoop.inkoopbeleid zorginkoop.contractafspraken financieel.factuurafspraken
financieel.administratie-inrichten financieel.rapportages communicatie.kennis-bekostiging
communicatie.kennis-factuur communicatie.patientinformatie
communicatie.uniform-en-toegankelijk verantwoording.spelregels verantwoording.factuur-uitleggen
""".split()  # noqa: SIM905 (forty quotation marks say nothing)


_LAST_AUTUMN = {
    "yes": """
        vrij_com02 vrij_com05 vrij_reg01 vrij_reg02 vrij_reg05 vrij_reg07 vrij_fin01 vrij_fin03
        vrij_bel01 vrij_bel02 vrij_bel03 vrij_bel04 vrij_b1 vrij_b2 vrij_a1 vrij_a3
    """,
    "no": """
        vrij_com01 vrij_com03 vrij_com04 vrij_reg03 vrij_reg04 vrij_reg06 vrij_reg08 vrij_fin02
        vrij_ict01 vrij_ict02 vrij_ict03 vrij_bel05 vrij_b3 vrij_a2
    """,
    "not_applicable": "vrij_fin04",
}
_NOW = {
    "yes": """
        vrij_com02 vrij_com03 vrij_com04 vrij_com05 vrij_reg01 vrij_reg02 vrij_reg04 vrij_reg05
        vrij_reg06 vrij_reg07 vrij_fin01 vrij_fin02 vrij_fin03 vrij_ict01 vrij_bel01 vrij_bel02
        vrij_bel03 vrij_bel04 vrij_b1 vrij_b2 vrij_b3 vrij_a1 vrij_a3
    """,
    "no": "vrij_com01 vrij_reg03 vrij_reg08 vrij_bel05",
    "not_applicable": "vrij_fin04",
}
"""Two metings: one of last autumn, closed, and the present one with three questions left."""

_WHY = {"vrij_bel05": "Online groepen geef ik nog niet; dat zoek ik eerst uit."}


def add_example(workspace: Workspace, today: date) -> Practice:
    """Add the example practice with its marks and two rounds; dates lie around `today`.

    Raises InvalidInputError where the register already has it.
    """
    profile = Profile(
        type=PracticeType.VRIJGEVESTIGD,
        before_2022=True,
        contracts=frozenset({Contract.INSURERS}),
        care=frozenset({Care.GROUPS, Care.ONLINE}),
    )
    practice = workspace.add_practice(EXAMPLE_NAME, profile, EXAMPLE_AGB)
    marks = {item: Mark(status=Status.DONE) for item in _DONE} | _unfinished(today)
    workspace.apply(
        [
            Change(practice.id, item.id, BLANK, marks[item.id])
            for item in workspace.pack.items
            if item.id in marks
        ]
    )
    _answer(workspace, practice.id, _LAST_AUTUMN, _on(today, -120))
    workspace.apply_round(workspace.close_round(practice.id, _on(today, -113)))
    _answer(workspace, practice.id, _NOW, _on(today, -4))
    return practice


def _answer(workspace: Workspace, practice_id: str, given: Mapping[str, str], opened: date) -> None:
    """Begin a round on this day, and answer its questions."""
    workspace.apply_round(workspace.begin_round(practice_id, opened))
    answers = {
        question: Answer(AnswerValue(value), why=_WHY.get(question, ""))
        for value, questions in given.items()
        for question in questions.split()
    }
    changes = (
        workspace.edit_answer(practice_id, question, answer) for question, answer in answers.items()
    )
    workspace.apply_answers([change for change in changes if change is not None])


def _on(today: date, days: int) -> date:
    try:
        return today + timedelta(days=days)
    except OverflowError:  # the first or last days that a calendar knows
        return today


def _unfinished(today: date) -> dict[str, Mark]:
    def on(days: int) -> date:
        return _on(today, days)

    return {
        "planning.agendavoering": Mark(Status.ON_SCHEDULE, due=on(21)),
        "planning.indirecte-tijd": Mark(Status.ON_SCHEDULE, due=on(21)),
        "planning.automatisch-vastleggen": Mark(
            Status.BEHIND,
            (Reason.THIRD_PARTY,),
            note="Het EPD vult de setting nog niet zelf in. Leverancier gebeld.",
            due=on(35),
        ),
        "planning.consultsoorten": Mark(Status.DONE, note="Beeldbellen krijgt een eigen kleur."),
        "zorgverlening.ongeplande-zorg": Mark(
            Status.AT_RISK,
            (Reason.CAPACITY,),
            note="Werkafspraak op papier zetten: een halve bladzijde is genoeg.",
            due=on(-5),
        ),
        "zorgverlening.e-health": Mark(Status.ON_SCHEDULE),
        "registreren.minder-administratie": Mark(Status.BEHIND, (Reason.CAPACITY,)),
        "registreren.externe-aanleveringen": Mark(
            Status.AT_RISK,
            (Reason.THIRD_PARTY, Reason.UNCLEAR_INFORMATION),
            note="Nog niet duidelijk of de wachttijden vanzelf worden aangeleverd.",
            due=on(14),
        ),
        # Speaks against the answer to vrij_b3: an example of a contradiction.
        "zorginkoop.simulatie": Mark(
            Status.AT_RISK, (Reason.INSUFFICIENT_INFORMATION,), note="Cijfers van 2021 ontbreken."
        ),
        "zorginkoop.prognose-en-realisatie": Mark(Status.BEHIND, due=on(28)),
        "financieel.uitval-en-capaciteit": Mark(
            Status.ON_SCHEDULE, owner="Administratiekantoor Buis", due=on(10)
        ),
        "informatie.epd-leverancier": Mark(
            Status.AT_RISK,
            (Reason.THIRD_PARTY,),
            note="Vragenlijst aan de leverancier gestuurd.",
            due=on(9),
        ),
        "communicatie.bestaande-informatie": Mark(Status.BEHIND, (Reason.CAPACITY,), due=on(40)),
        "communicatie.meerdere-talen": Mark(
            Status.NOT_APPLICABLE, applies_why="verwijzing naar de landelijke vertaling volstaat"
        ),
        "registreren.zorgvraagtypering": Mark(Status.DONE),
    }
