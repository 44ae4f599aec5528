"""The monitor's charts on paper: each number can be read, in colour, in grey and as text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from zpm_checklist.model.answer import THREE_STEP, YES_NO, AnswerValue
from zpm_checklist.model.shares import Shares
from zpm_checklist.report.bars import bars
from zpm_checklist.report.layout import paginate
from zpm_checklist.report.monitor_blocks import BarRow, Bars, Reference
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import width_of
from zpm_checklist.report.style import LEFT, RIGHT


class Reading(Pen):
    """A pen that keeps what it writes and where."""

    def __init__(self):
        super().__init__(Canvas(None))
        self.words = []
        self.boxes = []

    def text(self, x, y, text, kind):
        self.words.append((x, y, width_of(text, kind), kind.size, text))

    def box(self, x, y, width, height, color):
        self.boxes.append((x, y, width, height, color))
        super().box(x, y, width, height, color)


def drawn(block: Bars) -> list[Reading]:
    pages = []
    for page in paginate(bars(block)):
        pen = Reading()
        for placed in page:
            placed.strip.draw(pen, placed.top)
        pages.append(pen)
    return pages


def row(label, counts, **more) -> BarRow:
    shares = Shares(counts)
    steps = tuple((level, counts[level], percent) for level, percent in shares.percent.items())
    return BarRow(label, steps, shares.n, **more)


def counts_of(steps):
    return st.tuples(*(st.integers(0, 400) for _ in steps)).map(
        lambda found: dict(zip(steps, found, strict=True))
    )


rows = st.sampled_from((THREE_STEP, YES_NO)).flatmap(
    lambda steps: st.lists(
        st.builds(
            row,
            st.text("abc defghij ", min_size=1, max_size=120),
            counts_of(steps),
            right=st.none() | st.integers(0, 100),
            right_count=st.none() | st.integers(0, 999),
            mark=st.sampled_from(("", "ten minste één in gevaar")),
            reference=st.none()
            | st.just(Reference(tuple(zip(steps, (60, 30, 9), strict=False)), 57, "2021, n = 7")),
        ),
        min_size=1,
        max_size=30,
    )
)


@given(rows)
@settings(max_examples=40)
def test_every_number_is_there_in_order_and_nothing_overlaps(found):
    found = [entry if entry.right is None else _without_mark(entry) for entry in found]
    pages = drawn(Bars(tuple(found), "% van aantal antwoorden", "% instellingen*", "* noot"))
    text = " ".join(word for pen in pages for *_, word in pen.words).replace("\u00a0", " ")
    place = 0
    for entry in found:
        for expected in _numbers(entry):
            place = text.index(expected, place) + len(expected)
    for pen in pages:
        for one in pen.words:
            x, _, width, _, word = one
            assert x >= LEFT - 0.01
            assert x + width <= RIGHT + 0.01 or len(word) == 1
            assert not any(_over(one, other) for other in pen.words if other is not one)


def _without_mark(entry: BarRow) -> BarRow:
    return BarRow(
        entry.label,
        entry.shares,
        entry.n,
        entry.right,
        entry.right_count,
        reference=entry.reference,
    )


def _numbers(entry: BarRow) -> list[str]:
    numbers = [f"{count} ({percent}%)" for _, count, percent in entry.shares]
    numbers = [*numbers, f"n = {entry.n}"] if numbers else ["geen antwoorden (n = 0)"]
    if entry.right is not None:
        numbers.insert(0, f"{entry.right}%")
    return numbers


def _over(one, other) -> bool:
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    apart = abs(one[1] - other[1])
    return wide > 0.5 and apart < min(one[3], other[3]) * 0.7


@pytest.mark.parametrize("steps", [THREE_STEP, YES_NO])
def test_the_legend_names_each_step_once_on_every_page(steps):
    many = [row(f"vraag {place}", dict.fromkeys(steps, 5)) for place in range(60)]
    pages = drawn(Bars(tuple(many), "% van aantal antwoorden", title="ICT"))
    assert len(pages) > 1
    terms = {
        THREE_STEP: ["op schema/behaald", "achter, maar in te halen", "realisatie in gevaar"],
        YES_NO: ["ja", "nee"],
    }[steps]
    for number, pen in enumerate(pages):
        words = [word for *_, word in pen.words]
        assert words[0] == ("ICT (vervolg)" if number else "ICT")
        assert words[1 : len(terms) + 1] == terms


def test_steps_can_be_told_apart_without_colour():
    """In grey print the worst step is hatched and the two others differ in lightness."""
    counts = dict.fromkeys(THREE_STEP, 100)
    (pen,) = drawn(Bars((row("ICT", counts),), "%"))
    colors = {color for *_, height, color in pen.boxes if height > 12}
    assert len(colors) == 3
    grey = sorted(_grey(color) for color in colors)
    # The worst lies nearest to the best, but it alone is hatched with white lines.
    assert grey[-1] - grey[0] > 40
    assert sum("l" in shape and "0.75 w 1 1 1 RG" in shape for shape in pen._shapes) == 2


def _grey(color: str) -> float:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_for_one_practice_a_mark_stands_where_the_right_chart_would():
    entry = row("ICT", {AnswerValue.AT_RISK: 1}, mark="ten minste één in gevaar")
    (pen,) = drawn(Bars((entry,), "% van aantal antwoorden"))
    text = " ".join(word for *_, word in pen.words)
    assert "ten minste één in gevaar" in text


def test_a_chart_without_rows_leaves_no_ink():
    assert list(bars(Bars((), "%"))) == []
