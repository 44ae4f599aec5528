"""Small widgets and layouts that any page may use."""
