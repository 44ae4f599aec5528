"""The numbers of one practice, counted again in the plainest way, from monitor-rules.md."""

from decimal import ROUND_HALF_UP, Decimal

from zpm_checklist.model.mark import BLANK
from zpm_checklist.model.practice import PracticeType, Purpose

LEVEL = {
    "done": "on_schedule",
    "on_schedule": "on_schedule",
    "behind": "behind",
    "at_risk": "at_risk",
}


def half_up(part, whole):
    """Rounded half up, by decimals."""
    return int((Decimal(100 * part) / Decimal(whole)).quantize(Decimal(1), ROUND_HALF_UP))


def counts_for(item, profile, mark):
    """Whether this item counts for this practice, read anew from the design."""
    if mark.status == "not_applicable":
        # A word of one's own ("does not apply") and this status both take it out.
        return False
    if mark.applies is not None:
        return mark.applies
    if profile.type is PracticeType.FINANCIER:
        return False
    if mark.status in LEVEL:
        return True
    facts = profile.facts()
    if any(not facts & set(clause.split("|")) for clause in item.requires):
        return False
    return not (item.transition == "history" and profile.purpose is Purpose.SELF_AUDIT)


def recount(pack, practice, marks):
    """{"chapters", "themes", "guide", "supplement"} as plain numbers."""
    rows = [
        (
            item,
            marks.get(item.id, BLANK),
            counts_for(item, practice.profile, marks.get(item.id, BLANK)),
        )
        for item in pack.items
    ]
    return {
        "guide": _tally([row for row in rows if not row[0].supplement]),
        "supplement": _tally([row for row in rows if row[0].supplement]),
        "chapters": {
            chapter.id: _tally(
                [r for r in rows if r[0].chapter == chapter.id and not r[0].supplement]
            )
            for chapter in pack.chapters
        },
        "themes": {
            theme.id: _theme([r for r in rows if theme.id in r[0].themes]) for theme in pack.themes
        },
    }


def _tally(rows):
    statuses = ["open", "done", "on_schedule", "behind", "at_risk"]
    counts = {
        s: sum(1 for _, mark, counted in rows if counted and mark.status == s) for s in statuses
    }
    counts["not_applicable"] = sum(1 for _, mark, _ in rows if mark.status == "not_applicable")
    applicable = sum(1 for _, _, counted in rows if counted)
    judged = sum(1 for _, mark, counted in rows if counted and mark.status in LEVEL)
    return {
        "total": len(rows),
        "counts": counts,
        "applicable": applicable,
        "judged": judged,
        "judged_percent": half_up(judged, applicable) if applicable else None,
    }


def _theme(rows):
    levels = {"on_schedule": 0, "behind": 0, "at_risk": 0}
    still_open = 0
    for _, mark, counted in rows:
        if counted and mark.status in LEVEL:
            levels[LEVEL[mark.status]] += 1
        elif counted:
            still_open += 1
    judged = sum(levels.values())
    return {
        "counts": levels,
        "open": still_open,
        "percent": {k: half_up(v, judged) for k, v in levels.items()} if judged else {},
        "any_at_risk": levels["at_risk"] > 0,
    }
