"""Pages are filled without losing, parting or overprinting anything."""

from hypothesis import given
from hypothesis import strategies as st

from zpm_checklist.report.layout import Strip, paginate
from zpm_checklist.report.setting import shortened, width_of, wrap
from zpm_checklist.report.style import BODY, BOTTOM, TOP


def _nothing(pen, top):
    """A strip that leaves no ink."""


strips = st.lists(
    st.builds(
        Strip,
        height=st.floats(1, 300),
        draw=st.just(_nothing),
        before=st.floats(0, 30),
        keep_next=st.booleans(),
        leaves_page_one=st.booleans(),
        starts_page=st.sampled_from((False, False, False, True)),
        again=st.none() | st.just(Strip(12, _nothing)),
    ),
    max_size=60,
)


@given(strips)
def test_every_strip_is_placed_once_in_order_and_on_the_page(found):
    pages = paginate(found)
    placed = [place for page in pages for place in page]
    heads = [strip.again for strip in found]
    mine = [place.strip for place in placed if not any(place.strip is head for head in heads)]
    assert [id(strip) for strip in mine] == [id(strip) for strip in found]
    for page in pages:
        top = TOP
        for place in page:
            assert place.top <= top
            top = place.top - place.strip.height
        assert top >= BOTTOM - 0.01
        late = [place.strip for place in page[1:] if place.strip.starts_page]
        assert all(page[0].strip is strip.again for strip in late)


def test_what_belongs_together_stays_together():
    filler = Strip(TOP - BOTTOM - 50, _nothing)
    head = Strip(20, _nothing, keep_next=True)
    row = Strip(40, _nothing)
    assert [[p.strip for p in page] for page in paginate([filler, head, row])] == [
        [filler],
        [head, row],
    ]


@given(st.text(max_size=80), st.floats(20, 300))
def test_lines_fit_and_lose_nothing(text, width):
    lines = wrap(text, BODY, width)
    assert all(width_of(line, BODY) <= width + 0.01 for line in lines if len(line) > 1)
    assert "".join(lines).replace(" ", "") == "".join(wrap(text, BODY, 10**6)).replace(" ", "")
    assert width_of(shortened(text, BODY, width), BODY) <= max(width, width_of("W…", BODY)) + 0.01
