"""The colours of each look. Text has a contrast of 4.5:1 or more, what one must see 3:1.

In the look for high contrast text has 7:1, and whatever takes a click has a border.
"""

from __future__ import annotations

from typing import NamedTuple

from zpm_checklist import palette


class Scheme(NamedTuple):
    """The colours of one look, by what they are for."""

    window: str
    """Behind everything."""
    surface: str
    """Cards, lists and fields: where one reads and writes."""
    raised: str
    """The side bar, menus, and what lies on a surface."""
    ink: str
    soft: str
    """Text that steps back."""
    line: str
    """Parts one thing from another; nobody needs it to understand."""
    rim: str
    """The border of a button, whose words are enough to find it."""
    edge: str
    """The border of a field or a box, which one must see to find it."""
    track: str
    """What a bar of progress runs over."""
    accent: str
    on_accent: str
    accent_soft: str
    """The ground of what is chosen."""
    alarm: str
    status: dict[str, str]
    """Fill by stored status."""
    status_edge: dict[str, str]
    """Outline by stored status, where the fill alone is too pale to see."""
    status_mark: dict[str, str]
    """The tick or exclamation mark on the fill."""
    on_status: dict[str, str]
    """Words on the fill."""
    paper: str = palette.PAPER
    """A sheet of the report is as white on screen as it will be on paper."""
    blank: str = "#000000"
    """A beamer that shows nothing."""


_DARK_MARK = "#1C0B00"

LIGHT = Scheme(
    window="#F3F6F7",
    surface="#FFFFFF",
    raised="#F3F6F7",
    ink="#1A2327",
    soft="#404E57",
    line="#D8E0E4",
    rim="#C3CDD3",
    edge="#74838C",
    track="#D8E0E4",
    accent="#0B5A75",
    on_accent="#FFFFFF",
    accent_soft="#DFEEF3",
    alarm="#A63F00",
    status={**palette.STATUS, "not_applicable": "#6F7E87", "open": "#6F7E87"},
    status_edge={"on_schedule": "#00674B", "behind": "#8A5F00", "at_risk": "#A34700"},
    status_mark={"done": "#FFFFFF", "at_risk": "#FFFFFF"},
    on_status={"on_schedule": "#0B1F19", "behind": "#201500", "at_risk": _DARK_MARK},
)
DARK = Scheme(
    window="#12181B",
    surface="#1A2226",
    raised="#232D32",
    ink="#E9EEF0",
    soft="#AEBBC2",
    line="#344147",
    rim="#4A5A62",
    edge="#82929A",
    track="#344147",
    accent="#74C7DF",
    on_accent="#0C2028",
    accent_soft="#1D3B46",
    alarm="#FF9A62",
    status={
        **palette.STATUS,
        "done": "#86E3C9",
        "on_schedule": "#17B98B",
        "at_risk": "#F0762B",
        "not_applicable": "#8A979F",
        "open": "#8A979F",
    },
    status_edge={},
    status_mark={"done": "#0B1F19", "at_risk": _DARK_MARK},
    on_status={"on_schedule": "#0B1F19", "behind": "#201500", "at_risk": _DARK_MARK},
)
CONTRAST = Scheme(
    window="#000000",
    surface="#000000",
    raised="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    line="#FFFFFF",
    rim="#FFFFFF",
    edge="#FFFFFF",
    track="#4A4A4A",
    accent="#FFD60A",
    on_accent="#000000",
    accent_soft="#332D00",
    alarm="#FFB38A",
    status={
        "done": "#5CE1FF",
        "on_schedule": "#00E08A",
        "behind": "#FFB000",
        "at_risk": "#FF8C4D",
        "not_applicable": "#D0D0D0",
        "open": "#FFFFFF",
    },
    status_edge={},
    status_mark={"done": "#000000", "at_risk": "#000000"},
    on_status={"on_schedule": "#000000", "behind": "#000000", "at_risk": "#000000"},
)

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
"""By the name of the look."""

EXERCISE = {
    "light": LIGHT._replace(accent="#6A3D9A", accent_soft="#EDE4F7", raised="#F4EEFA"),
    "dark": DARK._replace(
        accent="#CBAEF2", on_accent="#20142E", accent_soft="#3D2C55", raised="#2B2434"
    ),
    "contrast": CONTRAST._replace(accent="#FF9CF5", accent_soft="#3A0034"),
}
"""The same in the training room, which nobody takes for the real work."""
