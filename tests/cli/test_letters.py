"""`letter`: the questions to one party, on stdout."""

from tests.cli.program import done

P = "Praktijk Noord"


def test_a_letter_asks_about_what_waits_and_tells_no_more(here, practice):
    here.done(
        *("mark", P, "informatie.epd-leverancier", "at_risk", "--reason", "third_party"),
        *("--due", "2026-05-01", "--note", "Bel Piet", "--owner", "Annemiek"),
    )
    here.done("mark", P, "planning.doorlichting", "behind", "--reason", "capacity")

    out = here.done("--today", "2026-03-02", "letter", P, "epd_supplier")

    assert "Wij zijn Praktijk Noord en lopen na" in out
    assert "[plaats], 2 maart 2026\n" in out
    assert "Graag uw antwoord uiterlijk op 1 mei 2026.\n1. Welke gegevens levert u standaard" in out
    assert [word for word in ("Piet", "Annemiek", "agenda", "capaciteit") if word in out] == []
    assert out.endswith("[uw naam]\nPraktijk Noord\n")


def test_all_takes_what_is_not_done(here, practice):
    here.done("mark", P, "planning.standaardduur", "done")

    out = here.done("letter", P, "epd_supplier", "--all")

    assert "Een agenda die bij het model past" in out
    assert "Een standaardduur per soort consult" not in out


def test_a_letter_is_the_same_as_a_process(practice):
    out = done("--today", "2026-03-02", "letter", P, "insurer", "--all")

    assert out.startswith("Praktijk Noord\n\n[plaats], 2 maart 2026\n")
    assert "uiterlijk op 16 maart 2026." in out


def test_nothing_to_ask_is_told_with_a_way_on(here, practice):
    status, out, err = here("letter", P, "insurer")

    assert (status, out) == (1, "")
    assert "er geen brief te maken (zorgverzekeraar)" in err
    assert "--all" in err


def test_a_financier_has_no_letter(here):
    here.done("practice", "add", "Zorgkantoor Zuid", "--type", "financier")

    status, out, err = here("letter", "Zorgkantoor Zuid", "insurer", "--all")

    assert (status, out) == (1, "")
    assert err.endswith("Kies een andere partij.\n")


def test_a_party_that_does_not_exist_is_refused(here, practice):
    status, out, err = here("letter", P, "buurman")

    assert (status, out) == (2, "")
    assert "De partij “buurman” bestaat niet. Kies uit: epd_supplier, insurer," in err


def test_dji_is_asked_by_who_gives_forensic_care_and_by_no_other(here, practice):
    here.done(
        "practice", "add", "Kliniek Oost", "--type", "small_institution", "--care", "forensic"
    )

    status, out, err = here("letter", P, "dji", "--all")
    assert (status, out) == (1, "")
    assert "geen forensische zorg" in err
    out = here.done("letter", "Kliniek Oost", "dji", "--all")
    assert "Mogen wij forensisch psychiatrisch toezicht (FPT) bij u declareren" in out
