"""Help, keys, the palette of commands, and the tour."""
