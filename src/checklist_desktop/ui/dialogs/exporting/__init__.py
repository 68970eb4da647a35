"""What someone chooses before a report is made."""
