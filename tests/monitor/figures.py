"""What each group's part of the report over many is made of, from the recount."""

from tests.monitor.recount import questionnaires
from tests.monitor.recount import share as half_up
from tests.monitor.tokens import Row, answers, capital, number, row_token, shares, word, worst
from tests.report.recomputed import REASONS, content

TYPES = ("large_institution", "small_institution", "paaz_puk")
GROUPS = (*TYPES, "vrijgevestigd", "financier")
SPLIT = ("non_forensic", "forensic")
NAMES = {
    "large_institution": "grote instellingen",
    "small_institution": "kleine instellingen",
    "paaz_puk": "PAAZ en PUK",
    "vrijgevestigd": "vrijgevestigden",
    "financier": "financiers",
    "providers": "zorgaanbieders",
    "non_forensic": "zorgaanbieders zonder forensische zorg",
    "forensic": "zorgaanbieders met forensische zorg",
}
APART = ("bepaald", "algemeen")
MARK = {"published": "", "named": " ‡", "derived": " †"}


class Figures:
    """The groups of one report, with the tokens of everything that can be said of one."""

    names = NAMES
    shown = GROUPS
    """The groups that the report speaks of, empty or not."""

    def __init__(self, report):
        """`report` holds the recount under the keys of `monitor --json`."""
        self.report = report
        self.groups = {group["id"]: group for group in report["groups"]}
        self.forms = questionnaires()
        pack = content()
        self.state = pack["state"]
        self.question = {
            question["id"]: question
            for form in pack["questionnaires"]
            for theme in form["themes"]
            for question in theme["questions"]
        }
        self.figures = {(f["group"], f["theme"]): f for f in pack["figures"]}
        self.is_combined = sum(bool(self.groups[kind]["n"]) for kind in TYPES) > 1

    def sized(self, group_id):
        """As "grote instellingen (n = 31)"; below five it is marked."""
        group = self.groups[group_id]
        small = "indicatief, " if group["indicative"] and not group["suppressed"] else ""
        return f"{self.names[group_id]} ({small}n = {group['n']})"

    def heading(self, group_id, group=None):
        group = group or self.groups[group_id]
        return [word(self.names[group_id]), number(group["n"])]

    def has_answers(self, group_id):
        group = self.groups[group_id]
        return not group["suppressed"] and group["overall"]["n_answers"] > 0

    def without_figures(self, group_id):
        """The tokens of the sentence in place of figures; None where there are figures."""
        group = self.groups[group_id]
        if group["suppressed"]:
            return [number(group["n"])] + ([number(5)] if group["n"] < 5 else [])
        if not any(theme["n_answers"] for theme in group["themes"]):
            return [number(group["n"])]
        return None

    def charted(self, group_id):
        """The themes of the theme page, worst on top."""
        return [theme for theme in self.groups[group_id]["themes"] if theme["id"] not in APART]

    def at_risk(self, group_id):
        return [theme for theme in self.charted(group_id) if worst(theme)[0]]

    def title(self, theme):
        return next(
            title
            for form in self.forms.values()
            for found, title, *_ in form
            if found == theme["id"]
        )

    def questions_of(self, group_id, theme_id):
        """Worst on top, ties by best ascending, then as in the list; the general ones unsorted."""
        rows = [row for row in self.groups[group_id]["questions"] if row["theme"] == theme_id]
        if theme_id == "algemeen":
            return rows

        def place(row):
            found = list(row["percent"].values())
            return (0, -found[-1], found[0]) if found else (1, 0, 0)

        return sorted(rows, key=place)

    def general_questions(self):
        """Each general question that got an answer, with the share of yes."""
        return [
            [word(self.question[row["id"]]["text"]), *answers(row, "yes")]
            for row in self.groups["vrijgevestigd"]["questions"]
            if row["theme"] == "algemeen" and row["n"]
        ]

    def weakest(self, group_id):
        return [
            token
            for theme in self.at_risk(group_id)[:3]
            for token in (
                word(self.title(theme)),
                number(worst(theme)[2]),
                number(theme["n_answers"]),
            )
        ]

    def topics(self, group_id, theme):
        found = [row for row in self.questions_of(group_id, theme["id"]) if worst(row)[0]]
        tokens = []
        for row in found[:2]:
            count, n, share = worst(row)
            tokens.append(word(self.question[row["id"]]["text"]))
            tokens += [number(share), number(count), number(n)]
        return tokens

    def top_reasons(self, group_id):
        return [
            token
            for reason in self.groups[group_id]["reasons"][:3]
            for token in (word(REASONS[reason["id"]]), number(reason["n"]))
        ]

    def group_rows(self, group_ids):
        """Groups compared, never sorted."""
        return [
            row_token(Row(capital(self.sized(group_id)), shares(self.groups[group_id]["overall"])))
            for group_id in group_ids
            if self.has_answers(group_id)
        ]

    def theme_row(self, group_id, theme, figure):
        return Row(
            self.title(theme),
            shares(theme),
            right=(theme["respondents"], theme["respondents_percent"]),
            figure=figure,
        )

    def question_row(self, row, n=None):
        """Without a right chart, or with the respondents who said no out of all n."""
        question = self.question[row["id"]]
        right = None
        if n is not None:
            right = (row["counts"]["no"], half_up(row["counts"]["no"], n))
        return Row(question["text"] + MARK[question["provenance"]], shares(row), right=right)

    def theme_chart(self, group_id):
        """Both charts with the published bars, and the n of the footnote."""
        rows = [
            row_token(self.theme_row(group_id, theme, self.figures.get((group_id, theme["id"]))))
            for theme in self.charted(group_id)
        ]
        return [*rows, number(self.groups[group_id]["n"])]
