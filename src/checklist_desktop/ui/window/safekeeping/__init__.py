"""What keeps the work safe, in the window: back-ups, the bin, the check of the library, password and lock."""
