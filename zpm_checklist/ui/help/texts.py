"""All topics of the help, and which one belongs to which place."""

from __future__ import annotations

from zpm_checklist import __version__
from zpm_checklist.paths import resource
from zpm_checklist.translation import tr
from zpm_checklist.ui.help.texts_monitor import MONITOR
from zpm_checklist.ui.help.texts_start import START
from zpm_checklist.ui.help.texts_work import CHAPTER, WORK
from zpm_checklist.ui.help.topic import Topic
from zpm_checklist.ui.navigation import places

ABOUT, ACCESSIBILITY = "about", "accessibility"

_STATEMENT = "toegankelijkheid.md"
_ORDER = (
    *("start", places.PROFILE, places.OVERVIEW, CHAPTER, places.ALL_ITEMS),
    *(places.SNELSCAN, places.MONITOR, places.ACTIONS, places.LETTER, places.REPORT),
    *(places.MERGE, places.REFERENCE, places.SEARCH, places.TRAINING, places.SETTINGS),
    *("privacy", places.FAILURE, places.KEYS, places.HELP, ACCESSIBILITY),
)
"""As one meets them; "about" comes last."""


def topics(state: str) -> dict[str, Topic]:
    """The help by id, in the order of the list; `state` is the moment of the content."""
    found = {topic.id: topic for topic in (*START, *WORK, *MONITOR, _ACCESSIBILITY)}
    return {**{id_: found[id_] for id_ in _ORDER}, ABOUT: _about(state)}


def topic_of(place: str) -> str:
    """The id of the topic of a place; the bedrijfsprocessen share one."""
    return place if place in _ORDER else CHAPTER


def statement() -> str:
    """The accessibility statement, a document in Dutch: Markdown with headings and bullets."""
    return resource(_STATEMENT).read_text(encoding="utf-8")


_ACCESSIBILITY = Topic(
    ACCESSIBILITY,
    tr("Toegankelijkheid"),
    tr("Voor wie met het toetsenbord, met grote tekst of met een schermlezer werkt."),
)
"""Its text is the statement."""


def _about(state: str) -> Topic:
    return Topic(
        ABOUT,
        tr("Over ZPM-Checklist"),
        tr(
            "Versie {version}. De inhoud geeft de stand van de {state}; dat zijn niet per se de "
            "regels van nu.",
            version=__version__,
            state=state,
        ),
        (
            tr("De uitkomst is uw eigen beoordeling: geen bewijs en geen advies."),
            tr("Alles blijft op deze computer; het programma gebruikt geen internet."),
        ),
        see=("privacy", ACCESSIBILITY),
    )
