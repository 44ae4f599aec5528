"""What the paper should say of the monitor, told anew from the raw answers and marks.

Nothing here comes from `model.monitor`, `model.proposal`, `model.shares`, the wording or the
report; items are judged by `Expected`, which works from the raw marks too.
"""

from tests.report.recomputed import REASONS, Expected, long, share, short

STEPS = ("on_schedule", "behind", "at_risk")
YES_NO = ("yes", "no")
TERM = {
    "on_schedule": "op schema/behaald",
    "behind": "achter, maar in te halen",
    "at_risk": "realisatie in gevaar",
    "yes": "ja",
    "no": "nee",
    "not_applicable": "niet van toepassing",
    None: "geen antwoord",
}
GROUP = {
    "vrijgevestigd": "vrijgevestigden",
    "small_institution": "kleine instellingen",
    "large_institution": "grote instellingen",
    "paaz_puk": "PAAZ en PUK",
    "financier": "financiers",
}
ORIGIN = {
    "published": "",
    "named": "genoemd in de tekst van de monitor",
    "derived": "afgeleid uit de handreiking",
}
SIGN = {"published": "", "named": "‡", "derived": "†"}
HISTORY = "Gaat over de afsluiting van 2021: geschiedenis"
OUTSIDE = "Buiten de monitor: bij geen thema uit de vragenlijst"


def label(question):
    bare = question["id"].split("_")[-1]
    letters = "".join(sign for sign in bare if sign.isalpha())
    return f"{letters.upper()} {int(bare.removeprefix(letters))}"


def steps(theme):
    return STEPS if theme["scale"] == "three_step" else YES_NO


def joined(parts):
    *head, last = parts
    return f"{', '.join(head)} en {last}" if head else last


def asked(count):
    return "1 vraag" if count == 1 else f"{count} vragen"


class ExpectedMonitor:
    """The texts of the monitor's parts for one practice and one reader."""

    def __init__(self, practice, marks, rounds, today, reader):
        self.base = Expected(practice, marks, today, reader)
        self.pack, self.kind = self.base.pack, str(practice.profile.type)
        self.has_checklist = self.kind != "financier"
        self.rounds = sorted(rounds, key=lambda entry: entry.id)
        self.now = self.rounds[-1] if self.rounds else None
        self.themes = next(
            form["themes"] for form in self.pack["questionnaires"] if form["group"] == self.kind
        )
        self.questions = [(theme, q) for theme in self.themes for q in theme["questions"]]

    # --- What was answered

    def answer(self, question, entry=None):
        return (entry or self.now).answers.get(question["id"])

    def value(self, question, entry=None):
        found = self.answer(question, entry)
        return str(found.value) if found is not None and found.value is not None else None

    @property
    def left(self):
        return [(theme, q) for theme, q in self.questions if self.value(q) is None]

    @property
    def is_complete(self):
        return self.now is None or not self.left

    def counts(self, theme, entry=None):
        values = [self.value(q, entry) for q in theme["questions"]]
        return {step: values.count(step) for step in steps(theme)}

    def ordered(self):
        """The charted themes, worst on top; those without an answer last."""
        found = []
        for place, theme in enumerate(self.themes):
            if theme["scale"] in ("settled", "yes_no"):
                continue
            per = self.counts(theme)
            n = sum(per.values())
            best, *_, worst = (share(count, n) if n else 0 for count in per.values())
            found.append(((not n, -worst if n else 0, best), place, theme, per, n))
        return [(theme, per, n) for *_, theme, per, n in sorted(found, key=lambda row: row[:2])]

    # --- What the marks say of it

    def behind(self, theme, question):
        if theme["scale"] == "known":
            return [
                r for r in self.base.rows if r.counts and r.item["independent_theme"] == theme["id"]
            ]
        return [r for r in self.base.rows if r.counts and r.item["id"] in question["direct"]]

    def proposed(self, theme, question):
        rows = self.behind(theme, question)
        if theme["scale"] == "yes_no" or not rows:
            return None
        found = [row.status for row in rows]
        judged = "open" not in found
        if theme["scale"] == "known":
            return "yes" if judged else None
        if theme["scale"] == "settled":
            return "yes" if set(found) == {"done"} else None
        for status in ("at_risk", "behind"):
            if status in found:
                return status
        return "on_schedule" if judged else None

    def against(self, theme, question):
        value = self.value(question)
        if value != "on_schedule" and (value, theme["scale"]) != ("yes", "settled"):
            return []
        rows = self.behind(theme, question)
        return [row for row in rows if row.status == "at_risk" or self.base.overdue(row)]

    def differs(self, theme, question):
        value, proposed = self.value(question), self.proposed(theme, question)
        return value is not None and proposed is not None and value != proposed

    def is_history(self, question):
        items = {row.item["id"]: row.item for row in self.base.rows}
        links = question["direct"]
        return (
            self.base.audit
            and bool(links)
            and all(items[link]["transition"] == "history" for link in links)
        )

    # --- What is said

    def round_title(self):
        year, number = self.now.id.split("-")
        return f"De monitor: meting {number} van {year}"

    def intro(self):
        end = f"afgesloten op {long(self.now.closed)}" if self.now.closed else "nog open"
        total, done = len(self.questions), len(self.questions) - len(self.left)
        many = f"Van de {total} vragen {'is' if done == 1 else 'zijn'} er {done} beantwoord."
        if done == total:
            many = f"Alle {total} vragen zijn beantwoord."
        return f"Begonnen op {long(self.now.opened)} en {end}. {many}"

    def standing(self):
        """On page one, for who sees answers at all."""
        values = [self.value(q) for _, q in self.questions] if self.now else []
        given = {value: values.count(value) for value in TERM if value and values.count(value)}
        if not given or self.base.reader == "intervision":
            return []
        total, done = len(self.questions), sum(given.values())
        verb = "is" if done == 1 else "zijn"
        head = f"Van de {total} vragen van de monitor {verb} er {done} beantwoord"
        if done == total:
            head = f"Alle {total} vragen van de monitor zijn beantwoord"
        told = joined([f"{count} keer “{TERM[value]}”" for value, count in given.items()])
        return [f"{head}: {told}."]

    def figure(self, theme):
        if not self.base.inside:
            return None
        found = [f for f in self.pack["figures"] if f["group"] == self.kind]
        return next((f for f in found if f["theme"] == theme["id"]), None)

    def chart(self):
        """For each row: label, percents, mark, numbers, and the published line."""
        rows = []
        for theme, per, n in self.ordered():
            worst = "in gevaar" if theme["scale"] == "three_step" else "nee"
            mark = "geen enkele keer nee" if worst == "nee" else "niets in gevaar"
            if n and list(per.values())[-1]:
                mark = f"ten minste één {'keer ' if worst == 'nee' else ''}{worst}"
            shares = [share(count, n) for count in per.values()] if n else []
            cells = [f"{c} ({s}%)" for c, s in zip(per.values(), shares, strict=False)]
            numbers = " · ".join([*cells, f"n = {n}"]) if n else "geen antwoorden (n = 0)"
            rows.append((theme["title"], shares, mark if n else "", numbers, self.published(theme)))
        return rows

    def published(self, theme):
        figure = self.figure(theme)
        if figure is None:
            return ""
        sure = {"sure": "zeker", "likely": "waarschijnlijk"}[figure["certainty"]]
        shares = " · ".join(f"{figure['percent'][step]}%" for step in steps(theme))
        right = figure["respondents_percent"]
        return f"voorjaar 2021, n = {figure['n']}, {sure}: {shares} {right}%"

    def legend(self):
        shown = steps(self.themes[0])
        compared = any(self.figure(theme) for theme, *_ in self.ordered())
        captions = ["% van aantal antwoorden", *(["dun: % van de groep*"] if compared else [])]
        return " ".join((*(TERM[step] for step in shown), *captions))

    def footnote(self):
        text = (
            "n is het aantal antwoorden. Vragen zonder antwoord of met “niet van toepassing” "
            "tellen niet mee."
        )
        if any(self.figure(theme) for theme, *_ in self.ordered()):
            worst = TERM[steps(self.themes[0])[-1]]
            text += (
                f" Dunne balken: {GROUP[self.kind]} in de eerste landelijke monitor (voorjaar "
                "2021), een moment in het verleden. * Het deel van die groep met ten minste één "
                f"keer “{worst}”."
            )
        return text

    def answers(self, *, short_form):
        text = []
        for theme in self.themes:
            done = [self.value(q) for q in theme["questions"] if self.value(q)]
            sums = [f"{len(done)} van {len(theme['questions'])} beantwoord"]
            per = self.counts(theme)
            n = sum(per.values())
            if theme["scale"] in ("settled", "yes_no") and n:
                sums += [f"{c} {TERM[step]} ({share(c, n)}%)" for step, c in per.items()]
                sums.append(f"n = {n}")
            text += [theme["title"], " · ".join(sums)]
            for question in theme["questions"]:
                text.append(self.row(theme, question, short_form))
        text.append(self.reasons())
        if short_form:
            text.append(f"† Vraag {ORIGIN['derived']}. ‡ Vraag {ORIGIN['named']}.")
        return text

    def row(self, theme, question, short_form):
        origin = question["provenance"]
        number = label(question) + (SIGN[origin] if short_form else "")
        details = " · ".join(self.details(theme, question))
        tail = "" if short_form else ORIGIN[origin]
        return f"{number} {question['text']} {TERM[self.value(question)]} {details} {tail}"

    def details(self, theme, question):
        parts = []
        if against := self.against(theme, question):
            parts.append(f"In tegenspraak met {self.named(against)}")
        answer = self.answer(question)
        if self.base.inside and answer is not None:
            if answer.reasons:
                told = ", ".join(REASONS[str(reason)] for reason in answer.reasons)
                parts.append(f"Reden: {told}")
            parts += self.against_marks(theme, question)
        if self.is_history(question):
            parts.append(HISTORY)
        if self.base.inside and answer is not None:
            parts += self.own_words(theme, question, answer)
        return parts

    def against_marks(self, theme, question):
        if not self.differs(theme, question):
            return []
        return [f"De punten zeggen: {TERM[self.proposed(theme, question)]}"]

    def own_words(self, theme, question, answer):
        why = " ".join(answer.why.split())
        head = "Waarom anders" if self.differs(theme, question) else "Toelichting"
        return [f"{head}: {why}"] if why else []

    def named(self, rows):
        told = []
        for row in rows:
            word = self.base.word[row.status]
            if self.base.overdue(row):
                word += f", {self.base.due(row)}"
            told.append(f"“{row.title}” ({word})")
        return joined(told)

    def reasons(self):
        given = dict.fromkeys(REASONS, 0)
        for _, question in self.questions:
            if self.value(question) in ("at_risk", "no"):
                for reason in self.answer(question).reasons:
                    given[str(reason)] += 1
        order = sorted((r for r in given if given[r]), key=lambda r: -given[r])[:3]
        if not order or not self.base.inside:
            return ""
        worst = TERM[steps(self.themes[0])[-1]]
        told = joined([f"{REASONS[reason]} ({given[reason]} keer)" for reason in order])
        return f"Meest genoemde redenen bij “{worst}”: {told}."

    def attention(self, *, short_form):
        text = []
        if self.has_checklist and len(self.left) < len(self.questions):
            text += self.contradictions(short_form)
            differing = [label(q) for theme, q in self.questions if self.differs(theme, q)]
            if differing and self.base.inside:
                head = f"Anders dan de punten zeggen {asked(len(differing))}"
                text += [head, " · ".join(differing)]
        return [*text, *self.missing(), *self.outside()]

    def contradictions(self, short_form):
        found = [(t, q, rows) for t, q in self.questions if (rows := self.against(t, q))]
        if not found:
            return ["Geen enkel antwoord spreekt de punten van de checklist tegen."]
        if short_form:
            return ["Of een antwoord de punten tegenspreekt, staat bij de vraag zelf."]
        text = []
        for place, (theme, question, rows) in enumerate(found, 1):
            parts = [
                f"Antwoord: {TERM[self.value(question)]}",
                f"in tegenspraak met {self.named(rows)}",
            ]
            if self.base.inside:
                parts += self.against_marks(theme, question)
                parts += self.own_words(theme, question, self.answer(question))
            text.append(f"{place} {label(question)} {question['text']} {' · '.join(parts)}")
        return text

    def missing(self):
        if not self.left:
            return ["Er ontbreekt geen enkel antwoord."]
        told = [
            f"{theme['title']}: {joined(labels)}"
            for theme in self.themes
            if (labels := [label(q) for t, q in self.left if t is theme])
        ]
        return [f"Nog geen antwoord {asked(len(self.left))}", " · ".join(told)]

    def outside(self):
        if not self.has_checklist:
            return []
        ids = {theme["id"] for theme in self.themes}

        def own(row):
            solo = self.kind == "vrijgevestigd"
            return {row.item["independent_theme"]} if solo else set(row.item["themes"])

        rows = [row for row in self.base.rows if row.counts and not own(row) & ids]
        if not rows:
            return []
        many = f"{len(rows)} {'punt' if len(rows) == 1 else 'punten'}"
        return [f"{OUTSIDE} {many}", " · ".join(row.title for row in rows)]

    def before_the_first(self):
        noun = "praktijk" if self.kind == "vrijgevestigd" else "instelling"
        first = f"Deze {noun} deed nog geen meting."
        if self.base.reader == "self":
            first = "U deed nog geen meting. Begin er een in het programma, bij “Monitor”."
        return [
            f"{first} Na de eerste meting staan hier de vragen met de antwoorden.",
            *self.outside(),
        ]

    def trend(self):
        if len(self.rounds) < 2:
            return None
        shown = self.rounds[-6:]
        worst = steps(self.themes[0])[-1]
        caption = (
            f"Het deel van de antwoorden “{TERM[worst]}” per meting, met het aantal antwoorden (n)."
        )
        if len(self.rounds) > 6:
            caption += " De 6 nieuwste metingen staan hier."
        heads = []
        for entry in shown:
            year, number = entry.id.split("-")
            heads.append(f"meting {number} van {year} {short(entry.opened)}")
        rows = []
        for theme in self.themes:
            cells = []
            for entry in shown:
                per = self.counts(theme, entry)
                n = sum(per.values())
                cells.append(f"{share(per[worst], n)}% (n {n})" if n else "–")
            rows.append(f"{theme['title']} {' '.join(cells)}")
        return [caption, *heads, *rows]
