"""Where one can be in the window: the entries of the side bar, by id."""

OVERVIEW = "overview"
ALL_ITEMS = "all"
REFERENCE = "reference"
REPORT = "report"
MONITOR = "monitor"
SNELSCAN = "snelscan"
MERGE = "merge"
SEARCH = "search"
PROFILE = "profile"

TITLE = {
    OVERVIEW: "Overzicht",
    ALL_ITEMS: "Alle punten",
    REFERENCE: "Naslag",
    REPORT: "Rapport",
    MONITOR: "Monitor",
    SNELSCAN: "Snelscan",
    MERGE: "Samenvoegen",
}
"""Entries beside the chapters, whose ids are places too."""

HELP = "help"
FAILURE = "failure"

UNREMEMBERED = frozenset({SEARCH, PROFILE, HELP, FAILURE})
"""Places where nobody starts the next day, and that the way back passes by."""

DETOURS = frozenset({SEARCH, HELP, REFERENCE, MERGE})
"""From these one comes back wherever one was, a half-filled form included."""
