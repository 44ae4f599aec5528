"""Files as a bad connection, a bad disk or a bad person would make them."""

import copy
import json

from tests.exchange.samples import SAMPLE, sealed, sealed_text
from zpm_checklist.exchange.dossier import write_dossier

DATA = write_dossier(SAMPLE)
DOCUMENT = json.loads(DATA)

_JUNK = [
    None, True, False, 0, -1, 1, 2**31, 2**53 + 1, 2**64, 10**400, 1e308, 0.5, "", "x", "done",
    "2026-02-30", "9999-12-31", "\x00", "\u202e", "é" * 300, "x" * 70_000, "<b>", "=1+1", "../../x",
    [], [1], ["other"], [[]], {}, {"": ""}, {"status": "done"}, {"a": {"a": {"a": {}}}},
    "2026-1", "2026-4", "yes", {"value": "yes"}, {"ict01": {"value": "no"}}, ["answers"],
]  # fmt: skip


def mutated(chance):
    """The bytes of one broken file."""
    return chance.choice([_flipped, _cut, _spliced, _edited, _edited, _edited, _nested, _huge])(
        chance
    )


def _flipped(chance):
    data = bytearray(DATA)
    for _ in range(chance.choice([1, 1, 2, 8, 64])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut(chance):
    start, end = sorted(chance.choices(range(len(DATA) + 1), k=2))
    return chance.choice([DATA[:end], DATA[start:], DATA[:start] + DATA[end:], DATA[start:end]])


def _spliced(chance):
    at = chance.randrange(len(DATA))
    return DATA[:at] + chance.randbytes(chance.choice([1, 4, 100])) + DATA[at:]


def _edited(chance):
    """Values, keys and lists changed anywhere, with a hash that fits."""
    document = copy.deepcopy(DOCUMENT)
    for _ in range(chance.choice([1, 1, 2, 5])):
        place = document
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = chance.choice(keys)
            deeper = place[key]
            if isinstance(deeper, dict | list) and deeper and chance.random() < 0.75:
                place = deeper
                continue
            _change(place, key, chance)
            break
    return sealed(document)


def _change(place, key, chance):
    how = chance.random()
    if how < 0.6:
        place[key] = copy.deepcopy(chance.choice(_JUNK))
    elif how < 0.8:
        del place[key]
    elif isinstance(place, dict):
        place[
            chance.choice(
                ["extra", "", "\x00", "status", "sha", "value", "planning.doorlichting", "ict02"]
            )
        ] = place[key]
    else:
        place.append(place[key])


def _nested(chance):
    depth = chance.choice([9, 200, 1500, 50_000])
    opening, closing = chance.choice([("[", "]"), ('{"a":', "}")])
    body = json.dumps({**DOCUMENT, "rounds": "HIER", "sha256": ""}, sort_keys=True)
    body = body.replace('"HIER"', opening * depth + "0" + closing * depth)
    return sealed_text(body.replace(', "sha256": ""', ""))


def _huge(chance):
    size = chance.choice([8 * 1024 * 1024 + 1, 10_000_000])
    return chance.choice([DATA + b" " * size, b"[" * size, b'"' + b"x" * size + b'"'])
