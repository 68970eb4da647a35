"""What only shows: labels, tabs, tables and bars."""
