"""The six questions about a practice."""
