"""In and out: the file formats that practices and leads send each other."""
