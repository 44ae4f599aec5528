"""The door, for modules that still look for it here."""

from zpm_checklist.translation import tr

__all__ = ["tr"]
