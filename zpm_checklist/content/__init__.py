"""What is asked: the content packs, their shape, and how they are read and built."""
