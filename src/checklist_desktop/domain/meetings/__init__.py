"""Meetings: what they are, and the rules they keep."""
