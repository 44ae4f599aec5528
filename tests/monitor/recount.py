"""The whole count over many respondents, done again in the plainest way from monitor-rules.md.

A respondent is a dict: {"group", "forensic", "answers": {question: value or None},
"reasons": {question: [keys]}}. Nothing here comes from the program but the questions themselves,
out of the built content file.
"""

import json
from decimal import ROUND_HALF_UP, Decimal

from zpm_checklist.paths import CONTENT

TYPES = ("vrijgevestigd", "small_institution", "large_institution", "paaz_puk", "financier")
INSTITUTIONS = ("large_institution", "small_institution", "paaz_puk")
GROUPS = (*TYPES, "providers", "forensic", "non_forensic")
LEVELS = {
    "three_step": ("on_schedule", "behind", "at_risk"),
    "known": ("yes", "no"),
    "settled": ("yes", "no"),
    "yes_no": ("yes", "no"),
}
WORST = ("at_risk", "no")
REASONS = (
    "third_party",
    "unclear_information",
    "conflicting_information",
    "insufficient_information",
    "capacity",
    "other",
)
APART = ("settled", "yes_no")
"""Scales that measure something else: left out of the bar over all answers."""


def questionnaires():
    """Practice type to [(theme id, title, scale, [question ids])], in the published order."""
    content = json.loads((CONTENT / "zpm.json").read_text(encoding="utf-8"))
    return {
        form["group"]: [
            (
                theme["id"],
                theme["title"],
                theme["scale"],
                [question["id"] for question in theme["questions"]],
            )
            for theme in form["themes"]
        ]
        for form in content["questionnaires"]
    }


def share(part, whole):
    """Whole percents, halves up (rule 5)."""
    return int((Decimal(100 * part) / Decimal(whole)).quantize(Decimal(1), ROUND_HALF_UP))


def members(respondents, group_id):
    """Who belongs to a group (rule 6); only institutions are split by forensic care."""
    if group_id in TYPES:
        return [one for one in respondents if one["group"] == group_id]
    institutions = [one for one in respondents if one["group"] in INSTITUTIONS]
    if group_id == "providers":
        return institutions
    return [one for one in institutions if one["forensic"] == (group_id == "forensic")]


def recount(respondents):
    """What `monitor --json` should say under "groups"."""
    forms = questionnaires()
    return [
        recounted_group(
            group_id,
            members(respondents, group_id),
            forms[group_id if group_id in TYPES else "large_institution"],
        )
        for group_id in GROUPS
    ]


def recounted_group(group_id, people, form):
    with_worst = sum(any(a in WORST for _, a in given(one)) for one in people)
    measured = [question for _, _, scale, asked in form if scale not in APART for question in asked]
    return {
        "id": group_id,
        "n": len(people),
        "answered": sum(bool(given(one)) for one in people),
        "indicative": 0 < len(people) < 5,
        "suppressed": False,
        "any_at_risk": with_worst,
        "any_at_risk_percent": share(with_worst, len(people)) if people else None,
        "overall": pool(people, measured, form[0][2]),
        "themes": in_order([theme_row(people, *theme) for theme in form]),
        "questions": [
            {"id": question, "theme": theme_id, **per_question(people, question, scale)}
            for theme_id, _, scale, asked in form
            for question in asked
        ],
        "reasons": ranked_reasons(people),
    }


def given(one):
    """(question, answer) pairs; an unanswered question is none (rule 2)."""
    return [(question, value) for question, value in one["answers"].items() if value]


def pool(people, questions, scale):
    """All answers of all people to all these questions; n.v.t. is left out (rule 2)."""
    found = [one["answers"].get(question) for one in people for question in questions]
    counts = {level: found.count(level) for level in LEVELS[scale]}
    n = sum(counts.values())
    return {
        "n_answers": n,
        "counts": counts,
        "percent": {level: share(count, n) for level, count in counts.items()} if n else {},
    }


def theme_row(people, theme_id, _title, scale, questions):
    hit = sum(any(one["answers"].get(q) in WORST for q in questions) for one in people)
    return {
        "id": theme_id,
        **pool(people, questions, scale),
        "respondents": hit,
        "respondents_percent": share(hit, len(people)) if people else None,
    }


def per_question(people, question, scale):
    row = pool(people, [question], scale)
    hit = sum(one["answers"].get(question) in WORST for one in people)
    return {
        "n": row["n_answers"],
        "counts": row["counts"],
        "percent": row["percent"],
        "respondents": hit,
        "respondents_percent": share(hit, len(people)) if people else None,
    }


def in_order(rows):
    """Worst share descending, ties by best share ascending (rule 4).

    The shares as printed: so do the report's rows of 7% (59, 67, 82) and of 20% (25, 33) stand.
    What ties altogether keeps the list's order, and what has no answers comes last.
    """

    def place(row):
        shares = list(row["percent"].values())
        return (0, -shares[-1], shares[0]) if shares else (1, 0, 0)

    return sorted(rows, key=place)


def ranked_reasons(people):
    """Given at risk, most given first, ties in the fixed order (rule 7)."""
    told = [
        reason
        for one in people
        for question, reasons in one["reasons"].items()
        if one["answers"].get(question) == "at_risk"
        for reason in reasons
    ]
    ranked = sorted(REASONS, key=lambda reason: (-told.count(reason), REASONS.index(reason)))
    return [{"id": r, "n": told.count(r)} for r in ranked if r in told]
