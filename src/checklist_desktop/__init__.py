"""Op orde: a checklist of five themes, from the meeting to the signed-off report."""

__version__ = "0.1.0"
