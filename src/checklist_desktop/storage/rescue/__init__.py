"""What to do with a library that cannot be used as it is: read what is left, set it aside, copy it."""
