"""What follows from a dossier: pure functions over the domain."""
