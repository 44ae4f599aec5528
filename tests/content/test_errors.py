"""Whoever breaks one thing in a pack reads which file, which key, and how to mend it."""

import re
import shutil

import pytest

from zpm_checklist.content.build import build_pack
from zpm_checklist.content.errors import ContentError
from zpm_checklist.paths import CONTENT


@pytest.fixture
def folder(tmp_path):
    """A copy of the pack to break."""
    return shutil.copytree(CONTENT / "zpm", tmp_path / "zpm")


def _replace(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}: the test breaks nothing"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _refused(folder) -> ContentError:
    with pytest.raises(ContentError) as caught:
        build_pack(folder)
    return caught.value


LONG = "Deze titel telt werkelijk meer dan acht hele woorden"

# ruff: noqa: E501 (one mistake a line reads best)
# file, what stands there, what the author wrote instead, the file named, the key, the mend
MISTAKES = {
    "no TOML": ("planning.toml", 'id = "planning"', "id = planning", "planning.toml", "", "Herstel"),
    "key twice": ("pack.toml", 'id = "zpm"', 'id = "zpm"\nid = "zpm"', "pack.toml", "", "Herstel"),
    "unknown key": ("planning.toml", "\nwhy = ", "\nwaarom = ", "planning.toml", "items[0]", "authoring"),
    "missing key": ("planning.toml", '\nlevel = "team"', "", "planning.toml", "items[", "authoring"),
    "wrong kind": ("planning.toml", "number = 1\n", 'number = "1"\n', "planning.toml", "number", "authoring"),
    "unknown level": ("planning.toml", 'level = "team"', 'level = "land"', "planning.toml", "level", "authoring"),
    "empty title": ("planning.toml", 'title = "Licht uw planning door"', 'title = " "', "planning.toml", "title", "authoring"),
    "wrong id": ("planning.toml", '"planning.doorlichting"', '"Planning!"', "planning.toml", "id", "authoring"),
    "other chapter": ("planning.toml", '"planning.doorlichting"', '"zorginkoop.doorlichting"', "planning.toml", "zorginkoop.doorlichting", "planning."),
    "chapter's id": ("planning.toml", 'id = "planning"', 'id = "planningen"', "planning.toml", "id", "één naam"),
    "long title": ("planning.toml", "Licht uw planning door", LONG, "planning.toml", "planning.doorlichting.title", "hoogstens 8"),
    "same id": ("planning.toml", '"planning.settings"', '"planning.doorlichting"', "planning.toml", "items.id", "uniek"),
    "gap in numbers": ("planning.toml", "number = 2\n", "number = 3\n", "planning.toml", "number", "volgorde"),
    "no locator": ("planning.toml", "\nstart = ", '\nstart = ""\n#', "planning.toml", ".start", "Vul"),
    "supplement's chapter": ("supplement.toml", 'chapter = "registreren"', 'chapter = "regels"', "supplement.toml", "chapter", "planning"),
    "supplement's source": ("supplement.toml", 'document = "contractering"', 'document = "krant"', "supplement.toml", ".document", "pack.toml"),
    "term twice": ("glossary.toml", 'id = "agb-code"', 'id = "acceptatietest"', "glossary.toml", "terms.id", "uniek"),
    "form twice": ("glossary.toml", 'term = "AGB-code"', 'term = "Acceptatietest"', "glossary.toml", "agb-code.forms", "uniek"),
    "question's item": ("monitor.toml", '"informatie.epd-leverancier"', '"informatie.epd"', "monitor.toml", "ict01", "bestaande id"),
    "question twice": ("monitor.toml", 'id = "ict02"', 'id = "ict01"', "monitor.toml", "questions.id", "uniek"),
    "group of nobody": ("monitor.toml", '"paaz_puk"]', '"ziekenhuis"]', "monitor.toml", "groups", "authoring"),
    "figure's theme": ("figures.toml", 'theme = "ict"', 'theme = "weer"', "figures.toml", "large_institution.weer", "monitor.toml"),
    "percent too much": ("figures.toml", "on_schedule = 42", "on_schedule = 142", "figures.toml", "percent", "authoring"),
    "no such chapter": ("pack.toml", '"planning",', '"planing",', "planing.toml", "", "Zet het terug"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_names_file_key_and_mend(folder, mistake):
    file, old, new, named, key, mend = mistake
    _replace(folder, file, old, new)

    error = _refused(folder)

    assert error.file == named
    assert key in error.key
    assert mend in error.mend
    assert re.match(r"De inhoud klopt niet \(", str(error))
    assert str(error).endswith(".")


@pytest.mark.parametrize(
    ("field", "value", "known"),
    [
        ("themes", '["ict", "weer"]', "beleid"),
        ("independent_theme", '"weer"', "bepaald"),
        ("card", '"planning.niets"', "bestaand punt"),
        ("card", '"planning.doorlichting"', "bestaand punt"),
        ("requires", '["staf"]', "before_2022"),
        ("requires", '["staff|"]', "before_2022"),
    ],
)
def test_a_reference_to_nothing_names_what_there_is(folder, field, value, known):
    path = folder / "planning.toml"
    head, item, rest = path.read_text(encoding="utf-8").partition('id = "planning.doorlichting"\n')
    mine, split, others = rest.partition("[[items]]")
    mine = re.sub(rf"^{field} = .*\n", "", mine, flags=re.MULTILINE)
    number, rest_of_mine = mine.split("\n", 1)
    mine = f"{number}\n{field} = {value}\n{rest_of_mine}"
    path.write_text(head + item + mine + split + others, encoding="utf-8")

    error = _refused(folder)

    assert (error.file, error.key) == ("planning.toml", f"planning.doorlichting.{field}")
    assert known in error.mend


@pytest.mark.parametrize(
    "file", ["pack", "planning", "algemeen", "supplement", "glossary", "monitor", "figures"]
)
def test_a_missing_file_is_named(folder, file):
    (folder / f"{file}.toml").unlink()

    error = _refused(folder)

    assert error.file == f"{file}.toml"
    assert "ontbreekt" in error.problem


def test_a_file_that_is_not_utf8_is_named(folder):
    (folder / "glossary.toml").write_bytes(b'terms = "\xff"')

    assert _refused(folder).file == "glossary.toml"


def test_a_released_item_cannot_be_taken_away(folder):
    """The last item, so that the numbers still run on; nothing else refers to it."""
    path = folder / "verantwoording.toml"
    head, _, last = path.read_text(encoding="utf-8").rpartition("[[items]]")
    item_id = re.search(r'id = "([^"]+)"', last)[1]
    path.write_text(head, encoding="utf-8")
    for other in folder.glob("*.toml"):
        text = other.read_text(encoding="utf-8")
        other.write_text(text.replace(f'"{item_id}"', '"planning.settings"'), encoding="utf-8")

    error = _refused(folder)

    assert (error.file, error.key) == ("verantwoording.toml", item_id)
    assert "ooit uitgebracht" in error.problem


def test_an_untouched_copy_builds(folder, pack):
    assert build_pack(folder) == pack
