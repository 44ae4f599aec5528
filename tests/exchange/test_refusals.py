"""A file that is off anywhere is refused whole, in a sentence that says why."""

import copy
import json

import pytest

from tests.exchange.samples import SAMPLE, sealed, sealed_text
from zpm_checklist.exchange.dossier import MOST_BYTES, read_dossier, write_dossier
from zpm_checklist.model.errors import FileRefusedError

DATA = write_dossier(SAMPLE)
DOCUMENT = json.loads(DATA)


def _refused(data):
    with pytest.raises(FileRefusedError) as caught:
        read_dossier(data, "praktijk.zpm")
    error = caught.value
    assert error.what == "Het bestand praktijk.zpm is niet ingelezen."
    assert error.now.startswith("Er is niets veranderd.")
    return error.why


def _with(path, value):
    """The document with one place changed, and a hash that fits."""
    document = copy.deepcopy(DOCUMENT)
    *steps, last = path
    place = document
    for step in steps:
        place = place[step]
    if value is _GONE:
        del place[last]
    else:
        place[last] = value
    return sealed(document)


_GONE = object()
_AT = ("marks", "planning.settings")
_ANSWER = ("rounds", 1, "answers", "ict01")
ROUND = DOCUMENT["rounds"][0]


def test_the_sample_itself_is_taken_and_so_is_its_sealed_copy():
    assert read_dossier(sealed(DOCUMENT), "x") == read_dossier(DATA, "x") == SAMPLE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"SQLite format 3\x00" + b"\x00" * 100,
        b"%PDF-1.7",
        b"PK\x03\x04" + b"\x00" * 60,
        "Geachte heer,".encode("utf-16"),
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
)
def test_what_is_no_dossier_is_told_so(data):
    assert _refused(data) == "Dit is geen dossier van ZPM-Checklist."


def test_a_newer_format_is_told_so():
    assert "nieuwere versie" in _refused(_with(("format",), 2))


@pytest.mark.parametrize("at", [10, len(DATA) // 2, len(DATA) - 70, len(DATA) - 5])
def test_a_changed_byte_is_noticed(at):
    changed = bytearray(DATA)
    changed[at] = ord("7") if changed[at] != ord("7") else ord("8")
    _refused(bytes(changed))


def test_an_edit_without_a_new_hash_is_noticed():
    assert "veranderd" in _refused(DATA.replace(b'"counter":3', b'"counter":3 '))
    assert "veranderd" in _refused(DATA.replace(b"J. Jansen", b"K. Jansen"))
    assert "veranderd" in _refused(DATA + b"\n")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("extra",), 1),
        (("practice",), _GONE),
        (("practice", "id"), "../../etc/passwd"),
        (("practice", "id"), DOCUMENT["practice"]["id"].upper() + "\n"),
        (("practice", "name"), ""),
        (("practice", "name"), "x" * 201),
        (("practice", "name"), "Praktijk\u202egpj.exe"),
        (("practice", "name"), "Praktijk\x1b[2J"),
        (("practice", "name"), " Praktijk"),
        (("practice", "agb"), "9400000a"),
        (("practice", "profile", "type"), "ziekenhuis"),
        (("practice", "profile", "date"), "2026-02-30"),
        (("practice", "profile", "staff"), "ja"),
        (("practice", "profile", "care"), ["groups"] * 7),
        (("pack", "id"), "ZPM/../x"),
        (("pack", "version"), "9" * 41),
        (("pack", "version"), "2021.x"),
        (("pack", "version"), "2021.1\n"),
        ((*_AT, "status"), "klaar"),
        ((*_AT, "reasons"), ["geen zin"]),
        ((*_AT, "reasons"), ["other"] * 7),
        ((*_AT, "note"), "x" * (64 * 1024 + 1)),
        ((*_AT, "owner"), "x" * 201),
        ((*_AT, "due"), "morgen"),
        ((*_AT, "due"), "-0001-01-01"),
        ((*_AT, "applies"), 1),
        ((*_AT, "links"), ["javascript:alert(1)"]),
        ((*_AT, "links"), ["https://example.nl", "https://example.nl"]),
        ((*_AT, "links"), [f"https://example.nl/{n}" for n in range(21)]),
        ((*_AT, "links"), ["https://example.nl/" + "x" * 2_000]),
        ((*_AT, "links"), ["/map/een.pdf\n/map/twee.pdf"]),
        ((*_AT, "links"), [""]),
        ((*_AT, "links"), "https://example.nl"),
        ((*_AT, "extra"), None),
        (("marks", "Planning Settings"), {}),
        (("marks", "x" * 101), {}),
        (("marks", "__class__"), {}),
        (("marks", ""), {}),
        (("marks", "planning\n.settings"), {}),
        (("marks",), []),
        (("marks",), {f"planning.p{n}": {} for n in range(5001)}),
        (("rounds",), [{}]),
        (("rounds",), {}),
        (("rounds",), [ROUND | {"id": f"{year}-1"} for year in range(1000, 1301)]),
        (("rounds",), [ROUND, ROUND]),
        (("rounds", 0, "closed"), None),
        (("rounds", 0, "closed"), _GONE),
        (("rounds", 0, "closed"), ""),
        (("rounds", 0, "opened"), None),
        (("rounds", 0, "opened"), "2026-02-30"),
        (("rounds", 0, "id"), "2025-4"),
        (("rounds", 0, "id"), "2025-1\n"),
        (("rounds", 0, "id"), "25-1"),
        (("rounds", 0, "extra"), 1),
        (("rounds", 0, "answers"), []),
        (("rounds", 0, "answers"), {"": {}}),
        (("rounds", 0, "answers"), {"ICT01": {}}),
        (("rounds", 0, "answers"), {"ict01\n": {}}),
        (("rounds", 0, "answers"), {"x" * 101: {}}),
        (("rounds", 0, "answers"), {f"q{n}": {} for n in range(2001)}),
        ((*_ANSWER, "value"), "done"),
        ((*_ANSWER, "value"), ""),
        ((*_ANSWER, "value"), "on_schedule"),  # with the reasons that it has
        ((*_ANSWER, "value"), _GONE),  # the same
        ((*_ANSWER, "reasons"), ["geen zin"]),
        ((*_ANSWER, "reasons"), ["other"] * 7),
        ((*_ANSWER, "why"), "x" * (64 * 1024 + 1)),
        ((*_ANSWER, "extra"), None),
        (("lacks",), ["answers"]),  # and yet there are rounds
        (("lacks",), ["notes"]),
        (("lacks",), ["dates"] * 4),
        (("counter",), -1),
        (("counter",), 4),
        (("counter",), 2**63),
        (("counter",), 1e300),
        (("counter",), "3"),
        (("lineage",), ["0" * 16] * 2),
        (("lineage",), ["0" * 15, "1" * 16, "2" * 16]),
        (("lineage",), ["0" * 15 + "g", "1" * 16, "2" * 16]),
        (("lineage",), ["0" * 15 + "\n", "1" * 16, "2" * 16]),
        (("lineage",), [None] * 3),
        (("holds",), ["secrets"]),
        (("exported_at",), "2026-11-22T10:00:00"),
    ],
)
def test_a_value_out_of_bounds_is_refused_though_the_hash_fits(path, value):
    assert _refused(_with(path, value))


BODY = json.dumps(
    {key: value for key, value in DOCUMENT.items() if key != "sha256"},
    sort_keys=True,
    separators=(",", ":"),
    ensure_ascii=False,
)


def test_the_body_with_a_fitting_hash_is_taken():
    assert read_dossier(sealed_text(BODY), "x") == SAMPLE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"counter":3', '"counter":3' + "0" * 5000),
        ('"counter":3', '"counter":NaN'),
        ('"counter":3', '"counter":3,"counter":"3"'),
        ("J. Jansen", "\\ud800"),
        ("J. Jansen", "\ud800"),
        ("J. Jansen", "\x00"),
        ('"rounds":[', '"rounds":[' + "[" * 5000 + "]" * 5000 + ","),
        ('"marks":{', '"marks":{"a":' + '{"a":' * 5000),
    ],
    ids=["huge number", "no number", "key twice", "half a character", "the same in bytes",
         "control character", "deep list", "deep object"],
)  # fmt: skip
def test_odd_json_is_refused_though_the_hash_fits(old, new):
    assert old in BODY
    assert _refused(sealed_text(BODY.replace(old, new)))


def test_eight_megabytes_are_the_limit():
    assert "8 MB" in _refused(b" " * (MOST_BYTES + 1))
    assert "8 MB" not in _refused(b" " * MOST_BYTES)
