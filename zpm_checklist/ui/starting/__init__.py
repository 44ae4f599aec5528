"""From the start of the program to a window with a register."""
