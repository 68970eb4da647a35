"""Finding one's way in the list of questions: its filter, and several questions at once."""
