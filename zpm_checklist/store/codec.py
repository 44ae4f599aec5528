"""Between frozen values and rows. A value that no version ever wrote means a damaged register."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.change import DIGEST_LENGTH, HistoryEntry
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.round import Round, is_round_id
from zpm_checklist.model.status import Reason, Status

_remembered = lru_cache(maxsize=2048)
"""Most marks, answers and profiles say the same as another; ten dossiers hold thousands."""

_FLAGS = ("staff", "before_2022", "subcontracting", "multi_setting", "horizontal")


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """JSON with sorted keys and no white space."""
    return _ENCODER.encode(value)


def mark_to_row(mark: Mark) -> dict[str, Any]:
    """Columns of `marks`, without the key."""
    return {
        "status": mark.status.value,
        "reasons": " ".join(mark.reasons),
        "note": mark.note,
        "owner": mark.owner,
        "due": mark.due.isoformat() if mark.due else None,
        "applies": mark.applies,
        "applies_why": mark.applies_why,
        "links": "\n".join(mark.links),
    }


def mark_from_row(row: Mapping[str, Any]) -> Mark:
    """Raises ValueError where a stored value is none of ours."""
    return Mark(
        status=Status(row["status"]),
        reasons=tuple(Reason(reason) for reason in row["reasons"].split()),
        note=row["note"],
        owner=row["owner"],
        due=date.fromisoformat(row["due"]) if row["due"] else None,
        applies=None if row["applies"] is None else bool(row["applies"]),
        applies_why=row["applies_why"],
        links=tuple(row["links"].split("\n")) if row["links"] else (),
    )


@_remembered
def mark_to_text(mark: Mark) -> str:
    """For the history: what was said. Texts and dates that are empty are left out."""
    row = mark_to_row(mark)
    # `applies` is three-valued: False is a word of the user, None is silence.
    return canonical({key: value for key, value in row.items() if value not in ("", None)})


def mark_from_text(text: str) -> Mark:
    """The inverse of `mark_to_text`."""
    row = mark_to_row(Mark()) | json.loads(text)
    return mark_from_row(row)


def answer_to_row(answer: Answer) -> dict[str, Any]:
    """Columns of `answers`, without the key."""
    return {
        "value": answer.value.value if answer.value else None,
        "reasons": " ".join(answer.reasons),
        "why": answer.why,
    }


def answer_from_row(row: Mapping[str, Any]) -> Answer:
    """Raises ValueError where a stored value is none of ours."""
    return Answer(
        value=None if row["value"] is None else AnswerValue(row["value"]),
        reasons=tuple(Reason(reason) for reason in row["reasons"].split()),
        why=row["why"],
    )


@_remembered
def answer_to_text(answer: Answer) -> str:
    """For the history: what was said; `{}` where nothing was."""
    row = answer_to_row(answer)
    return canonical({key: value for key, value in row.items() if value})


def round_to_row(entry: Round) -> dict[str, Any]:
    """Columns of `rounds`, without the key. The answers stand elsewhere."""
    closed = entry.closed.isoformat() if entry.closed else None
    return {"opened": entry.opened.isoformat(), "closed": closed}


def round_from_row(row: Mapping[str, Any], answers: Mapping[str, Answer]) -> Round:
    """Raises ValueError where a stored value is none of ours."""
    if not is_round_id(row["id"]):
        raise ValueError(f"{row['id']!r}")
    return Round(
        id=row["id"],
        opened=date.fromisoformat(row["opened"]),
        closed=None if row["closed"] is None else date.fromisoformat(row["closed"]),
        answers=answers,
    )


def round_to_text(entry: Round | None) -> str:
    """For the history: its days; empty where there is no such round."""
    return canonical(round_to_row(entry)) if entry else ""


def history_key(round_id: str, question_id: str = "") -> str:
    """What a history row of a round, or of an answer in it, is about."""
    return f"{round_id}:{question_id}"


def profile_to_text(profile: Profile) -> str:
    """Canonical JSON of a profile."""
    return canonical(
        {
            "type": profile.type.value,
            "purpose": profile.purpose.value,
            "date": profile.date.isoformat() if profile.date else None,
            "contracts": sorted(profile.contracts),
            "care": sorted(profile.care),
            **{flag: getattr(profile, flag) for flag in _FLAGS},
        }
    )


@_remembered
def profile_from_text(text: str) -> Profile:
    """The inverse of `profile_to_text`."""
    raw = json.loads(text)
    return Profile(
        type=PracticeType(raw["type"]),
        purpose=Purpose(raw["purpose"]),
        date=date.fromisoformat(raw["date"]) if raw["date"] else None,
        contracts=frozenset(Contract(value) for value in raw["contracts"]),
        care=frozenset(Care(value) for value in raw["care"]),
        **{flag: bool(raw[flag]) for flag in _FLAGS},
    )


def practice_from_row(row: Mapping[str, Any]) -> Practice:
    """A practice without its marks."""
    return Practice(row["id"], row["name"], profile_from_text(row["profile"]), row["agb"])


def history_from_row(row: Mapping[str, Any]) -> HistoryEntry:
    """One line of an item's history."""
    before, after = (mark_from_text(row[key]) for key in ("before", "after"))
    return HistoryEntry(row["counter"], row["at"], row["item_id"], before, after)


def practice_to_text(practice: Practice) -> str:
    """For the history of a practice's own edits."""
    return canonical(
        {"name": practice.name, "agb": practice.agb, "profile": profile_to_text(practice.profile)}
    )


def next_digest(digest: str, item_id: str, after: str, secret: str = "") -> str:
    """One step of the lineage, keyed with the register's secret.

    A dossier carries the lineage but not the secret: without a key whoever gets an insurer's
    report could try out reasons and names until a digest fits. Steps from before version 2 of the
    schema have no key.
    """
    payload = f"{digest}\n{item_id}\n{after}".encode()
    if not secret:
        return hashlib.sha256(payload).hexdigest()[:DIGEST_LENGTH]
    return hashlib.blake2b(
        payload, key=bytes.fromhex(secret), digest_size=DIGEST_LENGTH // 2
    ).hexdigest()
