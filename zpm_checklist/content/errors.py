"""The error that says what is wrong with a content file."""


class ContentError(Exception):
    """A content file is wrong: which file, which key, and how to mend it (Dutch sentence parts)."""

    def __init__(self, file: str, key: str, problem: str, mend: str) -> None:
        """`key` is empty where it is about the file as a whole."""
        super().__init__(file, key, problem, mend)
        self.file = file
        self.key = key
        self.problem = problem
        self.mend = mend

    def __str__(self) -> str:
        where = f"{self.file}, {self.key}" if self.key else self.file
        return f"De inhoud klopt niet ({where}): {self.problem} {self.mend}"
