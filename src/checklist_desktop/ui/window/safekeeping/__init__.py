"""Locking the window."""
