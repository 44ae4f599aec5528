"""Setting text: how wide it is and where its lines break."""

from __future__ import annotations

from zpm_checklist.report.door import shown
from zpm_checklist.report.fonts import Face, faces
from zpm_checklist.report.style import Type


def face_of(kind: Type) -> Face:
    """The weight that a style asks for."""
    regular, semibold = faces()
    return semibold if kind.bold else regular


def width_of(text: str, kind: Type) -> float:
    """How wide a text is on one line."""
    return face_of(kind).width(shown(text), kind.size)


def wrap(text: str, kind: Type, width: float) -> list[str]:
    """The lines of a text within `width`; a word that is too long is broken anywhere."""
    face, size = face_of(kind), kind.size
    text = shown(text)
    if face.width(text, size) <= width:
        return [text]
    lines: list[str] = []
    line, used = "", 0.0
    space = face.width(" ", size)
    for word in text.split(" "):
        long = face.width(word, size)
        if line and used + space + long <= width:
            line, used = f"{line} {word}", used + space + long
            continue
        if line:
            lines.append(line)
        while long > width:
            cut = _fitting(word, face, size, width)
            lines.append(word[:cut])
            word = word[cut:]  # noqa: PLW2901  (what is left of the word)
            long = face.width(word, size)
        line, used = word, long
    return [*lines, line] if line else lines


def shortened(text: str, kind: Type, width: float) -> str:
    """The text on one line, cut with "…" where it would be wider than `width`."""
    face, size = face_of(kind), kind.size
    text = shown(text)
    if face.width(text, size) <= width:
        return text
    return text[: _fitting(text, face, size, width - face.width("…", size))].rstrip() + "…"


def _fitting(text: str, face: Face, size: float, width: float) -> int:
    """How many characters fit; at least one, so that breaking always ends."""
    left = width * 1000 / size
    for place, character in enumerate(text):
        left -= face.widths[ord(character)]
        if left < 0:
            return max(place, 1)
    return len(text)
