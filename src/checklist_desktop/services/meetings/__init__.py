"""Meetings as they are held: which one runs here, starting, ending, and what came of it."""
