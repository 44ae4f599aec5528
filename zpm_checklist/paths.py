"""Where the program finds its own files and where it keeps the user's.

Imports nothing heavy: it is read before the first paint.
"""

import importlib.util
import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
CONTENT = PACKAGE / "content"

REGISTER_VARIABLE = "ZPM_REGISTER"
"""Environment variable that names another register than the user's own."""

_APP_NAME = "zpm-checklist"
_FONT_PACKAGE = "font_source_sans_pro"
_REGISTER_NAME = "register.sqlite"


def resource(name: str) -> Path:
    """A file of `resources/`, in the wheel, in the frozen program or in the source tree."""
    installed = PACKAGE / "resources" / name
    return installed if installed.exists() else PACKAGE.parent / "resources" / name


def is_frozen() -> bool:
    """Whether this is the program that PyInstaller made."""
    return bool(getattr(sys, "frozen", False))


def data_folder() -> Path:
    """The user's own folder for the register and its backups; not created here."""
    # Imported here: the first paint does not need it.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path(_APP_NAME, appauthor=False, roaming=False)


def default_register() -> Path:
    """The register that the program opens when nobody names another."""
    named = os.environ.get(REGISTER_VARIABLE)
    return Path(named) if named else data_folder() / _REGISTER_NAME


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
