"""On screen: PySide6 widgets. One widget a file; colours and sizes come from `design` alone."""
