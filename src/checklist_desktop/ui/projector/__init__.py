"""One question, large, for everyone in the room."""
