"""Finding one's way in the window: searching, gaps, filters, and one answer for several questions."""
