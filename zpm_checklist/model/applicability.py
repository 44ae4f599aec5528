"""Which items apply to a practice, each with its reason in a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from zpm_checklist.content.requirements import alternatives
from zpm_checklist.content.schema import Item
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Profile, Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr


class Ground(StrEnum):
    """What decided whether an item applies."""

    PROFILE = "profile"
    TRANSITION = "transition"
    """The moment has passed: folded under "Overgang 2022"."""
    JUDGED = "judged"
    """The profile leaves it out, but the user gave a verdict, so it counts."""
    OVERRULED = "overruled"
    MARKED = "marked"
    """The user marked it as not applicable."""


class Verdict(NamedTuple):
    """Whether an item applies, on what ground, and why in one Dutch sentence."""

    applies: bool
    ground: Ground
    reason: str


_MISSING = {
    "staff": tr("u werkt zonder personeel"),
    "institution": tr("u bent geen instelling"),
    "contracts": tr("u hebt geen contract met een zorgverzekeraar of DJI"),
    "contracts:insurers": tr("u hebt geen contract met een zorgverzekeraar"),
    "contracts:multi_year": tr("u hebt geen meerjarig contract"),
    "contracts:dji": tr("u hebt geen contract met DJI"),
    "before_2022": tr("u hebt geen zorg van vóór 2022 gedeclareerd"),
    "subcontracting": tr("u werkt niet als hoofd- of onderaannemer"),
    "multi_setting": tr("u werkt in één setting"),
    "horizontal": tr("u doet niet mee aan horizontaal toezicht"),
    "care:groups": tr("u geeft geen groepsbehandeling"),
    "care:online": tr("u geeft geen online zorg"),
    "care:youth": tr("u geeft geen jeugdhulp"),
    "care:acute": tr("u geeft geen acute zorg"),
    "care:forensic": tr("u geeft geen forensische zorg"),
    "care:inpatient": tr("u hebt geen klinisch verblijf"),
    "type:vrijgevestigd": tr("u bent geen vrijgevestigde"),
    "type:small_institution": tr("u bent geen kleine instelling"),
    "type:large_institution": tr("u bent geen grote instelling"),
    "type:paaz_puk": tr("u bent geen PAAZ of PUK"),
    "type:financier": tr("u bent geen financier"),
}
"""Why a requirement does not hold, as the end of a sentence."""

_APPLIES = Verdict(True, Ground.PROFILE, tr("Dit punt past bij uw profiel."))


def by_profile(item: Item, profile: Profile) -> Verdict:
    """The verdict from the profile alone.

    Items whose moment has passed (`transition == "history"`) stay out of a self-audit even
    where the practice claimed care from before 2022; an introduction or merger brings them back.
    """
    if not profile.type.has_checklist:
        return Verdict(False, Ground.PROFILE, tr("Een financier heeft alleen vragenlijsten."))
    facts = profile.facts()
    for clause in item.requires:
        options = alternatives(clause)
        if not facts.intersection(options):
            return Verdict(
                False,
                Ground.PROFILE,
                tr("Niet voor u: {why_missing}.", why_missing=_why_missing(options)),
            )
    if item.transition == "history" and profile.purpose is Purpose.SELF_AUDIT:
        return Verdict(
            False,
            Ground.TRANSITION,
            tr("Overgang 2022: dit speelde bij de invoering van het model."),
        )
    return _APPLIES


def applies(item: Item, profile: Profile, mark: Mark = BLANK) -> Verdict:
    """The verdict that counts: the user's word first, then a verdict given, then the profile.

    A mark of "not applicable" takes an item out. A real verdict (done … at risk) on an item that
    the profile leaves out calls it back, so that no judged item ever drops out of the numbers
    unseen.
    """
    if mark.applies is not None:
        why = mark.applies_why or tr("geen toelichting")
        word = tr("wel") if mark.applies else tr("niet")
        if mark.applies and mark.status is Status.NOT_APPLICABLE:
            return Verdict(False, Ground.MARKED, _marked_reason(mark))
        return Verdict(
            mark.applies,
            Ground.OVERRULED,
            tr("U besliste dat dit {word} geldt: {why}.", word=word, why=why),
        )
    if mark.status is Status.NOT_APPLICABLE:
        return Verdict(False, Ground.MARKED, _marked_reason(mark))
    verdict = by_profile(item, profile)
    if not verdict.applies and mark.status.is_judged and profile.type.has_checklist:
        return Verdict(True, Ground.JUDGED, tr("U hebt dit punt beoordeeld, dus het telt mee."))
    return verdict


def _why_missing(options: tuple[str, ...]) -> str:
    reasons = [_MISSING[option] for option in options]
    if len(reasons) == 1:
        return reasons[0]
    # "u geeft geen online zorg, geen groepsbehandeling en geen jeugdhulp"
    head, *tail = reasons
    stem = " ".join(head.split()[:2]) + " "
    shortened = [head, *(reason.removeprefix(stem) for reason in tail)]
    return tr("{first} en {last}", first=", ".join(shortened[:-1]), last=shortened[-1])


def _marked_reason(mark: Mark) -> str:
    return tr(
        "U zette dit op “niet voor mij”{why}.",
        why=f": {mark.applies_why}" if mark.applies_why else "",
    )
