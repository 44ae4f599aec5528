"""A bedrijfsproces with its items, and the explanation beside them."""
