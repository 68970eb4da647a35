"""The closed set of everything a user can do to a dossier."""
