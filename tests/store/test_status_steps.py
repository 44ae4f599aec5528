"""The steps behind a pace: what the history holds of statuses, and nothing else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.registers import ITEMS, SOLO
from tests.strategies import marks
from zpm_checklist.model.change import Change
from zpm_checklist.model.mark import BLANK
from zpm_checklist.model.practice import Practice
from zpm_checklist.store.status_steps import status_steps
from zpm_checklist.store.store import Store

edits = st.lists(st.tuples(st.dates(), st.sampled_from(list(ITEMS)[:4]), marks()), max_size=12)


@settings(max_examples=40)
@given(edits)
def test_each_change_of_a_status_is_there_with_its_day(tmp_path_factory, made):
    practice = Practice("11111111-2222-4333-8444-555555555555", "Praktijk", SOLO)
    store = Store(tmp_path_factory.mktemp("register") / "register.sqlite")
    try:
        store.add_practice(practice)
        store.add_practice(Practice("22222222-2222-4333-8444-555555555555", "Andere", SOLO))
        now, wanted = {}, []
        for day, item, mark in made:
            before = now.get(item, BLANK)
            store.apply([Change(practice.id, item, before, mark)], f"{day}T09:00:00Z")
            if before.status is not mark.status:
                wanted.append((day, item, before.status, mark.status))
            now[item] = mark
        assert [tuple(step) for step in status_steps(store, practice.id)] == wanted
        assert status_steps(store, "22222222-2222-4333-8444-555555555555") == []
    finally:
        store.close()
