"""What the menus offer, and what each command does."""
