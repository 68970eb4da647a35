"""Finding one's way in a round: searching, filters, and what has no answer yet."""
