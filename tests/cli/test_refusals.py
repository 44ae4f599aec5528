"""A wrong request: a Dutch sentence on stderr, exit status 2, nothing changed."""

import re

import pytest

from tests.cli.program import ENGLISH, run
from tests.registers import fingerprint, opened, tamper

P = "Praktijk Noord"
ADD = ("practice", "add", "Nieuw", "--type", "vrijgevestigd")

# What is asked, and what the answer must name.
REQUESTS = [
    (("mark", "Zuid", "planning.settings", "done"), "De praktijk “Zuid” is niet gevonden."),
    (("status", "Zuid"), "In dit register staat “Praktijk Noord”."),
    (("status", "Zuid", "--json"), "niet gevonden"),
    (("export", "Zuid", "uit.zpm"), "niet gevonden"),
    (("report", "Zuid", "uit.pdf"), "niet gevonden"),
    (("applies", "Zuid", "planning.settings", "yes", "--why", "x"), "niet gevonden"),
    (("mark", P, "planning.stting", "done"), "Bedoelt u planning.settings"),
    (("applies", P, "niets", "yes", "--why", "x"), "Het punt “niets” is niet gevonden."),
    (("mark", P, "planning.settings", "klaar"), "De status “klaar” bestaat niet. Kies uit: open,"),
    (("mark", P, "planning.settings", "behind", "--reason", "zin"), "De reden “zin” bestaat niet."),
    (("mark", P, "planning.settings", "done", "--reason", "other"), "alleen bij behind of at_risk"),
    (("mark", P, "planning.settings", "done", "--due", "morgen"), "“morgen” is geen datum."),
    (("mark", P, "planning.settings", "done", "--due", "2026-02-29"), "is geen datum."),
    (("mark", P, "planning.settings", "done", "--note", "x" * 20_001), "20001 tekens"),
    (("mark", P, "planning.settings", "done", "--note", "\udcff"), "geen tekst"),
    (("mark", P, "planning.settings", "done", "--owner", "x" * 201), "201 tekens"),
    (("mark", P, "planning.settings"), "STATUS ontbreekt"),
    (("mark", P, "planning.settings", "done", "te", "veel"), "iets te veel"),
    (("mark", P, "planning.settings", "done", "--kleur", "rood"), "--kleur bestaat niet"),
    (("mark", P, "planning.settings", "done", "--note"), "--note is niet goed gebruikt"),
    (("applies", P, "planning.settings", "misschien", "--why", "x"), "Kies uit: yes, no."),
    (("applies", P, "planning.settings", "yes"), "--why ontbreekt"),
    (("applies", P, "planning.settings", "yes", "--why", "  "), "De toelichting is leeg."),
    (("practice", "add", P, "--type", "vrijgevestigd"), "al een praktijk met deze naam"),
    (("practice", "add", " ", "--type", "vrijgevestigd"), "De naam is leeg."),
    (("practice", "add", "x" * 201, "--type", "vrijgevestigd"), "hoogstens 200"),
    (("practice", "add", "Nieuw", "--type", "kiosk"), "De soort “kiosk” bestaat niet."),
    (("practice", "add", "Nieuw"), "De optie --type ontbreekt."),
    ((*ADD, "--agb", "123"), "8 cijfers"),
    ((*ADD, "--purpose", "zomaar"), "De aanleiding “zomaar” bestaat niet."),
    ((*ADD, "--contracts", "none", "--contracts", "dji"), "“none” kan niet samen"),
    ((*ADD, "--contracts", "ja"), "Kies uit: none, insurers"),
    ((*ADD, "--care", "tuin"), "De zorgsoort “tuin” bestaat niet."),
    ((*ADD, "--date", "1 mei"), "“1 mei” is geen datum."),
    ((*ADD, "--purpose", "merger", "--date", "1 mei"), "“1 mei” is geen datum."),
    ((*ADD, "--staff=ja"), "--staff is niet goed gebruikt"),
    (("--today", "vandaag", "status", P), "“vandaag” is geen datum."),
    (("--today", "2026-13-01", "content"), "“2026-13-01” is geen datum."),
    (("--today",), "--today is niet goed gebruikt"),
    (("--kleur", "content"), "--kleur bestaat niet"),
    (("dans",), "De opdracht “dans” bestaat niet. U kunt kiezen uit: answer, applies, backup,"),
    (("practice",), "Er ontbreekt een opdracht."),
    (("practice", "dans"), "U kunt kiezen uit: add, list."),
    (("content", "dans"), "De opdracht “dans” bestaat niet."),
    (("content", "build", "dans"), "iets te veel"),
    (("export", P), "BESTAND ontbreekt"),
    (("export", P, "uit.docx"), "de extensie “.docx” bestaat hier niet"),
    (("export", P, "uit"), ".zpm"),
    (("import",), "BESTAND… ontbreekt"),
    (("import", "weg.zpm"), "Het bestand weg.zpm is niet gevonden."),
    (("import", __file__), "Dit is geen dossier van ZPM-Checklist."),
    (("import", "."), "dit is een map"),
    (("report", P, "uit.pdf", "--for", "buurman"), "De lezer “buurman” bestaat niet."),
    (("demo",), "MAP ontbreekt"),
    (("screenshots",), "MAP ontbreekt"),
    (("--register", ".", "status", P), "dit is een map"),
    (("--register", "/" + "x" * 300, "status", P), "te lang"),
]


def told(text: str) -> str:
    """What is said, whether it starts a sentence or goes on after a colon."""
    return text.casefold().rstrip(".")


def _check_refusal(status, out, err):
    assert status == 2
    assert out == ""
    assert err.count("\n") == 1, "one line"
    assert "Traceback" not in err
    assert [word for word in ENGLISH if word in err] == []
    # What, why and what now; a list of choices is no sentence of its own.
    assert 1 <= len(re.findall(r"[.?](?:\s|$)", err)) <= 4, err
    assert re.match(r"[A-Z“]", err)


@pytest.mark.parametrize(
    ("request_", "says"), REQUESTS, ids=lambda value: " ".join(value)[:60] if value[1:] else None
)
def test_a_wrong_request_is_refused(
    here, practice, register, monkeypatch, tmp_path, request_, says
):
    monkeypatch.chdir(tmp_path)
    before = fingerprint(register), sorted(p for p in tmp_path.rglob("*"))

    status, out, err = here(*request_)

    assert told(says) in told(err)
    _check_refusal(status, out, err)
    assert (fingerprint(register), sorted(p for p in tmp_path.rglob("*"))) == before


@pytest.mark.parametrize(
    "command",
    [
        ("export", P, "{}/uit.zpm"),
        ("report", P, "{}/uit.pdf"),
        ("demo", "{}"),
        ("demo", "{}/sub"),
        ("screenshots", "{}/sub"),
        ("--register", "{}/sub/register.sqlite", "practice", "list"),
        ("export", P, "{}/../nergens/uit.zpm"),
    ],
)
def test_a_place_below_a_file_cannot_be_written(here, practice, register, tmp_path, command):
    """Root may write in any folder, but in no file."""
    file = tmp_path / "bestand"
    file.write_text("staat er al", encoding="utf-8")
    before = fingerprint(register), sorted(tmp_path.rglob("*"))

    status, out, err = here(*(part.format(file) for part in command))

    _check_refusal(status, out, err)
    assert str(file) in err
    assert (fingerprint(register), sorted(tmp_path.rglob("*"))) == before
    assert file.read_text(encoding="utf-8") == "staat er al"


EVERY_COMMAND = [
    ("practice", "list"),
    ("practice", "list", "--json"),
    ("practice", "add", "Nieuw", "--type", "financier"),
    ("status", P),
    ("mark", P, "planning.settings", "done"),
    ("applies", P, "planning.settings", "no", "--why", "x"),
    ("export", P, "uit.zpm"),
    ("report", P, "uit.pdf"),
    ("verify",),
]


@pytest.mark.parametrize("command", EVERY_COMMAND, ids=" ".join)
@pytest.mark.parametrize("state", ["damaged", "locked", "newer", "other"])
def test_a_register_that_cannot_be_used(
    here, practice, register, tmp_path, monkeypatch, state, command
):
    monkeypatch.chdir(tmp_path)
    if state == "damaged":
        register.write_bytes(register.read_bytes()[:9000])
    elif state == "newer":
        tamper(register, "PRAGMA user_version = 99")
    elif state == "other":
        register.write_text("Geachte heer, mevrouw,\n" * 50, encoding="utf-8")
    says = {
        "damaged": "Het register",
        "locked": "Een ander venster of programma heeft het open.",
        "newer": "registerversie 99",
        "other": "geen register van ZPM-Checklist",
    }[state]
    before = fingerprint(register), sorted(tmp_path.rglob("*"))

    if state == "locked":
        with opened(register):
            status, out, err = here(*command)
    else:
        status, out, err = here(*command)

    assert (status, out) == (2, "")
    assert told(says) in told(err)
    assert "Traceback" not in err
    assert (fingerprint(register), sorted(tmp_path.rglob("*"))) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("mark", "Zuid", "planning.settings", "done"),
        ("--today", "gisteren", "content"),
        ("dans",),
        ("--register", "/dev/null/register.sqlite", "practice", "list"),
        ("import", "/nergens.zpm"),
        ("mark", "P", "x", "done", "--note", "\udcff"),
    ],
)
def test_the_process_itself_answers_two_and_shows_no_traceback(arguments):
    result = run(*arguments)

    _check_refusal(result.returncode, result.stdout, result.stderr)


def test_an_epoch_that_is_none_is_refused(practice):
    result = run("status", practice, SOURCE_DATE_EPOCH="gisteren")

    _check_refusal(result.returncode, result.stdout, result.stderr)
    assert "SOURCE_DATE_EPOCH" in result.stderr


def test_a_report_never_takes_the_place_of_a_register(practice, register):
    before = register.read_bytes()
    result = run("report", practice, register)
    assert result.returncode == 2
    assert ".pdf" in result.stderr
    assert register.read_bytes() == before


def test_without_a_display_the_window_says_so(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run()
    _check_refusal(result.returncode, result.stdout, result.stderr)
    assert "geen beeldscherm" in result.stderr


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_example_exists_on_every_day(tmp_path, day):
    result = run("--today", day, "demo", tmp_path / "voorbeeld")
    assert (result.returncode, result.stderr) == (0, "")
