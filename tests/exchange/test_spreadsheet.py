"""The spreadsheet says what the results say: to the digit, in order, and nothing else."""

from dataclasses import replace

from hypothesis import given, settings

from tests.exchange.monitor_reports import EVERY_GROUP, ONE_FINANCIER, TODAY, recipes, report_of
from tests.exchange.sheet_reading import sheets_of
from zpm_checklist.cli.monitor_json import monitor_as_json
from zpm_checklist.model.monitor_report import TeamPage

LEVEL = {
    "on_schedule": "op schema/behaald",
    "behind": "achter, maar in te halen",
    "at_risk": "realisatie in gevaar",
    "yes": "ja",
    "no": "nee",
}
GROUP = {
    "vrijgevestigd": "vrijgevestigden",
    "small_institution": "kleine instellingen",
    "large_institution": "grote instellingen",
    "paaz_puk": "PAAZ en PUK",
    "financier": "financiers",
    "providers": "zorgaanbieders",
    "forensic": "met forensische zorg",
    "non_forensic": "zonder forensische zorg",
}
REASON = {
    "third_party": "Afhankelijk van een derde partij",
    "unclear_information": "Onduidelijke of ontbrekende informatie",
    "conflicting_information": "Tegenstrijdige informatie",
    "insufficient_information": "Onvoldoende informatie",
    "capacity": "Te weinig capaciteit",
    "other": "Een andere reden",
}
APART = ["Al bepaald", "Algemene vragen"]
"""Themes that have no bar on the theme page."""
ANY_REPORT = settings(max_examples=12)


def _named(group_id):
    """As it begins a row."""
    name = GROUP[group_id]
    return name[0].upper() + name[1:]


def _of_group(sheet, group_id):
    return [row for row in sheet.records if row["Groep"] == _named(group_id)]


def _only(rows):
    assert len(rows) == 1
    return rows[0]


def _agree(row, n, counts, percent):
    """A row of a sheet and the same row in JSON."""
    assert row["Antwoorden"] == n
    for level, word in LEVEL.items():
        assert row.get(f"Aantal {word}") == counts.get(level)
        assert row.get(f"% {word}") == percent.get(level)


def _at_least_one(row):
    header = _only([header for header in row if "met ten minste één keer" in header])
    return row[header]


def _title(pack, group_id, theme_id):
    """Of a theme; combined groups have the list of institutions."""
    kind = group_id if group_id in pack.questionnaire_by_group else "large_institution"
    themes = pack.questionnaire_by_group[kind].themes
    return _only([theme.title for theme in themes if theme.id == theme_id])


def _with_figures(document):
    return [group for group in document["groups"] if group["n"] and not group["suppressed"]]


@given(recipe=recipes())
@ANY_REPORT
def test_every_number_is_that_of_json(pack, recipe):
    report = report_of(pack, recipe)
    sheets, document = sheets_of(report), monitor_as_json(report)
    for group in _with_figures(document):
        named = GROUP[group["id"]]
        overall = _only(_of_group(sheets["Per doelgroep"], group["id"]))
        _agree(overall, **_shares(group["overall"]))
        assert overall["Respondenten"] == group["n"]
        assert _at_least_one(overall) == group["any_at_risk"]
        assert overall["% van de respondenten"] == group["any_at_risk_percent"]

        themes = {row["Thema"]: row for row in sheets[f"Thema’s {named}"].records}
        assert len(themes) == len(group["themes"])
        for theme in group["themes"]:
            row = themes[_title(pack, group["id"], theme["id"])]
            _agree(row, **_shares(theme))
            assert row["Respondenten"] == group["n"]
            assert _at_least_one(row) == theme["respondents"]
            assert row["% van de respondenten"] == theme["respondents_percent"]

        questions = {row["Vraag"]: row for row in sheets[f"Vragen {named}"].records}
        assert len(questions) == len(group["questions"])
        for question in group["questions"]:
            _agree(
                questions[question["id"]], question["n"], question["counts"], question["percent"]
            )

        given_reasons = [
            (row["Reden"], row["Aantal keer gekozen"])
            for row in _of_group(sheets["Redenen"], group["id"])
            if row["Reden"]
        ]
        assert given_reasons == [(REASON[entry["id"]], entry["n"]) for entry in group["reasons"]]


def _shares(entry):
    return {"n": entry["n_answers"], "counts": entry["counts"], "percent": entry["percent"]}


@given(recipe=recipes())
@ANY_REPORT
def test_every_group_is_named_and_only_those_with_respondents_have_sheets(pack, recipe):
    report = report_of(pack, recipe)
    sheets, document = sheets_of(report), monitor_as_json(report)
    guide = {row["Onderwerp"]: row["Uitleg"] for row in sheets["Leeswijzer"].records}
    assert guide["Respondenten"] == document["respondents"]
    assert [row["Groep"] for row in sheets["Respons"].records] == [
        _named(group["id"]) for group in document["groups"]
    ]
    for group, row in zip(document["groups"], sheets["Respons"].records, strict=True):
        assert row["Respondenten"] == group["n"]
        assert row["Met antwoord"] == (None if group["suppressed"] else group["answered"])
        said = row["Toelichting"] or ""
        assert ("eigen blad" in said) == (group["n"] == 0)
        assert ("Weggelaten" in said) == group["suppressed"]
        assert ("Indicatief" in said) == (group["indicative"] and not group["suppressed"])
        own = {name for name in sheets if name.endswith(f" {GROUP[group['id']]}")}
        assert len(own) == (2 if group["n"] else 0)
    assert list(sheets)[:4] == ["Leeswijzer", "Respons", "Bestanden", "Per doelgroep"]


@given(recipe=recipes().map(lambda found: replace(found, is_suppressed=True)))
@ANY_REPORT
def test_a_withheld_group_has_a_sentence_and_no_number_but_its_size(pack, recipe):
    report = report_of(pack, recipe)
    sheets = sheets_of(report)
    for group in report.result.groups:
        if not (group.respondents and group.is_suppressed):
            continue
        for name in (f"Thema’s {GROUP[group.id]}", f"Vragen {GROUP[group.id]}"):
            assert sheets[name].numbers == []
            assert "weggelaten" in sheets[name].rows[1][0].value
        for name in ("Per doelgroep", "Respons", "Redenen"):
            row = _only(_of_group(sheets[name], group.id))
            numbers = {header: value for header, value in row.items() if isinstance(value, int)}
            assert numbers == ({} if name == "Redenen" else {"Respondenten": group.respondents})
            assert "Weggelaten" in row["Toelichting"]


@given(recipe=recipes())
@ANY_REPORT
def test_worst_stands_on_top_and_ties_by_best(pack, recipe):
    sheets = sheets_of(report_of(pack, recipe))
    for name, sheet in sheets.items():
        if not name.startswith(("Thema", "Vragen")) or "Thema" not in sheet.headers:
            continue
        shares = [header for header in sheet.headers if header.startswith("% ")]
        levels = [header for header in shares if header.removeprefix("% ") in LEVEL.values()]

        def key(row, best=levels[0], worst=levels[-1]):
            return (row[worst] is None, -(row[worst] or 0), row[best] or 0)

        themes = list(dict.fromkeys(row["Thema"] for row in sheet.records))
        assert themes[-2:] == APART or "vrijgevestigden" not in name
        if name.startswith("Thema"):
            ranked = [row for row in sheet.records if row["Thema"] not in APART]
            assert ranked == sorted(ranked, key=key)
            of_questions = sheets[name.replace("Thema’s", "Vragen")]
            assert list(dict.fromkeys(row["Thema"] for row in of_questions.records)) == themes
        for theme in themes if name.startswith("Vragen") else ():
            rows = [row for row in sheet.records if row["Thema"] == theme]
            if theme == "Algemene vragen":
                assert [row["Vraag"] for row in rows] == _as_asked(pack, theme)
            else:
                assert rows == sorted(rows, key=key)


def _as_asked(pack, title):
    form = pack.questionnaire_by_group["vrijgevestigd"]
    theme = _only([theme for theme in form.themes if theme.title == title])
    return [question.id for question in theme.questions]


@given(recipe=recipes().filter(lambda found: found.with_previous))
@ANY_REPORT
def test_change_is_between_the_same_respondents(pack, recipe):
    report = report_of(pack, recipe)
    sheets, document = sheets_of(report), monitor_as_json(report)
    if report.previous is None:
        assert "Verandering" not in sheets
        return
    previous = {group["id"]: group for group in document["previous"]}
    for now in document["comparable"]:
        rows = _of_group(sheets["Verandering"], now["id"])
        then = previous[now["id"]]
        if not now["n"]:
            assert rows == []
        elif now["suppressed"] or then["suppressed"]:
            row = _only(rows)
            assert [value for value in row.values() if isinstance(value, int)] == [now["n"]]
            assert "Weggelaten" in row["Toelichting"]
        else:
            assert len(rows) == len(now["themes"])
            assert {row["Thema"]: _moved(row) for row in rows} == _changes(pack, then, now)
            assert {row["Respondenten met twee metingen"] for row in rows} == {now["n"]}


def _moved(row):
    assert row["Antwoord"] in ("Realisatie in gevaar", "Nee")
    return row["% vorige meting"], row["% deze meting"], row["Verschil in punten"]


def _changes(pack, then, now):
    before = {theme["id"]: _worst(theme) for theme in then["themes"]}
    changes = {}
    for theme in now["themes"]:
        old, new = before[theme["id"]], _worst(theme)
        points = None if old is None or new is None else new - old
        changes[_title(pack, now["id"], theme["id"])] = (old, new, points)
    return changes


def _worst(theme):
    return theme["percent"].get("no", theme["percent"].get("at_risk"))


def test_without_a_round_before_there_is_no_sheet_for_change(pack):
    assert "Verandering" not in sheets_of(report_of(pack, replace(EVERY_GROUP, with_previous=0.0)))


def test_published_figures_stand_beside_the_own(pack):
    sheets = sheets_of(report_of(pack, EVERY_GROUP))
    found = 0
    for group_id, named in GROUP.items():
        form = next(
            (form for form in pack.questionnaires if form.group == group_id), pack.questionnaires[0]
        )
        of_theme = {figure.theme: figure for figure in pack.figures if figure.group == group_id}
        for theme in form.themes:
            row = _only(
                [r for r in sheets[f"Thema’s {named}"].records if r["Thema"] == theme.title]
            )
            printed = {
                header.removeprefix("Landelijk, voorjaar 2021: "): value
                for header, value in row.items()
                if header.startswith("Landelijk") and value is not None
            }
            figure = of_theme.get(theme.id)
            assert printed == (_published(figure) if figure else {})
            found += figure is not None
    assert found == len(pack.figures)


def _published(figure):
    return {
        **{f"% {LEVEL[level]}": share for level, share in figure.percent.items()},
        "% van de respondenten": figure.respondents_percent,
        "aantal respondenten": figure.n,
        "zekerheid": {"sure": "zeker", "likely": "waarschijnlijk"}[figure.certainty],
    }


def test_every_question_says_what_it_is(pack):
    sheets = sheets_of(report_of(pack, EVERY_GROUP))
    for form in pack.questionnaires:
        rows = {row["Vraag"]: row for row in sheets[f"Vragen {GROUP[form.group]}"].records}
        for theme in form.themes:
            for question in theme.questions:
                row = rows.pop(question.id)
                assert (row["Thema"], row["Tekst"]) == (theme.title, question.text)
                assert (row["Herkomst"] is None) == (question.provenance == "published")
                assert ("handreiking" in (row["Herkomst"] or "")) == (
                    question.provenance == "derived"
                )
        assert rows == {}


def test_the_guide_tells_what_it_is(pack):
    sheets = sheets_of(report_of(pack, EVERY_GROUP, title="Monitor Noord"))
    guide = {row["Onderwerp"]: row["Uitleg"] for row in sheets["Leeswijzer"].records}
    assert guide["Titel"] == "Monitor Noord"
    assert guide["Datum"] == TODAY
    assert f"versie {pack.version}" in guide["Inhoud"]
    assert "bij elkaar geteld" in guide["% van de antwoorden"]


def test_a_report_over_teams_speaks_of_teams(pack):
    teams = TeamPage("Instelling", 30, 31, (), (), ())
    sheets = sheets_of(replace(report_of(pack, EVERY_GROUP), teams=teams))
    for name in ("Respons", "Bestanden", "Per doelgroep", "Thema’s grote instellingen"):
        assert "Teams" in sheets[name].headers
        assert not [h for h in sheets[name].headers if h.startswith("Respondent")]
    assert "Teams met twee metingen" in sheets["Verandering"].headers


def test_a_report_that_withholds_every_group_still_names_them(pack):
    recipe = replace(ONE_FINANCIER, is_suppressed=True)
    sheets = sheets_of(report_of(pack, recipe))
    assert sheets["Per doelgroep"].headers == ["Groep", "Respondenten", "Toelichting"]
    assert sheets["Per doelgroep"].numbers == [1]


def test_a_percentage_is_a_whole_number_that_is_shown_as_one(pack):
    for name, sheet in sheets_of(report_of(pack, EVERY_GROUP)).items():
        for header, column in zip(sheet.headers, sheet.columns, strict=True):
            formats = {cell.number_format for cell in column if isinstance(cell.value, int)}
            expected = {'0"%"'} if header.split(": ")[-1].startswith("% ") else {"0"}
            if header == "Verschil in punten":
                expected = {"+0;-0;0"}
            assert formats <= expected, (name, header)
