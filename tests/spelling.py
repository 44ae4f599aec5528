"""hunspell's Dutch word list beside the project's own (`words-nl.txt`)."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

WORD_LIST = Path(__file__).with_name("words-nl.txt")

NO_HUNSPELL = (
    "hunspell of het Nederlandse woordenboek ontbreekt. "
    "Installeer ze met: apt-get install hunspell hunspell-nl"
)


def own_words() -> list[str]:
    """Words of the field that no general dictionary has."""
    return WORD_LIST.read_text(encoding="utf-8").splitlines()


def unknown_words(words: Iterable[str]) -> set[str]:
    """Those that neither hunspell nor the project's list knows, in any case of letters."""
    own = {word.casefold() for word in own_words()}
    asked = sorted({word for word in words if word.casefold() not in own})
    return _unknown_to_hunspell(asked)


def _unknown_to_hunspell(words: list[str]) -> set[str]:
    program = shutil.which("hunspell")
    assert program, NO_HUNSPELL
    done = subprocess.run(
        [program, "-d", "nl_NL", "-i", "utf-8", "-l"],
        input="\n".join(words),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    # hunspell also answers 0, with words unjudged, when the dictionary is not there.
    assert done.returncode == 0, f"{NO_HUNSPELL} ({done.stderr.strip()})"
    assert "Can't open" not in done.stderr, f"{NO_HUNSPELL} ({done.stderr.strip()})"
    return set(done.stdout.split("\n")) - {""}
