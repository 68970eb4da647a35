"""What keeps the work safe: back-ups, restoring, and care for the library."""
