"""Where one can be in the window: the entries of the side bar, by id."""

from zpm_checklist.translation import tr

OVERVIEW = "overview"
ALL_ITEMS = "all"
REFERENCE = "reference"
REPORT = "report"
MONITOR = "monitor"
SNELSCAN = "snelscan"
MERGE = "merge"
ACTIONS = "actions"
LETTER = "letter"
TRAINING = "training"
SETTINGS = "settings"
SEARCH = "search"
PROFILE = "profile"

TITLE = {
    OVERVIEW: tr("Overzicht"),
    ALL_ITEMS: tr("Alle punten"),
    REFERENCE: tr("Naslag"),
    REPORT: tr("Rapport"),
    MONITOR: tr("Monitor"),
    SNELSCAN: tr("Snelscan"),
    MERGE: tr("Samenvoegen"),
    ACTIONS: tr("Acties"),
    LETTER: tr("Brief aan …"),
    TRAINING: tr("Oefenruimte"),
    SETTINGS: tr("Instellingen"),
}
"""Entries beside the chapters, whose ids are places too."""

HELP = "help"
KEYS = "keys"
FAILURE = "failure"

UNREMEMBERED = frozenset({SEARCH, PROFILE, HELP, KEYS, FAILURE})
"""Places where nobody starts the next day, and that the way back passes by."""

WITHOUT_PRACTICE = frozenset({PROFILE, HELP, KEYS, TRAINING})
"""Places to be before there is any practice: then they have the window to themselves."""

DETOURS = frozenset({SEARCH, HELP, KEYS, REFERENCE, MERGE, SETTINGS})
"""From these one comes back wherever one was, a half-filled form included."""

PLACE_LINK = "place:"
"""What the link to a place begins with."""


def link_to(place: str) -> str:
    """A link that leads to a place or a chapter; that to `PROFILE` asks its questions again."""
    return f"{PLACE_LINK}{place}"
