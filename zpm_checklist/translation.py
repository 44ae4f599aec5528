"""The one door for the words of the program: Dutch in the source, another language by a catalogue.

What the window shows and the words for stored values pass here. Content, what users typed and
refusals (`UserError`) have their own language and do not.
"""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] | None = None


def tr(text: str, /, **values: object) -> str:
    """The text in the window's language, its `{fields}` filled in with these values.

    A text without values is taken as it is: braces in it mean nothing.
    """
    if _translate is not None:
        text = _translate(text)
    return text.format_map(values) if values else text


def use_language(translate: Callable[[str], str] | None) -> None:
    """Look each text up through `translate` from now on; None gives the Dutch of the source.

    Some texts are looked up when their module is imported: choose the language before that.
    """
    global _translate  # noqa: PLW0603  (one language for the whole process, as in Qt itself)
    _translate = translate
