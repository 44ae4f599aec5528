"""Figures that tell what they are made of."""
