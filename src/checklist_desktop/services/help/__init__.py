"""What there is to read about the application."""
