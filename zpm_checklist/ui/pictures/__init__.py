"""Every view as a picture, and how to come to it."""
