"""The data behind a report, as a file of its own or inside the PDF."""
