"""The keys of the presenter: those of a keyboard, and those that a remote in the hand sends."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt


class Ask(Enum):
    """What a key asks of the presenter."""

    NEXT = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()
    BLANK = auto()
    """The screen black, or lit again."""
    MODEL = auto()
    RESULT = auto()
    KEYS = auto()
    """The buttons, which name their keys."""
    LEAVE = auto()
    NOTHING = auto()
    """A key that a remote sends and that has nothing to do here; it goes no further."""


_KEYS = {
    Ask.NEXT: (
        *(Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down),
        *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    ),
    Ask.BACK: (*(Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace),),
    Ask.FIRST: (Qt.Key.Key_Home,),
    Ask.LAST: (Qt.Key.Key_End,),
    Ask.BLANK: (Qt.Key.Key_B, Qt.Key.Key_Period),
    Ask.MODEL: (Qt.Key.Key_M,),
    Ask.RESULT: (Qt.Key.Key_R,),
    Ask.KEYS: (Qt.Key.Key_F1, Qt.Key.Key_Question),
    Ask.LEAVE: (Qt.Key.Key_Escape,),
    Ask.NOTHING: (Qt.Key.Key_F5,),  # a remote's button to begin sends it, in turns with Escape
}

ASKED = {key: ask for ask, keys in _KEYS.items() for key in keys}
"""What each key asks for."""
