"""Rapport: what leaves the window on paper or as a file."""
