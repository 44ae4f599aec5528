"""What it means: frozen values and pure functions. No files, no windows, no clock."""
