"""The training room: lessons, presenter, results."""
