"""The first step is a passage of the item's own text, and asks for something."""

import pytest

from zpm_checklist.content.loader import load_pack
from zpm_checklist.report.papers.first_step import first_step


@pytest.mark.parametrize("item", load_pack().items, ids=lambda item: item.id)
def test_it_opens_the_items_own_text(pack, item):
    step = first_step(pack, item)
    own = " ".join(item.text.split())
    points = " ".join(item.subpoints)
    assert own.startswith(step) or step.removesuffix(f" {points}") in own
    assert step.endswith((".", "?", "!"))
    assert len(step) <= len(own) + len(points) + 1


@pytest.mark.parametrize(
    ("item", "step"),
    [
        ("planning.doorlichting", "Bekijk hoe u de zorg en de resources nu plant."),
        (
            "zorgverlening.dagbesteding",
            "Dagbesteding en vaktherapie zijn onderdeel van het verblijfstarief. "
            "Bepaal wat dat voor u betekent.",
        ),
    ],
)
def test_an_order_takes_along_what_leads_up_to_it(pack, item, step):
    assert first_step(pack, pack.item_by_id[item]) == step
