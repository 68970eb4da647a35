"""The tabs beside the themes."""
