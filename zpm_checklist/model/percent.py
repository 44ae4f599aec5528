"""The one place where shares become percentages."""


def percent(part: int, whole: int) -> int:
    """`part / whole` in whole percents, rounded half up; `whole` must be above zero.

    Each share is rounded by itself and never forced to 100 in total (monitor-rules, rule 5).
    """
    return (200 * part + whole) // (2 * whole)
