"""What is known of a report PDF by who writes it and who reads it.

A report holds the dossier; one from the training room holds none, and says what it is.
"""

ATTACHMENT = "dossier.zpm"
"""The dossier's name inside the PDF."""

EXERCISE = "OEFENING"
"""The word on every paper that was made from a training register, and among its keywords."""
