"""What is drawn in a piece of a picture: its words, borders and shapes, and how they stand out."""

from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from itertools import pairwise

from PIL import Image, ImageChops

_WORD_GAP = 3
"""Empty columns that part two words."""
_LETTER = (4, 6)
"""Smallest width and height of what is measured as a word: a full stop is none."""
_INKED = 0.4
"""Share of the ground below which something is filled, as no word is."""
_SIGN = (16, 2)
"""A square from this height, give or take, is the sign of a status."""
_FAINT = 12
"""Difference to the ground, of 255, that is none."""
_SEEN = [255 if difference > _FAINT else 0 for difference in range(256)]

Colour = tuple[int, int, int]

_KNOWN: dict[tuple[tuple[int, int], bytes], tuple[tuple[float, bool], ...]] = {}
"""The words in a picture, by what it looks like."""


@cache
def luminance(colour: Colour) -> float:
    """Relative luminance, from 0 (black) to 1 (white)."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def ratio(one: Colour, other: Colour) -> float:
    """From 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _ground(cut: Image.Image) -> Colour:
    colours = cut.getcolors(cut.width * cut.height)
    return max(colours)[1]


def words(cut: Image.Image) -> tuple[tuple[float, bool], ...]:
    """The same for the same pixels: what stands beside every view is looked at once."""
    pixels = (cut.size, blake2b(cut.tobytes(), digest_size=16).digest())
    if pixels not in _KNOWN:
        _KNOWN[pixels] = tuple(_measured_words(cut))
    return _KNOWN[pixels]


def _measured_words(cut: Image.Image) -> Iterator[tuple[float, bool]]:
    """The contrast of each word with the ground of the whole; and whether it is a sign."""
    if cut.width < _LETTER[0] or cut.height < _LETTER[1]:
        return
    ground = _ground(cut)
    for box in _boxes(cut, ground):
        word = cut.crop(box)
        colours = word.getcolors(word.width * word.height)
        empty = sum(count for count, colour in colours if colour == ground)
        if empty < _INKED * word.width * word.height:
            continue  # a bar: its parts are measured by themselves
        is_sign = (
            abs(word.width - word.height) <= max(_SIGN[1], word.height // 8)
            and word.height >= _SIGN[0]
        )
        yield max(ratio(colour, ground) for _, colour in colours), is_sign


def _boxes(cut: Image.Image, ground: Colour) -> Iterator[tuple[int, int, int, int]]:
    """Where the words are: lines first, then what stands apart on a line."""
    mask = ImageChops.difference(cut, Image.new("RGB", cut.size, ground)).convert("L")
    mask = mask.point(_SEEN)
    _, lines = mask.getprojection()
    for top, bottom in _runs(lines, 1):
        columns, _ = mask.crop((0, top, cut.width, bottom)).getprojection()
        for left, right in _runs(columns, _WORD_GAP):
            if right - left >= _LETTER[0] and bottom - top >= _LETTER[1]:
                yield left, top, right, bottom


def _runs(filled: list[int], gap: int) -> Iterator[tuple[int, int]]:
    """Begin and end of each stretch; shorter gaps belong to it."""
    start, last = None, 0
    for at, value in enumerate(filled):
        if not value:
            continue
        if start is not None and at - last > gap:
            yield start, last + 1
            start = at
        start, last = at if start is None else start, at
    if start is not None:
        yield start, last + 1


def border(cut: Image.Image, zoom: float) -> float:
    """Of the left border in the middle of its height, with what lies inside or outside it.

    A broad one may begin within a pixel, which has a share of both colours: it is stepped over.
    """
    deep = min(round(8 * zoom), cut.width)
    line = [cut.getpixel((x, cut.height // 2)) for x in range(deep)]
    pairs = (*pairwise(line), *zip(line, line[2:], strict=False))
    return max(ratio(one, other) for one, other in pairs)


def shape(cut: Image.Image) -> float:
    """Of the outline, which is what one sees most of, with the ground around it."""
    ground = cut.getpixel((0, 0))
    colours = sorted(cut.getcolors(cut.width * cut.height), reverse=True)[:6]
    return max(ratio(colour, ground) for _, colour in colours)


def steps(cut: Image.Image) -> Iterator[float]:
    """Each place along a bar where a part ends, with the largest step of colour there."""
    row = max(2, min(3, cut.height // 2))
    line = [cut.getpixel((x, row)) for x in range(cut.width)]
    wide = [(begin, end) for begin, end in _same(line) if end - begin > _WORD_GAP]
    for (_, end), (begin, _) in pairwise(wide):
        yield max(ratio(line[x], line[x + 1]) for x in range(end - 1, begin))


def _same(line: list[Colour]) -> Iterator[tuple[int, int]]:
    begin = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or line[at] != line[begin]:
            yield begin, at
            begin = at
