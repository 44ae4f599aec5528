"""Naslag, and what a search found."""
