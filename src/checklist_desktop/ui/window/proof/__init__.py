"""Checking a report that comes back."""
