"""Meetings in files: what each of them must hold, in an answers file and in the data of a report."""
