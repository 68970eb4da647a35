"""Meetings in the window: what the menu Meeting does, and the quiet line while one is going on."""
