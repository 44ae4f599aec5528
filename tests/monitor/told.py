"""What the report over many must say, sheet by sheet, told anew from the recount.

A sheet is a row of tokens: every number in reading order, and between them the words that say
what a number is of. Between two tokens the paper may have any words, but no digit.
"""

from tests.monitor.figures import APART, SPLIT, TYPES, Figures
from tests.monitor.tokens import (
    answers,
    difference,
    members,
    number,
    numbers_in,
    points,
    row_token,
    word,
    worst,
)
from tests.report.recomputed import REASONS, long, short

FATES = ("counted", "older", "same", "conflict", "refused")


class Told(Figures):
    """The tokens of every sheet, by its title."""

    def sheets(self):
        """(title, tokens), in the order of the published report."""
        total = self.report["respondents"]
        yield "", [number(total), *numbers_in(long(self.report["day"])), *self.cover()]
        yield "Managementsamenvatting", self.summary()
        yield "Leeswijzer", self.guide()
        yield "Respons", self.response()
        changes = self.changes()
        if changes:
            yield "Veranderd sinds de vorige meting", changes
        yield "Resultaten per doelgroep", []
        yield "Zorgaanbieders en financiers", self.overall()
        yield "Zorgaanbieders zonder en met forensische zorg", self.forensic()
        yield "Zorgaanbieders per soort", self.types()
        yield "Algemene vragen aan vrijgevestigden", self.general()
        for group_id in self.shown:
            yield f"Thema’s: {self.sized(group_id)}", self.theme_page(group_id)
        yield "Bijlagen", []
        whole = self.sized("providers").replace(" (", " samen (")
        yield f"Thema’s van alle {whole}", self.combined()
        yield "Thema’s van zorgaanbieders zonder en met forensische zorg", self.split()
        for group_id in self.shown:
            yield f"Alle vragen: {self.sized(group_id)}", self.questions(group_id)
        yield "Redenen bij “realisatie in gevaar”", self.reasons_table()
        yield "Lijst van bestanden", self.sources()

    # --- Sheets that tell ----------------------------------------------------------------

    def headline(self):
        tokens = []
        for group_id in ("providers", "financier"):
            if self.has_answers(group_id):
                count, n, share = worst(self.groups[group_id]["overall"])
                found = [word(self.names[group_id])]
                numbers = [number(share), number(count), number(n)]
                # "van zorgaanbieders (433 van 2800)", but "bij financiers is dat 15% (…)".
                tokens += found + numbers if tokens else [numbers[0], *found, *numbers[1:]]
        if not tokens and self.has_answers("vrijgevestigd"):
            tokens = answers(self.groups["vrijgevestigd"]["overall"])
        return tokens

    def cover(self):
        version = numbers_in(self.report["version"])
        tokens = [*self.headline(), *self.rounds(), *version, *self.files()]
        for group_id in self.shown:
            tokens += self.counted(group_id)
        return [*tokens, word("Samen"), number(self.report["respondents"])]

    def counted(self, group_id, *columns):
        group = self.groups[group_id]
        tokens = [*self.heading(group_id), *map(number, columns)]
        if group["indicative"] and not group["suppressed"]:
            tokens.append(number(group["n"]))
        return tokens

    def files(self):
        fates = [file["fate"] for file in self.report["files"]]
        if not fates:
            return []
        if len(fates) == 1:
            return [number(1)]
        return [number(len(fates)), *(number(fates.count(f)) for f in FATES if f in fates)]

    def rounds(self):
        """Each round that counts, with its first and last day."""
        days = {}
        for file in self.report["files"]:
            if file["fate"] == "counted" and file["round"]:
                days.setdefault(file["round"], []).append(file["date"])
        tokens = []
        for label, found in sorted(days.items(), key=lambda entry: entry[0].split(" van ")[::-1]):
            first, last = min(found), max(found)
            told = long(first) if first == last else f"{long(first)} {long(last)}"
            tokens += numbers_in(f"{label} {told}")
        return tokens

    def summary(self):
        filled = [group_id for group_id in self.shown if self.groups[group_id]["n"]]
        tokens = [*self.headline(), number(self.report["respondents"])]
        if len(filled) > 1:
            tokens += [number(self.groups[group_id]["n"]) for group_id in filled]
        combined = self.is_combined and self.has_answers("providers")
        if combined:
            tokens += self.summary_of("providers", with_reasons=True)
        for group_id in self.shown:
            with_reasons = not (combined and group_id in TYPES)
            tokens += self.summary_of(group_id, with_reasons=with_reasons)
        return tokens

    def summary_of(self, group_id, *, with_reasons):
        nothing = self.without_figures(group_id)
        tokens = self.heading(group_id)
        if nothing is not None:
            return tokens + nothing
        group = self.groups[group_id]
        if group_id == "vrijgevestigd":
            return tokens + self.summary_of_solo(group)
        tokens += answers(group["overall"])
        if worst(group["overall"])[0]:
            tokens += members(group["any_at_risk"], group["n"])
            tokens += self.weakest(group_id)
        tokens += [*answers(group["overall"], "on_schedule"), word("op schema of behaald")]
        return tokens + (self.top_reasons(group_id) if with_reasons else [])

    def summary_of_solo(self, group):
        tokens = []
        if group["overall"]["n_answers"]:
            tokens += answers(group["overall"])
            tokens += self.weakest("vrijgevestigd")
        settled = next(theme for theme in group["themes"] if theme["id"] == "bepaald")
        if settled["n_answers"]:
            tokens += [*members(settled["respondents"], group["n"]), word("al bepaald")]
        return tokens + [token for told in self.general_questions() for token in told]

    def guide(self):
        tokens = []
        shown = next((g for g in self.shown if self.has_answers(g)), None)
        if shown:
            theme, group = self.charted(shown)[0], self.groups[shown]
            count, n, share = worst(theme)
            questions = next(
                len(asked) for found, _, _, asked in self.forms[shown] if found == theme["id"]
            )
            tokens = [word(self.title(theme)), *self.heading(shown)]
            tokens += [row_token(self.theme_row(shown, theme, None)), number(group["n"])]
            tokens += map(number, (questions, *theme["counts"].values(), n, count, count, n, share))
            tokens += [number(n), *members(theme["respondents"], group["n"]), number(group["n"])]
        told = "99 of 101, voorjaar 2021, minder dan 5"
        return tokens + numbers_in(f"{told}, {self.state}, {self.report['version']}")

    def response(self):
        tokens = [number(self.report["respondents"])]
        for group_id in (*self.shown, "providers", *SPLIT):
            group = self.groups[group_id]
            tokens += self.counted(group_id, *([] if group["suppressed"] else [group["answered"]]))
        return [*tokens, *self.files(), *self.rounds()]

    # --- Sheets that compare -------------------------------------------------------------

    def changed(self):
        """(group, pairs of a theme then and now) over those who took part in both rounds."""
        before = {group["id"]: group for group in self.report["previous"]}
        found = []
        for now in self.report["comparable"]:
            then = before[now["id"]]
            if now["overall"]["n_answers"] and then["overall"]["n_answers"]:
                earlier = {theme["id"]: theme for theme in then["themes"]}
                pairs = [
                    (earlier[theme["id"]], theme)
                    for theme in now["themes"]
                    if theme["id"] not in APART
                    and theme["n_answers"]
                    and earlier[theme["id"]]["n_answers"]
                ]
                if pairs:
                    found.append((now, pairs))
        return [entry for g in self.shown for entry in found if entry[0]["id"] == g]

    def changes(self):
        """Theme by theme."""
        found = self.changed()
        if not found:
            return []
        largest = max((p for _, ps in found for p in ps), key=lambda p: abs(points(*p)))
        tokens = []
        if points(*largest):
            tokens += [word(self.title(largest[1])), *(number(worst(t)[2]) for t in largest)]
        for now, pairs in found:
            tokens += self.heading(now["id"], now)
            for pair in pairs:
                tokens.append(word(self.title(pair[1])))
                for theme in pair:
                    tokens += [number(worst(theme)[2]), number(theme["n_answers"])]
                tokens += difference(points(*pair))
        return tokens

    def told(self, group_id):
        nothing = self.without_figures(group_id)
        if nothing is not None:
            return nothing
        group = self.groups[group_id]
        tokens = [*self.heading(group_id), *answers(group["overall"])]
        if worst(group["overall"])[0]:
            tokens += [*members(group["any_at_risk"], group["n"]), *self.weakest(group_id)]
        return tokens

    def overall(self):
        asked = ("providers", "financier")
        tokens = [*self.headline(), *self.group_rows(asked)]
        tokens += [token for group_id in asked for token in self.told(group_id)]
        solo = self.groups["vrijgevestigd"]
        nothing = self.without_figures("vrijgevestigd")
        if nothing is not None:
            return tokens + nothing
        if self.has_answers("vrijgevestigd"):
            tokens += self.group_rows(["vrijgevestigd"])
            tokens += [*self.heading("vrijgevestigd"), *answers(solo["overall"])]
            tokens += members(solo["any_at_risk"], solo["n"])
        return tokens

    def compared(self, group_ids):
        told = [token for group_id in group_ids for token in self.told(group_id)]
        return [*self.group_rows(group_ids), *told]

    def forensic(self):
        both = all(self.has_answers(group_id) for group_id in SPLIT)
        tokens = []
        if both:
            without, with_care = (worst(self.groups[g]["overall"])[2] for g in SPLIT)
            tokens = [number(share) for share in dict.fromkeys((with_care, without))]
        tokens += self.compared(SPLIT)
        if both and self.has_answers("providers") and self.at_risk("providers"):
            first = self.at_risk("providers")[0]
            tokens.append(word(self.title(first)))
            for group_id in SPLIT:
                group = self.groups[group_id]
                theme = next(theme for theme in group["themes"] if theme["id"] == first["id"])
                tokens += members(theme["respondents"], group["n"])
        return tokens

    def types(self):
        found = [(g, worst(self.groups[g]["overall"])) for g in TYPES if self.has_answers(g)]
        found.sort(key=lambda entry: -entry[1][2])
        tokens = []
        if len(found) > 1:
            (first, (count, n, most)), (_, (_, _, least)) = found[0], found[-1]
            if most - least > 2:
                tokens = [word(self.names[first]), number(most), number(count), number(n)]
            else:
                tokens = [number(share) for share in dict.fromkeys((least, most))]
        return tokens + self.compared(TYPES)

    def general(self):
        told = self.general_questions()
        if not told or self.groups["vrijgevestigd"]["suppressed"]:
            return self.without_figures("vrijgevestigd") or []
        rows = [
            row_token(self.question_row(row))
            for row in self.groups["vrijgevestigd"]["questions"]
            if row["theme"] == "algemeen"
        ]
        first, *rest = told
        return [*first, *rows, *(token for tokens in rest for token in tokens)]

    # --- Charts --------------------------------------------------------------------------

    def theme_page(self, group_id):
        group = self.groups[group_id]
        nothing = self.without_figures(group_id)
        if nothing is not None:
            return nothing
        tokens = []
        is_solo = group_id == "vrijgevestigd"
        if self.has_answers(group_id):
            found = self.at_risk(group_id)
            if not found:
                count, n, _ = worst(group["overall"])
                tokens += [number(count), number(n)]
            tokens += [word(self.title(theme)) for theme in found[: 1 if is_solo else 2]]
            tokens += self.theme_chart(group_id)
            if not found:
                tokens += answers(group["overall"])
            for theme in found[: 2 if is_solo else 3]:
                tokens += [word(self.title(theme)), *answers(theme)]
                tokens += [
                    *members(theme["respondents"], group["n"]),
                    *self.topics(group_id, theme),
                ]
            tokens += self.top_reasons(group_id)
        return tokens + (self.settled(group) if is_solo else [])

    def settled(self, group):
        theme = next(theme for theme in group["themes"] if theme["id"] == "bepaald")
        if not theme["n_answers"]:
            return []
        rows = [
            row_token(self.question_row(row, n=group["n"]))
            for row in self.questions_of("vrijgevestigd", "bepaald")
        ]
        said = [*answers(theme), *members(theme["respondents"], group["n"])]
        return [*rows, number(group["n"]), *said]

    def combined(self):
        nothing = self.without_figures("providers")
        return self.theme_chart("providers") if nothing is None else nothing

    def split(self):
        tokens = []
        for group_id in SPLIT:
            nothing = self.without_figures(group_id)
            tokens += self.heading(group_id)
            tokens += self.theme_chart(group_id) if nothing is None else nothing
        return tokens

    def questions(self, group_id):
        nothing = self.without_figures(group_id)
        if nothing is not None:
            return nothing
        tokens = []
        apart = [t for t in self.groups[group_id]["themes"] if t["id"] == "bepaald"]
        for theme in (*self.charted(group_id), *apart):
            tokens.append(word(self.title(theme)))
            if theme["n_answers"]:
                rows = self.questions_of(group_id, theme["id"])
                tokens += [row_token(self.question_row(row)) for row in rows]
        return tokens

    # --- Tables --------------------------------------------------------------------------

    def reasons_table(self):
        shown = [g for g in self.shown if g != "vrijgevestigd" and self.has_answers(g)]
        counts = [{r["id"]: r["n"] for r in self.groups[g]["reasons"]} for g in shown]
        if not any(counts):
            return []
        return [
            token
            for reason, label in REASONS.items()
            for token in (word(label), *(number(count.get(reason, 0)) for count in counts))
        ]

    def sources(self):
        tokens = []
        for file in self.report["files"]:
            tokens.append(word(file["file"]))
            day = short(file["date"]) if file["date"] else ""
            tokens += numbers_in(f"{file['who']} {file['round']} {day} {file['version']}")
        for file in self.report["files"]:
            if file["why"]:
                tokens += [word(file["file"]), *numbers_in(file["why"])]
        return tokens
