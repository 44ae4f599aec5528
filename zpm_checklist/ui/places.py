"""Where one can be in the window: the entries of the side bar, by id."""

OVERVIEW = "overview"
ALL_ITEMS = "all"
REFERENCE = "reference"
REPORT = "report"
SEARCH = "search"
PROFILE = "profile"

TITLE = {
    OVERVIEW: "Overzicht",
    ALL_ITEMS: "Alle punten",
    REFERENCE: "Naslag",
    REPORT: "Rapport",
}
"""Entries beside the chapters, whose ids are places too."""

HELP = "help"
FAILURE = "failure"

UNREMEMBERED = frozenset({SEARCH, PROFILE, HELP, FAILURE})
"""Places where nobody starts the next day, and that the way back passes by."""

DETOURS = frozenset({SEARCH, HELP, REFERENCE})
"""From these one comes back wherever one was, a half-filled form included."""
