"""Dialogs to find something, and to answer several questions at once."""
