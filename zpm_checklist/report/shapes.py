"""A shape of its own for every status: colour never stands alone, grey print reads the same."""

from __future__ import annotations

from zpm_checklist.model.status import Status
from zpm_checklist.palette import INK_SOFT, PAPER, STATUS
from zpm_checklist.report.pen import Pen

RADIUS = 3.75


def draw_status(pen: Pen, x: float, y: float, status: Status, radius: float = RADIUS) -> None:
    """The shape of a status, with its middle at `x`, `y`."""
    color = STATUS[status]
    match status:
        case Status.DONE:
            pen.disc(x, y, radius, color)
            tick = [(-0.5, 0.0), (-0.12, -0.4), (0.52, 0.4)]
            pen.polyline([(x + a * radius, y + b * radius) for a, b in tick], PAPER, radius * 0.3)
        case Status.ON_SCHEDULE:
            corners = [(-0.75, 0.95), (-0.75, -0.95), (1.0, 0.0)]
            pen.polygon([(x + a * radius, y + b * radius) for a, b in corners], color)
        case Status.BEHIND:
            width = radius * 0.24
            pen.ring(x, y, radius - width / 2, color, width)
            pen.half_disc(x, y, radius - width / 2, color)
        case Status.AT_RISK:
            reach = radius * 1.15
            pen.polygon([(x - reach, y), (x, y + reach), (x + reach, y), (x, y - reach)], color)
        case Status.NOT_APPLICABLE:
            pen.polyline([(x - radius, y), (x + radius, y)], color, 1.5)
        case Status.OPEN:
            pen.ring(x, y, radius - 0.4, INK_SOFT, 0.75)
