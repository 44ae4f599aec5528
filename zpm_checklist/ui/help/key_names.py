"""Keys as people read them: in Dutch, with every key that does the same."""

from __future__ import annotations

from zpm_checklist.translation import tr

_NAMES = {
    "Left": tr("Pijl links"),
    "Right": tr("Pijl rechts"),
    "Up": tr("Pijl omhoog"),
    "Down": tr("Pijl omlaag"),
    "Return": tr("Enter"),
    "Space": tr("Spatie"),
    "Del": tr("Del"),
    "Esc": tr("Esc"),
}
"""By the names that Qt gives them; a key that is missing here is called what Qt calls it."""


def key_name(key: str) -> str:
    """One key, with what is held down before it: "Alt+Left" is "Alt+Pijl links"."""
    held, _, last = key.rpartition("+")
    if not last:  # the plus itself: "Ctrl++"
        held, last = key[:-2], "+"
    return "+".join((*filter(None, held.split("+")), _NAMES.get(last, last)))


def key_names(keys: tuple[str, ...]) -> str:
    """All keys of an action in one line; empty where it has none."""
    return tr(" of ").join(key_name(key) for key in keys if not _is_same_sign(key, keys))


def _is_same_sign(key: str, keys: tuple[str, ...]) -> bool:
    """Whether it is another key only for Qt: one types ? with Shift held down."""
    return key.startswith("Shift+") and key.removeprefix("Shift+") in keys
