"""The theme tabs: questions, answers and reflections."""
