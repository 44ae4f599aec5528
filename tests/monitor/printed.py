"""What the first national monitor (spring 2021) printed, as far as it can be read with certainty.

Facts from the report itself: nothing here is counted by a program.
"""

from dataclasses import dataclass

TITLES = {
    "ict": "ICT",
    "zorgverkoop": "Zorgverkoop",
    "registratie": "Registratie en facturatie",
    "informatievoorziening": "Informatievoorziening",
    "financien": "Financiën en verantwoording",
    "communicatie": "Communicatie en training",
    "beleid": "Beleid en planning",
    "zorginkoop": "Zorginkoop",
    "declaraties": "Declaraties",
    "controles": "Controles",
}

THEMES = {
    # Theme, left chart (best first), right chart; in the printed order.
    "financier": (
        7,
        [
            ("zorginkoop", (56, 24, 20), 57),
            ("declaraties", (47, 36, 17), 43),
            # 29 was printed, which 20 answers exclude: see `published.CONTROLES`.
            ("controles", (75, 20, 5), 14),
        ],
    ),
    "large_institution": (
        31,
        [
            ("ict", (42, 32, 26), 58),
            ("zorgverkoop", (55, 31, 14), 32),
            ("registratie", (63, 27, 9), 32),
            ("informatievoorziening", (72, 19, 8), 29),
            ("financien", (74, 19, 7), 6),
            ("communicatie", (80, 14, 6), 23),
            ("beleid", (78, 18, 3), 13),
        ],
    ),
    "small_institution": (
        15,
        [
            ("ict", (68, 18, 14), 20),
            ("zorgverkoop", (59, 30, 10), 40),
            ("informatievoorziening", (62, 30, 8), 20),
            ("financien", (59, 34, 7), 7),
            ("beleid", (67, 26, 7), 7),
            ("communicatie", (82, 11, 7), 7),
            ("registratie", (73, 21, 6), 13),
        ],
    ),
    "paaz_puk": (
        9,
        [
            ("ict", (16, 23, 61), 67),
            ("zorgverkoop", (45, 24, 31), 67),
            ("registratie", (30, 44, 26), 56),
            ("financien", (25, 55, 20), 44),
            ("informatievoorziening", (33, 48, 20), 56),
            ("communicatie", (60, 23, 18), 44),
            ("beleid", (42, 46, 12), 22),
        ],
    ),
    "vrijgevestigd": (
        241,
        [
            ("communicatie", (24, 76), 76),
            ("registratie", (55, 45), 97),
            ("financien", (59, 41), 75),
            ("ict", (70, 30), 70),
            ("beleid", (91, 9), 9),
        ],
    ),
}
APART = {"bepaald", "algemeen"}
"""Printed per question, not as a theme."""

PROVIDERS = [
    # Only the right chart is known, and with it the order of the first three.
    ("ict", 49),
    ("zorgverkoop", 40),
    ("registratie", 31),
    ("informatievoorziening", 31),
    ("financien", 13),
    ("communicatie", 22),
    ("beleid", 13),
]

ZORGINKOOP = [
    ("ink02", 6, (17, 33, 50)),
    ("ink03", 6, (50, 33, 17)),
    ("ink04", 6, (50, 33, 17)),
    ("ink01", 7, (100, 0, 0)),
]


@dataclass(frozen=True)
class Bar:
    """A printed bar of the ICT page for large institutions."""

    question: str
    shares: tuple
    one_too_many: bool = False
    """The report printed "in gevaar" a point above its own count: 17 of 30 is 57, not 58."""

    @property
    def counted(self):
        """The shares as its own counts have them."""
        return (*self.shares[:2], self.shares[2] - self.one_too_many)


ICT_BARS = (
    Bar("ict02", (13, 30, 58), one_too_many=True),
    Bar("ict05", (29, 21, 51), one_too_many=True),
    Bar("ict17", (29, 32, 39)),
    Bar("ict16", (45, 17, 38)),
    Bar("ict15", (39, 32, 30), one_too_many=True),
    Bar("ict14", (34, 38, 28)),
    Bar("ict13", (39, 35, 26)),
    Bar("ict12", (27, 50, 24), one_too_many=True),
    Bar("ict11", (39, 39, 23)),
    Bar("ict10", (42, 35, 23)),
    Bar("ict09", (45, 32, 23)),
    Bar("ict08", (55, 23, 23)),
    Bar("ict07", (40, 40, 21), one_too_many=True),
    Bar("ict06", (59, 28, 14)),
    Bar("ict04", (63, 23, 14), one_too_many=True),
    Bar("ict03", (61, 29, 10)),
    Bar("ict01", (58, 35, 7), one_too_many=True),
)
