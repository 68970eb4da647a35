"""What in a text may be about one person."""
