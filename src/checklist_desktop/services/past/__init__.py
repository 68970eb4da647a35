"""What was: how a change reads afterwards, and putting an earlier value back."""
