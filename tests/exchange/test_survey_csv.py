"""A survey CSV is counted as it stands, quickly and in little memory."""

import io
import random
import tracemalloc
from codecs import BOM_UTF8

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.surveys import (
    HEADER,
    PACK,
    QUESTIONS,
    read,
    recounted,
    surveys,
    told,
    written,
)
from zpm_checklist.exchange.survey_csv import read_survey
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.long_task import Cancelled


@given(
    rows=surveys(),
    separator=st.sampled_from(",;"),
    mark=st.sampled_from((b"", BOM_UTF8)),
    end=st.sampled_from(("\n", "\r\n")),
    quotes=st.booleans(),
    last_end=st.booleans(),
)
def test_every_survey_reads_back_as_it_was_written(rows, **form):
    assert told(read(written(rows, **form))) == recounted(rows)


def test_a_spreadsheets_own_file_is_taken():
    """With the mark, semicolons, a quoted list, and the empty rows that deleting cells leaves."""
    data = (
        "\ufeffrespondent;group;forensic;question;answer;reason\r\n"
        'R1;large_institution;yes;ict01;at_risk;"capacity;other"\r\n'
        "R1;large_institution;yes;ict02;behind;capacity\r\n"
        ";;;;;\r\n"
        "\r\n"
        "R2;financier;no;ink01;;\r\n"
        ";;;;;\r\n"
    ).encode()

    ballots = read(data)

    assert told(ballots) == recounted(
        [
            ("R1", "large_institution", "yes", "ict01", "at_risk", "capacity;other"),
            ("R1", "large_institution", "yes", "ict02", "behind", "capacity"),
            ("R2", "financier", "no", "ink01", "", ""),
        ]
    )
    assert set(ballots["R2"].answers) == {0}


def test_a_file_and_a_stream_say_the_same(tmp_path):
    rows = [("R1", "financier", "no", "ink01", "behind", "other")]
    path = tmp_path / "enquête.csv"
    path.write_bytes(written(rows))

    class Pipe(io.RawIOBase):
        """Can be read, but has no places."""

        def __init__(self):
            self.inner = io.BytesIO(written(rows))

        def readable(self):
            return True

        def readinto(self, buffer):
            return self.inner.readinto(buffer)

    expected = recounted(rows)
    assert told(read_survey(path, "x", PACK)) == expected
    assert told(read_survey(Pipe(), "x", PACK, progress=pytest.fail)) == expected


def _large(rows):
    """That many rows of respondents with each 17 answers, a piece at a time."""
    asked = [question for question, _ in QUESTIONS["financier"]]
    for number in range(rows // len(asked)):
        yield "".join(
            f"respondent {number},financier,no,{question},at_risk,capacity\n" for question in asked
        ).encode()


def test_progress_goes_up_to_one_in_at_most_a_hundred_steps():
    data = f"{HEADER}\n".encode() + b"".join(_large(100_000))
    steps = []

    assert len(read(data, progress=steps.append)) == 100_000 // 17
    assert 10 < len(steps) <= 101
    assert steps == sorted(steps)
    assert steps[-1] == 1.0


def test_it_stops_when_told_to():
    data = f"{HEADER}\n".encode() + b"".join(_large(100_000))
    steps = []

    with pytest.raises(Cancelled):
        read(data, progress=steps.append, cancelled=lambda: len(steps) > 3)
    assert len(steps) == 4


def test_memory_grows_with_respondents_and_not_with_the_file(tmp_path):
    path = tmp_path / "groot.csv"
    line = b"R1,financier,no,ink01,at_risk,capacity\n"
    with path.open("wb") as file:
        file.write(f"{HEADER}\n".encode())
        for _ in range(100):
            file.write(line * 1000)
    size = path.stat().st_size

    tracemalloc.start()
    try:
        ballots = read_survey(path, "groot.csv", PACK)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert sum(ballots["R1"].reasons) == 1
    assert peak < size / 2


def _read_broken_surveys(times, seed):
    """How many were refused; what is taken holds only what a form can hold."""
    chance = random.Random(seed)
    refused = 0
    for _ in range(times):
        data = _mutated(chance)
        try:
            ballots = read(data)
        except FileRefusedError as error:
            assert "Er is niets veranderd." in error.now  # noqa: PT017
            assert error.why.isprintable()  # noqa: PT017
            refused += 1
            continue
        assert ballots
        for respondent, (group, _, answers, reasons) in told(ballots).items():
            assert respondent.isprintable()
            assert len(answers) == len(QUESTIONS[group])
            assert max(reasons.values()) <= answers.count("at_risk")
    return refused


_PIECES = [
    b",", b";", b'"', b'""', b"\n", b"\r", b"\r\n", b"\x00", b"\xff", BOM_UTF8, b" ", b"yes", b"no",
    b"at_risk", b"behind", b"capacity;other", b"ink01", b"ict01", b"financier", b"=1+1",
    "é".encode(), "\u202e".encode(), b"9" * 300, b"x" * 140_000,
]  # fmt: skip


def _mutated(chance):
    rows = [
        (f"R{number}", "financier", "no", question, *chance.choice(_ANSWERS))
        for number in range(3)
        for question, _ in QUESTIONS["financier"]
    ]
    data = bytearray(written(rows, chance.choice(",;"), chance.choice((b"", BOM_UTF8))))
    for _ in range(chance.choice([1, 1, 2, 5])):
        at = chance.randrange(len(data))
        until = at + chance.choice([0, 1, 1, 5, 60])
        data[at:until] = chance.choice((b"", chance.choice(_PIECES), data[at : at + 90]))
    return bytes(data)


_ANSWERS = [("at_risk", "capacity;other"), ("behind", "other"), ("on_schedule", ""), ("", "")]


def test_broken_surveys_are_taken_whole_or_refused_whole():
    assert 200 < _read_broken_surveys(times=300, seed=1) < 300


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(2, 12))
def test_ten_thousand_broken_surveys(seed):
    assert _read_broken_surveys(times=1000, seed=seed) > 700
