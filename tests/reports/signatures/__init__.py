"""Signing, and looking at signatures."""
