"""Makes click speak Dutch: headings, and every usage error as a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click
from click.exceptions import (
    BadArgumentUsage,
    BadOptionUsage,
    BadParameter,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
)

_HEADINGS = {"Options": "Opties", "Commands": "Opdrachten", "Arguments": "Argumenten"}
_USAGE = {
    "[OPTIONS]": "[OPTIES]",
    "[COMMAND] [ARGS]...": "[OPDRACHT …]",
    "COMMAND [ARGS]...": "OPDRACHT …",
}

_SEE_HELP = "Met --help ziet u hoe het wel kan."


class DutchFormatter(click.HelpFormatter):
    """Help pages with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """`Gebruik:` before the usage line."""
        for english, dutch in _USAGE.items():
            args = args.replace(english, dutch)
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Options and commands in two columns."""
        dutch = [(term, text.replace("[required]", "[verplicht]")) for term, text in rows]
        super().write_dl(dutch, col_max, col_spacing)

    def write_heading(self, heading: str) -> None:
        """A heading of a help page."""
        super().write_heading(_HEADINGS.get(heading, heading))


class DutchContext(click.Context):
    """Formats help with `DutchFormatter`."""

    formatter_class = DutchFormatter


class DutchCommand(click.Command):
    """A command whose help is Dutch."""

    context_class = DutchContext

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The help option with a Dutch explanation."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze helptekst en stop."
        return option


class DutchGroup(DutchCommand, click.Group):
    """A group of commands whose help is Dutch."""

    command_class = DutchCommand
    group_class = type

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """An unknown command gives a Dutch sentence."""
        if args and self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            known = ", ".join(self.list_commands(ctx))
            raise click.UsageError(
                f"De opdracht “{args[0]}” bestaat niet. U kunt kiezen uit: {known}.", ctx
            )
        return super().resolve_command(ctx, args)


def sentence(error: click.UsageError) -> str:
    """What went wrong on the command line, in one or two Dutch sentences."""
    if isinstance(error, MissingParameter):
        return f"{_name(error.param)} ontbreekt. {_SEE_HELP}"
    if isinstance(error, NoSuchOption):
        return f"De optie {error.option_name} bestaat niet. {_SEE_HELP}"
    if isinstance(error, BadOptionUsage):
        return f"De optie {error.option_name} is niet goed gebruikt. {_SEE_HELP}"
    if isinstance(error, BadParameter):
        return f"{_name(error.param)} heeft een waarde die niet kan. {_choices(error)}{_SEE_HELP}"
    if isinstance(error, BadArgumentUsage) or "unexpected extra argument" in error.format_message():
        return f"Er staat iets te veel op de opdrachtregel. {_SEE_HELP}"
    if isinstance(error, NoArgsIsHelpError) or "Missing command" in error.format_message():
        return f"Er ontbreekt een opdracht. {_SEE_HELP}"
    return error.format_message()


def _name(param: Any) -> str:
    if isinstance(param, click.Option):
        return f"De optie {param.opts[0]}"
    return f"Het argument {param.human_readable_name}" if param is not None else "Een waarde"


def _choices(error: BadParameter) -> str:
    kind = getattr(error.param, "type", None)
    if isinstance(kind, click.Choice):
        return f"Kies uit: {', '.join(str(choice) for choice in kind.choices)}. "
    return ""
