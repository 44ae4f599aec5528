"""The words in which an item says whom it is for."""

KNOWN_FACTS = frozenset(
    {
        "institution",
        "staff",
        "contracts",
        "before_2022",
        "subcontracting",
        "multi_setting",
        "horizontal",
        "contracts:insurers",
        "contracts:multi_year",
        "contracts:dji",
        "care:groups",
        "care:online",
        "care:youth",
        "care:acute",
        "care:forensic",
        "care:inpatient",
        "type:vrijgevestigd",
        "type:small_institution",
        "type:large_institution",
        "type:paaz_puk",
        "type:financier",
    }
)
"""Every fact that an item may require; a profile says which of them hold."""


def alternatives(clause: str) -> tuple[str, ...]:
    """The facts of one requirement, of which any suffices: "a|b" gives ("a", "b")."""
    return tuple(clause.split("|"))
