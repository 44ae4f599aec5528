"""What the paper should say, told anew from the raw marks and the content's JSON.

Nothing here comes from `model.readiness`, `model.priorities`, `model.wording` or the report.
"""

import json
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from zpm_checklist.paths import CONTENT

LEVELS = ("on_schedule", "behind", "at_risk")
LEVEL = {"done": "on_schedule", **{level: level for level in LEVELS}}
ORDER = ("done", "on_schedule", "behind", "at_risk", "open")
AUDIT = {
    "done": "geregeld",
    "on_schedule": "loopt",
    "behind": "deels geregeld",
    "at_risk": "niet geregeld",
    "open": "nog niet bekeken",
}
AHEAD = {
    "done": "behaald",
    "on_schedule": "op schema",
    "behind": "achter, in te halen",
    "at_risk": "in gevaar",
    "open": "nog niet bekeken",
}
REASONS = {
    "third_party": "afhankelijk van een derde partij",
    "unclear_information": "onduidelijke of ontbrekende informatie",
    "conflicting_information": "tegenstrijdige informatie",
    "insufficient_information": "onvoldoende informatie",
    "capacity": "te weinig capaciteit",
    "other": "een andere reden",
}
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
SHORT_MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]


@cache
def content():
    return json.loads((CONTENT / "zpm.json").read_text(encoding="utf-8"))


def share(part, whole):
    return int((Decimal(100 * part) / Decimal(whole)).quantize(Decimal(1), ROUND_HALF_UP))


def long(day):
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short(day):
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


def some(count):
    return f"{count} {'punt' if count == 1 else 'punten'}"


class Row:
    """One item with its mark, and whether it counts."""

    def __init__(self, item, mark, counts):
        self.item, self.counts = item, counts
        self.status = str(mark.status) if mark else "open"
        self.owner = mark.owner if mark else ""
        self.due = mark.due if mark else None
        self.reasons = [str(reason) for reason in mark.reasons] if mark else []
        self.title = item["title"]
        self.supplement = bool(item.get("supplement"))
        self.label = f"A{item['number']}" if self.supplement else str(item["number"])


class Expected:
    """The texts of each part for one dossier and one reader."""

    def __init__(self, practice, marks, today, reader):
        self.pack = content()
        self.reader, self.today, self.practice = reader, today, practice
        self.audit = practice.profile.purpose == "self_audit"
        self.word = AUDIT if self.audit else AHEAD
        noun = "praktijk" if practice.profile.type == "vrijgevestigd" else "instelling"
        self.whom = "u" if reader == "self" else f"deze {noun}"
        self.inside = reader in ("self", "board")
        self.rows = [
            Row(item, marks.get(item["id"]), self._counts(item, marks.get(item["id"])))
            for chapter in self.pack["chapters"]
            for item in chapter["items"]
        ]
        self.guide = [row for row in self.rows if not row.supplement]
        self.extra = [row for row in self.rows if row.supplement]

    def _counts(self, item, mark):
        if mark and mark.status == "not_applicable":
            return False
        if mark and mark.applies is not None:
            return mark.applies
        if mark and str(mark.status) in LEVEL:
            return True
        if any(not self._facts() & set(clause.split("|")) for clause in item["requires"]):
            return False
        return not (self.audit and item["transition"] == "history")

    def _facts(self):
        profile = self.practice.profile
        institution = profile.type != "vrijgevestigd"
        facts = {f"type:{profile.type}"} | {f"care:{kind}" for kind in profile.care}
        facts |= {f"contracts:{kind}" for kind in profile.contracts}
        if "contracts:multi_year" in facts:
            facts.add("contracts:insurers")
        for name in ("before_2022", "subcontracting", "multi_setting", "horizontal"):
            if getattr(profile, name):
                facts.add(name)
        if profile.contracts:
            facts.add("contracts")
        if institution:
            facts.add("institution")
        if institution or profile.staff:
            facts.add("staff")
        return facts

    # --- What is counted

    def tally(self, rows):
        counted = [row for row in rows if row.counts]
        per = {status: sum(row.status == status for row in counted) for status in ORDER}
        judged = len(counted) - per["open"]
        return len(counted), judged, per

    @property
    def is_complete(self):
        return not any(row.counts and row.status == "open" for row in self.rows)

    def themes(self):
        """(rows in the monitor's order, titles of the rest)."""
        found, empty = [], []
        for theme in self.pack["themes"]:
            mine = [r for r in self.rows if r.counts and theme["id"] in r.item["themes"]]
            per = {k: sum(LEVEL.get(r.status) == k for r in mine) for k in LEVELS}
            judged = sum(per.values())
            if not judged:
                empty.append(theme["title"])
                continue
            shares = {k: share(per[k], judged) for k in LEVELS}
            cells = " ".join(f"{per[k]} {shares[k]}%" for k in LEVELS)
            line = f"{theme['title']} {cells} {judged} {len(mine) - judged}"
            found.append((-shares["at_risk"], shares["on_schedule"], len(found), line))
        return [line for *_, line in sorted(found)], empty

    # --- What is said

    def lead(self):
        applicable, judged, per = self.tally(self.guide)
        head = f"{applicable} van de {some(len(self.guide))} gelden voor {self.whom}"
        if not applicable:
            return f"{head}."
        if self.reader == "self":
            return f"{head}. U beoordeelde er {judged} ({share(judged, applicable)}%)."
        if self.reader == "board":
            return f"{head}. Daarvan zijn er {judged} beoordeeld ({share(judged, applicable)}%)."
        told = [
            self.counted(status, per[status])
            for status in ORDER
            if per[status] or status in ("done", "behind", "at_risk")
        ]
        return f"{head}: {', '.join(told[:-1])} en {told[-1]}."

    def stand(self):
        per = self.tally(self.guide)[2]
        return "".join(f"{per[status]}{self.word[status]}" for status in ORDER)

    def counted(self, status, count):
        word = self.word[status]
        if word == "loopt" and count != 1:
            word = "lopen"
        return f"{count} {word.replace('achter, in', 'achter maar in')}"

    def summary(self, rows):
        applicable, judged, per = self.tally(rows)
        if not applicable:
            return f"Geen punten voor {self.whom}."
        if self.reader == "intervision":
            return ""
        told = [self.counted(status, per[status]) for status in ORDER if per[status]]
        return " · ".join(
            [f"{judged} van {applicable} beoordeeld ({share(judged, applicable)}%)", *told]
        )

    def item(self, row):
        due = short(row.due) if row.due and self.reader != "intervision" else ""
        details = []
        if self.inside and row.owner:
            details.append(f"Wie: {row.owner}")
        if self.inside and row.reasons and row.status in ("behind", "at_risk"):
            details.append("Reden: " + ", ".join(REASONS[reason] for reason in row.reasons))
        return f"{row.label} {row.title} {self.word[row.status]} {due} {' · '.join(details)}"

    def processes(self):
        text = []
        for chapter in self.pack["chapters"]:
            rows = [r for r in self.guide if r.item["chapter"] == chapter["id"]]
            text += [chapter["title"], self.summary(rows)]
            text += [self.item(row) for row in rows if row.counts]
        return text

    def supplement(self):
        rows = [self.item(row) for row in self.extra if row.counts]
        title = "Punten die niet in de handreiking staan"
        return [title, self.summary(self.extra), *rows] if rows else None

    def actions(self):
        late = ("at_risk", "behind")
        rows = [
            row
            for row in self.rows
            if row.counts and row.status != "done" and (row.owner or row.due or row.status in late)
        ]
        if not rows:
            return ["Er staan geen acties open."]
        rows.sort(key=lambda row: (*late, row.status).index(row.status))
        rows.sort(key=lambda row: (row.due is None, row.due or date.max))
        return [
            " ".join(
                (
                    short(row.due) if row.due else "geen datum",
                    "voorbij" if self.overdue(row) else "",
                    row.title,
                    row.owner,
                    self.word[row.status],
                )
            )
            for row in rows
        ]

    def overdue(self, row):
        return bool(row.due and row.due < self.today and row.status != "done")

    def left_out_sentence(self):
        parts = []
        for rows, where, whom in (
            (self.guide, "handreiking", f" voor {self.whom}"),
            (self.extra, "monitor", ""),
        ):
            out = sum(not row.counts for row in rows)
            verb = "geldt" if out == 1 else "gelden"
            if out or not parts:
                parts.append(f"an de {some(len(rows))} uit de {where} {verb} er {out} niet{whom}")
        return "V" + ". V".join(parts) + "."

    def first_things(self):
        rows = [(self._urgency(row), row.due or date.max, row) for row in self.rows if row.counts]
        rows = sorted((r for r in rows if r[0] is not None), key=lambda r: r[:2])[:5]
        return [
            f"{n} {row.title} {self._why(urgency, row)}"
            for n, (urgency, _, row) in enumerate(rows, 1)
        ]

    def _urgency(self, row):
        if self.overdue(row):
            return 0
        if row.status in ("at_risk", "behind"):
            return 1 + (row.status == "behind")
        if row.due and row.status != "done" and row.due - self.today <= timedelta(days=14):
            return 3
        return 4 if row.status == "open" else None

    def _why(self, urgency, row):
        titles = {chapter["id"]: chapter["title"] for chapter in self.pack["chapters"]}
        parts = [titles[row.item["chapter"]]]
        if urgency in (1, 2, 4):
            parts.append(self.word[row.status])
        if row.due:
            parts.append(self.due(row))
        return " · ".join(parts)

    def due(self, row):
        return f"{'had klaar moeten zijn' if row.due < self.today else 'klaar'} op {long(row.due)}"

    def risks(self):
        rows = [row for row in self.rows if row.counts and row.status in ("at_risk", "behind")]
        rows.sort(key=lambda r: (r.status == "behind", not self.overdue(r), r.due or date.max))
        text = []
        for number, row in enumerate(rows[:5], 1):
            owner = f"verantwoordelijk: {row.owner}" if row.owner else "nog geen verantwoordelijke"
            parts = [self.word[row.status], owner, *([self.due(row)] if row.due else [])]
            text.append(f"{number} {row.title} {' · '.join(parts)}")
        return text

    def open_points(self):
        worst = ("at_risk", "behind", "on_schedule", "open")
        rows = [
            row
            for row in self.rows
            if row.counts and row.status != "done" and (row.status != "open" or row.due)
        ]
        rows.sort(key=lambda row: (worst.index(row.status), row.due or date.max))
        return [
            f"{number} {row.title} {self.word[row.status]} "
            + (short(row.due) if row.due else "geen datum")
            for number, row in enumerate(rows, 1)
        ]

    def decisions(self):
        stuck = [r for s in ("at_risk", "behind") for r in self.rows if r.counts and r.status == s]
        information = {"unclear_information", "conflicting_information", "insufficient_information"}
        asked = [
            ("Maak capaciteit vrij", [r for r in stuck if "capacity" in r.reasons]),
            (
                "Spreek de partij aan die ons ophoudt",
                [r for r in stuck if "third_party" in r.reasons],
            ),
            ("Zorg voor duidelijke informatie", [r for r in stuck if information & set(r.reasons)]),
            ("Wijs een verantwoordelijke aan", [r for r in stuck if not r.owner]),
            ("Spreek een datum af", [r for r in stuck if not r.due]),
        ]
        told = [(request, self._for(rows)) for request, rows in asked if rows]
        left = sum(row.counts and row.status == "open" for row in self.rows)
        if left:
            verb = "is" if left == 1 else "zijn"
            rest = f"{some(left)} {verb} nog niet bekeken, aanvullende punten meegerekend."
            told = [*told[:3], ("Laat de rest beoordelen", rest)]
        told = told[:4] or [("Bekijk de stand", "Er is nu geen besluit nodig.")]
        return [f"{number} {request} {detail}" for number, (request, detail) in enumerate(told, 1)]

    def _for(self, rows):
        named = [f"“{row.title}”" for row in rows[:2]]
        if len(rows) > 2:
            named.append(f"nog {some(len(rows) - 2)}")
        *head, last = named
        return f"Voor {', '.join(head)} en {last}." if head else f"Voor {last}."
