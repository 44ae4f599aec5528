"""What the command palette offers, and how typed words find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from zpm_checklist.model.search import fold
from zpm_checklist.model.wording import PRACTICE_TYPE, capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.actions import MENUS, PRACTICE_ACTIONS
from zpm_checklist.ui.help.key_names import key_names
from zpm_checklist.ui.help.texts import topics

if TYPE_CHECKING:
    from zpm_checklist.ui.switchboard import Switchboard

MOST = 24
"""So many are shown; who wants another types one letter more."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette."""

    words: str
    kind: str
    """What it is, such as the menu it stands in."""
    keys: str
    run: Callable[[], object]
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        """Folded once: every key that is typed looks at all choices."""
        object.__setattr__(self, "folded", fold(self.words))


def choices(board: Switchboard, show_topic: Callable[[str], None]) -> list[Choice]:
    """Everything that can be done now, the actions of the menus first.

    What is disabled at this moment is left out.
    """
    return [
        *(choice for choice, id_ in _of_menus(board) if id_ != "palette"),
        *_chapters(board),
        *_practices(board),
        *_topics(board, show_topic),
        *_items(board),
    ]


def practice_choices(board: Switchboard) -> list[Choice]:
    """The practice at hand, the others by name, and what can be done with practices."""
    session = board.session
    at_hand = session.practice.id if session.practice else ""
    practices = session.workspace.practices if session.workspace else ()
    return [
        *(
            Choice(
                practice.name,
                capital(PRACTICE_TYPE[practice.profile.type]),
                tr("nu open") if practice.id == at_hand else "",
                partial(board.switch_to, practice.id),
            )
            for practice in sorted(practices, key=lambda p: (p.id != at_hand, fold(p.name)))
        ),
        *(choice for choice, id_ in _of_menus(board) if id_ in PRACTICE_ACTIONS),
    ]


def best(offered: Iterable[Choice], query: str, most: int = MOST) -> list[Choice]:
    """Those that hold each typed word, the closest first; without words all. At most so many.

    A word is held as the beginning of a word, inside one, or (for who leaves letters out) as
    letters in this order.
    """
    words = fold(query).split()
    if not words:
        return list(offered)[:most]
    ranked = []
    for number, choice in enumerate(offered):
        ranks = [_rank(word, choice.folded) for word in words]
        if None not in ranks:
            ranked.append((sum(rank for rank in ranks if rank), number, choice))
    ranked.sort(key=lambda entry: entry[:2])
    # Letters in order alone find something in every long title: only where nothing else does.
    close = [entry for entry in ranked if entry[0] < _LOOSE]
    return [choice for _, _, choice in (close or ranked)[:most]]


_LOOSE = 1000


def _rank(word: str, text: str) -> int | None:
    """0 for the beginning of the text; more for what is further off; None for not at all."""
    if text.startswith(word):
        return 0
    if f" {word}" in text:
        return 1
    if word in text:
        return 2
    return _LOOSE + len(text) if _has_in_order(word, text) else None


def _has_in_order(letters: str, text: str) -> bool:
    at = 0
    for letter in letters:
        at = text.find(letter, at) + 1
        if not at:
            return False
    return True


def _of_menus(board: Switchboard) -> Iterator[tuple[Choice, str]]:
    """What can be done now, each with the id of its action."""
    for title, entries in MENUS.items():
        for entry in entries:
            action = board.actions[entry.id] if entry.id else None
            if action is None or not action.isEnabled():
                continue
            words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            choice = Choice(words, title.replace("&", ""), key_names(entry.keys), action.trigger)
            yield choice, entry.id


def _chapters(board: Switchboard) -> Iterator[Choice]:
    if board.session.practice is None:
        return
    for chapter in board.session.pack.chapters:
        run = partial(board.window.go, chapter.id)
        yield Choice(chapter.title, tr("Bedrijfsproces"), "", run)


def _practices(board: Switchboard) -> Iterator[Choice]:
    session = board.session
    for practice in session.workspace.practices if session.workspace else ():
        if session.practice is None or practice.id != session.practice.id:
            run = partial(board.switch_to, practice.id)
            words = tr("Naar praktijk {name}", name=practice.name)
            yield Choice(words, tr("Praktijk"), "", run)


def _topics(board: Switchboard, show_topic: Callable[[str], None]) -> Iterator[Choice]:
    for topic in topics(board.session.pack.state).values():
        run = partial(show_topic, topic.id)
        yield Choice(tr("Help: {title}", title=topic.title), tr("Help"), "", run)


def _items(board: Switchboard) -> Iterator[Choice]:
    session = board.session
    if session.practice is None:
        return
    for item in session.pack.items:
        run = partial(board.ways.follow, f"item:{item.id}")
        kind = session.pack.chapter_by_id[item.chapter].title
        yield Choice(tr("Ga naar {title}", title=item.title), kind, "", run)
