"""Exporting a report: prepared on the thread of the session, written on any other."""
