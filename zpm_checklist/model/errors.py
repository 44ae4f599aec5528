"""Errors of the user's world: each is told in Dutch, with what, why and what now.

Anything else that is raised is our own mistake and may show a traceback in a log.
"""

from __future__ import annotations

import errno

_WHY = {
    errno.EACCES: "u hebt er geen rechten",
    errno.EPERM: "u hebt er geen rechten",
    errno.ENOENT: "die map bestaat niet",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EISDIR: "dit is een map, geen bestand",
    errno.EEXIST: "er staat al iets met die naam",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "uw schijfruimte is op",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EROFS: "de schijf is alleen-lezen",
    errno.EIO: "de schijf geeft een fout",
}


def why_of(error: OSError) -> str:
    """Why the system refused, as the end of a Dutch sentence; its own words are English."""
    return _WHY.get(error.errno or 0, f"het systeem meldt fout {error.errno}")


def _continued(sentence: str) -> str:
    """The sentence as it goes on after a colon: names and abbreviations keep their capital."""
    is_word = sentence[:1].isupper() and sentence[1:2].islower()
    is_name = sentence.startswith(_NAMES)
    return sentence[:1].lower() + sentence[1:] if is_word and not is_name else sentence


_NAMES = ("ZPM", "Nederland")


class UserError(Exception):
    """Something the user asked for cannot be done. `str()` is the sentence for people.

    Names of files stand in it, and whoever made the file chose that: what cannot be seen in it is
    shown, or it would turn the sentence round or command the terminal.
    """

    def __init__(self, what: str, why: str, now: str) -> None:
        """`what` happened, `why`, and what to do `now`: whole Dutch sentences."""
        from zpm_checklist.model.visible import visible  # noqa: PLC0415 (no start needs it)

        what, why, now = visible(what), visible(why), visible(now)
        super().__init__(f"{what.removesuffix('.')}: {_continued(why)} {now}")
        self.what = what
        self.why = why
        self.now = now


class NotFoundError(UserError):
    """A practice, item or question that does not exist."""


class InvalidInputError(UserError):
    """A value that cannot be taken: a date that is none, a name that is taken."""


class RegisterError(UserError):
    """The register cannot be opened or written; nothing was changed."""


class RegisterLockedError(RegisterError):
    """Another program has the register open."""


class RegisterDamagedError(RegisterError):
    """The file is no register, or it is broken."""


class RegisterNewerError(RegisterError):
    """The register was made by a newer version of the program."""


class WrongRegisterError(RegisterError):
    """A real register where one of exercises belongs, or the other way round."""


class FileRefusedError(UserError):
    """A file from outside that cannot be read as what it should be."""


class NothingToReportError(UserError):
    """There is nothing that a report could tell."""


class NotWritableError(UserError):
    """A place where nothing can be written."""
