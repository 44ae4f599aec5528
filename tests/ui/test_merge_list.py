"""The list of files: what becomes of each, what blocks, and undo."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.merging import add, copied, fates, open_desk, texts, wait_for
from zpm_checklist.ui.merge import file_list as merge_list

GOOD = ("noord.zpm", "noord-eerst.zpm", "enquete.csv")


@pytest.fixture
def files(pack, tmp_path, tmp_path_factory):
    return copied(pack, tmp_path_factory.getbasetemp(), tmp_path / "van-teams")


@pytest.fixture
def opened(pack):
    with open_desk(pack) as found:
        yield found


@pytest.fixture
def desk(opened):
    return opened[1]


@pytest.fixture
def session(opened):
    return opened[0]


def undo(session, desk) -> None:
    session.undo()
    wait_for(desk)


def redo(session, desk) -> None:
    session.redo()
    wait_for(desk)


def test_each_file_has_its_fate_with_what_needs_attention_on_top(desk, files):
    add(desk, *files.values())
    assert fates(desk) == [
        ("Geweigerd", "foto.zpm"),
        ("Geweigerd", "rooster.csv"),
        ("Kiezen", "zuid-laptop.zpm"),
        ("Kiezen", "zuid-tablet.zpm"),
        ("Telt mee", "enquete.csv"),
        ("Telt mee", "noord.zpm"),
        ("Ouder", "noord-eerst.zpm"),
    ]
    row = [desk.files.table.model().index(5, column).data() for column in range(8)]
    assert row[1:] == [
        *("noord.zpm", "GGZ Noord", "", "Grote instelling"),
        *("meting 1 van 2026 · 2 mrt 2026", "18", "2021.1"),
    ]
    assert "Dit is geen dossier van ZPM-Checklist." in desk.files.table.model().index(0, 2).data()


def test_the_current_line_is_told_in_full(desk, files):
    add(desk, *(files[name] for name in GOOD))
    table = desk.files.table
    table.setCurrentIndex(table.model().index(2, 0))
    told = desk.files._detail.text()
    assert told.startswith("Ouder: noord-eerst.zpm, GGZ Noord, Grote instelling, meting 1 van 2026")
    assert "Ouder dan noord.zpm" in told


def test_a_refused_file_blocks_until_the_user_says_so(session, desk, files):
    add(desk, files["noord.zpm"], files["foto.zpm"])
    assert desk.count.report is None
    assert any(text.startswith("Er is nog niets geteld") for text in texts(desk.files))
    desk.files.skip.click()
    wait_for(desk)
    assert desk.count.report.result.respondents == 1
    assert "U telt alleen de goede bestanden: 1 bestand blijft weg." in texts(desk.files)
    undo(session, desk)
    assert desk.count.report is None


def test_leave_to_skip_lapses_with_new_files(desk, files):
    add(desk, files["noord.zpm"], files["foto.zpm"])
    desk.files.skip.click()
    wait_for(desk)
    add(desk, files["rooster.csv"])
    assert desk.count.report is None
    assert desk.files.skip.isVisible()


def test_a_refused_file_taken_away_blocks_no_more(desk, files):
    add(desk, files["noord.zpm"], files["foto.zpm"])
    desk.files.table.selectRow(0)
    QTest.keyClick(desk.files.table, Qt.Key.Key_Delete)
    wait_for(desk)
    assert fates(desk) == [("Telt mee", "noord.zpm")]
    assert desk.count.report.result.respondents == 1


def test_forked_histories_wait_for_a_choice(session, desk, files):
    add(desk, files["zuid-laptop.zpm"], files["zuid-tablet.zpm"])
    assert desk.count.report is None
    assert not desk.files.skip.isVisible()  # without them nothing would be left
    said = texts(desk.files.fork)
    assert "Welke stand van “GGZ Zuid” telt?" in said
    assert {"14 van 55 vragen beantwoord", "11 van 55 vragen beantwoord"} <= set(said)
    assert "10 bewerkingen gelijk, daarna 4 eigen" in said
    choices = {b.accessibleName(): b for b in desk.files.fork.findChildren(QPushButton)}
    choices["Deze telt: zuid-tablet.zpm"].click()
    wait_for(desk)
    assert fates(desk) == [("Telt mee", "zuid-tablet.zpm"), ("Ouder", "zuid-laptop.zpm")]
    assert not desk.files.fork.isVisible()
    assert desk.count.report.result.group("large_institution").overall.n == 11
    undo(session, desk)
    assert desk.files.fork.isVisible()
    redo(session, desk)
    assert desk.count.report.result.group("large_institution").overall.n == 11


def test_a_respondent_with_two_answers_waits_for_a_choice_of_file(desk, tmp_path):
    for name, answer in (("een.csv", "behind"), ("twee.csv", "at_risk")):
        (tmp_path / name).write_text(
            "respondent,group,forensic,question,answer,reason\n"
            f"r1,large_institution,no,ict01,{answer},\n"
            f"{name},large_institution,no,ict01,on_schedule,\n"
        )
    add(desk, tmp_path / "een.csv", tmp_path / "twee.csv")
    assert [word for word, _ in fates(desk)] == ["Kiezen", "Kiezen"]
    said = texts(desk.files.fork)
    assert "Welke stand van “r1” telt?" in said
    assert "De antwoorden verschillen bij ICT 1." in said
    choices = {b.accessibleName(): b for b in desk.files.fork.findChildren(QPushButton)}
    choices["Deze telt: twee.csv"].click()
    wait_for(desk)
    overall = desk.count.report.result.group("large_institution").overall
    assert list(overall.counts.values()) == [2, 0, 1]


def test_each_change_of_the_list_is_one_step(session, desk, files):
    steps = session.undo_stack
    add(desk, *(files[name] for name in GOOD))
    assert (steps.count(), steps.undoText()) == (1, "3 bestanden toevoegen")
    desk.list.remove(["noord.zpm"])
    wait_for(desk)
    assert (steps.count(), steps.undoText()) == (2, "1 bestand weghalen")
    assert fates(desk) == [("Telt mee", "enquete.csv"), ("Telt mee", "noord-eerst.zpm")]
    desk.files.clear.click()
    wait_for(desk)
    assert (steps.count(), steps.undoText()) == (3, "Lijst leegmaken")
    assert fates(desk) == []
    undo(session, desk)
    undo(session, desk)
    assert [file for _, file in fates(desk)] == ["enquete.csv", "noord.zpm", "noord-eerst.zpm"]
    assert desk.count.report.result.respondents == 70
    undo(session, desk)
    assert fates(desk) == []
    for _ in range(3):
        redo(session, desk)
    assert fates(desk) == []
    assert steps.canUndo()


def test_five_hundred_files_are_one_step(session, desk, tmp_path):
    folder = tmp_path / "veel"
    folder.mkdir()
    for number in range(500):
        (folder / f"{number}.zpm").write_bytes(b"{}")
    add(desk, folder)
    assert len(fates(desk)) == 500
    undo(session, desk)
    assert fates(desk) == []


def test_a_file_that_is_added_again_is_read_again(desk, files):
    add(desk, files["noord.zpm"])
    files["noord.zpm"].write_bytes(files["zuid-tablet.zpm"].read_bytes())
    add(desk, files["noord.zpm"])
    table = desk.files.table.model()
    assert fates(desk) == [("Telt mee", "noord.zpm")]
    assert table.index(0, 2).data() == "GGZ Zuid"


def test_two_files_of_one_name_stay_two(desk, files, tmp_path):
    other = tmp_path / "later" / "noord.zpm"
    other.parent.mkdir()
    other.write_bytes(files["zuid-tablet.zpm"].read_bytes())
    add(desk, files["noord.zpm"])
    add(desk, other)
    assert {file for _, file in fates(desk)} == {str(files["noord.zpm"]), str(other)}
    assert desk.count.report.result.respondents == 2
    desk.list.remove([str(other)])
    wait_for(desk)
    assert desk.count.report.result.respondents == 1


def test_stop_leaves_the_list_as_it_was(session, desk, files, tmp_path):
    add(desk, files["noord.zpm"])
    many = tmp_path / "veel"
    many.mkdir()
    for number in range(400):
        (many / f"{number}.zpm").write_bytes(files["zuid-tablet.zpm"].read_bytes())
    desk.add([many])
    assert desk.files.busy.isVisible()
    desk.files.busy.stop.click()
    wait_for(desk)
    assert fates(desk) == [("Telt mee", "noord.zpm")]
    assert session.undo_stack.count() == 1
    assert not desk.files.busy.isVisible()


def test_undo_while_reading_leaves_the_reading_off(session, desk, files):
    add(desk, files["noord.zpm"])
    desk.add(list(files.values()))
    session.undo()
    wait_for(desk)
    assert fates(desk) == []
    assert not session.undo_stack.canUndo()


WAITING = "Wat u er net bij sleepte, leest het programma daarna."


def test_files_added_while_it_reads_come_after(session, desk, files):
    desk.add([files["noord.zpm"]])
    desk.add([files["enquete.csv"]])
    desk.add([files["noord-eerst.zpm"], files["enquete.csv"]])
    assert WAITING in texts(desk.files.busy)
    wait_for(desk)
    assert {file for _, file in fates(desk)} == set(GOOD)
    assert desk.count.report.result.respondents == 70
    assert WAITING not in texts(desk.files.busy)
    assert session.undo_stack.count() == 2
    undo(session, desk)
    assert [file for _, file in fates(desk)] == ["noord.zpm"]


def test_what_waits_is_read_after_a_failure_too(desk, files, tmp_path):
    told = []
    desk.failed.connect(told.append)
    empty = tmp_path / "leeg"
    empty.mkdir()
    desk.add([empty])
    desk.add([files["noord.zpm"]])
    wait_for(desk)
    assert len(told) == 1
    assert fates(desk) == [("Telt mee", "noord.zpm")]


@pytest.mark.parametrize("leave", ["stop", "undo"])
def test_what_waits_goes_with_what_is_left_off(session, desk, files, leave):
    add(desk, files["noord.zpm"])
    desk.add([files["noord-eerst.zpm"]])
    desk.add([files["enquete.csv"]])
    if leave == "stop":
        desk.list.stop()
    else:
        session.undo()
    wait_for(desk)
    assert "enquete.csv" not in {file for _, file in fates(desk)}
    assert not desk.list.has_waiting


def test_a_mistake_of_our_own_does_not_stop_the_list(desk, files, monkeypatch):
    raised, told = [], []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: raised.append(error))
    desk.failed.connect(told.append)
    with monkeypatch.context() as broken:
        broken.setattr(merge_list, "read_files", lambda *_args, **_named: 1 / 0)
        add(desk, files["noord.zpm"])
    assert [type(error) for error in raised] == [ZeroDivisionError]
    assert len(told) == 1
    assert not desk.files.busy.isVisible()
    add(desk, files["noord.zpm"])
    assert fates(desk) == [("Telt mee", "noord.zpm")]


def test_a_folder_without_our_files_is_told(session, desk, tmp_path):
    told = []
    desk.failed.connect(lambda error: told.append(str(error)))
    add(desk, tmp_path)
    assert len(told) == 1
    assert told[0].startswith("Er is niets toegevoegd")
    assert session.undo_stack.count() == 0


def test_another_round_is_one_step(session, desk, files):
    add(desk, files["noord.zpm"])
    box = desk.settings.round
    assert box.currentText() == "De nieuwste van elk dossier"
    box.setCurrentIndex(box.findText("meting 3 van 2025"))
    box.activated.emit(box.currentIndex())
    wait_for(desk)
    assert desk.files.table.model().index(0, 6).data() == "0"
    assert desk.count.report.result.group("large_institution").overall.n == 0
    undo(session, desk)
    assert desk.files.table.model().index(0, 6).data() == "18"
    assert box.currentText() == "De nieuwste van elk dossier"
