"""Every text of the window comes through one door, `tr`."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from tests.ui.pseudo_window import CLOSE, OPEN
from zpm_checklist.content.loader import load_pack
from zpm_checklist.paths import CONTENT, PACKAGE
from zpm_checklist.translation import tr, use_language

_UI = {
    path.relative_to(PACKAGE / "ui").as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in sorted((PACKAGE / "ui").rglob("*.py"))
}
_UNSEEN = {
    "pictures/screenshots.py": "makes pictures; its sentences are refusals on the command line",
    "starting/self_test.py": "speaks to who builds the program",
    "look/stylesheet.py": "Qt's style language",
    "pictures/practices.py": "what the practices in the pictures typed",
    "pictures/merge_example.py": "what the files in the pictures hold",
}
"""Modules whose texts never stand on the window, and why."""

_NAMES_ONLY = {
    *("setObjectName", "setProperty", "property", "TypeVar", "QKeySequence", "getattr", "hasattr"),
    *("QFont", "field", "findChild", "startswith", "endswith"),
}
"""What is handed to these is a name of ours or of Qt."""

_SENTENCE = re.compile(r"[a-zé…:.,“”]\s+[(“a-zA-Z0-9]|^[A-Z][a-zé]{3,}|[a-z] …$")


_REFUSED = (
    *("Het register is niet te gebruiken", "Een ander venster of programma heeft het open"),
    *("Sluit dat venster en probeer het opnieuw", "Dit is geen dossier van"),
)
"""A refusal on a view; it comes from below."""


def test_a_text_is_dutch_until_another_language_is_chosen():
    assert tr("{done} van {total}", done=1, total=2) == "1 van 2"
    assert tr("100 {zeker}") == "100 {zeker}"
    try:
        use_language({"{done} van {total}": "{done} fan {total}"}.get)
        assert tr("{done} van {total}", done="{x}", total=2) == "{x} fan 2"
    finally:
        use_language(None)


def test_no_dutch_sentence_stands_beside_the_door():
    beside = [
        f"{name}:{line}: {text!r}"
        for name, module in _UI.items()
        if name not in _UNSEEN
        for line, text in _beside_the_door(module)
    ]
    assert not beside, "\n".join(beside)


def test_what_passes_the_door_is_a_whole_text():
    """A text that is put together first can never be looked up."""
    odd = [
        f"{name}:{call.lineno}"
        for name, module in _UI.items()
        for call in ast.walk(module)
        if _is_door(call) and not isinstance(call.args[0], ast.Constant)
    ]
    assert not odd, odd


def test_in_another_language_nothing_dutch_is_left_on_any_view():
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.pseudo_window"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
    )
    found = json.loads(done.stdout)
    known = _content() + "\n".join([*found["typed"], *_REFUSED]).casefold()
    left = [
        f"{where}: {rest!r} of {text!r}"
        for text, where in found["seen"].items()
        for rest in _untranslated(text)
        if rest.casefold() not in known
    ]
    assert len(found["seen"]) > 1_000
    assert not left, f"{len(left)} texts:\n" + "\n".join(left[:60])


def _is_door(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"


def _beside_the_door(tree: ast.AST) -> list[tuple[int, str]]:
    if isinstance(tree, ast.Constant):
        is_text = isinstance(tree.value, str) and _SENTENCE.search(tree.value)
        return [(tree.lineno, tree.value)] if is_text and not _NAME.search(tree.value) else []
    return [found for child in _looked_into(tree) for found in _beside_the_door(child)]


def _looked_into(node: ast.AST) -> list[ast.AST]:
    """The parts of the code in which a text for the window can stand."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return []  # a docstring
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name == "tr" or name.endswith("Error") or name in _NAMES_ONLY:
            return [keyword.value for keyword in node.keywords]
    written_as_type = {getattr(node, "annotation", None), getattr(node, "returns", None)}
    return [child for child in ast.iter_child_nodes(node) if child not in written_as_type]


_NAME = re.compile(
    r"^<|margin|font-|line-height"  # markup
    r"|^(Ctrl|Alt|Shift)\+|^(Enter|Return|Escape|Space|Left|Right|Down)$"  # keys
    r"|^(Regular|Semibold|Fusion|ReducedMotion)$|px 0$"
    r"|^Source Sans Pro$|^d M+ yyyy$|^\W+n = $"
)


def _content() -> str:
    """Everything the pack says, without the marks of our own markup."""
    texts: list[str] = []

    def walk(value) -> None:
        if isinstance(value, str):
            texts.append(" ".join(re.sub(r"[\[\]*_{}]", "", value).split()).casefold())
        elif isinstance(value, dict | list):
            for child in value.values() if isinstance(value, dict) else value:
                walk(child)

    for built in sorted(CONTENT.glob("*.json")):
        walk(json.loads(built.read_text(encoding="utf-8")))
    walk(
        [
            question.label
            for q in load_pack().questionnaires
            for t in q.themes
            for question in t.questions
        ]
    )
    return "\n".join(texts)


_OWN = re.compile(
    r"\d{1,2} (?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]* \d{4}"  # Qt's calendar
    r"|\b(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|\W)|ZPM-Checklist|\S+\.(?:zpm|pdf|csv|sqlite)\b"
    r"|GGZ Noord|(?:/\w+)+"
)
"""Dates, keys, files and names: they come out of no catalogue."""


def _untranslated(text: str) -> list[str]:
    """The pieces of words outside all brackets."""
    text = re.sub(r"<[^>]*>", " ", text)
    before = ""
    while before != text:
        before, text = text, re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "¦", text)
    pieces = re.split(r"[¦\n·,:;.()“”‘’/]|  +", _OWN.sub("¦", text))
    return [piece.strip(" …") for piece in pieces if re.search(r"[a-z]{2}", piece)]
