"""The error that says what is wrong with a content file."""

from dataclasses import dataclass


@dataclass(eq=False)
class ContentError(Exception):
    """A content file is wrong: which file, which key, and how to mend it (Dutch sentence parts)."""

    file: str
    key: str
    problem: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}, {self.key}" if self.key else self.file
        return f"De inhoud klopt niet ({where}): {self.problem} {self.mend}"
