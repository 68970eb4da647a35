"""What people read, decided once as neutral blocks."""
