"""Measures, lines and pages: what stands where, before anything is drawn."""
