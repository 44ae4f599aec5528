"""Colours of the statuses, for screen and paper alike; chosen for colour blindness and grey print.

Each status also has its own shape and word: colour never stands alone.
"""

DONE = "#00674B"
ON_SCHEDULE = "#009E73"
BEHIND = "#E69F00"
AT_RISK = "#D55E00"
NOT_APPLICABLE = "#9AA3A9"
OPEN = "#C5CCD1"

STATUS = {
    "done": DONE,
    "on_schedule": ON_SCHEDULE,
    "behind": BEHIND,
    "at_risk": AT_RISK,
    "not_applicable": NOT_APPLICABLE,
    "open": OPEN,
}
"""By stored status; the monitor's three levels have the same keys."""

INK = "#1D2529"
INK_SOFT = "#55626A"
ACCENT = "#0B5A75"
PAPER = "#FFFFFF"
HAIRLINE = "#D9DFE3"
