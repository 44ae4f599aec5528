"""Arguments and options that take one of the stored values."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import click


class StoredValue(click.ParamType[Any]):
    """Takes a stored value and gives the enum's member; anything else is refused in Dutch."""

    def __init__(self, kind: type[StrEnum], label: str, *also: str, article: str = "De") -> None:
        """`label` is the Dutch word for the value; `also` are words that are taken as they are."""
        self.kind = kind
        self.label = label
        self.also = also
        self.article = article
        self.name = label

    def convert(
        self,
        value: Any,
        param: click.Parameter | None,  # noqa: ARG002 (click's signature)
        ctx: click.Context | None,
    ) -> Any:
        """The member, or one of the `also` words as text."""
        if value in self.also:
            return value
        try:
            return self.kind(value)
        except ValueError:
            known = ", ".join([*self.also, *(member.value for member in self.kind)])
            raise click.UsageError(
                f"{self.article} {self.label} “{value}” bestaat niet. Kies uit: {known}.", ctx
            ) from None

    def get_metavar(
        self,
        param: click.Parameter,  # noqa: ARG002 (click's signature)
        ctx: click.Context,  # noqa: ARG002
    ) -> str:
        """What the help shows."""
        return self.label.upper()
