"""What a change of password leaves to look after: back-ups of before it."""
