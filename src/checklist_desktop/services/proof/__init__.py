"""The data behind a report, and whether a report that comes back is still what was adopted."""
