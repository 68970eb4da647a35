"""Finding one's way in the window and back: searching, gaps, several questions, undo, the keyboard."""
