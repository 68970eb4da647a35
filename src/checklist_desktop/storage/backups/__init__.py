"""Copies of the library that were opened and checked before they count."""
