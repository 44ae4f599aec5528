"""Documents with a seal: canonical JSON whose last member is the hash of all before it.

Sorted keys, no white space, UTF-8. `sha256` stands last, and covers the bytes of the document
without that member: what was changed after it was saved shows.
"""

from __future__ import annotations

import hashlib
import re

import msgspec

_SEAL = re.compile(rb',"sha256":"([0-9a-f]{64})"\}\Z')
_SEAL_LENGTH = len(',"sha256":""}') + 64


def canonical_json(value: object) -> bytes:
    """Sorted keys, no white space, UTF-8."""
    return msgspec.json.encode(value, order="deterministic")


def sealed(body: bytes) -> bytes:
    """This JSON object, which has at least one member, with its seal."""
    seal = hashlib.sha256(body).hexdigest()
    return body[:-1] + f',"sha256":"{seal}"}}'.encode()


def is_unbroken(data: bytes) -> bool:
    """Whether these bytes end in a seal that fits them."""
    found = _SEAL.search(data[-_SEAL_LENGTH:])
    return found is not None and (
        hashlib.sha256(data[:-_SEAL_LENGTH] + b"}").hexdigest() == found[1].decode()
    )
