"""The projector view beside the window: it begins, follows and ends with what the window does."""
