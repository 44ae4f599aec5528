"""Words of the merge, and how far two histories go together."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from zpm_checklist.model.change import DIGEST_LENGTH
from zpm_checklist.model.monitor_report import Fate, SourceLine
from zpm_checklist.model.monitor_wording import FATE
from zpm_checklist.ui.merge.fork import shared_edits
from zpm_checklist.ui.merge.words import fate_word, fates_summed, files, respondents

DIGESTS = st.lists(st.sampled_from(["a" * DIGEST_LENGTH, "a" * (DIGEST_LENGTH - 1) + "b"]))


@given(DIGESTS, st.lists(DIGESTS, min_size=2, max_size=4))
def test_shared_edits_are_those_before_the_first_that_differs(together, own):
    histories = [together + after for after in own]
    expected = 0
    for edits in zip(*histories, strict=False):
        if len(set(edits)) > 1:
            break
        expected += 1
    assert shared_edits(["".join(history) for history in histories]) == expected


def test_large_counts_have_a_point():
    assert (files(9999), files(10_000)) == ("9999 bestanden", "10.000 bestanden")
    assert respondents(123_456) == "123.456 respondenten"
    summed = fates_summed(Counter({Fate.COUNTED: 12_000, Fate.SAME: 1}))
    assert summed == "12.001 bestanden: 12.000 tellen mee, 1 is dubbel."


def test_a_fate_is_called_as_on_paper():
    for fate, word in FATE.items():
        assert fate_word(SourceLine("noord.zpm", fate)).casefold() == word.casefold()
