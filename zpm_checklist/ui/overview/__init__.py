"""The overview of one practice."""
