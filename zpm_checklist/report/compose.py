"""From blocks to strips: the running text, lists and forms. Tables stand in `tables`."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.report import tables
from zpm_checklist.report.answers import answers
from zpm_checklist.report.bars import bars
from zpm_checklist.report.blocks import (
    Actions,
    Block,
    Definitions,
    Facts,
    ItemList,
    LeftOut,
    Legend,
    Outline,
    Points,
    Question,
    Signature,
    Stand,
    Text,
    Themes,
)
from zpm_checklist.report.charts import draw_bar
from zpm_checklist.report.envelope import Running
from zpm_checklist.report.layout import Bookmark, Strip
from zpm_checklist.report.monitor_blocks import AnswerList, Bars, ShortAnswers, Trend
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.shapes import draw_status
from zpm_checklist.report.short_answers import short_answers
from zpm_checklist.report.style import (
    BODY,
    BODY_BOLD,
    BODY_SOFT,
    FIGURE,
    KICKER,
    LABEL,
    LEAD,
    LEFT,
    RIGHT,
    SUBTITLE,
    TITLE,
    TITLE_ENDLESS,
    TITLE_LONG,
    WIDTH,
    Density,
    Type,
)
from zpm_checklist.report.theme_table import themes
from zpm_checklist.report.trend_table import trend


def compose(outline: Outline, density: Density) -> Iterator[Strip]:
    """The whole paper as strips."""
    yield from title(outline)
    for part in outline.parts:
        yield heading(part.title, density, leaves_page_one=part.leaves_page_one)
        for block in part.blocks:
            yield from compose_block(block, density)


def compose_block(block: Block, density: Density) -> Iterator[Strip]:
    """One block as strips."""
    match block:
        case Text():
            return _text(block, density)
        case Facts():
            return _facts(block)
        case Stand():
            return _stand(block)
        case Points():
            return _points(block)
        case Question():
            return _question(block)
        case Signature():
            return _signature(block)
        case Bars() | AnswerList() | ShortAnswers() | Trend():
            return _of_monitor(block, density)
        case _:
            return _table(block, density)


def _of_monitor(
    block: Bars | AnswerList | ShortAnswers | Trend, density: Density
) -> Iterator[Strip]:
    match block:
        case Bars():
            return bars(block)
        case AnswerList():
            return answers(block, density)
        case ShortAnswers():
            return short_answers(block, density)
        case Trend():
            return trend(block, density)


def _table(
    block: Themes | ItemList | Actions | LeftOut | Definitions | Legend, density: Density
) -> Iterator[Strip]:
    match block:
        case Themes():
            return themes(block, density)
        case ItemList():
            return tables.items(block, density)
        case Actions():
            return tables.actions(block, density)
        case LeftOut():
            return tables.left_out(block, density)
        case Definitions():
            return tables.definitions(block, density)
        case Legend():
            return tables.legend(block, density)


def _lines(text: str, kind: Type, width: float = WIDTH, x: float = LEFT, **more: float) -> Strip:
    lines = wrap(text, kind, width)
    return Strip(
        len(lines) * kind.leading,
        lambda pen, top: pen.lines(x, top, lines, kind),
        before=more.get("before", 0.0),
        keep_next=bool(more.get("keep_next", False)),
    )


def title(running: Running) -> Iterator[Strip]:
    """What kind of paper it is, of whom, what it tells and of which day."""
    yield _lines(running.kicker, KICKER, keep_next=True)
    name = _fitting_title(running.practice)
    for line in wrap(running.practice, name, WIDTH):
        yield _lines(line, name, keep_next=True, before=4 if name is TITLE else 0)
    yield _lines(f"{running.subtitle} · {running.date}", SUBTITLE, before=4)


def _fitting_title(text: str) -> Type:
    """Smaller for a long name, so that it leaves room for what the page has to say."""
    for kind, most in ((TITLE, 2), (TITLE_LONG, 4)):
        if len(wrap(text, kind, WIDTH)) <= most:
            return kind
    return TITLE_ENDLESS


def heading(text: str, density: Density, *, leaves_page_one: bool = False) -> Strip:
    """The heading of a part, with its bookmark."""
    lines = wrap(text, density.part, WIDTH)
    return Strip(
        len(lines) * density.part.leading + 4,
        lambda pen, top: pen.lines(LEFT, top, lines, density.part),
        before=density.part_gap,
        keep_next=True,
        leaves_page_one=leaves_page_one,
        bookmark=Bookmark(text, 0),
    )


def _text(block: Text, density: Density) -> Iterator[Strip]:
    kind = LEAD if block.is_lead else density.text
    width = WIDTH if block.is_lead else WIDTH - 40
    yield _lines(block.text, kind, width=width, before=4)


_FACT_LABEL = 112.0


def _facts(block: Facts) -> Iterator[Strip]:
    for place, (label, value) in enumerate(block.rows):
        lines = wrap(value, BODY, WIDTH - _FACT_LABEL)

        def draw(pen: Pen, top: float, label: str = label, lines: list[str] = lines) -> None:
            pen.lines(LEFT, top, [label], BODY_SOFT)
            pen.lines(LEFT + _FACT_LABEL, top, lines, BODY)

        yield Strip(len(lines) * BODY.leading, draw, before=0 if place else 4)


_BAR = 16.0


def _stand(block: Stand) -> Iterator[Strip]:
    column = WIDTH / len(block.counts)
    labels = [wrap(count.word, LABEL, column - 24) for count in block.counts]
    height = _BAR + 12 + FIGURE.leading + max(map(len, labels)) * LABEL.leading

    def draw(pen: Pen, top: float) -> None:
        shares = [(count.status, count.count) for count in block.counts]
        draw_bar(pen, LEFT, top - _BAR, WIDTH, _BAR, shares)
        for place, count in enumerate(block.counts):
            x = LEFT + place * column
            upper = top - _BAR - 12
            pen.lines(x, upper, [str(count.count)], FIGURE)
            lower = upper - FIGURE.leading
            draw_status(pen, x + 4, lower - LABEL.leading / 2, count.status)
            pen.lines(x + 13, lower, labels[place], LABEL)

    yield Strip(height + 8, draw, before=12)


_NUMBER = 20.0
_SHAPE = 16.0


def _points(block: Points) -> Iterator[Strip]:
    if not block.rows:
        yield _lines(block.if_none, BODY, width=WIDTH - 40, before=4)
    x = LEFT + _NUMBER
    for place, point in enumerate(block.rows):
        inset = _SHAPE if point.status else 0.0
        title = wrap(point.title, BODY_BOLD, RIGHT - x - inset)
        detail = wrap(point.detail, LABEL, RIGHT - x - inset)

        def draw(
            pen: Pen,
            top: float,
            number: str = str(place + 1),
            inset: float = inset,
            title: list[str] = title,
            detail: list[str] = detail,
            place: int = place,
        ) -> None:
            pen.text(LEFT, top - baseline(BODY), number, BODY_SOFT)
            status = block.rows[place].status
            if status:
                draw_status(pen, x + 4, top - BODY.leading / 2, status)
            pen.lines(x + inset, top, title, BODY_BOLD)
            pen.lines(x + inset, top - len(title) * BODY.leading, detail, LABEL)

        height = len(title) * BODY.leading + len(detail) * LABEL.leading
        yield Strip(height, draw, before=8 if place else 4)


_WRITING_LINES = 3
_WRITING_GAP = 28.0


def _question(block: Question) -> Iterator[Strip]:
    lines = wrap(block.text, LEAD, WIDTH - 24)
    height = len(lines) * LEAD.leading

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, lines, LEAD)
        for place in range(_WRITING_LINES):
            pen.writing_line(top - height - (place + 1) * _WRITING_GAP)

    yield Strip(height + _WRITING_LINES * _WRITING_GAP + 4, draw, before=20)


_SIGNATURE = 48.0


def _signature(block: Signature) -> Iterator[Strip]:
    column = (WIDTH + 24) / len(block.labels)
    widest = max(width_of(label, LABEL) for label in block.labels)
    assert widest < column

    def draw(pen: Pen, top: float) -> None:
        y = top - _SIGNATURE
        for place, label in enumerate(block.labels):
            x = LEFT + place * column
            pen.writing_line(y, x, x + column - 24)
            pen.lines(x, y - 4, [label], LABEL)

    yield Strip(_SIGNATURE + 4 + LABEL.leading, draw)
