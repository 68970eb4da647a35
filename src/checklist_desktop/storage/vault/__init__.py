"""A library behind a password."""
