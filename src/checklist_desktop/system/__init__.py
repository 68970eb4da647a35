"""This machine: paths, files, settings, texts and logs."""
