"""What is true: checklists, dossiers, changes and events, without any outside library."""
