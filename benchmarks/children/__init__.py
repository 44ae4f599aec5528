"""Programs that are started anew for every measurement."""
