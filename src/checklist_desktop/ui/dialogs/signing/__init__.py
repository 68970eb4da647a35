"""Signing a report: which file, which place, with which key."""
