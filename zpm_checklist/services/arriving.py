"""What an incoming dossier becomes here: what it left out on purpose is never lost."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.exchange.dossier import Dossier
from zpm_checklist.model.change import Arrival
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.mark import BLANK, REASONED, Mark
from zpm_checklist.services import arriving_rounds


def newer(own: Arrival, dossier: Dossier) -> Arrival:
    """The dossier's state, in which what its file leaves out stays as it is here."""
    held = dossier.disclosure
    marks = {
        item: _kept_mark(own.marks.get(item, BLANK), dossier.marks.get(item, BLANK), held)
        for item in own.marks.keys() | dossier.marks.keys()
    }
    rounds = arriving_rounds.merged(own.rounds, dossier.rounds, held)
    return Arrival(dossier.practice, marks, dossier.lineage, rounds)


def fuller(own: Arrival, dossier: Dossier) -> Arrival:
    """The own state of an equal history, with what was missing filled in; nothing is overwritten.

    Equal to `own` where the file has nothing to add.
    """
    filled = {
        item: _filled_mark(own.marks.get(item, BLANK), mark) for item, mark in dossier.marks.items()
    }
    marks = {**own.marks, **{item: mark for item, mark in filled.items() if mark != BLANK}}
    rounds = arriving_rounds.filled(own.rounds, dossier.rounds)
    return own._replace(marks=marks, rounds=rounds)


def _kept_mark(here: Mark, came: Mark, held: Disclosure) -> Mark:
    # Reasons explain a status, and a why explains an overruling: with another they mean nothing.
    reasons_fit = came.status is here.status or came.status in REASONED
    why_fits = came.applies is here.applies
    # A text that is absent may be one that the sender never had, for a file without it may have
    # come to the sender first: what is here is only ever replaced, never taken away.
    return replace(
        came,
        note=(came.note if held.notes else "") or here.note,
        links=(came.links if held.notes else ()) or here.links,
        owner=(came.owner if held.names else "") or here.owner,
        due=came.due if held.dates else here.due,
        reasons=(came.reasons if held.reasons else ()) or (here.reasons if reasons_fit else ()),
        applies_why=(came.applies_why if held.reasons else "")
        or (here.applies_why if why_fits else ""),
    )


def _filled_mark(here: Mark, came: Mark) -> Mark:
    return replace(
        here,
        note=here.note or came.note,
        links=here.links or came.links,
        owner=here.owner or came.owner,
        due=here.due or came.due,
        reasons=here.reasons or (came.reasons if came.status is here.status else ()),
        applies_why=here.applies_why or (came.applies_why if came.applies is here.applies else ""),
    )
