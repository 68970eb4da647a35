"""Windows that ask something and return a value."""
