"""The monitor's parts as printed against what they should say."""

import re

from tests.report.reading import squeezed


def check_monitor(printed, expected):
    """Takes the monitor's parts out of `printed`; fails where one says something else."""
    if expected.base.reader == "intervision":
        return
    if expected.now is None:
        part = printed.pop("De monitor")
        assert squeezed(part) == squeezed(expected.before_the_first())
        return
    _round(squeezed(printed.pop(expected.round_title())), expected)
    short_form = _answers(squeezed(printed.pop("Vragen en antwoorden")), expected)
    title = "Tegenspraak en wat ontbreekt" if expected.has_checklist else "Wat ontbreekt"
    part = squeezed(printed.pop(title))
    assert part == squeezed(expected.attention(short_form=short_form))
    if expected.trend() is not None:
        assert squeezed(printed.pop("Verloop over de metingen")) == squeezed(expected.trend())


def _round(text, expected):
    intro = squeezed(expected.intro())
    assert text.startswith(intro)
    text = text.removeprefix(intro)
    if not any(n for *_, n in expected.ordered()):
        assert text == ""
        return
    # The legend begins every page that the chart goes on over.
    assert re.fullmatch("".join(_chart(expected)), text), (text, expected.chart())


def _chart(expected):
    legend = _exactly(expected.legend())
    yield legend
    for label, shares, mark, numbers, published in expected.chart():
        # A percent stands within the bar too, where it is wide enough.
        inside = "".join(f"(?:{share}%)?" for share in shares)
        row = (label, inside, mark, numbers, published)
        yield f"(?:{legend})?"
        yield "".join(text if text is inside else _exactly(text) for text in row)
    yield _exactly(expected.footnote())


def _exactly(text):
    return re.escape(squeezed(text))


def _answers(text, expected):
    """Whether the questions took a line each, as they may for a solo practice."""
    if text == squeezed(expected.answers(short_form=False)):
        return False
    assert expected.kind == "vrijgevestigd"
    assert text == squeezed(expected.answers(short_form=True))
    return True
