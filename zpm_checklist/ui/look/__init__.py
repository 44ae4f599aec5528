"""The design language: colours, type, spacing, icons, shapes, and how a window wears them."""
