"""What was counted: the numbers of the report on screen, and out to paper."""

import json
import sys

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import TODAY, wait_until
from tests.ui.merging import add, copied, open_desk, texts, wait_for
from zpm_checklist.cli.monitor_json import monitor_as_json
from zpm_checklist.model.answer import AnswerValue, steps_of
from zpm_checklist.model.monitor_wording import ANSWER_TERM, teams_answered
from zpm_checklist.model.questions import GENERAL, SETTLED
from zpm_checklist.model.wording import REASON, capital
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.charts.table import ChartTable
from zpm_checklist.ui.charts.twin import ChartTwin
from zpm_checklist.ui.merge import count as merge_count
from zpm_checklist.ui.merge import save as merge_save
from zpm_checklist.ui.merge.group import GroupView
from zpm_checklist.ui.monitor.worst_bar import WorstBar
from zpm_checklist.ui.pictures.screenshots import settle

APART = {SETTLED, GENERAL}


@pytest.fixture
def files(pack, tmp_path, tmp_path_factory):
    return copied(pack, tmp_path_factory.getbasetemp(), tmp_path / "van-teams")


@pytest.fixture
def desk(pack):
    with open_desk(pack) as (_, found):
        yield found


@pytest.fixture
def counted(desk, files):
    add(desk, files["enquete.csv"], files["noord.zpm"])
    desk.show_results()
    return desk


def view_of(desk, group_id) -> GroupView:
    desk.results.choose_group(group_id)
    settle()
    return next(view for view in desk.results.findChildren(GroupView) if view.isVisible())


def bars(view) -> dict[str, str]:
    """What each bar says, by its name."""
    said = (bar.accessibleName() for bar in view.findChildren(StackedBar) if bar.isVisible())
    return dict(text.split(": ", 1) for text in said)


def shares_said(counts, percent) -> str:
    n = sum(counts.values())
    return "; ".join(
        f"{ANSWER_TERM[AnswerValue(level)]} {share}% ({counts[level]} van {n})"
        for level, share in percent.items()
    )


def test_the_screen_shows_the_numbers_of_the_report(counted, pack):
    told = json.loads(json.dumps(monitor_as_json(counted.count.report)))
    assert [group["n"] for group in told["groups"]] == [24, 14, 29, 3, 0, 46, 17, 29]
    for group in told["groups"]:
        view = view_of(counted, group["id"])
        shown = texts(view)
        assert any(f"n = {group['n']}" in text for text in shown), group["id"]
        if not group["n"]:
            assert bars(view) == {}
            continue
        check_group(view, group, pack, "\n".join(shown))


def check_group(view, group, pack, shown) -> None:
    assert f"{group['answered']} van {group['n']}" in shown
    assert f"({group['any_at_risk_percent']}%)" in shown
    overall = group["overall"]
    found = bars(view)
    assert (
        found["Alle antwoorden samen"] == f"{shares_said(overall['counts'], overall['percent'])}."
    )
    form = view._group
    charted = [row for row in group["themes"] if form.theme(row["id"]).theme.scale not in APART]
    titles = {row["id"]: form.theme(row["id"]).theme.title for row in group["themes"]}
    order = [name for name in found if name in titles.values()]
    assert order == [titles[row["id"]] for row in charted]
    right = [bar.accessibleName() for bar in view.findChildren(WorstBar)]
    for row, said in zip(charted, right, strict=True):
        title = titles[row["id"]]
        assert found[title] == f"{shares_said(row['counts'], row['percent'])}."
        assert f"n = {row['n_answers']}" in shown
        assert f"{row['respondents_percent']}% ({row['respondents']} van {group['n']})" in shown
        assert said.startswith(f"{title}: ")
        assert f"{row['respondents_percent']}%" in said
        view.open_theme(row["id"])
    settle()
    found = bars(view)
    for row in group["questions"]:
        label = next(q.question.label for q in form.questions if q.question.id == row["id"])
        expected = shares_said(row["counts"], row["percent"]) or "geen antwoord dat meetelt"
        assert found[label] == f"{expected}.", row["id"]
    assert ("Genoemde redenen" in shown) is not form.is_yes_no  # there they are never asked
    for place, reason in enumerate(group["reasons"], start=1):
        words = capital(REASON[reason["id"]])
        assert f"{place}. {words}: {reason['n']} keer" in shown


def test_general_questions_keep_the_order_of_the_list(desk, pack, tmp_path):
    """The best is asked first and the worst last, so that published order turns them round."""
    themes = pack.questionnaire_by_group["vrijgevestigd"].themes
    rows = ["respondent,group,forensic,question,answer,reason"]
    asked = {}
    for theme in themes:
        if theme.scale not in APART:
            continue
        asked[theme.scale] = [question.label for question in theme.questions]
        best, *_, worst = steps_of(theme.scale)
        rows += [
            f"r{who},vrijgevestigd,no,{question.id},{worst if who < place else best},"
            for place, question in enumerate(theme.questions)
            for who in range(len(theme.questions))
        ]
    survey = tmp_path / "vrijgevestigden.csv"
    survey.write_text("\n".join(rows))
    add(desk, survey)
    desk.show_results()
    shown = list(bars(view_of(desk, "vrijgevestigd")))
    assert [name for name in shown if name in asked[GENERAL]] == asked[GENERAL]
    assert [name for name in shown if name in asked[SETTLED]] == asked[SETTLED][::-1]


def cells_said(twin) -> list[list[str]]:
    """What each cell of the table says, once somebody asked for it."""
    QTest.keyClick(twin.switch, Qt.Key.Key_Space)
    settle()
    table = twin.findChild(ChartTable)
    assert table.isVisible()
    assert not twin.chart.isVisible()
    return [
        [
            table.item(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
            for column in range(table.columnCount())
        ]
        for row in range(table.rowCount())
    ]


def test_every_bar_of_a_group_is_a_row_of_a_table_too(counted):
    view = view_of(counted, "large_institution")
    group = counted.count.report.result.group("large_institution")
    first = group.charted[0]
    view.open_theme(first.theme.id)
    settle()
    themes, questions, *apart = view.findChildren(ChartTwin)
    assert themes.isAncestorOf(questions)
    entries = [(entry.shares, entry.question) for entry in group.questions_of(first.theme.id)]
    for row, (shares, question) in zip(cells_said(questions), entries, strict=True):
        assert row[0].startswith(question.label)
        check_cells(row, shares)
    for row, theme in zip(cells_said(themes), group.charted, strict=True):
        assert row[0] == theme.theme.title
        check_cells(row, theme.shares)
        right = f"{theme.respondents_percent}% ({theme.with_worst} van {theme.respondents})"
        assert row[-1].endswith(f": {right}")
    assert len(apart) == len(group.apart)
    for twin, theme in zip(apart, group.apart, strict=True):
        assert len(cells_said(twin)) == len(group.questions_of(theme.theme.id))


def check_cells(row, shares) -> None:
    assert f"n: {shares.n}" in row
    for level, share in shares.percent.items():
        assert any(f"{shares.counts[level]}\u00a0({share}%)" in cell for cell in row)


def test_tab_goes_from_a_theme_into_its_questions(counted):
    view = view_of(counted, "large_institution")
    theme = counted.count.report.result.group("large_institution").charted[0].theme
    counted.activateWindow()
    fold = view._folds[theme.id]
    fold.setFocus()
    QTest.keyClick(fold, Qt.Key.Key_Space)
    settle()
    QTest.keyClick(fold, Qt.Key.Key_Tab)
    twin = view.findChildren(ChartTwin)[1]
    assert twin.switch.hasFocus()
    QTest.keyClick(twin.switch, Qt.Key.Key_Tab)
    assert twin.isAncestorOf(counted.focusWidget())


def test_small_and_empty_groups_say_so(counted):
    chips = {chip.text() for chip in counted.results.findChildren(QPushButton)}
    assert "PAAZ en PUK: indicatief (n = 3)" in chips
    assert "Financiers: n = 0" in chips
    assert "PAAZ en PUK: indicatief (n = 3)" in texts(view_of(counted, "paaz_puk"))
    empty = texts(view_of(counted, "financier"))
    assert any("inanciers" in text and text.endswith("(n = 0).") for text in empty)


def test_a_withheld_group_says_so_and_shows_nothing(counted):
    counted.settings.suppress.setChecked(True)
    wait_for(counted)
    view = view_of(counted, "paaz_puk")
    assert bars(view) == {}
    assert any("Bij minder dan 5 respondenten" in text for text in texts(view))
    small = view_of(counted, "small_institution")  # else it could be told from the sum
    assert bars(small) == {}
    assert counted.count.report.is_suppressed


def test_questions_come_when_they_are_asked_for_and_go_again(counted):
    view = view_of(counted, "large_institution")
    before = len(bars(view))
    button = next(b for b in view.findChildren(QPushButton) if b.text().endswith("ICT"))
    button.click()
    settle()
    assert len(bars(view)) == before + 17
    button.click()
    settle()
    assert len(bars(view)) == before


def test_nothing_is_shown_while_a_file_stands_in_the_way(counted, files):
    add(counted, files["foto.zpm"])
    counted.show_results()
    assert not [view for view in counted.results.findChildren(GroupView) if view.isVisible()]
    assert any("Er is nog niets geteld" in text for text in texts(counted.results))
    assert not counted.results.save._pdf.isEnabled()


def test_the_report_is_saved_and_reads_back(counted, tmp_path):
    counted.settings._title.setText("Monitor van de regio")
    save, paper = counted.results.save, tmp_path / "monitor.pdf"
    save.save_to(paper)
    assert not save._pdf.isEnabled()
    wait_until(lambda: not save.is_busy)
    assert f"Bewaard: {paper}" in texts(save)
    assert save._open.isVisible()
    document = pypdfium2.PdfDocument(paper)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Monitor van de regio" in text
    assert str(tmp_path) not in text
    group = counted.count.report.result.group("large_institution")
    for theme in group.charted:
        assert all(f"{share}%" in text for share in theme.shares.percent.values())


def test_a_folder_that_is_gone_is_told(counted, tmp_path):
    save, folder = counted.results.save, tmp_path / "stick"
    folder.mkdir()
    save.save_to(folder / "monitor.xlsx")
    wait_until(lambda: not save.is_busy)
    (folder / "monitor.xlsx").unlink()
    folder.rmdir()
    save._open.click()
    assert any("stick staat er niet meer" in text for text in texts(save))


def test_the_tables_are_saved(counted, tmp_path):
    sheets = tmp_path / "tabellen.xlsx"
    counted.results.save.save_to(sheets)
    wait_until(lambda: not counted.results.save.is_busy)
    assert sheets.read_bytes().startswith(b"PK")


def test_a_report_that_cannot_be_written_is_told(counted, tmp_path):
    told = []
    counted.failed.connect(lambda error: told.append(str(error)))
    counted.results.save.save_to(tmp_path / "nergens" / "monitor.pdf")
    wait_until(lambda: not counted.results.save.is_busy)
    assert len(told) == 1
    assert not counted.results.save._open.isVisible()
    assert counted.results.save._pdf.isEnabled()


@pytest.mark.parametrize("name", ["enquete.csv", "noord.zpm", "rapport.pdf"])
def test_a_file_that_is_counted_is_never_written_over(counted, files, name, tmp_path):
    if name == "rapport.pdf":  # a report of an earlier round, say
        files[name] = files["noord.zpm"].rename(tmp_path / name)
        add(counted, files[name])
    before = files[name].read_bytes()
    told = []
    counted.failed.connect(lambda error: told.append(str(error)))
    counted.results.save.save_to(files[name].parent / "." / name)
    wait_until(lambda: not counted.results.save.is_busy)
    assert len(told) == 1
    assert "een van de bestanden die u telt" in told[0]
    assert files[name].read_bytes() == before
    assert counted.results.save._pdf.isEnabled()


@pytest.fixture
def raised(monkeypatch) -> list[BaseException]:
    """What nobody caught."""
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found


def our_mistake(*_args, **_named):
    raise AssertionError


def test_a_mistake_of_our_own_in_the_count_is_told(desk, files, monkeypatch, raised):
    with monkeypatch.context() as broken:
        broken.setattr(merge_count, "make_monitor_report", our_mistake)
        add(desk, files["noord.zpm"])
    desk.show_results()
    assert any("fout in het programma" in text for text in texts(desk.results))
    assert "Bezig met tellen …" not in texts(desk.results)
    assert [type(error) for error in raised] == [AssertionError]
    desk.settings.suppress.setChecked(True)  # the next count is as good as any
    wait_for(desk)
    assert desk.count.report is not None


def test_a_mistake_of_our_own_in_the_writing_is_told(counted, tmp_path, monkeypatch, raised):
    told = []
    counted.failed.connect(told.append)
    monkeypatch.setitem(merge_save._WRITERS, ".pdf", our_mistake)
    counted.results.save.save_to(tmp_path / "monitor.pdf")
    wait_until(lambda: not counted.results.save.is_busy)
    assert len(told) == len(raised) == 1
    assert counted.results.save._pdf.isEnabled()


def test_another_count_has_not_been_saved(counted, files, tmp_path):
    counted.results.save.save_to(tmp_path / "monitor.pdf")
    wait_until(lambda: not counted.results.save.is_busy)
    add(counted, files["noord-eerst.zpm"])
    counted.show_results()
    settle()
    assert not counted.results.save._open.isVisible()


def test_teams_wait_for_the_dossier_of_the_organisation(desk, files):
    add(desk, files["noord.zpm"], files["zuid-tablet.zpm"])
    desk.settings.teams.setChecked(True)
    desk.show_results()
    wait_for(desk)
    assert desk.count.report is None
    assert any(text.startswith("Kies welk dossier") for text in texts(desk.results))
    box = desk.settings.organisation
    assert [box.itemText(row) for row in range(box.count())] == [
        *("Kies een dossier", "GGZ Noord (noord.zpm)", "GGZ Zuid (zuid-tablet.zpm)"),
    ]
    box.setCurrentIndex(1)
    desk.settings.expected.setText("5")
    wait_for(desk)
    shown = texts(desk.results)
    assert "Voor het bestuur van GGZ Noord" in shown
    assert teams_answered(desk.count.report.teams) in shown
    assert desk.count.report.teams.expected == 5


def test_teams_cannot_be_counted_from_a_survey(counted):
    counted.settings.teams.setChecked(True)
    counted.settings.organisation.setCurrentIndex(1)
    wait_for(counted)
    assert counted.count.report is None
    assert any("enquête heeft geen teams" in text for text in texts(counted.results))


def test_the_day_of_the_report_is_the_window_s(counted):
    assert counted.count.report.today == TODAY


def test_another_group_keeps_the_form_of_the_figures(counted):
    report = counted.count.report
    first, second, *_ = (group.id for group in report.result.groups if not group.is_yes_no)
    view = view_of(counted, first)
    view.findChildren(ChartTwin)[0].switch.click()
    assert view_of(counted, second).findChildren(ChartTwin)[0].switch.isChecked()
    view_of(counted, second).findChildren(ChartTwin)[0].switch.click()
    assert not view_of(counted, first).findChildren(ChartTwin)[0].switch.isChecked()
