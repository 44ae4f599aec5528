"""The file itself: the same every time, whole, and with nothing inside that is not printed."""

import json
import os
import random
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from tests.report.dossiers import TODAY, filled, practice_of, random_marks
from tests.report.reading import everything_in, opened, pages_of, squeezed, text_of
from zpm_checklist.model.answer import Answer, steps_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile, Purpose
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.report.pdf import render

SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)
EVERYTHING = replace(
    SOLO,
    purpose=Purpose.INTRODUCTION,
    date=date(2027, 1, 1),
    staff=True,
    contracts=frozenset(Contract),
    care=frozenset(Care),
    subcontracting=True,
    multi_setting=True,
    horizontal=True,
)


@pytest.mark.parametrize("reader", Reader)
def test_equal_input_gives_equal_bytes(reader, solo, snapshot_of):
    again = snapshot_of(solo.practice, dict(reversed(solo.marks.items())))
    assert render(solo, reader) == render(again, reader)
    assert render(solo, reader, b"{}") == render(again, reader, b"{}")


def test_another_day_another_practice_another_dossier_another_file(solo, snapshot_of):
    first = render(solo, Reader.SELF)
    later = snapshot_of(solo.practice, solo.marks, today=date(2026, 11, 23))
    renamed = snapshot_of(replace(solo.practice, name="Praktijk Lindehoef"), solo.marks)
    found = {first, render(later, Reader.SELF), render(renamed, Reader.SELF)}
    found |= {render(solo, Reader.SELF, b"{}"), render(solo, Reader.SELF, b"[]")}
    assert len(found) == 5


_ALONE = """
import hashlib, random, sys
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round
from zpm_checklist.report.pdf import render
from tests.report.dossiers import TODAY, random_marks, random_practice
pack, chance = load_pack(), random.Random(11)
snapshot = Snapshot.take(pack, random_practice(chance), random_marks(pack, chance), 1, TODAY)
print([hashlib.sha256(render(snapshot, reader, b"{}")).hexdigest() for reader in Reader])
"""


def test_the_machine_and_the_moment_leave_no_trace():
    def run(**other):
        command = [sys.executable, "-c", _ALONE]
        done = subprocess.run(
            command, env={**os.environ, **other}, capture_output=True, text=True, check=True
        )
        return done.stdout

    one = run(PYTHONHASHSEED="1", TZ="Europe/Amsterdam")
    assert one == run(PYTHONHASHSEED="2", TZ="Asia/Tokyo", SOURCE_DATE_EPOCH="86400", LC_ALL="C")


@pytest.mark.parametrize("reader", [Reader.INSURER, Reader.INTERVISION])
@pytest.mark.parametrize("seed", range(6))
def test_nothing_private_leaves_the_practice(reader, seed, pack, snapshot_of):
    marks = {
        item_id: replace(
            mark, note="kanarieNOTITIE", owner="kanarieNAAM", applies_why="kanarieREDEN"
        )
        for item_id, mark in random_marks(pack, random.Random(seed)).items()
    }
    marks[pack.items[0].id] = Mark(
        Status.AT_RISK, tuple(Reason), "kanarieNOTITIE", "kanarieNAAM", TODAY, True, "kanarieREDEN"
    )
    marks["weg.uit-pack"] = marks[pack.items[0].id]
    snapshot = snapshot_of(practice_of(SOLO), marks)
    everything = everything_in(render(snapshot, reader))
    assert "kanarie" not in everything
    for reason in (
        "derde partij",
        "tegenstrijdige",
        "capaciteit vrij",
        "te weinig",
        "andere reden",
    ):
        assert reason not in everything
    inside = everything_in(render(snapshot, Reader.BOARD))
    assert "kanarieNAAM" in inside
    assert "kanarieNOTITIE" not in inside + everything_in(render(snapshot, Reader.SELF))


def _all_answered(pack, chance, why):
    """Four rounds: in the last all questions are answered, with reasons where they are asked."""
    form = questionnaire(pack, PracticeType.VRIJGEVESTIGD)
    return [
        Round(
            f"{2025 + place // 3}-{1 + place % 3}",
            date(2025 + place // 3, 2 + 3 * (place % 3), 1),
            None if place == 3 else TODAY,
            {
                question.id: Answer(chance.choice(steps_of(theme.scale)), why=why)
                for theme, question in all_questions(form)
            },
        )
        for place in range(4)
    ]


WHY = "Wij wachten op onze softwareleverancier en leggen het zolang zelf vast."


def test_a_solo_practice_gets_at_most_six_pages(pack, snapshot_of):
    statuses = (Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK)
    usual = [filled(pack, SOLO, random.Random(seed)) for seed in range(3)]
    fullest = [
        {
            item.id: Mark(
                status,
                (Reason.UNCLEAR_INFORMATION, Reason.OTHER),
                "",
                "Anneke van den Broek-Hoogland",
                TODAY,
            )
            for item in pack.items
        }
        for status in statuses
    ]
    chance = random.Random(4)
    for reader in Reader:
        for profile, dossiers in ((SOLO, usual), (EVERYTHING, fullest)):
            for marks in dossiers:
                for why in ("", WHY, WHY * 20):
                    rounds = _all_answered(pack, chance, why)
                    snapshot = snapshot_of(practice_of(profile), marks, rounds=rounds)
                    assert snapshot.readiness.is_complete
                    assert snapshot.monitor.is_complete
                    assert len(opened(render(snapshot, reader)).pages) <= 6


CUT = "Lange toelichtingen zijn ingekort; in het programma staan ze voluit."


def test_what_six_pages_cut_is_told_and_never_a_contradiction_a_name_or_a_date(pack, snapshot_of):
    marks = {
        item.id: Mark(Status.AT_RISK, tuple(Reason), "", "Anneke van den Broek-Hoogland", TODAY)
        for item in pack.items
    }
    form = questionnaire(pack, PracticeType.VRIJGEVESTIGD)
    for why in ("", WHY, WHY * 20):
        answers = {q.id: Answer(steps_of(t.scale)[0], why=why) for t, q in all_questions(form)}
        rounds = [Round("2026-1", TODAY, None, answers)]
        snapshot = snapshot_of(practice_of(EVERYTHING), marks, rounds=rounds)
        assert snapshot.monitor.contradictions
        printed = squeezed(text_of(render(snapshot, Reader.SELF)))
        whole = printed.count(squeezed(why[:399]))
        assert (squeezed(CUT) in printed) is (whole < len(answers))
        for state in snapshot.monitor.contradictions:
            for entry in state.contradicted_by:
                assert squeezed(f"“{entry.item.title}” (in gevaar") in printed
        applicable = [s for s in snapshot.readiness.items if s.verdict.applies]
        assert printed.count(squeezed("Anneke van den Broek-Hoogland")) >= len(applicable)


@pytest.mark.parametrize("reader", Reader)
def test_what_the_file_says_of_itself(reader, institution):
    pdf = opened(render(institution, reader))
    about = pdf.metadata
    assert about.author == "Praktijk Lindehof"
    assert about.title.endswith("– Praktijk Lindehof")
    assert "22 november 2026" in about.subject
    assert "zpm 2021.1" in about["/Keywords"]
    assert about.creator == "ZPM-Checklist"
    assert about.creation_date.date() == TODAY
    assert pdf.trailer["/Root"]["/Lang"] == "nl-NL"
    assert "/Names" not in pdf.trailer["/Root"]


@pytest.mark.parametrize("reader", Reader)
def test_every_part_has_a_bookmark_that_leads_to_it(reader, institution):
    data = render(institution, reader)
    pdf = opened(data)
    pages = pages_of(data)
    found = []

    def walk(entries):
        for entry in entries:
            if isinstance(entry, list):
                walk(entry)
                continue
            found.append(entry.title)
            assert entry.title in pages[pdf.get_destination_page_number(entry)]

    walk(pdf.outline)
    assert len(found) == len(set(found))
    assert {"Leeswijzer", "Planning van zorg en resources", "Verantwoording en controle"} <= set(
        found
    )


@pytest.mark.parametrize("reader", Reader)
def test_every_page_tells_who_when_what_and_which(reader, institution):
    pages = pages_of(render(institution, reader))
    for number, lines in enumerate(pages, start=1):
        assert lines[-1] == (
            "Praktijk Lindehof · 22 november 2026 · inhoud zpm 2021.1 "
            f"Bladzijde {number} van {len(pages)}"
        )


@pytest.mark.parametrize("reader", Reader)
def test_only_the_one_typeface_and_all_of_it_inside(reader, institution):
    pdf = opened(render(institution, reader))
    fonts = [
        font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        assert re.fullmatch(r"/[A-Z]{6}\+SourceSansPro-(Regular|Semibold)", font["/BaseFont"])
        assert "/FontFile2" in font["/FontDescriptor"]


@pytest.mark.parametrize("reader", Reader)
def test_concept_stands_on_every_page_until_all_is_judged(reader, solo, snapshot_of):
    one_less = dict(solo.marks)
    one_less.pop(next(iter(one_less)))
    draft = render(snapshot_of(solo.practice, one_less), reader)
    assert all("CONCEPT" in " ".join(page) for page in pages_of(draft))
    assert "CONCEPT" not in text_of(render(solo, reader))


def test_a_training_says_so_on_every_page(pack, snapshot_of):
    practice = practice_of(replace(SOLO, purpose=Purpose.TRAINING))
    done = {item.id: Mark(Status.DONE) for item in pack.items}
    for marks, more in (({}, True), (done, False)):
        for page in pages_of(render(snapshot_of(practice, marks), Reader.SELF)):
            assert "TRAINING" in " ".join(page)
            assert ("CONCEPT" in " ".join(page)) is more


def test_the_dossier_travels_inside(solo):
    dossier = json.dumps({"naam": "Zoë", "lijst": list(range(5000))}).encode()
    data = render(solo, Reader.SELF, dossier)
    pdf = opened(data)
    assert pdf.attachments == {"dossier.zpm": [dossier]}
    tree = pdf.trailer["/Root"]["/Names"]["/EmbeddedFiles"]["/Names"]
    stream = tree[1].get_object()["/EF"]["/F"].get_object()
    assert stream["/Subtype"] == "/application/json"
    assert text_of(data) == text_of(render(solo, Reader.SELF))
    assert opened(render(solo, Reader.SELF, b"")).attachments == {"dossier.zpm": [b""]}


@pytest.mark.parametrize("reader", Reader)
def test_a_financier_without_answers_gets_one_friendly_page(reader, snapshot_of):
    practice = practice_of(Profile.for_type(PracticeType.FINANCIER), "Zorgkantoor Zuid")
    for rounds in ((), (Round("2026-1", TODAY),)):
        data = render(snapshot_of(practice, {}, rounds=rounds), reader)
        text = text_of(data)
        assert len(opened(data).pages) == 1
        assert "Voor een financier is er geen checklist." in text
        assert "%" not in text
        for word in ("geregeld", "nog niet bekeken"):
            assert word not in text


def test_in_a_self_audit_nothing_counts_down(solo, snapshot_of):
    ahead = replace(solo.practice.profile, date=date(2027, 1, 1))
    text = text_of(
        render(snapshot_of(replace(solo.practice, profile=ahead), solo.marks), Reader.SELF)
    )
    assert "Volgende controle" in text
    assert "1 januari 2027" in text
    assert "over 40 dagen" not in text
    introduction = replace(ahead, purpose=Purpose.INTRODUCTION)
    practice = replace(solo.practice, profile=introduction)
    text = text_of(render(snapshot_of(practice, solo.marks), Reader.SELF))
    assert "1 januari 2027 (over 40 dagen)" in text


@pytest.mark.parametrize("reader", Reader)
def test_no_paper_says_that_it_suffices(reader, solo):
    assert not re.search(
        r"voldoe[nt]|goedgekeurd|gecertificeerd", text_of(render(solo, reader)), re.IGNORECASE
    )
