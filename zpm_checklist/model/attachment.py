"""The dossier inside a report PDF: what it is called there, for who writes it and who reads it."""

ATTACHMENT = "dossier.zpm"
