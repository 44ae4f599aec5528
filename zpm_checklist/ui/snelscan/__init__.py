"""The Snelscan: one question of the monitor a card."""
