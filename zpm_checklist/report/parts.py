"""The parts behind page one: themes, business processes, actions, what is left out."""

from __future__ import annotations

from collections.abc import Iterable

from zpm_checklist.model.actions import Action, actions_of
from zpm_checklist.model.applicability import Ground
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.readiness import ItemState, Tally, ThemeTally, in_published_order
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Level, Status
from zpm_checklist.model.wording import REASON, points, status_word
from zpm_checklist.report.blocks import (
    ActionRow,
    Actions,
    Block,
    ItemList,
    ItemRow,
    LeftOut,
    Part,
    Text,
    ThemeRow,
    Themes,
)
from zpm_checklist.report.words import DOT, Voice, counted, in_short, short_date


def themes(snapshot: Snapshot) -> Part:
    """The marks per theme of the monitor, in the order that the monitor prints."""
    ordered = in_published_order(snapshot.readiness.themes)
    block = Themes(
        rows=tuple(_theme_row(theme) for theme in ordered if theme.judged),
        not_judged=tuple(theme.title for theme in ordered if not theme.judged),
    )
    return Part("Per thema van de monitor", (block,))


def _theme_row(theme: ThemeTally) -> ThemeRow:
    share = theme.percent
    counts = tuple((level, theme.counts[level], share[level]) for level in Level)
    return ThemeRow(theme.title, counts, theme.judged, theme.open)


def processes(snapshot: Snapshot, reader: Reader) -> Part:
    """The guide's own items, per business process."""
    blocks: list[Block] = []
    for chapter in snapshot.readiness.chapters:
        states = [
            state
            for state in snapshot.readiness.items
            if state.item.chapter == chapter.chapter.id and not state.item.supplement
        ]
        summary = _summary(chapter.guide, snapshot, reader)
        blocks.append(ItemList(chapter.chapter.title, summary, _rows(states, snapshot, reader)))
    own = reader is Reader.INTERVISION
    return Part("Onze keuzes per bedrijfsproces" if own else "Per bedrijfsproces", tuple(blocks))


def supplement(snapshot: Snapshot, reader: Reader) -> Part | None:
    """The items drawn from the monitor, counted apart; None where none applies."""
    states = [state for state in snapshot.readiness.items if state.item.supplement]
    rows = _rows(states, snapshot, reader)
    if not rows:
        return None
    summary = _summary(snapshot.readiness.supplement, snapshot, reader)
    title = "Punten die niet in de handreiking staan"
    return Part("Aanvullend, uit de monitor", (ItemList(title, summary, rows),))


def _summary(tally: Tally, snapshot: Snapshot, reader: Reader) -> str:
    if not tally.applicable:
        return f"Geen punten voor {Voice.of(snapshot.practice, reader).whom}."
    if reader is Reader.INTERVISION:
        return ""
    purpose = snapshot.practice.profile.purpose
    parts = [
        counted(status, purpose, tally.counts[status])
        for status in Status
        if status not in (Status.OPEN, Status.NOT_APPLICABLE) and tally.counts[status]
    ]
    if tally.counts[Status.OPEN]:
        parts.append(counted(Status.OPEN, purpose, tally.counts[Status.OPEN]))
    head = f"{tally.judged} van {tally.applicable} beoordeeld ({tally.judged_percent}%)"
    return DOT.join((head, *parts))


def _rows(states: Iterable[ItemState], snapshot: Snapshot, reader: Reader) -> tuple[ItemRow, ...]:
    shows_due = reader is not Reader.INTERVISION
    return tuple(
        ItemRow(
            label=state.item.label,
            title=state.item.title,
            status=state.mark.status,
            word=status_word(state.mark.status, snapshot.practice.profile.purpose),
            due=short_date(state.mark.due) if state.mark.due and shows_due else "",
            detail="" if reader.is_outside else _detail(state),
        )
        for state in states
        if state.verdict.applies
    )


def _detail(state: ItemState) -> str:
    parts = []
    if state.mark.owner:
        parts.append(f"Wie: {state.mark.owner}")
    if state.mark.reasons and state.mark.status in (Status.BEHIND, Status.AT_RISK):
        reasons = ", ".join(REASON[reason] for reason in state.mark.reasons)
        parts.append(f"Reden: {reasons}")
    return DOT.join(parts)


def actions(snapshot: Snapshot) -> Part:
    """What is left to do, by the rule of model/actions.py; for readers inside only."""
    found = actions_of(snapshot.pack, snapshot.readiness.items, snapshot.today)
    rows = tuple(_action_row(action, snapshot) for action in found)
    return Part("Acties", (Actions(rows, "Er staan geen acties open."),))


def _action_row(action: Action, snapshot: Snapshot) -> ActionRow:
    return ActionRow(
        due=short_date(action.due) if action.due else "geen datum",
        title=action.title,
        owner=action.owner,
        status=action.status,
        word=status_word(action.status, snapshot.practice.profile.purpose),
        is_overdue=action.is_overdue,
    )


def _groups(snapshot: Snapshot, reader: Reader) -> dict[str, list[ItemState]]:
    """By heading: the profile's reasons, largest group first, then 2022, then the user's own."""
    voice = Voice.of(snapshot.practice, reader)
    found: dict[str, list[ItemState]] = {}
    for state in snapshot.readiness.items:
        if not state.verdict.applies:
            found.setdefault(_heading(state, voice, reader), []).append(state)

    def order(group: tuple[str, list[ItemState]]) -> tuple[int, int]:
        ground = group[1][0].verdict.ground
        return (_GROUND_ORDER.get(ground, len(_GROUND_ORDER)), -len(group[1]))

    return dict(sorted(found.items(), key=order))


_GROUND_ORDER = {Ground.PROFILE: 0, Ground.TRANSITION: 1}

TRANSITION = "Overgang 2022"


def left_out(snapshot: Snapshot, reader: Reader) -> Part | None:
    """What does not apply, one group for each reason."""
    groups = _groups(snapshot, reader)
    if not groups:
        return None
    show_counts = reader is not Reader.INTERVISION
    blocks: list[Block] = [
        LeftOut(
            reason,
            points(len(states)) if show_counts else "",
            tuple(state.item.title for state in states),
        )
        for reason, states in groups.items()
    ]
    if show_counts:
        blocks.insert(0, Text(_how_many_left_out(snapshot, reader)))
    return Part("Niet van toepassing", tuple(blocks))


def _heading(state: ItemState, voice: Voice, reader: Reader) -> str:
    match state.verdict.ground:
        case Ground.PROFILE:
            return voice.left_out(state.verdict.reason)
        case Ground.TRANSITION:
            return f"{TRANSITION}: dit speelde bij de invoering van het model"
    by_whom = "U besliste" if voice.direct else f"Deze {voice.noun} besliste"
    heading = f"{by_whom} dat dit niet geldt"
    why = in_short(state.mark.applies_why)
    return f"{heading}: {why}" if why and not reader.is_outside else heading


def _how_many_left_out(snapshot: Snapshot, reader: Reader) -> str:
    whom = Voice.of(snapshot.practice, reader).whom
    guide, extra = snapshot.readiness.guide, snapshot.readiness.supplement
    sentence = (
        f"Van de {points(guide.total)} uit de handreiking "
        f"{_apply(guide.total - guide.applicable)} niet voor {whom}"
    )
    if extra.total > extra.applicable:
        sentence += (
            f". Van de {points(extra.total)} uit de monitor "
            f"{_apply(extra.total - extra.applicable)} niet"
        )
    return f"{sentence}."


def _apply(count: int) -> str:
    return f"geldt er {count}" if count == 1 else f"gelden er {count}"
