"""Dutch texts of content and program, cut into sentences and words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from zpm_checklist.content.schema import Chapter, Pack

_ABBREVIATED = re.compile(r"\b(?:bijv|bv|o\.a|d\.w\.z|nr|art|ca|incl|excl|vs)\.$")
_SENTENCE_END = re.compile(r"(?<=[.!?])[’”)]*\s+(?=[A-ZÀ-Þ0-9‘“(])")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ELSEWHERE = re.compile(
    r"https?://\S+|<[^<>]*>"  # addresses, mark-up
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|toml|json|zpm|pdf|py|sqlite)\b"  # file names
    r"|--[a-z-]+|“[a-z]+ (?:add|--json)”|\b\w*_\w*|(?<!\w)\.[a-z]+"  # what people type
)


def words_of(text: str) -> list[str]:
    """Words with their inner hyphens and apostrophes; addresses and file names are none."""
    return [word.replace("’", "'") for word in _WORD.findall(_ELSEWHERE.sub(" ", text))]


def sentences_of(text: str) -> Iterator[str]:
    """Sentences of a text; each bullet counts as one, a heading line ("…:") as one."""
    for line in text.split("\n"):
        start = 0
        for end in _SENTENCE_END.finditer(line):
            head = line[start : end.start()]
            if _ABBREVIATED.search(head):
                continue
            yield head.strip(" -")
            start = end.end()
        if rest := line[start:].strip(" -"):
            yield rest


def sentence_lengths(pack: Pack) -> list[int]:
    """Words per sentence of the prose.

    A bullet of two words would flatter the average: only what ends as a sentence counts.
    """
    return [
        len(sentence.split())
        for _, text in running_texts(pack)
        for sentence in sentences_of(text)
        if sentence.endswith((".", "?", "!", ":"))
    ]


def running_texts(pack: Pack) -> Iterator[tuple[str, str]]:
    """Every text that is read as prose, with the id of where it stands."""
    for chapter in (pack.introduction, *pack.chapters):
        yield from _chapter_texts(chapter)
    for term in pack.terms:
        yield f"term {term.id}", term.text
    for questionnaire in pack.questionnaires:
        for theme in questionnaire.themes:
            for question in theme.questions:
                yield f"{questionnaire.group} {question.id}", question.text


def all_texts(pack: Pack) -> Iterator[tuple[str, str]]:
    """Prose and everything short: titles, groups, places, dates, forms."""
    yield from running_texts(pack)
    yield "pack", f"{pack.title} {pack.state}"
    for document in pack.documents:
        yield document.id, f"{document.title} {document.publisher} {document.date}"
    for theme in (*pack.themes, *pack.independent_themes):
        yield theme.id, theme.title
    for chapter in (pack.introduction, *pack.chapters):
        yield chapter.id, " ".join((chapter.title, *(s.title for s in chapter.sections)))
    for item in pack.items:
        yield item.id, f"{item.title} {item.group} {item.source.place}"
        yield item.id, " ".join(f"{fact.date} {fact.text}" for fact in item.dates)
    for term in pack.terms:
        yield term.id, " ".join((term.term, *term.forms))
    for questionnaire in pack.questionnaires:
        for theme in questionnaire.themes:
            yield theme.id, theme.title


def _chapter_texts(chapter: Chapter) -> Iterator[tuple[str, str]]:
    for section in chapter.sections:
        yield f"{chapter.id} {section.title}", section.text
    for item in chapter.items:
        for text in (item.text, item.why, *item.subpoints):
            yield item.id, text


_COMMON = set(
    words_of(
        "aan al als bij dat de deze die dit door een en er geen heeft het hier hoe hoeft in is kan "
        "kies kunt maar meer met mij na naar niet nog nu of om omdat ook op over per te tot u uit "
        "uw van vanaf voor waar wat we welke wordt worden zich zij zijn zonder"
    )
)
"""A text with a space and one of these is taken for Dutch; keys and SQL hold none."""


def texts_in_source(path: Path) -> Iterator[tuple[int, str]]:
    """Dutch texts of a module with their lines, fields as "_"; docstrings are left out.

    Whatever passes the door of the window's texts is one; elsewhere a sentence has to look Dutch.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said_elsewhere = {id(part) for node in ast.walk(tree) for part in _not_for_people(node)}
    at_the_door = {id(node.args[0]) for node in ast.walk(tree) if _is_door(node)}
    for node in ast.walk(tree):
        if id(node) in said_elsewhere:
            continue
        text = _text_of(node)
        if id(node) in at_the_door:
            text = _FIELD.sub("_", text)
        elif not _looks_dutch(text):
            continue
        # An ampersand stands before the letter that opens a menu.
        yield node.lineno, re.sub(r"&(?=\w)", "", text)


_FIELD = re.compile(r"\{\w+(?:![rs])?(?::[^}]*)?\}")


def _is_door(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"


def _looks_dutch(text: str) -> bool:
    words = {word.casefold() for word in words_of(text.replace("&", ""))}
    return " " in text.strip() and bool(words & _COMMON) and not text.startswith("SELECT ")


def _text_of(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            part.value if isinstance(part, ast.Constant) else "_" for part in node.values
        )
    return ""


def _not_for_people(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, bare strings after a field, and the parts of an f-string (told as a whole)."""
    if isinstance(node, ast.Expr):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from node.values
