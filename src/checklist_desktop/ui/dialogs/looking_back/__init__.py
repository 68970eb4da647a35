"""Looking back: the history, one line of it whole, and who makes it."""
