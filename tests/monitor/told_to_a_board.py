"""What the report over the teams of one institution must say, sheet by sheet."""

from tests.monitor.figures import SPLIT
from tests.monitor.tokens import capital, difference, number, numbers_in, points, word, worst
from tests.monitor.told import Told
from tests.report.recomputed import long

TYPE = "large_institution"
MOST_CHANGES = 3


NAMES = {
    "providers": "de teams",
    TYPE: "de teams",
    "non_forensic": "teams zonder forensische zorg",
    "forensic": "teams met forensische zorg",
}


class ToldToABoard(Told):
    """All teams are of one type; `teams` in the report has organisation and expected."""

    shown = (TYPE,)
    names = NAMES

    def sheets(self):
        """(title, tokens), in order."""
        yield "", self.page_one()
        yield "Managementsamenvatting", self.summary()
        yield "Leeswijzer", self.guide()
        yield "Respons", self.response()
        changes = self.changes()
        if changes:
            yield "Veranderd sinds de vorige meting", changes
        yield "Resultaten per doelgroep", []
        yield (
            "De teams",
            [*self.headline(), *self.group_rows(["providers"]), *self.told("providers")],
        )
        yield "De teams zonder en met forensische zorg", self.forensic()
        sized = self.sized(TYPE)
        yield f"Thema’s: {sized}", self.theme_page(TYPE)
        yield "Bijlagen", []
        yield (
            f"Thema’s van alle {sized.removeprefix('de ').replace(' (', ' samen (')}",
            self.combined(),
        )
        yield "Thema’s van de teams zonder en met forensische zorg", self.split()
        yield f"Alle vragen: {sized}", self.questions(TYPE)
        yield "Redenen bij “realisatie in gevaar”", self.reasons_table()
        yield "Lijst van bestanden", self.sources()

    def page_one(self):
        """Who answered, the largest changes, no risks, and a request for what is missing."""
        count, expected = self.report["respondents"], self.report["teams"]["expected"]
        tokens = numbers_in(self.report["teams"]["organisation"])
        tokens += [number(count), *numbers_in(long(self.report["day"]))]
        tokens += [number(count), number(expected), *self.largest_changes()]
        tokens.append(word("Geen enkel beoordeeld punt is in gevaar of loopt achter."))
        return [*tokens, number(1), word("ontbrekende antwoorden"), number(expected - count)]

    def largest_changes(self):
        pairs = [pair for _, pairs in self.changed() for pair in pairs if points(*pair)]
        pairs.sort(key=lambda pair: -abs(points(*pair)))
        tokens = []
        for place, pair in enumerate(pairs[:MOST_CHANGES], 1):
            how = "beter" if points(*pair) < 0 else "slechter"
            title = capital(self.title(pair[1]))
            tokens += [number(place), word(f"{title} staat er {how} voor")]
            for theme in pair:
                tokens += [number(worst(theme)[2]), number(theme["n_answers"])]
            tokens += difference(points(*pair))
        return tokens

    def response(self):
        tokens = [number(self.report["respondents"])]
        for group_id in (TYPE, *SPLIT):
            tokens += self.counted(group_id, self.groups[group_id]["answered"])
        return [*tokens, *self.files(), *self.rounds()]
