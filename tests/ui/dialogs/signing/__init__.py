"""The dialog of signing."""
