"""On paper: first what it says (`outline`), then how it looks (`pdf`). Knows no store and no Qt."""
