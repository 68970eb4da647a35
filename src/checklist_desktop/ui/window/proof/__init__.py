"""A report outside the program: checked, gone on with, or signed."""
