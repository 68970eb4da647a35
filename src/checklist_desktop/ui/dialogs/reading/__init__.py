"""What there is to read: the manual, in a window beside the work."""
