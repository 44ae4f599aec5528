"""Where the program finds its own files and where it keeps the user's.

Imports nothing heavy: it is read before the first paint. A program on a stick is portable: with
a folder `zpm-portable` beside it, whatever it keeps stands in there, and nothing on the computer.
"""

import importlib.util
import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
CONTENT = PACKAGE / "content"

REGISTER_VARIABLE = "ZPM_REGISTER"
"""Environment variable that names another register than the user's own."""

PORTABLE_VARIABLE = "ZPM_PORTABLE"
"""Environment variable that names the folder of a portable program."""

PORTABLE_FOLDER = "zpm-portable"
"""Name of that folder beside the frozen program; that it is there makes the program portable."""

_APP_NAME = "zpm-checklist"
_FONT_PACKAGE = "font_source_sans_pro"
_REGISTER_NAME = "register.sqlite"
_TRAINING_FOLDER, _TRAINING_NAME = "oefenruimte", "oefening.sqlite"


def resource(name: str) -> Path:
    """A file of `resources/`, in the wheel, in the frozen program or in the source tree."""
    installed = PACKAGE / "resources" / name
    return installed if installed.exists() else PACKAGE.parent / "resources" / name


def is_frozen() -> bool:
    """Whether this is the program that PyInstaller made."""
    return bool(getattr(sys, "frozen", False))


def portable_folder() -> Path | None:
    """Where a portable program keeps everything; None for one that is not portable."""
    named = os.environ.get(PORTABLE_VARIABLE)
    if named:
        return Path(named)
    if not is_frozen():
        return None
    beside = Path(sys.executable).resolve().parent / PORTABLE_FOLDER
    return beside if beside.is_dir() else None


def data_folder() -> Path:
    """The folder for the register, its backups and the window's memory; not created here.

    The user's own, or that of the portable program.
    """
    portable = portable_folder()
    if portable is not None:
        return portable
    # Imported here: the first paint does not need it.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path(_APP_NAME, appauthor=False, roaming=False)


def default_register() -> Path:
    """The register that the program opens when nobody names another."""
    named = os.environ.get(REGISTER_VARIABLE)
    return Path(named) if named else data_folder() / _REGISTER_NAME


def training_register() -> Path:
    """The register of the training room: in a folder of its own, apart from any real one."""
    return data_folder() / _TRAINING_FOLDER / _TRAINING_NAME


def font_file(face: str) -> Path:
    """A face of the program's one typeface, such as "Regular"; in the frozen program too."""
    name = f"SourceSansPro-{face}.ttf"
    packed = PACKAGE.parent / _FONT_PACKAGE / "files" / name
    if is_frozen():
        return packed
    spec = importlib.util.find_spec(_FONT_PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(_FONT_PACKAGE)
    return Path(spec.origin).parent / "files" / name
