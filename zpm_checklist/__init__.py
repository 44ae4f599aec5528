"""ZPM-Checklist: checklist and readiness tracker for the Zorgprestatiemodel."""

__version__ = "0.1.0"
