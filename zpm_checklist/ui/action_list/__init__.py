"""Acties: everything with an owner or a date."""
