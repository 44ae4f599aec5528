"""Papers beside the report: to fill in by hand, to take home, to talk about."""
