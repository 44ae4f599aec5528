"""The report over many: first what it says (`outline`), then how it looks (`pdf`)."""
