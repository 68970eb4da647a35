"""Bytes at rest, and the only place with SQL."""
