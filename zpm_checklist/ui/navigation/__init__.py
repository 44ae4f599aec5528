"""Where one can be in the window, and the ways there and back."""
