"""What is asked and shown around a meeting: its plan, what comes up in it, and what came of it."""
