"""Appearance, forms and small widgets that every other part of the window uses."""
